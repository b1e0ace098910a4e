import { isDigit, isLetter, lastAscii } from './ascii.ts';
import { lowerCase } from './piece.ts';
import { withoutMarks } from './without-marks.ts';
import { languages } from './words/index.ts';
import { onlyInCapitals, zonePhrases } from './zone-names.ts';

/** Words that most pages are full of: another word of a phrase tells more. */
const commonWords = new Set(['time', 'where', 'any', 'international', 'business', 'standard', 'local', 'list', 'date', 'will']);

const isOneWord = /^[a-z]+$/;

/** Of a phrase only the word that is met least is asked for: "announced" of "to be announced". */
function rarest(phrase: string): string {
  if (isOneWord.test(phrase)) return phrase;
  const words = (phrase.match(/[\p{L}\p{M}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return words.find((word) => !commonWords.has(word)) ?? words[0] ?? '';
}

const withPlain = (words: readonly string[]): string[] => [...words, ...words.map(withoutMarks)];

/** Months that are everyday words too, or short for one: written small they say nothing without a number. */
const softMonths = languages.flatMap(({ weakMonths = [], doubtfulMonths = [] }) => [...weakMonths, ...doubtfulMonths]);

/** Words without which a text holds no date, hour or zone but those that numbers tell. */
const telling = new Set(
  withPlain([
    ...languages.flatMap(({ months }) => months.flat()),
    ...languages
      .flatMap(({ notYet = [], noon = [], midnight = [], endOfDay = [] }) => [notYet, noon, midnight, endOfDay].flat())
      .map(rarest),
    ...zonePhrases.map(([phrase]) => rarest(phrase)),
  ]),
);
const tellingWithNumber = new Set(withPlain(softMonths));

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
    .join('|');

/** "5 p.m.", "18 Uhr", "12 VI 2027", "ore 12": words that make an hour or a month of the number beside them. */
const besideNumber = new RegExp(
  `\\d ?(?:[ap]\\.? ?m|${oneOf(languages.flatMap(({ hourMarks = [], hourNouns = [], minuteMarks = [] }) => [...hourMarks, ...hourNouns, ...minuteMarks]))}|[-./]? ?[IVX]{1,4}[ -./])|(?:${oneOf(languages.flatMap(({ hourWords = [] }) => hourWords))})\\.? ?\\d`,
  'iu',
);
/** Two numbers with a mark between (31.1., 23:59, 2027-01), or the eight digits of 20270131. */
const numbersTogether = /\d\s?[-./:‐‑‒–—−]\s?\d|\d{8}/;
const wordShape = /\p{L}[\p{L}\p{M}]*/gu;

/** First, second and last letter of a word without capitals, as one number. */
const traitOf = (first: number, second: number, last: number): number => ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);

const traits = new Uint8Array(1 << 15);
for (const words of [telling, tellingWithNumber])
  for (const word of words) traits[traitOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1))] = 1;

/** From here on there are scripts whose words are not parted by blanks, and wide digits; but punctuation between. */
const firstEastAsian = 0x1100;
const isEastAsian = (code: number): boolean => code >= firstEastAsian && (code < 0x2000 || code > 0x206f);

type Telling = 'nothing' | 'with a number' | 'by itself';

function wordTells(word: string): Telling {
  const low = lowerCase(word);
  if (onlyInCapitals.has(low)) return word === word.toUpperCase() ? 'by itself' : 'nothing';
  if (tellingWithNumber.has(low)) return word === low ? 'with a number' : 'by itself';
  return telling.has(low) ? 'by itself' : 'nothing';
}

/** What a run of letters tells; most words are known to tell nothing by three of their letters. */
function runTells(text: string, from: number, to: number, isPlain: boolean): Telling {
  if (!isPlain) {
    const all = (text.slice(from, to).match(wordShape) ?? []).map(wordTells);
    return all.find((one) => one === 'by itself') ?? all.find((one) => one !== 'nothing') ?? 'nothing';
  }
  const second = to - from > 1 ? text.charCodeAt(from + 1) : 0;
  return traits[traitOf(text.charCodeAt(from), second, text.charCodeAt(to - 1))] ? wordTells(text.slice(from, to)) : 'nothing';
}

/**
 * Whether a text could hold a date, an hour or a zone, told by a look at each letter: most of a page cannot. Where this says no, `scan`
 * finds nothing; where it says yes, it may find nothing all the same.
 */
export function mayTellTime(text: string): boolean {
  let [from, isPlain, hasNumber, isNumberAwaited] = [-1, true, false, false];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(code) || code > lastAscii) {
      if (isEastAsian(code)) return true;
      if (from < 0) [from, isPlain] = [at, true];
      if (code > lastAscii) isPlain = false;
      continue;
    }
    if (isDigit(code)) hasNumber = true;
    if (from < 0) continue;
    const tells = runTells(text, from, at, isPlain);
    if (tells === 'by itself') return true;
    isNumberAwaited ||= tells === 'with a number';
    from = -1;
  }
  return hasNumber && (isNumberAwaited || numbersTogether.test(text) || besideNumber.test(text));
}
