import { type DateRule, dayIn, isParted, parts } from '../rule.ts';

/** 31 January 2027 · the 8th of September · 16-Jun-2027 · 22 de junio, 2027 · 15 июня 2027 г. · 15. Mai */
export default {
  name: 'day-month-year',
  shape: new RegExp(`${parts.weekday}d?D\\.?(?:[-d/]{0,2}|,)[Mm]\\.?${parts.weekdayBehind}${parts.yearBehind}${parts.weekdayBehind}`, 'g'),
  read: (tokens) => (isParted(tokens) ? undefined : dayIn(tokens)),
} satisfies DateRule as DateRule;
