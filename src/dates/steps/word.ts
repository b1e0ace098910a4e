import { clockAt } from '../clocks/clock-at.ts';
import { eastAsianAt } from '../east-asian.ts';
import { lastDayAt } from '../last-day.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { romanMonthAt, senseAt } from '../word-sense.ts';
import { zoneAt } from '../zone-words.ts';
import { anyWord, clockStep, type Step, zoneStep } from './step.ts';

const mostSmallWords = 2;
const longestSmallWord = 3;

/** "Will be announced on 5 May": a date follows a phrase of several words, so something is known. */
function isToldWhen(pieces: readonly Piece[], at: number, next: number, lexicon: Lexicon): boolean {
  if (next - at < 2) return false;
  const isSmall = (piece: Piece | undefined) => piece?.kind === 'word' && piece.text.length <= longestSmallWord;
  let behind = next;
  while (behind - next < mostSmallWords && isSmall(pieces[behind]) && !lexicon.word(pieces[behind]?.low ?? '')?.month) behind++;
  const senses = lexicon.word(pieces[behind]?.low ?? '');
  return pieces[behind]?.kind === 'number' || (senses !== undefined && (senses.month ?? senses.weekday) !== undefined);
}

const mostSinceMonth = 5;
/** "5 мая 2027 г. будут объявлены победители": a day right before a phrase of several words is that on which it is told. */
function isToldOn(pieces: readonly Piece[], at: number, next: number, lexicon: Lexicon): boolean {
  if (next - at < 2) return false;
  const before = pieces.slice(Math.max(0, at - mostSinceMonth), at);
  const month = before.findLastIndex(lexicon.isMonth);
  const rest = before.slice(month + 1);
  const [year, ...unit] = rest;
  const isOfDate =
    rest.length === 0 || (year?.kind === 'number' && unit.every((piece) => piece.text === '.' || lexicon.isAmong('yearUnits', piece)));
  return month > 0 && before[month - 1]?.kind === 'number' && isOfDate;
}

/** "Do 24 stycznia, a 31 stycznia": behind a comma the letter that is "to" elsewhere is the Polish "and", and no span ends there. */
const isPolishAnd = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.low === 'a' && pieces[at - 1]?.text === ',';

/** A word: an hour, a phrase, a zone, or what it means in its language. */
export function wordAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const piece = pieces[at] as Piece;
  if (isPolishAnd(pieces, at)) return { token: anyWord, next: at + 1 };
  const clock = clockAt(pieces, at, lexicon);
  if (clock) return clockStep(clock);
  const reckoned = eastAsianAt(pieces, at, lexicon) ?? lastDayAt(pieces, at);
  if (reckoned) return { token: { class: reckoned.class, value: reckoned.value }, next: reckoned.next };
  const phrase = lexicon.phraseAt(pieces, at);
  if (
    phrase &&
    !(phrase.said.class === 'X' && (isToldWhen(pieces, at, phrase.next, lexicon) || isToldOn(pieces, at, phrase.next, lexicon)))
  )
    return { token: phrase.said, next: phrase.next };
  const zone = zoneAt(pieces, at);
  if (zone) return zoneStep(zone);
  const senses = lexicon.word(piece.low);
  const sense = romanMonthAt(pieces, at) ?? (senses && senseAt(pieces, at, senses, lexicon));
  return { token: sense ?? anyWord, next: at + 1 };
}
