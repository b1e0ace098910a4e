import { isPossible } from '../calendar-sense.ts';
import { type DateRule, isDoubtfulMonth, parts, valueIn } from '../rule.ts';
import type { Token } from '../token.ts';

const between = '(?:,&?|&)';
const days = `(?:D(?:\\.?${between}D){1,4}|D(?:-D){2,4}|D(?:/D){2,4})`;
const eastAsian = `YMD${parts.weekdayBehind}(?:,D${parts.weekdayBehind}){1,4}`;

/** Days that follow each other: the list is a range. */
function isRun(found: readonly Token[]): boolean {
  return found.every(({ value }, i) => i === 0 || value === (found[i - 1]?.value ?? 0) + 1);
}

/** "1, 8 and 15 May": each is a day of its own; without "and" the first numbers may be anything ("rooms 2, 4, 9 March"). */
const isListed = (tokens: readonly Token[], found: readonly Token[]): boolean => {
  const [last, before] = [found.at(-1), found.at(-2)];
  const isAnd = last !== undefined && before !== undefined && tokens[tokens.indexOf(last) - 1]?.class === '&';
  return isAnd && found.every(({ value }, i) => i === 0 || value > (found[i - 1]?.value ?? 0));
};

/**
 * 15, 16, 17 October 2027 · 15., 16. und 17. Oktober · 15-16-17 October · October 15, 16 and 17, 2027 · 2027年3月13日(月)，14日(火): days in a
 * row; 1, 8 and 15 May 2027: days of their own.
 */
export default {
  name: 'day-list',
  shape: new RegExp(`${days}\\.?d?[Mm]\\.?${parts.year}|[Mm]\\.?${days}${parts.year}|${eastAsian}`, 'g'),
  read(tokens) {
    const found = tokens.filter((token) => token.class === 'D');
    const [first, last] = [found[0]?.value ?? 0, found.at(-1)?.value ?? 0];
    const [year, month] = [valueIn(tokens, 'Y'), valueIn(tokens, 'Mm') ?? 0];
    const [from, to] = [first, last].map((day) => ({ year, month, day }));
    if (!from || !to || !isPossible(from) || !isPossible(to) || isDoubtfulMonth(tokens)) return undefined;
    const between = found.slice(1, -1).map(({ value }) => ({ year, month, day: value }));
    if (!isRun(found)) return isListed(tokens, found) ? { kind: 'range', from, to, isPair: true, between } : undefined;
    return found.length === 2 ? { kind: 'range', from, to, isPair: true } : { kind: 'range', from, to };
  },
} satisfies DateRule as DateRule;
