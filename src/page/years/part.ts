import type { DateReading, PartialDay } from '#dates/reading.ts';
import { type Day, dayFrom, dayParts, daysBetween } from '#model/day.ts';
import type { SeenDate } from '../outline/seen.ts';
import type { Entry } from '../pairing/entry.ts';

/** Month and day of a date, for dates that have no year: the first reading will do. */
export const partOf = (date: DateReading): PartialDay | undefined => {
  if (date.kind === 'day') return date.days[0];
  if (date.kind === 'range') return date.from;
  return date.kind === 'month' ? { year: date.year, month: date.month, day: 15 } : undefined;
};

/** The year that a date says itself. */
export const saidYear = ({ date }: SeenDate): number | undefined => partOf(date)?.year;

/** A part of a date in a year; none is later than the 28th. */
export const dayIn = (year: number, part: PartialDay): Day | undefined => dayFrom(year, part.month, Math.min(part.day, 28));

/** Days between two days, whichever comes first. */
export const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));

/** The year in which a day comes nearest to another day. */
export function nearestYear(part: PartialDay, to: Day): number {
  const { year } = dayParts(to);
  const candidates = [year - 1, year, year + 1];
  const far = (candidate: number) => distance(dayIn(candidate, part) ?? to, to);
  return candidates.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** An entry, and the part of its date for which a year is looked for. */
export interface Item {
  readonly entry: Entry;
  readonly part: PartialDay;
}

const yearOfOurs = /\b(?:19|20)\d{2}\b/;

/** Whether a title or the name of a round has a year in it. */
export const namesYear = (text: string): boolean => yearOfOurs.test(text);
