import { type Day, dayFrom } from '#model/day.ts';
import { see } from '#page/outline/see.ts';

/**
 * The days of an event as a list words them (`February 16-23, 2027`, `May 31 - Jun 2`, `Nov 20`), in an edition's year; undefined for
 * anything else, and for a year that is not the edition's: in curated lists that is last year's, copied.
 */
export function eventDays(text: string, edition: number): { readonly start: Day; readonly end: Day | null } | undefined {
  const words = text.trim();
  const [only] = see({ text: words, struck: [] }).dates;
  if (only?.at[0] !== 0 || only.at[1] !== words.length) return undefined;
  const { date } = only;
  const [from, to] =
    date.kind === 'range' ? [date.from, date.to] : date.kind === 'day' && date.days.length === 1 ? [date.days[0], undefined] : [];
  if (!from || [from, to].some((part) => part?.year !== undefined && part.year !== edition)) return undefined;
  const start = dayFrom(edition, from.month, from.day);
  const end = to ? dayFrom(edition, to.month, to.day) : null;
  return start && end !== undefined && (end === null || end >= start) ? { start, end } : undefined;
}
