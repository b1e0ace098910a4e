import { isPossible } from '../calendar-sense.ts';
import { isForward } from '../range.ts';
import type { DateRule } from '../rule.ts';
import { isTightly } from '../token.ts';

/** 06/03-05/2027: the month first, and a slash before the year. */
export default {
  name: 'numeric-month-day-range',
  shape: /D\/D-D\/Y/g,
  read(tokens) {
    const [month, first, last, year] = tokens.filter(({ class: kind }) => kind === 'D' || kind === 'Y').map(({ value }) => value);
    if (month === undefined || first === undefined || last === undefined || !isTightly(tokens)) return undefined;
    const [from, to] = [
      { year, month, day: first },
      { year, month, day: last },
    ];
    return isPossible(from) && isPossible(to) && isForward(from, to) ? { kind: 'range', from, to } : undefined;
  },
} satisfies DateRule as DateRule;
