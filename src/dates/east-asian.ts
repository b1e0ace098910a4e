import { isPossible, monthDays } from './calendar-sense.ts';
import { countedOn, eras } from './eras.ts';
import type { Lexicon } from './lexicon.ts';
import { isNumeral, isZeroSign, longestNumeral, numeralOf } from './numerals.ts';
import type { Piece } from './piece.ts';
import type { PartialDay } from './reading.ts';

/** A token without its place, and the piece behind it. */
export interface Reckoned {
  readonly class: string;
  readonly value: number;
  readonly next: number;
}

/** Behind a number: 年月日, 년월일. */
const units = new Map<string, 'Y' | 'M' | 'D'>(
  Object.entries({ 年: 'Y', 년: 'Y', 月: 'M', 월: 'M', 日: 'D', 일: 'D', 号: 'D', 號: 'D' } as const),
);

const earliestYear = 1950;
const latestYear = 2100;

/** Whether a number is taken for a year. */
export const isYear = (value: number): boolean => value >= earliestYear && value < latestYear;

/** Which part of a day a character is the unit of. */
export const unitOf = (piece: Piece | undefined): 'Y' | 'M' | 'D' | undefined => units.get(piece?.text ?? '');

/** What a number is by the unit behind it: 2027年, 1 月, 31日. */
export function withUnit(value: number, unit: Piece | undefined): 'Y' | 'M' | 'D' | undefined {
  switch (unitOf(unit)) {
    case 'Y':
      return isYear(value) ? 'Y' : undefined;
    case 'M':
      return value >= 1 && value <= 12 ? 'M' : undefined;
    case 'D':
      return value >= 1 && value <= monthDays ? 'D' : undefined;
    default:
      return undefined;
  }
}

/** 二〇二七年 · 二O二七年 · 十一月 · 二十八日, from one piece on. */
function numeralAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  if (!isNumeral(pieces[at]) || isNumeral(pieces[at - 1]) || pieces[at - 1]?.text === '第') return undefined;
  let next = at + 1;
  while (next - at <= longestNumeral && (isNumeral(pieces[next]) || isZeroSign(pieces[next]))) next++;
  const text = pieces.slice(at, next).map((piece) => (isZeroSign(piece) ? '〇' : piece.text));
  const value = numeralOf(text.join(''));
  const kind = value === undefined ? undefined : withUnit(value, pieces[next]);
  return value === undefined || kind === undefined ? undefined : { class: kind, value, next: next + 1 };
}

const opening = /^[(（[［]$/;
const closing = /^[)）\]］]$/;
/** Whether a character is the unit of years. */
export const isYearUnit = (piece: Piece | undefined): boolean => unitOf(piece) === 'Y';

/** 令和9 · 平成元 · 民國116, its unit not yet passed, from one piece on. */
function eraCountAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const count = pieces[at + 2];
  if (count?.kind !== 'number' && count?.text !== '元') return undefined;
  const before = eras.get(`${pieces[at]?.text}${pieces[at + 1]?.text}`);
  if (before === undefined) return undefined;
  const value = before + (count.kind === 'number' ? Number(count.text) : 1);
  return isYear(value) ? { class: 'Y', value, next: at + 3 } : undefined;
}

/**
 * （令和9） · （2027年）: a year by its other count, in brackets from one piece on; the piece behind them, or the same one where there is none.
 */
function behindOtherCount(pieces: readonly Piece[], at: number, year: number): number {
  if (!opening.test(pieces[at]?.text ?? '')) return at;
  const count = pieces[at + 1];
  const said = count?.kind === 'number' ? { value: Number(count.text), next: at + 2 } : eraCountAt(pieces, at + 1);
  if (said?.value !== year) return at;
  const end = isYearUnit(pieces[said.next]) ? said.next + 1 : said.next;
  return closing.test(pieces[end]?.text ?? '') ? end + 1 : at;
}

/** 2027年 · 2027（令和9）年 · 令和9（2027）年 · 令和9年（2027年）: behind the digits of a year, what closes it; undefined where no unit does. */
export function behindYearUnit(pieces: readonly Piece[], at: number, year: number): number | undefined {
  const unit = behindOtherCount(pieces, at, year);
  return isYearUnit(pieces[unit]) ? behindOtherCount(pieces, unit + 1, year) : undefined;
}

/** 令和9年 · 令和元年 · 民國116年, from one piece on. */
function eraYearAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const count = eraCountAt(pieces, at);
  const next = count && behindYearUnit(pieces, count.next, count.value);
  return count && next !== undefined ? { ...count, next } : undefined;
}

const same = new Set('同동');
/** 同年 · 同月 · 동월: which part of a day is that of the day before it; undefined for anything else. */
export function sameAt(pieces: readonly Piece[], at: number): 'Y' | 'M' | undefined {
  const unit = same.has(pieces[at]?.text ?? '') ? unitOf(pieces[at + 1]) : undefined;
  return unit === 'D' || pieces[at + 2]?.kind !== 'number' ? undefined : unit;
}

const next = new Set('翌次익');
/** 翌年 · 次年 · 익년, before a month: the year behind the one that was named last. */
export const isNextYearAt = (pieces: readonly Piece[], at: number): boolean =>
  next.has(pieces[at]?.text ?? '') && isYearUnit(pieces[at + 1]) && pieces[at + 2]?.kind === 'number' && unitOf(pieces[at + 3]) === 'M';

/** What short years are counted from, by their unit and their digits: in Korea the century, in Taiwan the year before its republic. */
const shortYears = new Map(Object.entries({ '2년': 2000, '3年': 1911 }));

/** 27년 1월 31일 · 116年1月31日: a short year before a month; "25년" alone may be how long something lasts. */
export function shortCountAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const from = shortYears.get(`${pieces[at]?.text.length}${pieces[at + 1]?.text}`);
  const count = from === undefined ? undefined : countAt(pieces, at);
  const value = (from ?? 0) + (count ?? 0);
  return count !== undefined && isYear(value) ? { class: 'Y', value, next: at + 2 } : undefined;
}

/** 99年3月: the digits of a short year, before a month. */
function countAt(pieces: readonly Piece[], at: number): number | undefined {
  const [count, unit, month, next] = pieces.slice(at, at + 4);
  const isShort = count?.kind === 'number' && count.text.length < 4 && isYearUnit(unit);
  return isShort && month?.kind === 'number' && unitOf(next) === 'M' ? Number(count.text) : undefined;
}

/** A short year in the era of the one that was named last: what a span of days goes on to. */
export function carriedCountAt(pieces: readonly Piece[], at: number, last: number): Reckoned | undefined {
  const count = countAt(pieces, at);
  const value = count === undefined ? undefined : countedOn(count, last);
  return value === undefined ? undefined : { class: 'Y', value, next: at + 2 };
}

const behindWeekday = /^[)）\]］、，,・･/]$/;

/** （火） · (水、必着) · （月・祝） · (금), the bracket already passed. */
function bracketedAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Reckoned | undefined {
  const value = lexicon.weekdayInBrackets(pieces[at]?.text ?? '');
  if (value === undefined || !opening.test(pieces[at - 1]?.text ?? '') || !behindWeekday.test(pieces[at + 1]?.text ?? '')) return undefined;
  return { class: 'W', value, next: at + 1 };
}

/** What an East Asian character begins that only its neighbours tell: a numeral date part, an era, a weekday in brackets. */
export function eastAsianAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Reckoned | undefined {
  if ((pieces[at]?.text.charCodeAt(0) ?? 0) < 0x2e80) return undefined;
  return bracketedAt(pieces, at, lexicon) ?? numeralAt(pieces, at) ?? eraYearAt(pieces, at);
}

const shortSeparator = /^[./]$/;
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Whether a weekday of one East Asian character stands in brackets from one piece on, a stop before it aside. */
function hasWeekdayAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const open = pieces[at]?.text === '.' ? at + 1 : at;
  const [bracket, weekday, behind] = pieces.slice(open, open + 3);
  if (!opening.test(bracket?.text ?? '') || !eastAsian.test(weekday?.text ?? '')) return false;
  return lexicon.weekdayInBrackets(weekday?.text ?? '') !== undefined && behindWeekday.test(behind?.text ?? '');
}

/** 3. 5.(금) · 5/7（金） · 27. 3. 5.(금): the month first, in Korea a short year before it, told by the weekday in brackets behind the day. */
export function monthFirstAt(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): { readonly days: readonly PartialDay[]; readonly next: number } | undefined {
  const [first, mark, second, markBehind, third] = pieces.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || !mark?.tight || !shortSeparator.test(mark.text)) return undefined;
  if (pieces[at - 1]?.text === mark.text && pieces[at - 2]?.kind === 'number') return undefined;
  const hasYear = mark.text === '.' && markBehind?.text === '.' && third?.kind === 'number' && first.text.length === 2;
  const end = at + (hasYear ? 5 : 3);
  if (!hasWeekdayAt(pieces, end, lexicon)) return undefined;
  const [month, day] = hasYear ? [second, third] : [first, second];
  const found = { year: hasYear ? shortKoreanYear + Number(first.text) : undefined, month: Number(month.text), day: Number(day.text) };
  return isPossible(found) ? { days: [found], next: pieces[end]?.text === '.' ? end + 1 : end } : undefined;
}
const shortKoreanYear = 2000;

/** ’20.6.15. · ’27. 3. 5.: a short year first, told by the mark before it. */
export function dottedDayAt(
  pieces: readonly Piece[],
  at: number,
): { readonly days: readonly PartialDay[]; readonly next: number } | undefined {
  const [year, stop, month, stopBehind, day] = pieces.slice(at, at + 5);
  const areStops = [stop, stopBehind].every((mark) => mark?.text === '.' && mark.tight);
  if (!areStops || !year?.tight || year.text.length !== 2 || [year, month, day].some((piece) => piece?.kind !== 'number')) return undefined;
  const found = { year: shortKoreanYear + Number(year.text), month: Number(month?.text), day: Number(day?.text) };
  const isClosed = wave.test(pieces[at + 6]?.text ?? '') && pieces[at + 5]?.text === '.';
  return isPossible(found) ? { days: [found], next: at + (isClosed ? 6 : 5) } : undefined;
}

const wave = /^[~～〜]$/;
const before = /^[至到於于自在]$/u;
const behind = /^[前止截まか]$/u;

/** "등록 마감 : 4/9 18:00": behind an East Asian name and its colon, with nothing behind it that would make a share or a score of it. */
const isNamedAt = (pieces: readonly Piece[], at: number, after: Piece | undefined): boolean =>
  /^[:：]$/.test(pieces[at - 1]?.text ?? '') && eastAsian.test(pieces[at - 2]?.text ?? '') && after?.kind === 'number' && !after.tight;

/** 即日起至 9/14 · 於 9/18 通知 · 3/15まで: a month and a day, told by the East Asian word that they hang on. */
export function slashDayAt(
  pieces: readonly Piece[],
  at: number,
): { readonly days: readonly PartialDay[]; readonly next: number } | undefined {
  const [month, slash, day, after] = pieces.slice(at, at + 4);
  if (month?.kind !== 'number' || slash?.text !== '/' || day?.kind !== 'number' || !slash.tight || !day.tight || after?.text === '/')
    return undefined;
  if (!before.test(pieces[at - 1]?.text ?? '') && !behind.test(after?.text ?? '') && !isNamedAt(pieces, at, after)) return undefined;
  const found = { year: undefined, month: Number(month.text), day: Number(day.text) };
  return isPossible(found) ? { days: [found], next: at + 3 } : undefined;
}

interface MonthAndDay {
  readonly days: readonly PartialDay[];
  readonly next: number;
}

/** 2/1 · 2. 1. · 2.1., from one piece on: no number stands right behind it. */
function pairAt(pieces: readonly Piece[], at: number): MonthAndDay | undefined {
  const [month, mark, day, stop, after] = pieces.slice(at, at + 5);
  if (month?.kind !== 'number' || day?.kind !== 'number' || !mark?.tight || !shortSeparator.test(mark.text)) return undefined;
  const isStopped = mark.text === '.' && stop?.text === '.' && stop.tight;
  if (mark.text === '.' ? !isStopped || (after?.kind === 'number' && after.tight) : !day.tight || stop?.text === '/') return undefined;
  const found = { year: undefined, month: Number(month.text), day: Number(day.text) };
  return isPossible(found) ? { days: [found], next: at + (isStopped ? 4 : 3) } : undefined;
}

const colon = /^[:：]$/;
const isNamed = (pieces: readonly Piece[], at: number): boolean =>
  colon.test(pieces[at - 1]?.text ?? '') && eastAsian.test(pieces[at - 2]?.text ?? '');

/** 초록: 1/2 ~ 2/3 페이지, 논문 분량: 1. 2. ~ 3. 4.: figures of a length, by their name or by what stands behind them. */
const isLength = (pieces: readonly Piece[], from: number, end: number, lexicon: Lexicon): boolean =>
  lexicon.isLengthBefore(pieces, from - 1) || lexicon.isLengthAt(pieces, end);

/** 응모기간: 2. 1. ~ 3. 5. · 申込：2/1～3/5 · 발표: 4. 2.: behind an East Asian name and its colon both ends of a span, or stops and a blank. */
export function spannedAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): MonthAndDay | undefined {
  const pair = pairAt(pieces, at);
  if (!pair) return undefined;
  const last = wave.test(pieces[pair.next]?.text ?? '') ? pairAt(pieces, pair.next + 1) : undefined;
  const isKorean = pair.next === at + 4 && pieces[at + 2]?.tight === false && pieces[pair.next]?.kind !== 'word';
  if (isNamed(pieces, at)) return (last || isKorean) && !isLength(pieces, at, (last ?? pair).next, lexicon) ? pair : undefined;
  if (!wave.test(pieces[at - 1]?.text ?? '')) return undefined;
  const from = [at - 4, at - 5].find((place) => pairAt(pieces, place)?.next === at - 1);
  return from !== undefined && isNamed(pieces, from) && !isLength(pieces, from, pair.next, lexicon) ? pair : undefined;
}
