import type { Deadline } from '#model/call.ts';
import { type Day, firstDayOf, isDay, isMonth, lastDayOf } from '#model/day.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { parseZone, UTC, wallClock } from '#model/zone.ts';
import type { ReaderClock } from './reader-clock.ts';
import { isOfDays } from './say-when.ts';

/** The reader's day of a moment. */
export const dayOn = (at: Instant, { zone }: Pick<ReaderClock, 'zone'>): Day => wallClock(parseZone(zone) ?? UTC, at).day;

/** The last second before a moment: what closes at midnight belongs to the day that ends. */
const justBefore = (at: Instant): Instant => instantAt(milliseconds(at) - 1000);

/** First and last day of something; one and the same for a plain deadline. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days on which a reader has to reckon with a deadline: from the day of its earliest moment to that of its latest, on their clock;
 * the page's own days for what only has days. Undefined while to be announced.
 */
export function daysOf(deadline: Deadline, clock: Pick<ReaderClock, 'zone'>): Days | undefined {
  const { date, end, earliest, latest } = deadline;
  if (date === null) return undefined;
  if (isMonth(date)) return { from: firstDayOf(date), to: lastDayOf(date) };
  if (isOfDays(deadline) || earliest === null || latest === null) return { from: date, to: end !== null && end > date ? end : date };
  if (deadline.kind === 'opens') return { from: dayOn(earliest, clock), to: dayOn(latest, clock) };
  return { from: dayOn(justBefore(earliest), clock), to: dayOn(justBefore(latest), clock) };
}

/** The day to hand something in by: the first on which it may close. */
export const firstDay = (deadline: Deadline, clock: Pick<ReaderClock, 'zone'>): Day | undefined => daysOf(deadline, clock)?.from;

/** Days from the first to the last of an event; undefined where either is only a month. */
export function eventDays({ start, end }: { readonly start: string | null; readonly end: string | null }): Days | undefined {
  if (!isDay(start)) return undefined;
  return { from: start, to: isDay(end) && end > start ? end : start };
}
