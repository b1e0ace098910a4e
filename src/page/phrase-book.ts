import { goesOn, isLetter } from '#dates/ascii.ts';
import { once } from '#model/once.ts';
import { type Concept, concepts, type LabelWords } from './label-words.ts';
import { wordFrom, wordsOf } from './phrase-words.ts';
import { labelLanguages } from './words/index.ts';

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

/**
 * Phrases by the first letters of their first word: a look costs a few map reads and next to no comparisons. Most are never looked at,
 * so the words of a phrase are told apart when its letters are first met.
 */
export const keyLength = 4;

/** A phrase as its language lists it, and its place among all. */
interface Listed {
  readonly text: string;
  readonly concept: Concept;
  readonly place: number;
}

/** Phrases of more words are tried first, then those with the longer last word. */
export const byRank = (a: Phrase, b: Phrase): number => b.words.length - a.words.length || b.lastLength - a.lastLength || a.place - b.place;

function ranked({ text, concept, place }: Listed): Phrase {
  const isOpen = text.endsWith('*');
  const words = wordsOf(isOpen ? text.slice(0, -1) : text).map(({ low }) => low);
  return { words, isOpen, concept, lastLength: (words.at(-1) ?? '').length, place };
}

/** Where phrases of other scripts wait. */
const foreign = 1;

/** The first letters of the first word of a phrase. */
function keyOf(text: string): string {
  let end = 0;
  while (end < keyLength && isLetter(text.charCodeAt(end))) end++;
  const isPlain = end > 0 && !goesOn(text, end);
  return isPlain ? text.slice(0, end).toLowerCase() : (wordFrom(text, 0)?.low ?? '').slice(0, keyLength);
}

/** Greek and all behind it but more Latin letters: no word of these scripts is folded to a Latin one. */
const isForeign = (code: number): boolean => code >= 0x370 && (code < 0x1e00 || (code > 0x1eff && code < 0xfb00) || code > 0xfb06);

/**
 * The first two letters of a word or a phrase as one number: its first alone where the second is no plain letter; 0 where neither is, which
 * tells nothing, since accents are folded.
 */
function pairOf(text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (!isLetter(first)) return 0;
  return isLetter(second) ? ((first | 32) << 8) | (second | 32) : first | 32;
}

/**
 * Phrases by their keys. They are many, and what to make of one is found when a page first has a word that could begin it: until then they
 * only wait by their first letters, those of other scripts apart.
 */
class Phrases {
  readonly #texts: string[] = [];
  readonly #concepts: Concept[] = [];
  readonly #waiting = new Map<number, number[]>();
  readonly #byKey = new Map<string, Listed[]>();

  constructor(languages: readonly LabelWords[]) {
    for (const { concepts: said } of languages)
      for (const concept of concepts)
        for (const text of said[concept] ?? []) {
          const pair = isForeign(text.charCodeAt(0)) ? foreign : pairOf(text);
          const others = this.#waiting.get(pair);
          if (others) others.push(this.#texts.length);
          else this.#waiting.set(pair, [this.#texts.length]);
          this.#texts.push(text);
          this.#concepts.push(concept);
        }
  }

  #meet(pair: number): void {
    for (const place of this.#waiting.get(pair) ?? []) this.#know(place);
    this.#waiting.delete(pair);
  }

  #know(place: number): void {
    const [text, concept] = [this.#texts[place], this.#concepts[place]];
    if (text === undefined || concept === undefined) return;
    const key = keyOf(text);
    const known = this.#byKey.get(key);
    if (known) known.push({ text, concept, place });
    else this.#byKey.set(key, [{ text, concept, place }]);
  }

  of(key: string): readonly Listed[] | undefined {
    const pair = pairOf(key);
    this.#meet(0);
    this.#meet(pair >> 8 || pair);
    this.#meet(isForeign(key.charCodeAt(0)) ? foreign : pair);
    return this.#byKey.get(key);
  }
}

const phrases = once(() => new Phrases(labelLanguages));
const rankedPhrases = new Map<string, readonly Phrase[]>();

/** The phrases behind a key. */
function phrasesOf(key: string): readonly Phrase[] {
  const known = rankedPhrases.get(key);
  const listed = known ? undefined : phrases().of(key);
  if (!listed) return known ?? [];
  const found = listed.map(ranked);
  rankedPhrases.set(key, found);
  return found;
}

/** The phrases that a word begins. */
export interface Begun {
  /** Of this word alone. */
  readonly alone: readonly Phrase[];
  /** By their second word. */
  readonly longer: ReadonlyMap<string, readonly Phrase[]>;
  /** Of two words, of which the second is a beginning only. */
  readonly open: readonly Phrase[];
}

/** What most words begin. */
export const nothing: Begun = { alone: [], longer: new Map(), open: [] };

const isOpenPair = ({ words, isOpen }: Phrase): boolean => isOpen && words.length === 2;

/** The phrases that a word in lower case may begin. Keys are shorter than `keyLength` where the first word is. */
export function begunBy(low: string): Begun {
  const found: Phrase[] = [];
  for (let length = Math.min(keyLength, low.length); length > 0; length--)
    for (const phrase of phrasesOf(low.slice(0, length))) if (begins(phrase, low)) found.push(phrase);
  if (found.length === 0) return nothing;
  return {
    alone: found.filter(({ words }) => words.length === 1),
    longer: Map.groupBy(
      found.filter((phrase) => phrase.words.length > 1 && !isOpenPair(phrase)),
      ({ words }) => words[1] ?? '',
    ),
    open: found.filter(isOpenPair),
  };
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

/** How the phrases of one concept begin, each with at most `keyLength` letters. */
export const beginningsOf = (concept: Concept): ReadonlySet<string> =>
  new Set(labelLanguages.flatMap(({ concepts: said }) => (said[concept] ?? []).map(keyOf)));
