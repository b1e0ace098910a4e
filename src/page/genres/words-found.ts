import { everyMatch } from '#dates/every-match.ts';
import { withoutMarks } from '#dates/without-marks.ts';
import { once } from '#model/once.ts';
import { PhraseFinder } from '../phrases/phrase-finder.ts';
import { eventTitles } from './event-titles.ts';
import { finderOf } from './finder-of.ts';
import type { Genre, WordsByLanguage } from './genre.ts';
import { genres } from './index.ts';

/** A word of a genre: words that differ in their ending alone are one. */
interface GenreWord {
  readonly genre: Genre;
  readonly stem: string;
  readonly isOwn: boolean;
}

/** Accents are folded as the finder folds them: "élections" is no second word beside "elections". */
const stemOf = (text: string): string => withoutMarks(text.toLowerCase()).replace(/s?\*?$/, '');

/** Stands for all names of one thing. */
const oneStem = '';

function wordsOf(genre: Genre, words: WordsByLanguage, isOwn: boolean): readonly (readonly [string, GenreWord])[] {
  const asOne = new Set(Object.values(genre.asOne ?? {}).flat());
  const wordOf = (text: string) => [text, { genre, stem: asOne.has(text) ? oneStem : stemOf(text), isOwn }] as const;
  return Object.values(words).flat().map(wordOf);
}

const finder = once(
  () =>
    new PhraseFinder<GenreWord>(
      genres.flatMap((genre) => [...wordsOf(genre, genre.own, true), ...wordsOf(genre, genre.also ?? {}, false)]),
    ),
);

const titleFinder = finderOf(eventTitles);

/** Whether one of these titles names an event or a contest. */
export const nameEvent = (titles: readonly string[]): boolean => titles.some((title) => titleFinder().some(title, () => true));

/** The words of every genre in some texts. */
export class WordsFound {
  readonly #words = new Map<Genre, Map<string, boolean>>();

  add(text: string): void {
    const found = new Map<Genre, Map<string, GenreWord>>();
    finder().some(text, (word, at, end) => {
      if (compound.test(text.slice(end, end + 2))) return false;
      const [words, place] = [found.get(word.genre) ?? new Map<string, GenreWord>(), `${at} ${end}`];
      // "Semestre" is a word of many languages, and one word where it stands.
      if (word.isOwn || !words.has(place)) words.set(place, word);
      found.set(word.genre, words);
      return false;
    });
    for (const words of found.values()) for (const word of words.values()) this.#note(word);
    for (const genre of genres)
      if (genre.shapes) for (const [shape] of everyMatch(text, genre.shapes)) this.#note({ genre, stem: stemOf(shape), isOwn: true });
  }

  #note({ genre, stem, isOwn }: GenreWord): void {
    const words = this.#words.get(genre);
    if (words) words.set(stem, isOwn || words.get(stem) === true);
    else this.#words.set(genre, new Map([[stem, isOwn]]));
  }

  /** Each word once, and whether it is the genre's own. */
  of(genre: Genre): ReadonlyMap<string, boolean> {
    return this.#words.get(genre) ?? none;
  }
}

/** Behind the first part of a word: "enseignants-chercheurs" teach no class. */
const compound = /^-\p{Ll}/u;

const none: ReadonlyMap<string, boolean> = new Map();
