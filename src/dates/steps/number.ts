import { monthDays } from '../calendar-sense.ts';
import { clockAt } from '../clocks/clock-at.ts';
import { behindYearUnit, isYear, monthFirstAt, shortCountAt, slashDayAt, spannedAt, withUnit } from '../east-asian.ts';
import { republicDayAt } from '../eras.ts';
import type { Lexicon } from '../lexicon.ts';
import { namedDayAt } from '../named-day.ts';
import { numericDateAt } from '../numeric.ts';
import type { Piece } from '../piece.ts';
import { shortDayAt } from '../short-day.ts';
import { slipAt } from './slip.ts';
import { clockStep, type Step } from './step.ts';

/** "Meetup #11, 12 November". */
const isNumbered = (pieces: readonly Piece[], at: number): boolean => pieces[at - 1]?.text === '#' && pieces[at]?.tight === true;

/** "£8 until 15 April"; the mark in "100 € 15 April" is that of the number before it. */
const isMoney = (pieces: readonly Piece[], at: number): boolean =>
  moneyMark.test(pieces[at - 1]?.text ?? '') && pieces[at - 2]?.kind !== 'number';
const moneyMark = /^(?:[€$£¥￥₹₩]|EUR|USD|GBP|CHF)$/;

/** Turns of a call are few: "discussion phase 18 to 22 March" has days. */
const mostTurns = 12;

/** "6 Mart 2027" behind a word of a turn: with its year right behind the month it is a day, which is the earlier of both as well. */
const isWholeDate = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  lexicon.isMonth(pieces[at + 1]) && /^20\d\d$/.test(pieces[at + 2]?.text ?? '');

/** "Day 1", but not "the last day 30 June 2027"; "round 3 May" stays a round. */
function isCounted(pieces: readonly Piece[], at: number, value: number, lexicon: Lexicon): boolean {
  const before = pieces[at - 1];
  if (lexicon.isAmong('turns', before)) return value <= mostTurns && !isWholeDate(pieces, at, lexicon);
  if (!lexicon.isAmong('counters', before)) return false;
  if (!lexicon.isAmong('dayNouns', before)) return true;
  return !(lexicon.isMonth(pieces[at + 1]) && !/^\d{1,2}$/.test(pieces[at + 2]?.text ?? ''));
}

const turnUnit = /^(?:[호회차기][는은가의]?|[期回届屆次名篇])$/u;
/** "第1号 5月31日", "6월 1일, 2호 7월 1일": the number of an issue or a turn, and no day. */
const isOfTurn = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === '第' || (pieces[at + 1]?.tight === true && turnUnit.test(pieces[at + 1]?.text ?? ''));

/** "2027 г.", "15.01.2027 r." */
function behindYear(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  if (!lexicon.isAmong('yearUnits', pieces[at])) return at;
  return pieces[at + 1]?.text === '.' && pieces[at + 1]?.tight ? at + 2 : at + 1;
}

/** A day number and its ordinal ending: "22nd", "1 st", "1er", "3º". */
function dayAt(pieces: readonly Piece[], at: number, value: number, lexicon: Lexicon): Step {
  const ending = pieces[at + 1];
  const isSign = ending?.tight && /^[º°ª]$/.test(ending.text);
  if (
    isSign ||
    (lexicon.isAmong('ordinals', ending) &&
      ending &&
      (ending.tight || /^(?:st|nd|rd|th)$/.test(ending.low) || (value === 1 && ending.low === 'er')))
  ) {
    return { token: { class: 'D', value, ordinal: true }, next: at + 2 };
  }
  // "1.º de maio": Portuguese parts the sign with a stop.
  if (ending?.tight && ending.text === '.' && pieces[at + 2]?.text === 'º')
    return { token: { class: 'D', value, ordinal: true }, next: at + 3 };
  // "15-го июня", "15-es": the ending hangs on a hyphen; "15^th", "15^th^": it is raised in plain text.
  if (ending?.tight && /^[-^]$/.test(ending.text) && lexicon.isAmong('ordinals', pieces[at + 2]) && pieces[at + 2]?.tight) {
    const isClosed = ending.text === '^' && pieces[at + 3]?.tight && pieces[at + 3]?.text === '^';
    return { token: { class: 'D', value, ordinal: true }, next: at + (isClosed ? 4 : 3) };
  }
  return { token: { class: 'D', value }, next: at + 1 };
}

/** A number that opens no date or hour: a year, a day, what its unit makes of it, or any number. */
function aloneAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const piece = pieces[at] as Piece;
  const value = Number(piece.text);
  const digits = piece.text.length;
  if (digits <= 2 && isOfTurn(pieces, at)) return { token: { class: 'N', value }, next: at + 1 };
  const behindUnit = digits === 4 && isYear(value) ? behindYearUnit(pieces, at + 1, value) : undefined;
  if (behindUnit !== undefined) return { token: { class: 'Y', value }, next: behindUnit };
  const unit = withUnit(value, pieces[at + 1]);
  if (unit && unit !== 'Y') return { token: { class: unit, value }, next: at + 2 };
  const short = unit ? undefined : shortCountAt(pieces, at);
  if (short) return { token: { class: short.class, value: short.value }, next: short.next };
  if (digits === 4 && isYear(value)) return { token: { class: 'Y', value }, next: behindYear(pieces, at + 1, lexicon) };
  const isNoDay = isNumbered(pieces, at) || isMoney(pieces, at) || isCounted(pieces, at, value, lexicon);
  if (digits <= 2 && value >= 1 && value <= monthDays && !isNoDay) return dayAt(pieces, at, value, lexicon);
  return { token: { class: 'N', value }, next: at + 1 };
}

/** A number: with what stands behind it a whole date or an hour, else a part of one. */
export function numberAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const slip = slipAt(pieces, at, lexicon);
  if (slip) return slip;
  const numeric =
    numericDateAt(pieces, at) ??
    republicDayAt(pieces, at) ??
    monthFirstAt(pieces, at, lexicon) ??
    slashDayAt(pieces, at) ??
    spannedAt(pieces, at, lexicon) ??
    namedDayAt(pieces, at, lexicon);
  if (numeric) return { token: { class: 'F', value: 0, days: numeric.days }, next: behindYear(pieces, numeric.next, lexicon) };
  const clock = lexicon.isAmong('counters', pieces[at - 1]) ? undefined : clockAt(pieces, at, lexicon);
  const short = clock && !clock.clock.isUnsure ? undefined : shortDayAt(pieces, at, lexicon);
  if (clock && !short) return clockStep(clock);
  return short ? { token: { class: 'F', value: 0, days: short.days }, next: short.next } : aloneAt(pieces, at, lexicon);
}
