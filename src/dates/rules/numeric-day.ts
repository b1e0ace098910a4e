import { isPossible } from '../calendar-sense.ts';
import type { PartialDay } from '../reading.ts';
import { type DateRule, parts, weekdayIn } from '../rule.ts';
import type { Token } from '../token.ts';

function partialDays(tokens: readonly Token[]): readonly PartialDay[] {
  const [a = 0, b = 0] = tokens.filter((token) => token.class === 'D').map((token) => token.value);
  const dayFirst = { year: undefined, month: b, day: a };
  const monthFirst = { year: undefined, month: a, day: b };
  return (a === b ? [dayFirst] : [dayFirst, monthFirst]).filter(isPossible);
}

/** "Freitag, den": what may stand before the numbers. */
const weekday = '(?:\\(?W\\.?\\)?,?d?)?';

/** 2027-01-31 · 31.01.2027 · 1/31/27 · 5/10(月); 05/06/2027 keeps both readings, which the page may settle. */
export default {
  name: 'numeric-day',
  // Without a year two numbers are a day and a month only beside a weekday in brackets.
  shape: new RegExp(`${weekday}F${parts.weekdayBehind}|D/D\\(W\\.?(?:[,&/]?w{1,4})?\\)`, 'g'),
  read(tokens) {
    const days = tokens.find(({ days }) => days)?.days ?? partialDays(tokens);
    return days.length ? { kind: 'day', days, weekday: weekdayIn(tokens) } : undefined;
  },
} satisfies DateRule as DateRule;
