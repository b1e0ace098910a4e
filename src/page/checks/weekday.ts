import { type Day, dayFrom, dayParts, weekdayOf } from '#model/day.ts';
import { closingOf } from '../deadlines/dated.ts';
import { type Check, quoted, sayDay } from './check.ts';

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const inYear = (day: Day, year: number): Day | undefined => dayFrom(year, dayParts(day).month, dayParts(day).day);

/** The weekday on the page does not fit the date; where it fits the year before, the row may have been copied. */
export const weekday: Check = ({ items }) =>
  items.flatMap((item) => {
    const { date, at } = item.entry.date;
    const day = closingOf(item);
    if (date.kind !== 'day' || date.weekday === undefined || !day || weekdayOf(day) === date.weekday) return [];
    const words = quoted(item.entry.unit.text.slice(...at));
    const found = `${words}: ${sayDay(day)} is a ${weekdays[weekdayOf(day) - 1]}, not a ${weekdays[date.weekday - 1]}.`;
    const before = inYear(day, dayParts(day).year - 1);
    const isOld = before !== undefined && weekdayOf(before) === date.weekday;
    return [isOld ? `${found} The weekday fits the year before: the row may be last year’s.` : found];
  });
