import { isPossible } from '../calendar-sense.ts';
import { type DateRule, parts, valueIn, weekdayIn } from '../rule.ts';

/** 2027年1月31日 · 2027, January 31 · 2027-Jan-31 · Sunday, 2027 January 31 */
export default {
  name: 'year-month-day',
  shape: new RegExp(`${parts.weekday}Y[-,./]?M\\.?[-/]?D${parts.weekdayBehind}`, 'g'),
  read(tokens) {
    const found = { year: valueIn(tokens, 'Y'), month: valueIn(tokens, 'M') ?? 0, day: valueIn(tokens, 'D') ?? 0 };
    return isPossible(found) ? { kind: 'day', days: [found], weekday: weekdayIn(tokens) } : undefined;
  },
} satisfies DateRule as DateRule;
