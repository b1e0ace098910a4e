import { isPossible } from '../calendar-sense.ts';
import { type DateRule, isDoubtfulMonth, parts, valueIn } from '../rule.ts';
import type { Token } from '../token.ts';

const between = '(?:,&?|&)';
const days = `(?:D(?:${between}D){1,4}|D(?:-D){2,4})`;
const eastAsian = `YMD${parts.weekdayBehind}(?:,D${parts.weekdayBehind}){1,4}`;

/** Days that follow each other: the list is a range. */
function isRun(found: readonly Token[]): boolean {
  return found.every(({ value }, i) => i === 0 || value === (found[i - 1]?.value ?? 0) + 1);
}

/** 15, 16, 17 October 2027 · 15-16-17 October · October 15, 16 and 17, 2027 · 2027年3月13日(月)，14日(火): days in a row. */
export default {
  name: 'day-list',
  shape: new RegExp(`${days}d?[Mm]\\.?${parts.year}|[Mm]\\.?${days}${parts.year}|${eastAsian}`, 'g'),
  read(tokens) {
    const found = tokens.filter((token) => token.class === 'D');
    const [first, last] = [found[0]?.value ?? 0, found.at(-1)?.value ?? 0];
    const [year, month] = [valueIn(tokens, 'Y'), valueIn(tokens, 'Mm') ?? 0];
    const [from, to] = [first, last].map((day) => ({ year, month, day }));
    if (!from || !to || !isRun(found) || !isPossible(from) || !isPossible(to) || isDoubtfulMonth(tokens)) return undefined;
    return found.length === 2 ? { kind: 'range', from, to, isPair: true } : { kind: 'range', from, to };
  },
} satisfies DateRule as DateRule;
