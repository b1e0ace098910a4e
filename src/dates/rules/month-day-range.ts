import { pairMark, rangeMark, rangeOf } from '../range.ts';
import { type DateRule, parts } from '../rule.ts';

const from = `${parts.weekday}[Mm]${parts.ownDay}\\.?,?d?D${parts.weekdayBehind}(?:,?Y)?,?`;
const to = `d?D${parts.weekdayBehind}${parts.yearBehind}`;

/** January 28–31, 2027 · September 28 - October 1 · April 3rd to April 9th, 2027 · April 27/28 · 5月23日〜25日 */
export default {
  name: 'month-day-range',
  shape: new RegExp(`${from}(?:${rangeMark}${parts.weekday}(?:[Mm]\\.?,?)?|${pairMark})${to}`, 'g'),
  read: rangeOf,
} satisfies DateRule as DateRule;
