import { isPossible } from '../calendar-sense.ts';
import { type DateRule, isDoubtfulMonth, parts, valueIn, weekdayIn } from '../rule.ts';

/** January 31, 2027 · Jan. 31st · Friday, March 5 · May 12 (firm), 2027 · 5月23日（火） */
export default {
  name: 'month-day-year',
  shape: new RegExp(`${parts.weekday}[Mm]\\.?,?d?~?D${parts.weekdayBehind}${parts.yearBehind}${parts.weekdayBehind}|M-D-Y`, 'g'),
  read(tokens) {
    const [month, day] = [valueIn(tokens, 'Mm') ?? 0, valueIn(tokens, 'D') ?? 0];
    const found = { year: valueIn(tokens, 'Y'), month, day };
    if (!isPossible(found) || isDoubtfulMonth(tokens)) return undefined;
    return { kind: 'day', days: [found], weekday: weekdayIn(tokens) };
  },
} satisfies DateRule as DateRule;
