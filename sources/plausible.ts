import { type Day, dayParts } from '#model/day.ts';

/** Years that something can close in: 9999 stands for "never" in some lists, and its end lies beyond what a moment can be. */
export function isPlausible(day: Day): boolean {
  const { year } = dayParts(day);
  return year > 1969 && year < 2200;
}

/** A moment in milliseconds since the epoch, within the same years. */
export const isPlausibleMoment = (milliseconds: number): boolean => milliseconds >= 0 && milliseconds < Date.UTC(2200, 0);
