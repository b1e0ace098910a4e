import { once } from '#model/once.ts';
import { codeAt, isDigit } from './ascii.ts';
import { withoutMarks } from './without-marks.ts';
import { someWord } from './word-runs.ts';
import { WordTable } from './word-table.ts';
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

/** Months that are everyday words too, or short for one, and "ore", "godz.": written small they say nothing without a number. */
const softWords = () =>
  languages.flatMap(({ weakMonths = [], doubtfulMonths = [], hourWords = [] }) => [...weakMonths, ...doubtfulMonths, ...hourWords]);

/** Words without which a text holds no date, hour or zone but those that numbers tell. */
const telling = () =>
  withPlain([
    ...languages.flatMap(({ months }) => months.flat()),
    ...languages
      .flatMap(({ notYet = [], noon = [], midnight = [], endOfDay = [] }) => [notYet, noon, midnight, endOfDay].flat())
      .map(rarest),
    ...zonePhrases.map(([phrase]) => rarest(phrase)),
  ]);

type Telling = 'by itself' | 'in capitals' | 'with a number';

/** Of a word that stands in several lists the last one holds. */
const tellings = once(
  () =>
    new WordTable<Telling>(
      new Map([
        ...telling().map((word): [string, Telling] => [word, 'by itself']),
        ...withPlain(softWords()).map((word): [string, Telling] => [word, 'with a number']),
        ...[...onlyInCapitals].map((word): [string, Telling] => [word, 'in capitals']),
      ]),
    ),
);

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
    .join('|');

/** "5 p.m.", "18 Uhr", "12 VI 2027": what makes an hour or a month of the number before it. */
const behindNumber = new RegExp(
  ` ?(?:[ap]\\.? ?m|${oneOf(languages.flatMap(({ hourMarks = [], hourNouns = [], minuteMarks = [] }) => [...hourMarks, ...hourNouns, ...minuteMarks]))}|[-./]? ?[IVX]{1,4}[ -./])`,
  'iuy',
);
/** Two numbers with a mark between (31.1., 23:59, 2027-01), or the eight digits of 20270131. */
const numbersTogether = /\d\s?[-./:‐‑‒–—−]\s?\d|\d{8}/;

function hasTellingNumber(text: string): boolean {
  if (numbersTogether.test(text)) return true;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isDigit(codeAt(text, at)) || (at + 1 < length && isDigit(codeAt(text, at + 1)))) continue;
    behindNumber.lastIndex = at + 1;
    if (behindNumber.test(text)) return true;
  }
  return false;
}

/** From here on there are scripts whose words are not parted by blanks, and wide digits; but punctuation between. */
const eastAsian = /[\u1100-\u1fff\u2070-\uffff]/;
const digit = /\d/;

/** What a word tells that is told by a list: most words are in none. */
function tellsAs(text: string, from: number, to: number, known: Telling): Telling | undefined {
  if (known === 'by itself') return known;
  const word = text.slice(from, to);
  if (known === 'in capitals') return word === word.toUpperCase() ? 'by itself' : undefined;
  return word === word.toLowerCase() ? known : 'by itself';
}

/**
 * Whether a text could hold a date, an hour or a zone, told by a look at each letter: most of a page cannot. Where this says no, `scan`
 * finds nothing; where it says yes, it may find nothing all the same.
 */
export function mayTellTime(text: string): boolean {
  const known = tellings();
  let isNumberAwaited = false;
  const isTold = someWord(text, (from, to, key, isPlain) => {
    const told = known.at(text, from, to, key, isPlain);
    const tells = told && tellsAs(text, from, to, told);
    isNumberAwaited ||= tells === 'with a number';
    return tells === 'by itself';
  });
  return isTold || eastAsian.test(text) || (digit.test(text) && (isNumberAwaited || hasTellingNumber(text)));
}
