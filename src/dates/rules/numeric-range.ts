import { isPossible } from '../calendar-sense.ts';
import { isForward } from '../range.ts';
import type { DateReading, Ends, PartialDay } from '../reading.ts';
import { type DateRule, parts } from '../rule.ts';
import { isTightly, type Token } from '../token.ts';

const whole = `${parts.weekday}F${parts.weekdayBehind}`;
const mark = '(?:-{1,2}|\\.?~|-?r|/)';
/** 05.12. · 5/12: full stops may have made it look like an hour. */
const dayAndMonth = '(?:D[./]D\\.?|t\\.?)';

/** The two numbers of a day and month without a year, as they stand; undefined where there is one number only. */
function pairIn(tokens: readonly Token[]): readonly [number, number] | undefined {
  const hour = tokens.find((token) => token.class === 't')?.clock;
  if (hour) return [Math.floor(hour.minutes / 60), hour.minutes % 60];
  const [a, b] = tokens.filter((token) => token.class === 'D').map((token) => token.value);
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** What the end that lacks a year can be, in each order that its numbers allow: it shares with the other end what it does not say. */
function partialDays(tokens: readonly Token[], whole: PartialDay): readonly PartialDay[] {
  const pair = pairIn(tokens);
  if (!pair) return tokens.flatMap((token) => (token.class === 'D' ? [{ ...whole, day: token.value }] : []));
  const [a, b] = pair;
  return [
    { year: whole.year, month: b, day: a },
    { year: whole.year, month: a, day: b },
  ];
}

/** "28.12. – 05.01.2027": the year turns between the ends. */
const inYear = (part: PartialDay, year: number | undefined): PartialDay => ({ ...part, year });
const before = (part: PartialDay, whole: PartialDay) => inYear(part, whole.year && part.month > whole.month ? whole.year - 1 : whole.year);
const behind = (part: PartialDay, whole: PartialDay) => inYear(part, whole.year && part.month < whole.month ? whole.year + 1 : whole.year);

/** Two whole days are read in the same order where both leave it open; "bis 1.3." lacks the year that the other end has. */
function wholeEnds(from: readonly PartialDay[], to: readonly PartialDay[]): Ends[] {
  const isOpen = from.length > 1 && to.length > 1;
  return from.flatMap((start, i) =>
    to.flatMap((end, j): Ends[] =>
      isOpen && i !== j ? [] : [[start.year ? start : before(start, end), end.year ? end : behind(end, start)]],
    ),
  );
}

const slashesIn = (tokens: readonly Token[]): number => tokens.filter((token) => token.class === '/').length;
const isList = (tokens: readonly Token[]): boolean => slashesIn(tokens) > 1;

function endsOf(tokens: readonly Token[]): Ends[] {
  const at = tokens.findIndex((token) => token.days);
  const lastAt = tokens.findLastIndex((token) => token.days);
  const wholes = tokens[at]?.days ?? [];
  if (at !== lastAt) return wholeEnds(wholes, tokens[lastAt]?.days ?? []);
  // Of "28/29/30.06.2027" the first day and the last one count.
  const [left, right] = [tokens.slice(0, isList(tokens) ? 1 : at), tokens.slice(at + 1)];
  // "03 a 07/05/2027": where a lone day comes first, so does the day of the other end.
  const isDayFirst = left.some((token) => token.class === 'D') && !pairIn(left);
  return (isDayFirst ? wholes.slice(0, 1) : wholes).flatMap((whole) => [
    ...partialDays(left, whole).map((part): Ends => [before(part, whole), whole]),
    ...partialDays(right, whole).map((part): Ends => [whole, behind(part, whole)]),
  ]);
}

const roughDays = ([from, to]: Ends): number =>
  ((to.year ?? 0) - (from.year ?? 0)) * 366 + (to.month - from.month) * 31 + to.day - from.day;

/**
 * A slash joins an interval only where it stands tight between days that begin with their year; else it parts two choices. Tight it joins
 * a day and a date too: in "1.0.3 / 2027-01-31" it parts a version from its day.
 */
const isInterval = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => token.class === '/');
  if (at < 0) return !isLoneBehind(tokens) || isTightBehind(tokens);
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right) return true;
  const isTight = left.end === tokens[at]?.at && tokens[at]?.end === right.at;
  const isIso = left.end - left.at === isoLength && left.days?.length === 1;
  if (right.class === 'D') return left.class !== 'F' || (isTight && isIso && right.end - right.at === 2);
  return right.class !== 'F' || (isTight && (left.class !== 'F' || isIso));
};
const isoLength = '2027-01-31'.length;

/** "2027.06.03-05": a dash before the lone last day; in "2027-05-10 - 12 people" it parts a day from a number. */
const isLoneBehind = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.class === 'D' && tokens.at(-2)?.class === '-' && tokens.length === 3;
function isTightBehind(tokens: readonly Token[]): boolean {
  const day = tokens.at(-1);
  return isTightly(tokens) && day !== undefined && day.end - day.at === 2;
}

/** "1./8.5.2027", "22/23-09-2027", "16 e 20/11/2027": a slash or "and" before the date with which a day shares what it does not say. */
const isPair = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.class === 'F' &&
  (tokens.at(-2)?.class === '/' || tokens.some((token) => token.class === '&')) &&
  tokens.filter(({ class: kind }) => kind === 'F').length === 1 &&
  !isList(tokens);

/** Both orders of two whole days, where their numbers allow both. */
function ordersOf(tokens: readonly Token[], possible: readonly Ends[]): readonly [Ends, Ends] | undefined {
  const wholes = tokens.filter(({ days }) => days);
  const [dayFirst, monthFirst, other] = possible;
  const isOpen = wholes.length === 2 && wholes.every(({ days }) => days?.length === 2);
  return isOpen && dayFirst && monthFirst && !other ? [dayFirst, monthFirst] : undefined;
}

/** Of the orders that the numbers allow the shortest range is meant: "10/05 a 12/05/2027" is two days in May. */
function rangeOf(tokens: readonly Token[]): DateReading | undefined {
  if (!isInterval(tokens)) return undefined;
  const isWhole = tokens.filter(({ days }) => days).length > 1;
  const possible = endsOf(tokens).filter(
    ([from, to]) =>
      isPossible(from) &&
      isPossible(to) &&
      isForward(from, to, isWhole && from.year !== undefined && to.year !== undefined) &&
      (!isList(tokens) || to.day - from.day === slashesIn(tokens)),
  );
  const [ends] = possible.toSorted((a, b) => roughDays(a) - roughDays(b));
  if (!ends) return undefined;
  const [from, to] = ends;
  const orders = ordersOf(tokens, possible);
  if (orders) return { kind: 'range', from, to, orders };
  return isPair(tokens) ? { kind: 'range', from, to, isPair: true } : { kind: 'range', from, to };
}

/**
 * 2027-01-28 – 2027-01-31 · 28.–31.01.2027 · 10/05 a 12/05/2027 · 2027. 5. 10. ~ 5. 12. · 2027-01-28/2027-01-31 (ISO 8601 interval) ·
 * 2027-05-11/14 · 2027.06.03-05 · 22/23-09-2027 · 01.05./08.05.2027 · 28/29/30.06.2027 ·
 * 16 e 20/11/2027
 */
export default {
  name: 'numeric-range',
  shape: new RegExp(
    `${whole}(?:${mark}${whole}|[-~]${dayAndMonth}${parts.weekdayBehind}|~D(?:\\.(?=\\(W))?${parts.weekdayBehind})|(?:D\\.?|${dayAndMonth})[-~r]F${parts.weekdayBehind}|(?:D\\.?/){1,3}F|D\\.?&d?F|${dayAndMonth}/F|F[/-]D`,
    'g',
  ),
  read: rangeOf,
} satisfies DateRule as DateRule;
