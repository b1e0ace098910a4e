import { codeAt, isLetter } from '#dates/ascii.ts';
import { NumberSieve } from '#dates/number-sieve.ts';
import type { Beginning } from './beginnings.ts';
import { lettersAt } from './begun-words.ts';
import { keyLength } from './phrase-key.ts';

/** What stands behind the letters of a word that is over: no letter has this number. */
const over = 0;

const bitsABeginning = 16;
const smallestSieve = 13;

/** How some phrases begin, as far as they do with plain letters. */
export class Openings {
  readonly #sieve: NumberSieve;
  /** How many letters those have which a word may go on from, a bit each. */
  #lengths = 0;

  constructor(beginnings: readonly Beginning[]) {
    const plain = beginnings.filter(({ letters }) => letters !== '' && isLetter(codeAt(letters, 0)));
    this.#sieve = new NumberSieve(Math.max(smallestSieve, Math.ceil(Math.log2(bitsABeginning * plain.length))));
    for (const { letters, isWord } of plain) {
      const key = lettersAt(letters, 0, letters.length);
      this.#sieve.add(isWord ? (key << 5) | over : key);
      if (!isWord) this.#lengths |= 1 << letters.length;
    }
  }

  /** Whether a word of plain letters may begin one. */
  has(text: string, from: number, to: number): boolean {
    const end = Math.min(to, from + keyLength);
    let letters = 0;
    for (let at = from; at < end; at++) {
      letters = (letters << 5) | (codeAt(text, at) & 31);
      if ((this.#lengths >> (at - from + 1)) & 1 && this.#sieve.mayHave(letters)) return true;
    }
    return to - from < keyLength && this.#sieve.mayHave((letters << 5) | over);
  }
}
