import { pairMark, rangeMark } from '../range.ts';
import type { DateRule } from '../rule.ts';
import type { Token } from '../token.ts';

const year = '(?:Y[-,./d]?)?';
const yearIn = (tokens: readonly Token[]): number | undefined => tokens.find((token) => token.class === 'Y')?.value;

/**
 * April–June 2027 · April/May 2027 · April or May 2027 · апрель – июнь 2027 г. · 2027年4月〜6月 · November 2027 – January 2028: the last month,
 * and the one from which on.
 */
export default {
  name: 'month-range',
  shape: new RegExp(`${year}[Mm](?:\\.?[,d]?Y)?(?:${rangeMark}|${pairMark})${year}[Mm](?![-.,/d]{0,3}D)(?:\\.?[-,d]?Y)?`, 'g'),
  read(tokens) {
    const months = tokens.flatMap((token, i) => ('Mm'.includes(token.class) ? [i] : []));
    const [first = 0, last = 0] = months;
    const [from, to] = [tokens[first]?.value ?? 0, tokens[last]?.value ?? 0];
    // Behind the first month its own year may stand, or that of the last one: "April 2027 – June", "2027年4月〜2027年6月".
    const mark = first + 1 + tokens.slice(first + 1, last).findIndex(({ class: kind }) => '-~r&/'.includes(kind));
    const [left, right] = [yearIn(tokens.slice(0, mark)), yearIn(tokens.slice(mark))];
    const wraps = from > to ? 1 : 0;
    const [leftYear, rightYear] = [left ?? (right && right - wraps), right ?? (left && left + wraps)];
    if (leftYear === undefined || rightYear === undefined || leftYear * 12 + from >= rightYear * 12 + to) return undefined;
    // "March 2027 or April 2027": either, not from the one to the other.
    const isPair = '&/'.includes(tokens[mark]?.class ?? '-');
    if (isPair && left !== undefined && right !== undefined) return undefined;
    return { kind: 'month', year: rightYear, month: to, from: { year: isPair ? undefined : left, month: from } };
  },
} satisfies DateRule as DateRule;
