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

/** Both are days, and not the same. */
function areOtherDays(one: Entry, other: Entry): boolean {
  const [first, second] = [one, other].map(({ date: { date } }) => (date.kind === 'day' ? date.days[0] : undefined));
  return first !== undefined && second !== undefined && (first.month !== second.month || first.day !== second.day);
}

/** "In conjunction with KISV 2027, Venice, 22 October" over a list that gives the day of the event itself, which is another. */
export const isBesideOwnDay = (entry: Entry, listed: readonly Entry[]): boolean =>
  !isUnder(entry.unit, 'dates') && listed.some((own) => own.unit !== entry.unit && isOwnDay(own) && areOtherDays(entry, own));
