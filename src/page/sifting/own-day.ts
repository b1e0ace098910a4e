import { isOfHost } from '../event/host.ts';
import type { Concept } from '../label-words.ts';
import { labelOf } from '../labels/label.ts';
import { isUnder } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';

/** "Workshop date: 23 October" in the list of dates, and nothing more. */
const isOwnDay = ({ unit, label, date }: Entry): boolean =>
  date.date.kind === 'day' &&
  isUnder(unit, 'dates') &&
  !isOfHost(unit) &&
  labelOf(label).mentions.every(({ concept }) => ofOwnDay.has(concept));
const ofOwnDay: ReadonlySet<Concept> = new Set(['event', 'dates', 'held']);

/** "In conjunction with KISV 2027, Venice, 22 October" over a list that gives the day of the event itself, which is another. */
export const isBesideOwnDay = ({ unit, date }: Entry, listed: readonly Entry[]): boolean =>
  date.date.kind === 'day' && !isUnder(unit, 'dates') && listed.some((entry) => entry.unit !== unit && isOwnDay(entry));
