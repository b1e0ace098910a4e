import { codeAt, isLetter } from '#dates/ascii.ts';
import { once } from '#model/once.ts';
import { type Concept, concepts, type LabelWords } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { keyOf } from './phrase-key.ts';

/** A phrase as its language lists it, and its place among all. */
export interface Listed {
  readonly text: string;
  readonly concept: Concept;
  readonly place: number;
}

/** Where phrases of other scripts wait. */
const foreign = 1;

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

/** What the languages list behind a key; undefined where that is nothing. */
export const listedBy = (key: string): readonly Listed[] | undefined => phrases().of(key);
