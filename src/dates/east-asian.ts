import { isPossible, monthDays } from './calendar-sense.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './piece.ts';
import type { PartialDay } from './reading.ts';

/** A token without its place, and the piece behind it. */
export interface Reckoned {
  readonly class: string;
  readonly value: number;
  readonly next: number;
}

/** Behind a number: 年月日, 년월일. */
const units = new Map(Object.entries({ 年: 'Y', 년: 'Y', 月: 'M', 월: 'M', 日: 'D', 일: 'D', 号: 'D', 號: 'D' }));

const earliestYear = 1950;
const latestYear = 2100;

/** Whether a number is taken for a year. */
export const isYear = (value: number): boolean => value >= earliestYear && value < latestYear;

/** What a number is by the unit behind it: 2027年, 1 月, 31日. */
export function withUnit(value: number, unit: Piece | undefined): 'Y' | 'M' | 'D' | undefined {
  switch (unit && units.get(unit.text)) {
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

const numerals = '〇一二三四五六七八九';
const longestNumeral = 4;

/** 二〇二七, 十一, 二十八; undefined for anything else. */
function numeralOf(text: string): number | undefined {
  const digits = [...text.replaceAll('零', '〇')].map((sign) => (sign === '十' ? 10 : numerals.indexOf(sign)));
  const ten = digits.indexOf(10);
  if (ten < 0) return Number(digits.join(''));
  const [before, after] = [digits.slice(0, ten), digits.slice(ten + 1)];
  if (before.length > 1 || after.length > 1 || after.includes(10)) return undefined;
  return (before[0] ?? 1) * 10 + (after[0] ?? 0);
}

const numeralSigns = new Set('〇零一二三四五六七八九十');
const isNumeral = (piece: Piece | undefined): piece is Piece => piece !== undefined && numeralSigns.has(piece.text);

/** 二〇二七年 · 十一月 · 二十八日, from one piece on. */
function numeralAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  let next = at;
  while (next - at <= longestNumeral && isNumeral(pieces[next])) next++;
  if (next === at || isNumeral(pieces[at - 1]) || pieces[at - 1]?.text === '第') return undefined;
  const text = pieces.slice(at, next).map((piece) => piece.text);
  const value = numeralOf(text.join(''));
  const kind = value === undefined ? undefined : withUnit(value, pieces[next]);
  return value === undefined || kind === undefined ? undefined : { class: kind, value, next: next + 1 };
}

/** The year before the first of each era: https://en.wikipedia.org/wiki/Japanese_era_name, and of the Republic of China. */
const eras = new Map(Object.entries({ 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }));

/** 令和9年 · 令和元年 · 民國116年, from one piece on. */
function eraYearAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const count = pieces[at + 2];
  if (count?.kind !== 'number' && count?.text !== '元') return undefined;
  const before = eras.get(`${pieces[at]?.text}${pieces[at + 1]?.text}`);
  if (before === undefined || units.get(pieces[at + 3]?.text ?? '') !== 'Y') return undefined;
  const year = before + (count.kind === 'number' ? Number(count.text) : 1);
  return isYear(year) ? { class: 'Y', value: year, next: at + 4 } : undefined;
}

/** What short years are counted from, by their unit and their digits: in Korea the century, in Taiwan the year before its republic. */
const shortYears = new Map(Object.entries({ '2년': 2000, '3年': 1911 }));

/** 27년 1월 31일 · 116年1月31日: a short year before a month; "25년" alone may be how long something lasts. */
export function shortCountAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const [count, unit, month, next] = pieces.slice(at, at + 4);
  const from = shortYears.get(`${count?.text.length}${unit?.text}`);
  if (from === undefined || month?.kind !== 'number' || units.get(next?.text ?? '') !== 'M') return undefined;
  const value = from + Number(count?.text);
  return isYear(value) ? { class: 'Y', value, next: at + 2 } : undefined;
}

const opening = /^[(（[［]$/;
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

const before = /^[至到於于自在]$/u;
const behind = /^[前止截まか]$/u;

/** 即日起至 9/14 · 於 9/18 通知 · 3/15まで: a month and a day, told by the East Asian word that they hang on. */
export function slashDayAt(
  pieces: readonly Piece[],
  at: number,
): { readonly days: readonly PartialDay[]; readonly next: number } | undefined {
  const [month, slash, day, after] = pieces.slice(at, at + 4);
  if (month?.kind !== 'number' || slash?.text !== '/' || day?.kind !== 'number' || !slash.tight || !day.tight || after?.text === '/')
    return undefined;
  if (!before.test(pieces[at - 1]?.text ?? '') && !behind.test(after?.text ?? '')) return undefined;
  const found = { year: undefined, month: Number(month.text), day: Number(day.text) };
  return isPossible(found) ? { days: [found], next: at + 3 } : undefined;
}
