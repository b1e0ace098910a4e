import { isPossible } from './calendar-sense.ts';
import type { Piece } from './piece.ts';
import type { PartialDay } from './reading.ts';

/** A date in figures, with every order of day and month that its figures allow. */
export interface NumericFound {
  /** Two where day and month could change places; month first comes second. */
  readonly days: readonly PartialDay[];
  readonly next: number;
}

const separators = /^[-./‐‑–]$/u;

const fullYear = (text: string): number | undefined => {
  if (text.length === 4) return Number(text) >= 1950 && Number(text) < 2100 ? Number(text) : undefined;
  return text.length === 2 && Number(text) >= 10 && Number(text) < 60 ? 2000 + Number(text) : undefined;
};

const possible = (year: number | undefined, month: number, day: number): PartialDay[] => {
  const found = { year, month, day };
  return year !== undefined && isPossible(found) ? [found] : [];
};

const mostMonths = 12;
const stopped = (found: PartialDay): PartialDay => (found.day <= mostMonths ? { ...found, isStopped: true } : found);

function readingsOf(a: string, separator: string, b: string, c: string, isYearFirst: () => boolean): readonly PartialDay[] {
  if (a.length === 4) return b.length <= 2 && c.length <= 2 ? possible(fullYear(a), Number(b), Number(c)) : [];
  if (a.length > 2 || b.length > 2) return [];
  const yearFirst = c.length === 2 && isYearFirst() ? possible(fullYear(a), Number(b), Number(c)) : [];
  if (yearFirst.length) return yearFirst;
  const year = fullYear(c);
  const dayFirst = possible(year, Number(b), Number(a));
  // Full stops part days, months and years in day-first countries; elsewhere only where nothing but a month can come first.
  const isDayFirst = separator === '.' && (dayFirst.length > 0 || c.length !== 4);
  const monthFirst = isDayFirst || a === b ? [] : possible(year, Number(a), Number(b));
  return separator === '.' && a !== b && Number(a) <= mostMonths ? [...dayFirst.map(stopped), ...monthFirst] : [...dayFirst, ...monthFirst];
}

/** "31 / 01 / 2027" has a year of four digits beside a day or a month. */
const shortestApart = 5;

/** 2027. 7.1.(목) · 2027.7. 1.: the year first, a blank behind one of its stops alone, and a stop behind the day. */
const isLooseYearFirst = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text.length === 4 &&
  pieces[at + 2]?.tight !== pieces[at + 4]?.tight &&
  pieces[at + 5]?.text === '.' &&
  pieces[at + 5]?.tight === true;

const signOfOrdinal = /^[º°]$/;
/** Pieces around a date in figures that say how it is read. */
const nearDate = 8;

/** "1º/03/2027": the sign of an ordinal stands behind the day alone. */
function firstOfMonthAt(pieces: readonly Piece[], at: number): NumericFound | undefined {
  const from = Math.max(0, at - nearDate);
  const near = [...pieces.slice(from, at + 1), ...pieces.slice(at + 2, at + 2 + nearDate)];
  const found = near[at - from + 1]?.text === '/' ? numericDateAt(near, at - from) : undefined;
  const days = found?.days.filter(({ day }) => day === Number(pieces[at]?.text)) ?? [];
  return found && days.length ? { days, next: found.next + from + 1 } : undefined;
}

/** 2027-01-31 · 31.01.2027 · 31. 01. 2027 · 31 / 01 / 2027 · 1/31/27 · 1º/03/2027 · 20270131, from one piece on. */
export function numericDateAt(pieces: readonly Piece[], at: number): NumericFound | undefined {
  const [a, first, b] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (a?.kind !== 'number') return undefined;
  if (a.text.length === 8) {
    const days = possible(fullYear(a.text.slice(0, 4)), Number(a.text.slice(4, 6)), Number(a.text.slice(6)));
    return days.length ? { days, next: at + 1 } : undefined;
  }
  if (first?.tight && signOfOrdinal.test(first.text)) return firstOfMonthAt(pieces, at);
  const [second, c] = [pieces[at + 3], pieces[at + 4]];
  if (!first || b?.kind !== 'number' || !second || c?.kind !== 'number') return undefined;
  if (!separators.test(first.text) || first.text !== second.text) return undefined;
  const isApart =
    first.text === '/' && a.text.length + c.text.length >= shortestApart && [first, b, second, c].every(({ tight }) => !tight);
  const isSpaced = first.text === '.' && ((!c.tight && (!b.tight || c.text.length === 4)) || isLooseYearFirst(pieces, at));
  if (!isApart && (!first.tight || !second.tight || (!isSpaced && (!b.tight || !c.tight)))) return undefined;
  if (hasFourth(pieces, at, first.text) || isHour(pieces, at + 4)) return undefined;
  if (isInAddress(pieces, at)) return undefined;
  const days = readingsOf(a.text, first.text, b.text, c.text, () => hasYearFirst(pieces, at));
  const isYearFirst = days.some(({ day, month }) => month === Number(b.text) && day === Number(c.text));
  return days.length ? { days, next: at + 5 + (isYearFirst && isClosed(pieces, at, isSpaced) ? 1 : 0) } : undefined;
}

const yearsFirst = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const han = /\p{Script=Han}/u;

/** Of a date of three numbers with two marks. */
const piecesOfDate = 5;
const tilde = /^[-~–—〜～∼至]$/;

/** Where a date of three numbers ends: "25. 6. 16." has a stop behind its day. */
const endOfDate = (pieces: readonly Piece[], at: number): number => at + piecesOfDate + (pieces[at + piecesOfDate]?.text === '.' ? 1 : 0);

/** From the first piece of a date: where the words beside it stand, and beside the other end of its span. */
function besideDate(pieces: readonly Piece[], at: number): readonly number[] {
  const beside = (from: number) => [from - 2, from - 1, endOfDate(pieces, from), endOfDate(pieces, from) + 1];
  const isJoin = (place: number) => tilde.test(pieces[place]?.text ?? '') && pieces[place + 1]?.kind === 'number';
  const end = endOfDate(pieces, at);
  if (isJoin(end)) return [...beside(at), ...beside(end + 1)];
  const first = at - 1 - piecesOfDate - (pieces[at - 2]?.text === '.' ? 1 : 0);
  return isJoin(at - 1) ? [...beside(at), ...beside(first)] : beside(at);
}

/**
 * Whether a short year comes first: "등록기간(25.01.24) 내", "締切は25/01/24", "접수: 25.01.24~25.02.10" have a word of a language beside them
 * that writes so. Chinese characters tell it beside dashes and stops; with slashes Chinese has the day first in Hong Kong and Singapore.
 */
const hasYearFirst = (pieces: readonly Piece[], at: number): boolean =>
  besideDate(pieces, at)
    .map((place) => pieces[place]?.text ?? '')
    .some((text) => yearsFirst.test(text) || (pieces[at + 1]?.text !== '/' && han.test(text)));

/** "example.org/2027/05/12/call": a slash before it, or a slash and a word behind it. */
function isInAddress(pieces: readonly Piece[], at: number): boolean {
  const [before, mark, more] = [pieces[at - 1], pieces[at + 5], pieces[at + 6]];
  const isLed = before?.text === '/' && pieces[at]?.tight && pieces[at - 2]?.kind === 'word' && before.tight;
  return isLed === true || (mark?.text === '/' && mark.tight && more?.kind === 'word' && more.tight);
}

/** A fourth number behind or before the three, or a word tied to them by a dash ("2.10.2027-rc1"), makes them an address or a version. */
function hasFourth(pieces: readonly Piece[], at: number, separator: string): boolean {
  const [before, mark, first] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (before?.kind === 'number' && mark?.text === separator && mark.tight && first?.tight) return true;
  const [markBehind, behind] = pieces.slice(at + 5, at + 7);
  if (markBehind?.tight !== true || behind?.tight !== true) return false;
  return (behind.kind === 'number' && markBehind.text === separator) || (behind.kind === 'word' && markBehind.text === '-');
}

/** "3. 5. 18:00": two figures that minutes stand behind are no year. */
const isHour = (pieces: readonly Piece[], at: number): boolean => {
  const [hour, colon, minutes] = pieces.slice(at, at + 3);
  return (
    hour?.text.length === 2 &&
    colon?.text === ':' &&
    colon.tight &&
    minutes?.kind === 'number' &&
    minutes.tight &&
    minutes.text.length === 2
  );
};

/** Korean dates, whose year comes first, end in a stop: "2027. 1. 29. 18:00", "2027.1.29.(금)". */
function isClosed(pieces: readonly Piece[], at: number, isSpaced: boolean): boolean {
  const [stop, behind] = pieces.slice(at + 5, at + 7);
  return stop?.text === '.' && stop.tight && (isSpaced || /^[(（~～]$/.test(behind?.text ?? ''));
}
