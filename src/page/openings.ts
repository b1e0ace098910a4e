import { codeAt } from '#dates/ascii.ts';
import { lettersAt } from './begun-words.ts';
import type { Concept } from './label-words.ts';
import { beginningsOf, keyLength } from './phrase-book.ts';

const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 19;

/** What stands behind the letters of a word that is over: no letter has this number. */
const over = 0;

/** How the phrases of some concepts begin, as places in a table where other letters may lie too. */
export class Openings {
  readonly #table = new Uint8Array(1 << 13);

  constructor(concepts: readonly Concept[]) {
    for (const { letters, isWord } of beginningsOf(concepts)) {
      const key = lettersAt(letters, 0, letters.length);
      this.#table[placeOf(isWord ? (key << 5) | over : key)] = 1;
    }
  }

  /** Whether a word of plain letters may begin one. */
  has(text: string, from: number, to: number): boolean {
    const end = Math.min(to, from + keyLength);
    let letters = 0;
    for (let at = from; at < end; at++) {
      letters = (letters << 5) | (codeAt(text, at) & 31);
      if (this.#table[placeOf(letters)]) return true;
    }
    return to - from < keyLength && this.#table[placeOf((letters << 5) | over)] === 1;
  }
}
