import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon } from '../lexicon.ts';
import { numeralHourAt } from '../numerals.ts';
import type { Piece } from '../piece.ts';
import { articleClock, closingClock, ledClock, twelveHourClock, zonedClock } from './bare-hours.ts';
import { behindHour } from './behind-hour.ts';
import { colonClock, commaClock, isDashClock, isMinutes, militaryAt, stopClock } from './digits.ts';
import { markedClock } from './marked.ts';
import { morningClock, namedClock, spelledClock } from './named.ts';

/** "noon", "midnight"; in 中午12点 and "noon 12:00" the number only repeats it. */
function wordClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const half = lexicon.halfBefore(pieces, at);
  const numeral = half && numeralHourAt(pieces, at);
  const told = numeral && clockOf(numeral.hours, numeral.minutes, half);
  if (told) return { clock: told, next: numeral.next };
  const inWords = spelledClock(pieces, at, lexicon);
  if (inWords) return inWords;
  const named = namedClock(pieces, at, lexicon) ?? morningClock(pieces, at, lexicon);
  const repeated = named && /^(?:12|24|00?)$/.test(pieces[named.next]?.text ?? '') ? clockAt(pieces, named.next, lexicon) : undefined;
  return named && repeated && repeated.clock.minutes % 720 === 0 ? { ...named, next: repeated.next } : named;
}

/** "A quarter to six p.m.", "halb sechs": the hour is not full yet. */
export function clockAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const found = fullClockAt(pieces, at, lexicon);
  const short = found && lexicon.shortBefore(pieces, at);
  if (!short || found.clock.said !== 'hour' || found.clock.minutes < short.minutes) return found;
  return { ...found, clock: { ...found.clock, minutes: found.clock.minutes - short.minutes } };
}

/** 23:59 · 23:59:59 · 11.59pm · 23h59 · 5 p.m. · 18 Uhr · 23時59分 · ore 12 · noon · 12 midnight · end of day, from one piece on. */
function fullClockAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.kind === 'word') return wordClock(pieces, at, lexicon);
  if (first.kind !== 'number' || first.text.length > 2) return militaryAt(pieces, at, lexicon);
  const hours = Number(first.text);
  const mark = pieces[at + 1];
  const minutes = pieces[at + 2];
  if (mark?.tight && (mark.text === ':' || mark.text === '：') && isMinutes(minutes)) return colonClock(pieces, at, hours, lexicon);
  if (mark?.tight && mark.text === '.' && isMinutes(minutes)) return stopClock(pieces, at, hours, lexicon);
  const behindComma = mark?.tight && mark.text === ',' && isMinutes(minutes) ? commaClock(pieces, at, hours, lexicon) : undefined;
  if (behindComma) return behindComma;
  if (isDashClock(pieces, at)) return behindHour(pieces, at, { hours, minutes: Number(minutes?.text) }, at + 3, lexicon);
  const marked =
    lexicon.isAmong('hourMarks', mark) || lexicon.isAmong('hourNouns', mark) ? markedClock(pieces, at, hours, lexicon) : undefined;
  return (
    marked ??
    twelveHourClock(pieces, at, hours, lexicon) ??
    ledClock(pieces, at, hours, lexicon) ??
    articleClock(pieces, at, hours, lexicon) ??
    closingClock(pieces, at, hours, lexicon) ??
    zonedClock(pieces, at, hours, lexicon)
  );
}
