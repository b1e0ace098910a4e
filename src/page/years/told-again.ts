import type { Day } from '#model/day.ts';
import { dayIn, type Item } from './part.ts';

/**
 * "Deadlines: 15 April 2027 and 1 November 2027. Proposals submitted by 15 April …": a day without its year that the page also gives with
 * one, and that lies ahead, is told again. A day of several years is none of them.
 */
export function yearToldElsewhere({ entry, part }: Item, all: readonly Item[], readAt: Day): number | undefined {
  if (part.year !== undefined || entry.date.date.kind !== 'day') return undefined;
  const years = all.flatMap((other) =>
    other.entry.kind === entry.kind &&
    other.entry.date.date.kind === 'day' &&
    other.part.month === part.month &&
    other.part.day === part.day
      ? (other.part.year ?? [])
      : [],
  );
  const [year] = years;
  const isOne = year !== undefined && years.every((other) => other === year);
  return isOne && (dayIn(year, part) ?? readAt) >= readAt ? year : undefined;
}
