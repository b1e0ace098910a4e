import { dayFrom } from '#model/day.ts';
import type { PartialDay } from './reading.ts';

/** The most days a month has. */
export const monthDays = 31;

/** A leap year, so that 29 February stands where the year is not known. */
const anyLeapYear = 2024;

/** Whether the calendar can have such a day, in the year given or in some year. */
export const isPossible = ({ year, month, day }: PartialDay): boolean => dayFrom(year ?? anyLeapYear, month, day) !== undefined;
