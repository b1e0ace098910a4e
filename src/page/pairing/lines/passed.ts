import type { Kind } from '#model/call.ts';
import { type Label, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { hasSign } from '../../phrases/signs.ts';
import type { Entry, Old } from '../entry.ts';
import { passedEntry } from './line-entry.ts';
import { whyNotInProse } from './why-not-in-prose.ts';

/** "Last year's deadline was 5 January 2026": no day of this call, and no earlier one of its deadline. */
export const isOfEdition = ({ before }: Around): boolean => hasSign(before, 'of an earlier edition');

const areAlike = (a: Kind, b: Kind): boolean => a === b || ([a, b].includes('abstract') && [a, b].includes('submission'));

const hasYear = ({ date }: SeenDate): boolean => date.kind === 'day' && date.days.every(({ year }) => year !== undefined);

/** "The deadline was 1 March 2027", in a sentence that would prove a deadline; without its year it may be any edition's. */
export function passedOf(unit: Unit, cluster: Cluster, label: Label, around: Around, was: readonly SeenDate[]): Entry | undefined {
  const date = was.at(-1);
  if (!date || !hasYear(date) || !says(label, 'deadline') || says(label, 'past')) return undefined;
  return whyNotInProse(label, around, unit, cluster) === undefined ? passedEntry(date, unit, cluster, label, around) : undefined;
}

/** Whether two dates name the same month and day. */
const areOneDay = ({ date: a }: SeenDate, { date: b }: SeenDate): boolean =>
  a.kind === 'day' && b.kind === 'day' && a.days[0]?.month === b.days[0]?.month && a.days[0]?.day === b.days[0]?.day;

/**
 * Deadlines that are only told as old ones, where the page names none that replaced them: they are those that held, as another line may say
 * that tells the day again.
 */
export const passedAlone = (olds: readonly Old[], entries: readonly Entry[]): readonly Entry[] =>
  olds.flatMap(({ passed }) =>
    passed && entries.every(({ kind, date }) => !areAlike(kind, passed.kind) || areOneDay(date, passed.date)) ? passed : [],
  );
