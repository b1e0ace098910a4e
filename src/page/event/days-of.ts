import { type Day, dayFrom } from '#model/day.ts';
import type { SeenDate } from '../outline/seen.ts';

/** First and last day of something. */
interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** The days of one date, where it is a range with a year; or one day with a year, if that is enough. */
export function daysOf({ date }: SeenDate, isOneEnough: boolean): Days | undefined {
  if (date.kind === 'range' && date.from.year !== undefined && date.to.year !== undefined) {
    const [start, end] = [dayFrom(date.from.year, date.from.month, date.from.day), dayFrom(date.to.year, date.to.month, date.to.day)];
    return start && end && { start, end };
  }
  const [day, other] = date.kind === 'day' ? date.days : [];
  const start = !isOneEnough || other || day?.year === undefined ? undefined : dayFrom(day.year, day.month, day.day);
  return start && { start, end: start };
}
