import { addDays, type Day, dayParts, firstDayOf, lastDayOf, type Month, monthFrom, weekdayOf } from '#model/day.ts';

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** Where weeks begin for a locale, from 1 for Monday to 7 for Sunday; Monday where the browser cannot say. */
export function firstWeekday(locale: string): number {
  const asked = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (asked.getWeekInfo?.() ?? asked.weekInfo)?.firstDay ?? 1;
}

/** How many days lie between the beginning of the week and a day: 0 to 6. */
const intoWeek = (day: Day, first: number): number => (weekdayOf(day) - first + 7) % 7;

/** The whole weeks that a month touches, each of seven days. */
export function weeksOf(month: Month, first: number): Day[][] {
  const begin = firstDayOf(month);
  const last = lastDayOf(month);
  const weeks: Day[][] = [];
  for (let day = addDays(begin, -intoWeek(begin, first)); day <= last; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)));
  }
  return weeks;
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: date } = dayParts(day);
  const months = year * 12 + month - 1 + count;
  const target = monthFrom(Math.floor(months / 12), (months % 12) + 1) ?? monthOf(day);
  const last = lastDayOf(target);
  const same = `${target}-${String(date).padStart(2, '0')}` as Day;
  return same > last ? last : same;
}

/** Where a key leads from a day, as grids of days are walked (https://www.w3.org/WAI/ARIA/apg/patterns/grid/); undefined for others. */
export function dayAfterKey(day: Day, key: string, first: number): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, -intoWeek(day, first));
    case 'End':
      return addDays(day, 6 - intoWeek(day, first));
    default:
      return undefined;
  }
}
