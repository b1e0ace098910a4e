import { type Instant, milliseconds } from '#model/instant.ts';
import { day, hour, minute } from '../clock.ts';

/** Runs come at equal distances, and a page is read some time after its run began: it must be due when the next run begins. */
const slack = 30 * minute;

/** A page is read daily, and every six hours in the last fortnight before one of its deadlines. `closing` is the first moment of each. */
export function nextReading(closing: readonly Instant[], now: number): number {
  const isNear = closing.map(milliseconds).some((at) => at >= now && at <= now + 14 * day);
  return now + (isNear ? 6 * hour : day) - slack;
}

/** Curated lists change several times a day in the season. */
export const nextOfList = (now: number): number => now + 6 * hour - slack;

/** After failures in a row: an hour, two, four … a day at last; never before what the server asked for. */
export const nextTry = (failures: number, now: number, retryAt = 0): number =>
  Math.max(retryAt, now + Math.min(day - slack, hour * 2 ** Math.max(0, failures - 1)));
