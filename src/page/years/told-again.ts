import type { PartialDay } from '#dates/reading.ts';
import type { Day } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import type { SeenDate } from '../outline/seen.ts';
import type { Entry } from '../pairing/entry.ts';
import { dayIn, type Item } from './part.ts';

const keyOf = ({ entry, part }: Item): string => `${entry.kind} ${part.month} ${part.day}`;
const dayKeyOf = ({ month, day }: PartialDay): string => `${month} ${day}`;

/** The years in which a page tells each day of the calendar, whatever for: the first and the last days of spans as well. */
export function yearsOfDays(dates: readonly SeenDate[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { date, struck } of dates) {
    const parts = date.kind === 'range' ? [date.from, date.to] : date.kind === 'day' && date.days.length === 1 ? date.days : [];
    for (const part of struck ? [] : parts)
      if (part.year !== undefined) years.set(dayKeyOf(part), (years.get(dayKeyOf(part)) ?? new Set()).add(part.year));
  }
  return years;
}

/**
 * "Deadlines: 15 April 2027 and 1 November 2027. Proposals submitted by 15 April …": a day without its year that the page also gives with
 * one, and that lies ahead, is told again; what falls due is, whatever else the page tells that day for: "19 May – 10 August 2027" over
 * "until 10 August". A day of several years is none of them, nor is one that comes before that year as well.
 */
export function* yearsToldElsewhere(
  items: readonly Item[],
  readAt: Day,
  onPage: ReadonlyMap<string, ReadonlySet<number>>,
): Iterable<readonly [Entry, number]> {
  const days = items.filter(({ entry }) => entry.date.date.kind === 'day');
  const yearsOf = new Map<string, Set<number>>();
  for (const item of days)
    if (item.part.year !== undefined) yearsOf.set(keyOf(item), (yearsOf.get(keyOf(item)) ?? new Set()).add(item.part.year));
  for (const item of days) {
    const own = yearsOf.get(keyOf(item)) ?? (askedFor.has(item.entry.kind) ? onPage.get(dayKeyOf(item.part)) : undefined);
    const [year, other] = item.part.year === undefined ? (own ?? []) : [];
    const liesAhead = (ofYear: number): boolean => (dayIn(ofYear, item.part) ?? readAt) >= readAt;
    if (year !== undefined && other === undefined && liesAhead(year) && !liesAhead(year - 1)) yield [item.entry, year];
  }
}
