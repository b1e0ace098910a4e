import type { Concept } from '../label-words.ts';
import { keyLength } from './phrase-key.ts';
import { type Listed, listedBy } from './phrase-store.ts';
import { startOf, type WordStart, wordsOf } from './phrase-words.ts';

/** What words in a row speak of. */
export interface Phrase {
  /** Words as they must follow each other; the last may be a beginning only. */
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly concept: Concept;
  /** Length of the last word, and the place among all phrases. */
  readonly lastLength: number;
  readonly place: number;
}

/** Phrases of more words are tried first, then those with the longer last word. */
const byRank = (a: Phrase, b: Phrase): number => b.words.length - a.words.length || b.lastLength - a.lastLength || a.place - b.place;

/** The words of a phrase are told apart when its letters are first met: most are never looked at. */
function ranked({ text, concept, place }: Listed): Phrase {
  const isOpen = text.endsWith('*');
  const words = wordsOf(isOpen ? text.slice(0, -1) : text).map(({ low }) => low);
  return { words, isOpen, concept, lastLength: (words.at(-1) ?? '').length, place };
}

const rankedPhrases = new Map<string, readonly Phrase[]>();

/** The phrases behind a key. */
function phrasesOf(key: string): readonly Phrase[] {
  const known = rankedPhrases.get(key);
  const listed = known ? undefined : listedBy(key);
  if (!listed) return known ?? [];
  const found = listed.map(ranked);
  rankedPhrases.set(key, found);
  return found;
}

const isOpenPair = ({ words, isOpen }: Phrase): boolean => isOpen && words.length === 2;

/** The phrases that a word begins, in the order in which they are tried. */
export class Begun {
  /** Of this word alone. */
  readonly alone: readonly Phrase[];
  /** How the second words of the others begin; undefined where there are no others. */
  readonly seconds: WordStart | undefined;
  readonly #bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Of two words, of which the second is a beginning only. */
  readonly #open: readonly Phrase[];

  constructor(phrases: readonly Phrase[]) {
    const [alone, longer] = [phrases.filter(({ words }) => words.length === 1), phrases.filter(({ words }) => words.length > 1)];
    this.alone = alone.sort(byRank);
    this.seconds = longer.length ? startOf(longer.map(({ words: [, second = ''] }) => second)) : undefined;
    this.#open = longer.filter(isOpenPair);
    this.#bySecond = Map.groupBy(longer.filter((phrase) => !isOpenPair(phrase)).sort(byRank), ({ words: [, second = ''] }) => second);
  }

  /** Those that a second word, in lower case, goes on with. */
  longer(second: string): readonly Phrase[] {
    const exact = this.#bySecond.get(second) ?? none;
    const open = this.#open.length ? this.#open.filter(({ words: [, start = ''] }) => second.startsWith(start)) : none;
    return open.length ? [...exact, ...open].sort(byRank) : exact;
  }
}

const none: readonly Phrase[] = [];

/** What most words begin. */
export const nothing = new Begun(none);

/** The phrases that a word in lower case may begin. Keys are shorter than `keyLength` where the first word is. */
export function begunBy(low: string): Begun {
  const found: Phrase[] = [];
  for (let length = Math.min(keyLength, low.length); length > 0; length--)
    for (const phrase of phrasesOf(low.slice(0, length))) if (begins(phrase, low)) found.push(phrase);
  return found.length === 0 ? nothing : new Begun(found);
}

const begins = ({ words, isOpen }: Phrase, low: string): boolean => {
  const [first = ''] = words;
  return isOpen && words.length === 1 ? low.startsWith(first) : low === first;
};

/** Whether any phrase may begin with some letters, at most `keyLength` of them, or with the first ones of them. */
export function mayBegin(letters: string): boolean {
  for (let length = letters.length; length > 0; length--) if (phrasesOf(letters.slice(0, length)).length) return true;
  return false;
}
