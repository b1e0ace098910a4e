import { monthDays } from '../calendar-sense.ts';
import { dottedDayAt, monthFirstAt } from '../east-asian.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { anyMark, type Step } from './step.ts';

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
  const isDay = value >= 1 && value <= monthDays && lexicon.isMonth(month);
  return isDay ? { token: { class: 'D', value }, next: at + 3 } : undefined;
}

/** "Dall’11 gennaio": the mark stands for a vowel of the word before it, and the number is a day. */
function isElision(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const isBehindWord = pieces[at]?.tight === true && pieces[at - 1]?.kind === 'word';
  return isBehindWord && !lexicon.isMonth(pieces[at - 1]) && lexicon.isMonth(pieces[at + 2]);
}

/** ’25 behind a date. */
function shortYearAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step | undefined {
  const digits = pieces[at + 1];
  if (isElision(pieces, at, lexicon)) return undefined;
  if (digits?.kind !== 'number' || !digits.tight || digits.text.length !== 2 || pieces[at]?.low !== "'") return undefined;
  return { token: { class: 'Y', value: 2000 + Number(digits.text) }, next: at + 2 };
}

/** A mark, with what it may open: a short year, a Turkish ending, a quoted day. */
export function markAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const joint =
    shortYearFirstAt(pieces, at, lexicon) ??
    fromEndingAt(pieces, at) ??
    shortYearAt(pieces, at, lexicon) ??
    quotedDayAt(pieces, at, lexicon);
  return joint ?? { token: marks.get(pieces[at]?.text ?? '') ?? anyMark, next: at + 1 };
}
