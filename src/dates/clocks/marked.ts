import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { isMinutes } from './digits.ts';
import { halfAt } from './half.ts';

/** Behind an hour mark that makes it a length of time: 24時間. */
const lengthOfTime = /^[間间간]$/u;

/** From this hour on "18 heures" is an hour of the day; "2 heures" may be how long a talk is. */
const surelyAnHour = 13;

/** "2027 года, 12 часов": what follows on a day is no length of time. */
const isBehindYear = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  pieces[at - 1]?.text === ',' && (lexicon.isAmong('yearUnits', pieces[at - 2]) || /^(?:19|20)\d\d$/.test(pieces[at - 2]?.text ?? ''));

/** "23h59", "23 h 59", "18 Uhr", "17 時", "23時59分", "23시 59분". */
export function markedClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const behind = pieces[at + 2];
  // "xdr6u99": letters and figures of an address.
  if (pieces[at]?.tight && /^[a-z]+$/.test(pieces[at - 1]?.low ?? '') && /^[hu]$/.test(pieces[at + 1]?.low ?? '')) return undefined;
  if (lengthOfTime.test(behind?.text ?? '')) return undefined;
  const isSpaced =
    !pieces[at + 1]?.tight && behind?.kind === 'number' && behind.text.length === 2 && !lexicon.word(pieces[at + 3]?.low ?? '');
  const isMinute = isMinutes(behind) || isSpaced || (behind?.kind === 'number' && lexicon.isAmong('minuteMarks', pieces[at + 3]));
  const minutes = isMinute && Number(behind?.text) < 60 ? Number(behind?.text) : undefined;
  const lead = pieces[at - 1];
  const isLed = lexicon.isAmong('hourLeads', lead) || lexicon.isAmong('hourNounLeads', lead) || isBehindYear(pieces, at, lexicon);
  const end = at + (minutes === undefined ? 2 : 3);
  const next = minutes !== undefined && lexicon.isAmong('minuteMarks', pieces[end]) ? end + 1 : end;
  // "12 Uhr am 20. April": the small word leads to a day.
  const isOnDay = pieces[at + 1]?.low !== 'h' && lexicon.isAmong('dayLeads', pieces[next]);
  const half = isOnDay ? undefined : halfAt(pieces, next, hours, lexicon);
  const isSure = minutes !== undefined || isLed || half !== undefined || (hours >= surelyAnHour && hours <= 23);
  if (lexicon.isAmong('hourNouns', pieces[at + 1]) && !isSure) return undefined;
  const clock = clockOf(hours, minutes ?? 0, half?.half ?? lexicon.halfBefore(pieces, at));
  return clock && { clock, next: half?.next ?? next };
}
