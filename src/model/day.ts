declare const kind: unique symbol;

/** A calendar day without time or zone, written `2027-01-31` (ISO 8601). Days compare as strings. */
export type Day = string & { readonly [kind]: 'Day' };

/** A calendar month, written `2027-01`: what a page that says "early January" gives. */
export type Month = string & { readonly [kind]: 'Month' };

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const millisecondsADay = 86_400_000;

/** How many days a month of the Gregorian calendar has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** The one door that makes a Day: undefined where the calendar has no such day (30 February), before the year 100 and after 9999. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (!isWithin(year, 100, 9999) || !isWithin(month, 1, 12) || !isWithin(day, 1, daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** Reads `2027-01-31`; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  if (!dayShape.test(text)) return undefined;
  const { year, month, day } = dayParts(text as Day);
  return dayFrom(year, month, day);
}

/** Whether a value is a day of the calendar, written 2027-01-31. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && parseDay(value) !== undefined;

/** Whether a value is a month, written 2027-01. */
export const isMonth = (value: unknown): value is Month => typeof value === 'string' && monthShape.test(value);

/** The one door that makes a Month: undefined outside 1 to 12. */
export function monthFrom(year: number, month: number): Month | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return isMonth(text) ? text : undefined;
}

/** Numbers of a day: the month counts from 1. */
export function dayParts(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  const { year, month, day: date } = dayParts(day);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  const { year, month, day: date } = dayParts(day);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another: negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  const at = ({ year, month, day }: ReturnType<typeof dayParts>) => Date.UTC(year, month - 1, day);
  return Math.round((at(dayParts(to)) - at(dayParts(from))) / millisecondsADay);
}

/** 2027-01 begins on 2027-01-01. */
export const firstDayOf = (month: Month): Day => `${month}-01` as Day;

/** 2027-02 ends on 2027-02-28. */
export function lastDayOf(month: Month): Day {
  const { year, month: number } = dayParts(firstDayOf(month));
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as Day;
}
