import { isPossible } from './calendar-sense.ts';
import type { DateReading, PartialDay } from './reading.ts';
import { isDoubtfulMonth, valueIn } from './rule.ts';
import type { Token } from './token.ts';

/** What parts the two ends of a range: a dash or two, a wave, "to"; months may stand on both sides. */
export const rangeMark = '(?:-{1,2}|~|-?r)';

/** What parts two days of one month: "17 and 18", "27/28". */
export const pairMark = '[&/]';

const isPair = (token: Token | undefined) => token?.class === '&' || token?.class === '/';
const isMark = (token: Token) => '-~r&/'.includes(token.class);

/** The ends of a range share what only one of them says: "28–31 January", "30 December – 2 January 2027". */
export function rangeOf(tokens: readonly Token[]): DateReading | undefined {
  // The mark is the last one before the second day: dashes inside a date (16-Jun) come before it.
  const days = tokens.flatMap((token, i) => (token.class === 'D' ? [i] : []));
  const [first = 0, second = 0] = days;
  if (days.length !== 2 || isDoubtfulMonth(tokens)) return undefined;
  const between = tokens.slice(first + 1, second);
  const cut = first + 1 + between.findLastIndex(isMark);
  const [left, right] = [tokens.slice(0, cut), tokens.slice(cut + 1)];
  const [leftMonth, rightMonth] = [valueIn(left, 'Mm'), valueIn(right, 'Mm')];
  const [leftYear, rightYear] = [valueIn(left, 'Y'), valueIn(right, 'Y')];
  const fromMonth = leftMonth ?? rightMonth ?? 0;
  const toMonth = rightMonth ?? leftMonth ?? 0;
  const wraps = fromMonth > toMonth ? 1 : 0;
  const from = { year: leftYear ?? (rightYear && rightYear - wraps), month: fromMonth, day: tokens[first]?.value ?? 0 };
  const to = { year: rightYear ?? (leftYear && leftYear + wraps), month: toMonth, day: tokens[second]?.value ?? 0 };
  const isWhole = leftYear !== undefined && rightYear !== undefined;
  if (!isForward(from, to, isWhole) || !isPossible(from) || !isPossible(to)) return undefined;
  return isPair(tokens[cut]) ? { kind: 'range', from, to, isPair: true } : { kind: 'range', from, to };
}

/** An event or a window is weeks or months long; most of a year only where both ends say theirs. */
const mostMonths = 7;
const mostMonthsOfWhole = 12;

/** Whether a range ends after it begins, and not too long after. */
export function isForward(from: PartialDay, to: PartialDay, isWhole = false): boolean {
  const isStated = from.year !== undefined && to.year !== undefined;
  const years = isStated ? to.year - from.year : to.month < from.month ? 1 : 0;
  const months = years * 12 + to.month - from.month;
  return months < (isWhole ? mostMonthsOfWhole : mostMonths) && (months > 0 || (months === 0 && to.day > from.day));
}
