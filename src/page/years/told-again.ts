import type { Day } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import { dayIn, type Item } from './part.ts';

const keyOf = ({ entry, part }: Item): string => `${entry.kind} ${part.month} ${part.day}`;

/**
 * "Deadlines: 15 April 2027 and 1 November 2027. Proposals submitted by 15 April …": a day without its year that the page also gives with
 * one, and that lies ahead, is told again. A day of several years is none of them, nor is one that comes before that year as well.
 */
export function* yearsToldElsewhere(items: readonly Item[], readAt: Day): Iterable<readonly [Entry, number]> {
  const days = items.filter(({ entry }) => entry.date.date.kind === 'day');
  const yearsOf = new Map<string, Set<number>>();
  for (const item of days)
    if (item.part.year !== undefined) yearsOf.set(keyOf(item), (yearsOf.get(keyOf(item)) ?? new Set()).add(item.part.year));
  for (const item of days) {
    const [year, other] = item.part.year === undefined ? (yearsOf.get(keyOf(item)) ?? []) : [];
    const liesAhead = (ofYear: number): boolean => (dayIn(ofYear, item.part) ?? readAt) >= readAt;
    if (year !== undefined && other === undefined && liesAhead(year) && !liesAhead(year - 1)) yield [item.entry, year];
  }
}
