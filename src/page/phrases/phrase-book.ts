import { codeAt, goesOn, isLetter } from '#dates/ascii.ts';
import { once } from '#model/once.ts';
import { type Concept, concepts, type LabelWords } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { startOf, type WordStart, wordFrom, wordsOf } from './phrase-words.ts';

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
const byRank = (a: Phrase, b: Phrase): number => b.words.length - a.words.length || b.lastLength - a.lastLength || a.place - b.place;

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
  while (end < keyLength && end < text.length && isLetter(codeAt(text, end))) end++;
  const isPlain = end > 0 && !goesOn(text, end);
  return isPlain ? text.slice(0, end).toLowerCase() : (wordFrom(text, 0)?.low ?? '').slice(0, keyLength);
}

/** Greek and all behind it but more Latin letters: no word of these scripts is folded to a Latin one. */
const isForeign = (code: number): boolean => code >= 0x370 && (code < 0x1e00 || (code > 0x1eff && code < 0xfb00) || code > 0xfb06);

/**
 * The first two letters of a word or a phrase as one number: its first alone where the second is no plain letter. Other scripts share one;
 * where the first is no plain letter it is 0, which tells nothing, since accents are folded.
 */
function waitsAt(text: string): number {
  const [first, second] = [text.length > 0 ? codeAt(text, 0) : 0, text.length > 1 ? codeAt(text, 1) : 0];
  if (!isLetter(first)) return isForeign(first) ? foreign : 0;
  return isLetter(second) ? ((first | 32) << 8) | (second | 32) : first | 32;
}

/** Phrases that one language lists for one concept. */
interface List {
  readonly texts: readonly string[];
  readonly concept: Concept;
  /** Of its first phrase among all. */
  readonly place: number;
}

function listsOf(languages: readonly LabelWords[]): readonly List[] {
  const lists: List[] = [];
  let place = 0;
  for (const { concepts: said } of languages)
    for (const concept of concepts) {
      const texts = said[concept] ?? [];
      lists.push({ texts, concept, place });
      place += texts.length;
    }
  return lists;
}

/** What ends a row of those who wait. */
const noOne = -1;

/**
 * Phrases by their keys. They are many, and each page pays for a look at all: until it has a word that could begin them they only wait,
 * those with the same first letters in a row, and nothing is made of them.
 */
class Phrases {
  readonly #lists: readonly List[];
  /** For each phrase the list that it is of. */
  readonly #listOf: Uint16Array;
  /** For some letters the last phrase that waits by them, and for each phrase the one before it. */
  readonly #waiting = new Int32Array(1 << 15).fill(noOne);
  readonly #before: Int32Array;
  readonly #byKey = new Map<string, Listed[]>();

  constructor(languages: readonly LabelWords[]) {
    this.#lists = listsOf(languages);
    const count = this.#lists.reduce((sum, { texts }) => sum + texts.length, 0);
    [this.#listOf, this.#before] = [new Uint16Array(count), new Int32Array(count)];
    this.#lists.forEach(({ texts, place }, list) => {
      this.#listOf.fill(list, place, place + texts.length);
      this.#haveWait(texts, place);
    });
  }

  #haveWait(texts: readonly string[], place: number): void {
    for (let i = 0; i < texts.length; i++) {
      const letters = waitsAt(texts[i] ?? '');
      this.#before[place + i] = this.#waiting[letters] ?? noOne;
      this.#waiting[letters] = place + i;
    }
  }

  #meet(letters: number): void {
    for (let place = this.#waiting[letters] ?? noOne; place !== noOne; place = this.#before[place] ?? noOne) this.#know(place);
    this.#waiting[letters] = noOne;
  }

  #know(place: number): void {
    const list = this.#lists[this.#listOf[place] ?? noOne];
    const text = list?.texts[place - list.place];
    if (!list || text === undefined) return;
    const key = keyOf(text);
    const listed = { text, concept: list.concept, place };
    const known = this.#byKey.get(key);
    if (known) known.push(listed);
    else this.#byKey.set(key, [listed]);
  }

  of(key: string): readonly Listed[] | undefined {
    const letters = waitsAt(key);
    this.#meet(0);
    this.#meet(letters >> 8 || letters);
    this.#meet(letters);
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

/** How a phrase begins: with some letters, at most `keyLength`, which may be a whole word or the first ones of one. */
export interface Beginning {
  readonly letters: string;
  readonly isWord: boolean;
}

/** The first letters of a phrase, and whether its first word ends with them. */
export function beginningOf(text: string): Beginning {
  const letters = keyOf(text);
  if (letters.length === keyLength) return { letters, isWord: false };
  // Only where accents were folded the word must be looked at for its end.
  const end = text.startsWith(letters) ? letters.length : (wordFrom(text, 0)?.end ?? 0);
  return { letters, isWord: text.charAt(end) !== '*' };
}

/** How the phrases of some concepts begin. */
export const beginningsOf = (concepts: readonly Concept[]): readonly Beginning[] =>
  labelLanguages.flatMap(({ concepts: said }) => concepts.flatMap((concept) => (said[concept] ?? []).map(beginningOf)));
