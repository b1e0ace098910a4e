import { type DateRule, dayIn, parts } from '../rule.ts';

/** January 31, 2027 · Jan. 31st · Friday, March 5 · May 12 (firm), 2027 · 5月23日（火） */
export default {
  name: 'month-day-year',
  shape: new RegExp(
    `${parts.weekday}[Mm]${parts.ownDay}\\.?,?d?~?D${parts.weekdayBehind}${parts.yearBehind}${parts.weekdayBehind}|M-D-Y`,
    'g',
  ),
  read: dayIn,
} satisfies DateRule as DateRule;
