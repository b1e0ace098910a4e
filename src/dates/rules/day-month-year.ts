import { isPossible } from '../calendar-sense.ts';
import { type DateRule, isDoubtfulMonth, parts, valueIn, weekdayIn } from '../rule.ts';

/** 31 January 2027 · the 8th of September · 16-Jun-2027 · 22 de junio, 2027 · 15 июня 2027 г. · 15. Mai */
export default {
  name: 'day-month-year',
  shape: new RegExp(`${parts.weekday}d?D\\.?[-d/]{0,2}[Mm]\\.?${parts.weekdayBehind}${parts.yearBehind}${parts.weekdayBehind}`, 'g'),
  read(tokens) {
    const [month, day] = [valueIn(tokens, 'Mm') ?? 0, valueIn(tokens, 'D') ?? 0];
    const found = { year: valueIn(tokens, 'Y'), month, day };
    if (!isPossible(found) || isDoubtfulMonth(tokens)) return undefined;
    return { kind: 'day', days: [found], weekday: weekdayIn(tokens) };
  },
} satisfies DateRule as DateRule;
