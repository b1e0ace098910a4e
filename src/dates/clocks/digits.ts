import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { zoneAt } from '../zone-words.ts';
import { behindHour } from './behind-hour.ts';
import { hourLead, isNamedTime } from './lead.ts';

/** Two digits that hang on a mark. */
export const isMinutes = (piece: Piece | undefined): boolean => piece?.kind === 'number' && piece.tight && piece.text.length === 2;

/** "57 days 10:22:10": so long it takes until then. */
function isCountdown(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (pieces[at - 1]?.text === ':' && pieces[at]?.tight && pieces[at - 2]?.kind === 'number') return isCountdown(pieces, at - 2, lexicon);
  const noun = pieces[at - 1]?.text === ',' ? at - 2 : at - 1;
  return lexicon.isAmong('dayNouns', pieces[noun]) && pieces[noun - 1]?.kind === 'number';
}

/** "23:59", "23:59:59", "11:59 pm". */
export function colonClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  if (isCountdown(pieces, at, lexicon)) return undefined;
  const minutes = Number(pieces[at + 2]?.text);
  const hasSeconds = /^[:：]$/.test(pieces[at + 3]?.text ?? '') && pieces[at + 3]?.tight && isMinutes(pieces[at + 4]);
  return behindHour(pieces, at, { hours, minutes }, at + (hasSeconds ? 5 : 3), lexicon);
}

const dativeOrLocative = /^(?:y?[ea]|[dt][ea]n?)$/;
/** "20 Nisan 2027 18.00'e kadar": right behind a year, and with the ending that a Turkish hour has. */
function hasEndingBehindYear(pieces: readonly Piece[], at: number, next: number): boolean {
  const year = pieces[at - 1]?.text === ',' ? pieces[at - 2] : pieces[at - 1];
  const [mark, ending] = [pieces[next], pieces[next + 1]];
  const isEnded = mark?.low === "'" && mark.tight && ending?.tight === true && dativeOrLocative.test(ending.low);
  return isEnded && year?.kind === 'number' && year.text.length === 4;
}

/** "23.59", "ore 12.00". */
export function stopClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  // A third number behind another stop makes it a date or a version.
  if (pieces[at + 3]?.text === '.' && pieces[at + 3]?.tight && pieces[at + 4]?.kind === 'number' && pieces[at + 4]?.tight) return undefined;
  const found = behindHour(pieces, at, { hours, minutes: Number(pieces[at + 2]?.text) }, at + 3, lexicon);
  if (!found) return undefined;
  const isPlain = found.next === at + 3 && found.clock.minutes !== 1439 && found.clock.minutes !== 1440;
  const lead = hourLead(pieces, at);
  const isLed =
    lexicon.isAmong('hourLeads', lead) ||
    lexicon.isAmong('hourWords', lead) ||
    isNamedTime(pieces, at, lexicon) ||
    hasEndingBehindYear(pieces, at, found.next);
  return isPlain && !isLed ? { ...found, clock: { ...found.clock, isUnsure: true } } : found;
}

/** "2027, 12,00 Uhr": what follows on a day is no length of time. */
const isBehindYear = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === ',' && pieces[at - 2]?.kind === 'number' && pieces[at - 2]?.text.length === 4;

const fullestMark = 3;
/** "a las 14,00 horas", "12,00 Uhr", "ore 12,00": minutes behind a comma, where words say that it is an hour; "2,50 h" is a length. */
export function commaClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const found = behindHour(pieces, at, { hours, minutes: Number(pieces[at + 2]?.text) }, at + 3, lexicon);
  if (!found) return undefined;
  const [lead, mark] = [hourLead(pieces, at), pieces[at + 3]];
  const isLed = lexicon.isAmong('hourLeads', lead) || lexicon.isAmong('hourNounLeads', lead) || lexicon.isAmong('hourArticles', lead);
  const isSure = lexicon.isAmong('hourMarks', mark) && (mark?.text.length ?? 0) >= fullestMark;
  const isMarked = found.next > at + 3 && (isLed || isSure || isBehindYear(pieces, at));
  return isMarked || lexicon.isAmong('hourWords', lead) ? found : undefined;
}

/** "до 18-00", "23-59": minutes that are no day, behind a dash; telephones have more of them. */
export function isDashClock(pieces: readonly Piece[], at: number): boolean {
  const [before, dash, minutes, behind] = [pieces[at - 1], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (dash?.text !== '-' || !dash.tight || !minutes?.tight || !/^(?:00|59)$/.test(minutes.text)) return false;
  const isLonger = (piece: Piece | undefined) => piece?.text === '-';
  return before?.kind === 'word' && !isLonger(behind) && Number(pieces[at]?.text) <= 24;
}

/** "2027 AoE" is a year with its zone, "2359 AoE" an hour. */
const mayBeYear = (number: string): boolean => /^(?:19|20)/.test(number);

/** Digits of a year that calls are for; "12 March, 2000 hrs" has an hour. */
const mayBeYearAhead = /^20[2-9]/;

/** "2030 hrs" ends with the mark of an hour; in "2027 h 18:00" it leads to one. */
const isMarkedHour = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  lexicon.isAmong('hourMarks', pieces[at + 1]) && pieces[at + 2]?.kind !== 'number' && !/^[:：]$/.test(pieces[at + 2]?.text ?? '');

/** "5 mars 2027", "5 de marzo de 2027": right behind a month, whatever stands behind it but the mark of an hour. */
function isYearOfMonth(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (isMarkedHour(pieces, at, lexicon)) return false;
  const before = pieces[at - 1];
  const month = before?.text === ',' || lexicon.word(before?.low ?? '')?.mark === 'd' ? pieces[at - 2] : before;
  return mayBeYearAhead.test(pieces[at]?.text ?? '') && lexicon.isMonth(month);
}

/** "12 March 2027, 1700": the last that is said of a day. */
function isAloneBehindYear(pieces: readonly Piece[], at: number): boolean {
  const [year, comma, behind] = [pieces[at - 2], pieces[at - 1], pieces[at + 1]];
  const isRound = /[03]0$|59$/.test(pieces[at]?.text ?? '');
  return isRound && comma?.text === ',' && year?.kind === 'number' && mayBeYear(year.text) && (behind === undefined || behind.text === ')');
}

/** "2359 hrs", "2359 AoE". */
export function militaryAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const first = pieces[at];
  if (first?.kind !== 'number' || first.text.length !== 4) return undefined;
  if (isYearOfMonth(pieces, at, lexicon)) return undefined;
  const isMarked = lexicon.isAmong('hourMarks', pieces[at + 1]) || lexicon.isAmong('hourNouns', pieces[at + 1]);
  if (!isMarked && (mayBeYear(first.text) || !(zoneAt(pieces, at + 1) || isAloneBehindYear(pieces, at)))) return undefined;
  const clock = clockOf(Number(first.text.slice(0, 2)), Number(first.text.slice(2)), undefined);
  return clock && { clock, next: isMarked ? at + 2 : at + 1 };
}
