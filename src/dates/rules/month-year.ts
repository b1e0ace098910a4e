import { type DateRule, valueIn } from '../rule.ts';

/** January 2027 · mid-March · end of July 2027 · 2nd week of August · 2027年3月: the month is all that is claimed. */
export default {
  name: 'month-year',
  shape: /(?:P[-d]{0,2}|D?Kd?)[Mm]\.?(?:[,d]?Y)?|[Mm]\.?[-,d]?Y|YM/g,
  read(tokens) {
    const isWeak = tokens.some(({ class: kind }) => kind === 'm') && valueIn(tokens, 'Y') === undefined;
    return isWeak ? undefined : { kind: 'month', year: valueIn(tokens, 'Y'), month: valueIn(tokens, 'Mm') ?? 0 };
  },
} satisfies DateRule as DateRule;
