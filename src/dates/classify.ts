import { monthDays } from './calendar-sense.ts';
import { type ClockFound, clockAt } from './clock.ts';
import {
  behindYearUnit,
  dottedDayAt,
  eastAsianAt,
  isYear,
  monthFirstAt,
  sameAt,
  shortCountAt,
  slashDayAt,
  spannedAt,
  withUnit,
} from './east-asian.ts';
import type { Lexicon } from './lexicon.ts';
import { numericDateAt, shortDayAt } from './numeric.ts';
import { offsetBehindHour } from './offset-words.ts';
import type { Piece } from './piece.ts';
import type { Token } from './token.ts';
import { romanMonthAt, senseAt } from './word-sense.ts';
import type { ZoneFound } from './zone-meaning.ts';
import { zoneAt } from './zone-words.ts';

interface Step {
  readonly token: Omit<Token, 'at' | 'end'>;
  /** The piece behind. */
  readonly next: number;
}

/** Marks by what they are in a date; all others are `?`. */
const marks = new Map<string, Step['token']>(
  Object.entries({
    ',': ',，、',
    '.': '.。',
    '/': '/',
    '(': '(（[［',
    ')': ')）]］',
    ':': ':：',
    '>': '→⇒➔>»',
    '&': '&・･+',
    '-': '-‐‑‒–—―−－',
    '~': '~∼〜～',
    '|': '\n',
  }).flatMap(([kind, written]) => [...written].map((mark): [string, Step['token']] => [mark, { class: kind, value: 0 }])),
);

function numberAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const piece = pieces[at] as Piece;
  const value = Number(piece.text);
  const digits = piece.text.length;
  const behindUnit = digits === 4 && isYear(value) ? behindYearUnit(pieces, at + 1, value) : undefined;
  if (behindUnit !== undefined) return { token: { class: 'Y', value }, next: behindUnit };
  const unit = withUnit(value, pieces[at + 1]);
  if (unit && unit !== 'Y') return { token: { class: unit, value }, next: at + 2 };
  const short = unit ? undefined : shortCountAt(pieces, at);
  if (short) return { token: { class: short.class, value: short.value }, next: short.next };
  if (digits === 4 && isYear(value)) return { token: { class: 'Y', value }, next: behindYear(pieces, at + 1, lexicon) };
  if (digits <= 2 && value >= 1 && value <= monthDays && !isCounted(pieces, at, value, lexicon) && !isNumbered(pieces, at))
    return dayAt(pieces, at, value, lexicon);
  return { token: { class: 'N', value }, next: at + 1 };
}

/** "Meetup #11, 12 November". */
const isNumbered = (pieces: readonly Piece[], at: number): boolean => pieces[at - 1]?.text === '#' && pieces[at]?.tight === true;

/** Turns of a call are few: "discussion phase 18 to 22 March" has days. */
const mostTurns = 12;

/** "Day 1", but not "the last day 30 June 2027"; "round 3 May" stays a round. */
function isCounted(pieces: readonly Piece[], at: number, value: number, lexicon: Lexicon): boolean {
  const before = pieces[at - 1];
  if (lexicon.isTurn(before)) return value <= mostTurns;
  if (!lexicon.isCounter(before)) return false;
  if (!lexicon.isDayNoun(before)) return true;
  const [month, behind] = [pieces[at + 1], pieces[at + 2]];
  const isDate = month?.kind === 'word' && lexicon.word(month.low)?.month !== undefined && !/^\d{1,2}$/.test(behind?.text ?? '');
  return !isDate;
}

/** "2027 г.", "15.01.2027 r." */
function behindYear(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  if (!lexicon.isYearUnit(pieces[at])) return at;
  return pieces[at + 1]?.text === '.' && pieces[at + 1]?.tight ? at + 2 : at + 1;
}

/** A day number and its ordinal ending: "22nd", "1 st", "1er", "3º". */
function dayAt(pieces: readonly Piece[], at: number, value: number, lexicon: Lexicon): Step {
  const ending = pieces[at + 1];
  const isSign = ending?.tight && /^[º°ª]$/.test(ending.text);
  if (
    isSign ||
    (lexicon.isOrdinal(ending) && ending && (ending.tight || /^(?:st|nd|rd|th)$/.test(ending.low) || (value === 1 && ending.low === 'er')))
  ) {
    return { token: { class: 'D', value, ordinal: true }, next: at + 2 };
  }
  // "1.º de maio": Portuguese parts the sign with a stop.
  if (ending?.tight && ending.text === '.' && pieces[at + 2]?.text === 'º')
    return { token: { class: 'D', value, ordinal: true }, next: at + 3 };
  // "15-го июня", "15-es": the ending hangs on a hyphen.
  if (ending?.tight && ending.text === '-' && lexicon.isOrdinal(pieces[at + 2]) && pieces[at + 2]?.tight) {
    return { token: { class: 'D', value, ordinal: true }, next: at + 3 };
  }
  return { token: { class: 'D', value }, next: at + 1 };
}

/** ’27. 3. 5.(금): in Korea a short year first, which the weekday behind the day tells. */
function shortYearFirstAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step | undefined {
  if (pieces[at]?.low !== "'") return undefined;
  const day = monthFirstAt(pieces, at + 1, lexicon) ?? dottedDayAt(pieces, at + 1);
  return day?.days[0]?.year === undefined ? undefined : { token: { class: 'F', value: 0, days: day.days }, next: day.next };
}

const endings: ReadonlySet<string> = new Set(['den', 'dan', 'ten', 'tan']);
/** "1 Şubat’tan 5 Mart’a kadar": the Turkish ending for "from" before another date. */
function fromEndingAt(pieces: readonly Piece[], at: number): Step | undefined {
  const [ending, number] = [pieces[at + 1], pieces[at + 2]];
  const isEnding = pieces[at]?.low === "'" && pieces[at]?.tight && ending?.tight && endings.has(ending.low);
  return isEnding && number?.kind === 'number' ? { token: { class: 'r', value: 0 }, next: at + 2 } : undefined;
}

const quotes = new Map(['«»', '“”', '„“', '""', '‘’'].map(([open = '', close = '']) => [open, close]));
/** «05» марта: in Russian forms a day stands in quotation marks before its month. */
function quotedDayAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step | undefined {
  const [day, close, month] = pieces.slice(at + 1, at + 4);
  if (day?.kind !== 'number' || day.text.length > 2 || close?.text !== quotes.get(pieces[at]?.text ?? '')) return undefined;
  const value = Number(day.text);
  const isDay = value >= 1 && value <= monthDays && month?.kind === 'word' && lexicon.word(month.low)?.month !== undefined;
  return isDay ? { token: { class: 'D', value }, next: at + 3 } : undefined;
}

/** ’25 behind a date. */
function shortYearAt(pieces: readonly Piece[], at: number): Step | undefined {
  const digits = pieces[at + 1];
  if (digits?.kind !== 'number' || !digits.tight || digits.text.length !== 2 || pieces[at]?.low !== "'") return undefined;
  return { token: { class: 'Y', value: 2000 + Number(digits.text) }, next: at + 2 };
}

const clockStep = ({ clock, next }: ClockFound): Step => ({ token: { class: clock.isUnsure ? 't' : 'T', value: 0, clock }, next });

const zoneStep = ({ zone, next }: ZoneFound): Step => ({
  token: { class: 'Z', value: 0, zone },
  next,
});

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

function wordAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const piece = pieces[at] as Piece;
  const reckoned = eastAsianAt(pieces, at, lexicon);
  if (reckoned) return { token: { class: reckoned.class, value: reckoned.value }, next: reckoned.next };
  const phrase = lexicon.phraseAt(pieces, at);
  if (phrase && !(phrase.said.class === 'X' && isToldWhen(pieces, at, phrase.next, lexicon)))
    return { token: phrase.said, next: phrase.next };
  const zone = zoneAt(pieces, at);
  if (zone) return zoneStep(zone);
  const senses = lexicon.word(piece.low);
  const sense = romanMonthAt(pieces, at) ?? (senses && senseAt(pieces, at, senses, lexicon));
  return { token: sense ?? anyWord, next: at + 1 };
}

const anyMark: Step['token'] = { class: '?', value: 0 };
const anyWord: Step['token'] = { class: 'w', value: 0 };

function stepAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const piece = pieces[at] as Piece;
  if (piece.kind === 'number') {
    const numeric =
      numericDateAt(pieces, at) ?? monthFirstAt(pieces, at, lexicon) ?? slashDayAt(pieces, at) ?? spannedAt(pieces, at, lexicon);
    if (numeric) return { token: { class: 'F', value: 0, days: numeric.days }, next: behindYear(pieces, numeric.next, lexicon) };
    const clock = lexicon.isCounter(pieces[at - 1]) ? undefined : clockAt(pieces, at, lexicon);
    const short = clock && !clock.clock.isUnsure ? undefined : shortDayAt(pieces, at, lexicon);
    if (clock && !short) return clockStep(clock);
    return short ? { token: { class: 'F', value: 0, days: short.days }, next: short.next } : numberAt(pieces, at, lexicon);
  }
  if (piece.kind === 'word') {
    const clock = clockAt(pieces, at, lexicon);
    return clock ? clockStep(clock) : wordAt(pieces, at, lexicon);
  }
  const joint =
    shortYearFirstAt(pieces, at, lexicon) ?? fromEndingAt(pieces, at) ?? shortYearAt(pieces, at) ?? quotedDayAt(pieces, at, lexicon);
  return joint ?? { token: marks.get(piece.text) ?? anyMark, next: at + 1 };
}

/** "… on March 20. The 2027 conference …": what begins a sentence links nothing to the date before it. */
const beginsSentence = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === '.' && pieces[at]?.only === 'd' && pieces[at]?.text !== pieces[at]?.low;

const isTime = (piece: Piece): boolean => piece.only === undefined && piece.end - piece.at === 'time'.length && piece.low === 'time';

/** The year or month that was named last; undefined where none was. */
function lastNamed(tokens: readonly Token[], part: 'Y' | 'M'): number | undefined {
  const last = tokens.findLast(({ class: kind, days }) => kind === part || days?.length === 1);
  return last?.class === part ? last.value : part === 'Y' ? last?.days?.[0]?.year : last?.days?.[0]?.month;
}

/** 同年3月8日, 同月19日: told by the day before it. */
function sameStep(pieces: readonly Piece[], at: number, tokens: readonly Token[]): Step | undefined {
  const part = sameAt(pieces, at);
  const value = part && lastNamed(tokens, part);
  return value === undefined || part === undefined ? undefined : { token: { class: part, value }, next: at + 2 };
}

/** Makes tokens of the pieces of a text: one pass, each piece looked at a bounded number of times. */
export function classify(pieces: readonly Piece[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const lastTime = pieces.findLastIndex(isTime);
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    // Most words can be one thing only, unless they are the name of a place, which has "time" behind it.
    if (piece.only !== undefined && (at > lastTime || piece.text === piece.low)) {
      tokens.push(tokenOf(beginsSentence(pieces, at) ? anyWord : { class: piece.only, value: 0 }, piece.at, piece.end));
      at++;
      continue;
    }
    const offset = tokens.at(-1)?.class === 'T' ? offsetBehindHour(pieces, at) : undefined;
    const { token, next } = offset ? zoneStep(offset) : (sameStep(pieces, at, tokens) ?? stepAt(pieces, at, lexicon));
    tokens.push(tokenOf(token, piece.at, (pieces[next - 1] as Piece).end));
    at = next;
  }
  return tokens;
}

/** Tokens are made by the thousand, so they are all of one shape. */
const tokenOf = ({ class: kind, value, clock, zone, days, ordinal }: Step['token'], at: number, end: number): Token => ({
  class: kind,
  at,
  end,
  value,
  clock,
  zone,
  days,
  ordinal,
});
