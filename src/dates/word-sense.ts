import { monthDays } from './calendar-sense.ts';
import type { Lexicon, MonthSense, WeekdaySense, WordSenses } from './lexicon.ts';
import { numericDateAt } from './numeric.ts';
import type { Piece } from './piece.ts';

/** Class and value of a token, as in `Token`. */
export interface Sense {
  readonly class: string;
  readonly value: number;
}

const isDayNumber = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' && piece.text.length <= 2 && Number(piece.text) >= 1 && Number(piece.text) <= monthDays;

const isCapital = (piece: Piece): boolean => piece.text !== piece.low;

/** "15." · "1º" · "15 de" · "mi-": what may stand between a day's number, or a part of the month, and the month. */
const isBetween = (piece: Piece | undefined, lexicon: Lexicon): boolean =>
  piece !== undefined && (/^[-.º°/]$/.test(piece.text) || lexicon.isAmong('ordinals', piece) || lexicon.word(piece.low)?.mark === 'd');

const mostBetween = 3;

/** Whether a day's number or a part of the month ("fin mars", "Mart sonu") stands beside a month word. */
function isBesideDay(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (at - before <= mostBetween && isBetween(pieces[before], lexicon)) before--;
  return (
    isDayNumber(pieces[before]) ||
    lexicon.word(pieces[before]?.low ?? '')?.mark === 'P' ||
    lexicon.word(pieces[at + 1]?.low ?? '')?.mark === 'p'
  );
}

const mostInDate = 8;
/** "of" in "3 out of 5": what leads from a day to its month stands behind no month. */
const isWordOfDay = (piece: Piece | undefined, lexicon: Lexicon): boolean =>
  piece?.kind === 'word' && lexicon.word(piece.low)?.mark === 'd';
/** "10 set", "25 – 28 set.", "3 out – 5 nov": nothing but numbers, months and what links them stands in the text, so they are a date. */
const isAllOfDate = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  pieces.length <= mostInDate &&
  isDayNumber(pieces[at - 1]) &&
  !isWordOfDay(pieces[at + 1], lexicon) &&
  pieces.every((piece) => {
    const senses = piece.kind === 'word' ? lexicon.word(piece.low) : undefined;
    return piece.kind === 'word' ? senses?.month !== undefined || 'dr'.includes(senses?.mark ?? 'w') : !/[^\d.–—-]/u.test(piece.text);
  });

function isMonthHere(pieces: readonly Piece[], at: number, month: MonthSense, lexicon: Lexicon): boolean {
  if (month.isDoubtful) return isAllOfDate(pieces, at, lexicon);
  if (!month.isWeak && !month.isBehindDay) return true;
  const piece = pieces[at] as Piece;
  return (month.isWeak && isCapital(piece)) || (month.isBehindDay && isBesideDay(pieces, at, lexicon));
}

/** How far a month may stand behind the weekday of a range: "Mi 15. – Fr 17. Mai". */
const farthestMonth = 8;

/** Whether a day and its month follow, of the language of the weekday where the word means other things as well. */
function isBeforeDate(pieces: readonly Piece[], at: number, { langs }: WeekdaySense, isContested: boolean, lexicon: Lexicon): boolean {
  let day = at + 1;
  const isMarked = /^[.,]$/.test(pieces[day]?.text ?? '');
  while (day - at <= mostBetween && (/^[.,]$/.test(pieces[day]?.text ?? '') || lexicon.word(pieces[day]?.low ?? '')?.mark === 'd')) day++;
  if (!isDayNumber(pieces[day])) return false;
  if (numericDateAt(pieces, day)) return isMarked || (!isContested && isCapital(pieces[at] as Piece));
  for (let next = day + 1; next < day + farthestMonth; next++) {
    const piece = pieces[next];
    const month = piece && lexicon.word(piece.low)?.month;
    if (month && !isContested) return true;
    // "Mar 12 May 5": the month goes with the number behind it, and so did the word before.
    if (month) return [...langs].some((lang) => month.langs.has(lang)) && !isDayNumber(pieces[next + 1]);
    if (isContested ? !isBetween(piece, lexicon) : piece?.kind === 'word' && lexicon.word(piece.low) === undefined) return false;
  }
  return false;
}

const isAlone = (pieces: readonly Piece[], at: number): boolean =>
  /^[([（]$/.test(pieces[at - 1]?.text ?? '') && /^[)\].）]$/.test(pieces[at + 1]?.text ?? '');

/**
 * What a word that can be several things is here. Words that mean one thing only are that; a weak weekday counts before a date or
 * alone in brackets; a weak month where its language would put it; the rest is what the word means between dates.
 */
export function senseAt(pieces: readonly Piece[], at: number, senses: WordSenses, lexicon: Lexicon): Sense {
  const { month, weekday, mark } = senses;
  const isContested = month !== undefined || (mark !== undefined && 'rd&'.includes(mark));
  if (weekday && (!(weekday.isWeak || isContested) || isAlone(pieces, at) || isBeforeDate(pieces, at, weekday, isContested, lexicon)))
    return { class: 'W', value: weekday.value };
  if (month) return { class: isMonthHere(pieces, at, month, lexicon) ? 'M' : 'm', value: month.value };
  return { class: mark ?? 'w', value: 0 };
}

/** The numbers of months. */
export const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const longestRoman = 4;
/** "15 V 2027", "15.VI.2027": a month in Roman numerals stands between a day and a year only. */
export function romanMonthAt(pieces: readonly Piece[], at: number): Sense | undefined {
  const piece = pieces[at];
  const value = piece && piece.end - piece.at <= longestRoman ? romanMonths.indexOf(piece.text) + 1 : 0;
  if (value === 0) return undefined;
  const isMark = (piece: Piece | undefined) => piece !== undefined && /^[-./]$/.test(piece.text);
  const day = pieces[isMark(pieces[at - 1]) ? at - 2 : at - 1];
  const year = pieces[isMark(pieces[at + 1]) ? at + 2 : at + 1];
  return isDayNumber(day) && year?.kind === 'number' && year.text.length === 4 ? { class: 'M', value } : undefined;
}
