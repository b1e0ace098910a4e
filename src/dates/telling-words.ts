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

const telling = (as: Telling['as'], before = 0, behind = 0): Telling => ({ as, before, behind });

/** Words that most pages are full of: another word of a phrase tells more. */
const commonWords = new Set(['time', 'where', 'any', 'international', 'business', 'standard', 'local', 'list', 'date', 'will']);

const isOneWord = /^[a-z]+$/;
const arePlain = /^[a-z]+(?: [a-z]+)*$/;

/** Of a phrase only the word that is met least is asked for, beside one of its neighbours: "announced" of "to be announced". */
function rarestOf(phrase: string): readonly [word: string, telling: Telling] {
  if (isOneWord.test(phrase)) return [phrase, telling('by itself')];
  const isPlain = arePlain.test(phrase);
  const words: readonly string[] = isPlain ? phrase.split(' ') : (phrase.match(/[\p{L}\p{M}]+/gu) ?? []);
  const rare = words.filter((word) => !commonWords.has(word));
  const word = (rare.length ? rare : words).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  if (!isPlain) return [word, telling('by itself')];
  const at = words.indexOf(word);
  const [before, behind] = [words[at - 1], words[at + 1]];
  return [
    word,
    behind ? telling('in a phrase', 0, letterOf(codeAt(behind, 0))) : telling('in a phrase', letterOf(codeAt(before ?? word, 0))),
  ];
}

const withPlain = (words: readonly string[]): string[] => [...words, ...words.map(withoutMarks).filter((plain, i) => plain !== words[i])];

/** Months that are everyday words too, or short for one, and "ore", "godz.": written small they say nothing without a number. */
const softWords = () =>
  languages.flatMap(({ weakMonths = [], doubtfulMonths = [], hourWords = [] }) => [...weakMonths, ...doubtfulMonths, ...hourWords]);

const phrases = () =>
  withPlain([
    ...languages.flatMap(({ notYet = [], noon = [], midnight = [], endOfDay = [] }) => [notYet, noon, midnight, endOfDay].flat()),
    ...zonePhrases.map(([phrase]) => phrase),
  ]);

/** What the same word tells in several phrases. */
function joined(a: Telling, b: Telling | undefined): Telling {
  if (!b || a.as === 'by itself') return a;
  return b.as === 'by itself' ? b : telling(a.as, a.before | b.before, a.behind | b.behind);
}

/** Words without which a text holds no date, hour or zone but those that numbers tell. Of a word that stands in several lists the last one holds. */
export const tellings = once(() => {
  const found = new Map(withPlain(languages.flatMap(({ months }) => months.flat())).map((word) => [word, telling('by itself')]));
  for (const [word, one] of phrases().map(rarestOf)) found.set(word, joined(one, found.get(word)));
  for (const word of withPlain(softWords())) found.set(word, telling('with a number'));
  for (const word of onlyInCapitals) found.set(word, telling('in capitals'));
  return new WordTable(found);
});
