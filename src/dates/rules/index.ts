import type { DateRule } from '../rule.ts';
import dayAndDay from './day-and-day.ts';
import dayList from './day-list.ts';
import dayMonthRange from './day-month-range.ts';
import dayMonthShortYear from './day-month-short-year.ts';
import dayMonthYear from './day-month-year.ts';
import monthDayRange from './month-day-range.ts';
import monthDayYear from './month-day-year.ts';
import monthRange from './month-range.ts';
import monthYear from './month-year.ts';
import notYet from './not-yet.ts';
import numericDay from './numeric-day.ts';
import numericMonthDayRange from './numeric-month-day-range.ts';
import numericRange from './numeric-range.ts';
import yearMonthDay from './year-month-day.ts';
import yearMonthDayRange from './year-month-day-range.ts';

/** Every convention; the order carries no meaning. */
export const rules: readonly DateRule[] = [
  dayAndDay,
  dayList,
  dayMonthRange,
  dayMonthShortYear,
  dayMonthYear,
  monthDayRange,
  monthDayYear,
  monthRange,
  monthYear,
  notYet,
  numericDay,
  numericMonthDayRange,
  numericRange,
  yearMonthDay,
  yearMonthDayRange,
];
