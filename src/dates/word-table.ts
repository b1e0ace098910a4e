import { codeAt } from './ascii.ts';
import { lowerCase } from './lower-case.ts';
import { NumberSieve } from './number-sieve.ts';
import { keyOf, longestKeyed } from './word-runs.ts';

/** The first three letters of a long word, its last one and its length, as one number. */
const traitOf = (text: string, from: number, to: number): number =>
  ((codeAt(text, from) & 31) << 20) |
  ((codeAt(text, from + 1) & 31) << 15) |
  ((codeAt(text, from + 2) & 31) << 10) |
  ((codeAt(text, to - 1) & 31) << 5) |
  ((to - from) & 31);

/**
 * Words in lower case, each with a value, looked up where they stand in a text (see `someWord`). Most words of a page are none of them:
 * short ones are found by their key alone, of long ones four letters and the length tell.
 */
export class WordTable<Value> {
  readonly #words: ReadonlyMap<string, Value>;
  readonly #longest: number;
  /** Keys stand where their number names a place, or behind it where that is taken; 0 is no key. */
  readonly #keys: Int32Array;
  readonly #keyed: Value[] = [];
  readonly #shortOnes = new NumberSieve(15);
  readonly #longOnes = new NumberSieve(15);

  constructor(words: ReadonlyMap<string, Value>) {
    this.#words = words;
    this.#longest = Math.max(0, ...[...words.keys()].map(({ length }) => length));
    this.#keys = new Int32Array(1 << Math.ceil(Math.log2(4 * words.size + 4)));
    for (const [word, value] of words) {
      const key = keyOf(word);
      const place = this.#placeOf(key);
      if (key) {
        [this.#keys[place], this.#keyed[place]] = [key, value];
        this.#shortOnes.add(key);
      } else if (word.length > longestKeyed) this.#longOnes.add(traitOf(word, 0, word.length));
    }
  }

  #placeOf(key: number): number {
    const last = this.#keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & last;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & last;
    return at;
  }

  /** The value of a word as `someWord` finds it. */
  at(text: string, from: number, to: number, key: number, isPlain: boolean): Value | undefined {
    if (key) return this.#shortOnes.mayHave(key) ? this.#keyed[this.#placeOf(key)] : undefined;
    if (to - from > this.#longest) return undefined;
    if (isPlain && !this.#longOnes.mayHave(traitOf(text, from, to))) return undefined;
    return this.#words.get(lowerCase(text.slice(from, to)));
  }
}
