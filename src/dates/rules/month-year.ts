import { type DateRule, valueIn } from '../rule.ts';

/**
 * January 2027 · mid-March · end of July 2027 · mois d’avril · 2nd week of August · Mart sonu · 2027年3月上旬 · 2027. 4. (예정): the month is
 * all that is claimed.
 */
export default {
  name: 'month-year',
  // "Final version end May 5" names a day.
  shape:
    /(?:P(?:[-d]{0,2}|d\?)|D?Kd?)[Mm](?:\.?[,d]?Y|\.?(?![.,d]{0,3}D))|(?:Y[-,./d]?)?[Mm]p|(?:D[-./d]{0,2})?[Mm]\.?[-,d]?Yp?|Y[-/]?M(?![-.,/]?D)|Y\.D\.(?=\(|$)/g,
  read(tokens) {
    // "31 April 2027" is a slip in the day: that it was April is no safer.
    const numbers = tokens.length === 4 && tokens[2]?.class === 'D' ? tokens[2].value : undefined;
    if (numbers !== undefined) return numbers <= 12 ? { kind: 'month', year: valueIn(tokens, 'Y'), month: numbers } : undefined;
    if (tokens[0]?.class === 'D' && !tokens.some((token) => token.class === 'K')) return undefined;
    const isWeak = tokens.some(({ class: kind }) => kind === 'm') && valueIn(tokens, 'Y') === undefined;
    return isWeak ? undefined : { kind: 'month', year: valueIn(tokens, 'Y'), month: valueIn(tokens, 'Mm') ?? 0 };
  },
} satisfies DateRule as DateRule;
