import { type Day, dayFrom } from '#model/day.ts';
import type { SeenDate } from '#page/outline/seen.ts';
import { isPlausible } from './plausible.ts';

/** The day of a date that names its year and leaves nothing open; undefined for any other. */
export function plainDay(date: SeenDate['date']): Day | undefined {
  const [only, ...others] = date.kind === 'day' ? date.days : [];
  const day = only?.year === undefined || others.length ? undefined : dayFrom(only.year, only.month, only.day);
  return day && isPlausible(day) ? day : undefined;
}
