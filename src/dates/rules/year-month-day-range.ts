import { pairMark, rangeMark, rangeOf } from '../range.ts';
import { type DateRule, parts } from '../rule.ts';

/** 2027年10月20日〜22日 · 2027年9月30日（木）～10月2日（土） · 2027年5月23日・24日 */
export default {
  name: 'year-month-day-range',
  shape: new RegExp(
    `Y[-,./]?M\\.?[-/]?D${parts.weekdayBehind},?(?:${rangeMark}|${pairMark})(?:Y[-,./]?)?(?:M[-/]?)?D${parts.weekdayBehind}`,
    'g',
  ),
  read: rangeOf,
} satisfies DateRule as DateRule;
