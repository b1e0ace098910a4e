import { once } from '#model/once.ts';
import { PhraseFinder } from '../phrases/phrase-finder.ts';
import type { WordsByLanguage } from './genre.ts';

/** Finds the words of a table, of whichever language; made when it is first asked for. */
export const finderOf = (words: WordsByLanguage): (() => PhraseFinder<true>) =>
  once(
    () =>
      new PhraseFinder(
        Object.values(words)
          .flat()
          .map((text) => [text, true] as const),
      ),
  );
