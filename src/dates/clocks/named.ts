import { type ClockFound, clockOf, endOfDay } from '../clock.ts';
import type { Lexicon } from '../lexicon.ts';
import { numeralHourAt } from '../numerals.ts';
import type { Piece } from '../piece.ts';
import { halfAt } from './half.ts';

const noon = 720;
const closeOfBusiness = 17 * 60;

/** The words noon, midnight and end of day, a "12" before them already passed. */
export function namedClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const phrase = lexicon.clockAt(pieces, at);
  if (!phrase) return undefined;
  const { said, next } = phrase;
  if (said === 'noon') return { clock: { minutes: noon, said: 'hour' }, next };
  return { clock: { minutes: said === 'close of business' ? closeOfBusiness : endOfDay, said }, next };
}

const dayUnit = /^[日일号號.]$/;
const mostInBracket = 3;
/** 3月5日, 3월 5일(금), 3. 5.(금): right before a piece that is East Asian itself. */
function isBehindEastAsianDay(pieces: readonly Piece[], at: number): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]/u.test(pieces[at]?.text ?? '')) return false;
  const last = pieces[at - 1]?.text ?? '';
  if (!/^[)）]$/.test(last)) return dayUnit.test(last);
  const open = pieces.slice(Math.max(0, at - 2 - mostInBracket), at - 1).findLastIndex(({ text }) => /^[(（]$/.test(text));
  const opened = open < 0 ? undefined : pieces[Math.max(0, at - 2 - mostInBracket) + open - 1];
  return dayUnit.test(opened?.text ?? '');
}

/** "12 March 2027 in the morning", "1er mars 2027, midi": right behind a day, and the last that is said of it. */
export function morningClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const phrase = lexicon.morningAt(pieces, at);
  if (!phrase) return undefined;
  const day = /^[,(]$/.test(pieces[at - 1]?.text ?? '') ? pieces[at - 2] : pieces[at - 1];
  const isBehindDay = (day?.kind === 'number' && day.text.length === 4) || lexicon.isMonth(day);
  const behind = pieces[phrase.next];
  // 3月5日上午截止: what is said behind an East Asian morning is said of it, unless it is its hour.
  const isAlone = behind?.kind !== 'number' && numeralHourAt(pieces, phrase.next) === undefined;
  return (isBehindDay && (behind === undefined || /^[.,;)]$/.test(behind.text))) || (isAlone && isBehindEastAsianDay(pieces, at))
    ? { clock: { minutes: noon, said: 'hour' }, next: phrase.next }
    : undefined;
}

/** "dix-sept heures", "las tres de la tarde", "ore dodici": an hour in words, told by what stands beside it. */
export function spelledClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const numeral = lexicon.hourNumeralAt(pieces, at);
  if (!numeral) return undefined;
  const { said: hours, next } = numeral;
  // "Siebzehn Uhr" is no length of time.
  const isMarked = lexicon.isAmong('hourMarks', pieces[next]);
  const isNoun = isMarked || lexicon.isAmong('hourNouns', pieces[next]);
  const behind = isNoun ? next + 1 : next;
  const half = halfAt(pieces, behind, hours, lexicon);
  const lead = pieces[at - 1];
  // "Un curso de veinte horas" lasts so long.
  const isNamed = isMarked || (isNoun && lexicon.isAmong('hourLeads', lead)) || lexicon.shortBefore(pieces, at) !== undefined;
  if (!half && !isNamed && !lexicon.isAmong('hourWords', lead)) return undefined;
  const clock = clockOf(hours, 0, half?.half);
  return clock && { clock, next: half?.next ?? behind };
}
