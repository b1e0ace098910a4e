import { once } from '#model/once.ts';
import { codeAt } from './ascii.ts';
import { withoutMarks } from './without-marks.ts';
import { letterOf } from './word-runs.ts';
import { WordTable } from './word-table.ts';
import { languages } from './words/index.ts';
import { onlyInCapitals, zonePhrases } from './zone-names.ts';

/** How a word tells that a text holds a date, an hour or a zone. */
export interface Telling {
  readonly as: 'by itself' | 'in a phrase' | 'in capitals' | 'with a number';
  /** In a phrase: the first letters of the words that may stand right before and behind it there, as `letterOf` gives them. */
  readonly before: number;
  readonly behind: number;
}

const byItself: Telling = { as: 'by itself', before: 0, behind: 0 };
const inCapitals: Telling = { as: 'in capitals', before: 0, behind: 0 };
const withNumber: Telling = { as: 'with a number', before: 0, behind: 0 };
const inPhrase = (before: number, behind: number): Telling => ({ as: 'in a phrase', before, behind });

/** Words that most pages are full of: another word of a phrase tells more. */
const commonWords = new Set(['time', 'where', 'any', 'international', 'business', 'standard', 'local', 'list', 'date', 'will']);

/** Long words are rare, but for the common ones. */
const rarity = (word = ''): number => (commonWords.has(word) ? -1 / word.length : word.length);

const isOneWord = /^[a-z]+$/;
/** Words that blanks part. */
const areParted = /^\p{L}+(?: \p{L}+)+$/u;

/** Of a phrase only the word that is met least is asked for, beside one of its neighbours: "announced" of "to be announced". */
function rarestOf(phrase: string): readonly [word: string, telling: Telling] {
  if (isOneWord.test(phrase)) return [phrase, byItself];
  const isParted = areParted.test(phrase);
  const words: readonly string[] = isParted ? phrase.split(' ') : (phrase.match(/[\p{L}\p{M}]+/gu) ?? []);
  let at = 0;
  for (let other = 1; other < words.length; other++) if (rarity(words[other]) > rarity(words[at])) at = other;
  const [before, word = '', behind] = [words[at - 1], words[at], words[at + 1]];
  const neighbour = isParted ? letterOf(codeAt(behind ?? before ?? '', 0)) : 0;
  if (neighbour === 0) return [word, byItself];
  return [word, behind === undefined ? inPhrase(neighbour, 0) : inPhrase(0, neighbour)];
}

const withPlain = (words: readonly string[]): string[] => [...words, ...words.map(withoutMarks).filter((plain, i) => plain !== words[i])];

/** Months that are everyday words too, or short for one, and "ore", "godz.": written small they say nothing without a number. */
const softWords = () =>
  languages.flatMap(({ weakMonths = [], doubtfulMonths = [], hourWords = [] }) => [...weakMonths, ...doubtfulMonths, ...hourWords]);

const phrases = () =>
  withPlain([
    ...languages.flatMap(({ notYet = [], noon = [], midnight = [], endOfDay = [], closeOfBusiness = [] }) =>
      [notYet, noon, midnight, endOfDay, closeOfBusiness].flat(),
    ),
    ...zonePhrases.map(([phrase]) => phrase),
  ]);

/** What the same word tells in several phrases. */
function joined(a: Telling, b: Telling | undefined): Telling {
  if (!b || a.as === 'by itself') return a;
  return b.as === 'by itself' ? b : inPhrase(a.before | b.before, a.behind | b.behind);
}

/**
 * Words without which a text holds no date, hour or zone but those that numbers tell. Of a word that stands in several lists the last one
 * holds.
 */
export const tellings = once(() => {
  const found = new Map(withPlain(languages.flatMap(({ months }) => months.flat())).map((word) => [word, byItself]));
  for (const [word, one] of phrases().map(rarestOf)) found.set(word, joined(one, found.get(word)));
  for (const word of withPlain(softWords())) found.set(word, withNumber);
  for (const word of onlyInCapitals) found.set(word, inCapitals);
  return new WordTable(found);
});
