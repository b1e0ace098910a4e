import { isPossible } from '../calendar-sense.ts';
import { isForward } from '../range.ts';
import type { DateReading, PartialDay } from '../reading.ts';
import { type DateRule, parts } from '../rule.ts';
import type { Token } from '../token.ts';

const whole = `${parts.weekday}F${parts.weekdayBehind}`;
const mark = '(?:-{1,2}|~|-?r|/)';
/** 05.12. · 5/12: full stops may have made it look like an hour. */
const dayAndMonth = '(?:D[./]D\\.?|t\\.?)';

/** The two numbers of a day and month without a year, as they stand; undefined where there is one number only. */
function pairIn(tokens: readonly Token[]): readonly [number, number] | undefined {
  const hour = tokens.find((token) => token.class === 't')?.clock;
  if (hour) return [Math.floor(hour.minutes / 60), hour.minutes % 60];
  const [a, b] = tokens.filter((token) => token.class === 'D').map((token) => token.value);
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** The end that lacks a year, in each order that its numbers allow; it shares with the other end what it does not say. */
function partialDays(tokens: readonly Token[], whole: PartialDay): readonly PartialDay[] {
  const pair = pairIn(tokens);
  if (!pair) return tokens.flatMap((token) => (token.class === 'D' ? [{ ...whole, day: token.value }] : []));
  const [a, b] = pair;
  return [
    { year: whole.year, month: b, day: a },
    { year: whole.year, month: a, day: b },
  ].filter(isPossible);
}

function rangeOf(tokens: readonly Token[]): DateReading | undefined {
  const at = tokens.findIndex((token) => token.days);
  const lastAt = tokens.findLastIndex((token) => token.days);
  const [first, last] = [tokens[at], tokens[lastAt]];
  const isOneWhole = at === lastAt;
  // A single whole day stands at the end ("28.–31.01.2027") unless a part follows it ("2027. 5. 10. ~ 5. 12.").
  const isWholeFirst = isOneWhole && pairIn(tokens.slice(0, at)) === undefined && !tokens.slice(0, at).some((token) => token.class === 'D');
  for (const one of first?.days ?? []) {
    const others = isOneWhole ? partialDays(isWholeFirst ? tokens.slice(at + 1) : tokens.slice(0, at), one) : (last?.days ?? []);
    for (const other of others) {
      const [from, to] = isOneWhole && !isWholeFirst ? [other, one] : [one, other];
      if (isPossible(from) && isForward(from, to)) return { kind: 'range', from, to };
    }
  }
  return undefined;
}

/** 2027-01-28 – 2027-01-31 · 28.–31.01.2027 · 10/05 a 12/05/2027 · 2027. 5. 10. ~ 5. 12. · 2027-01-28/2027-01-31 (ISO 8601 interval) */
export default {
  name: 'numeric-range',
  shape: new RegExp(
    `${whole}${mark}${whole}|(?:D\\.?|${dayAndMonth})(?:-|~|r)F${parts.weekdayBehind}|F${parts.weekdayBehind}(?:[-~](?:${dayAndMonth})${parts.weekdayBehind}|~D${parts.weekdayBehind})`,
    'g',
  ),
  read: rangeOf,
} satisfies DateRule as DateRule;
