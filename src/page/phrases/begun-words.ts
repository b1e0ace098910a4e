import { codeAt } from '#dates/ascii.ts';
import { type Begun, begunBy, mayBegin, nothing } from './phrase-book.ts';
import { keyLength } from './phrase-key.ts';

/** A page says the same words over and over, so what they begin is kept, of so many. */
const mostKept = 4000;
const places = 1 << 13;

/**
 * Answers on words by a number that their letters make, each at the place that the number names, or behind it where that is taken: a look
 * makes nothing, not even the word.
 */
class Kept<Answer> {
  readonly #numbers = new Int32Array(places);
  readonly #words: string[] = new Array(places).fill('');
  readonly #answers: (Answer | undefined)[] = new Array(places).fill(undefined);
  readonly #areExact: boolean;
  #count = 0;

  /** Exact numbers are of one word each. */
  constructor(areExact: boolean) {
    this.#areExact = areExact;
  }

  /** The answer on the word that stands somewhere in a text, found anew where it is not kept. The number is not 0. */
  of(number: number, text: string, from: number, to: number, find: (low: string) => Answer): Answer {
    let place = Math.imul(number, 0x9e3779b1) >>> 19;
    for (; this.#numbers[place] !== 0; place = (place + 1) & (places - 1)) {
      if (this.#numbers[place] !== number || !(this.#areExact || isWord(this.#words[place] ?? '', text, from, to))) continue;
      const known = this.#answers[place];
      if (known !== undefined) return known;
    }
    const low = text.slice(from, to).toLowerCase();
    const answer = find(low);
    if (this.#count === mostKept) this.#forget();
    else {
      this.#numbers[place] = number;
      this.#words[place] = low;
      this.#answers[place] = answer;
      this.#count++;
    }
    return answer;
  }

  #forget(): void {
    this.#numbers.fill(0);
    this.#count = 0;
  }
}

/** Whether some plain letters of a text are a word in lower case. */
function isWord(low: string, text: string, from: number, to: number): boolean {
  if (low.length !== to - from) return false;
  for (let at = 0; at < low.length; at++) if (codeAt(low, at) !== (codeAt(text, from + at) | 0x20)) return false;
  return true;
}

/** Some plain letters as one number, whatever their capitals. */
export function lettersAt(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters = (letters << 5) | (codeAt(text, at) & 31);
  return letters;
}

/** Short words, by their keys (see `someWord`); long ones, and how those begin, by all of their letters. */
const [shortOnes, longOnes, beginnings] = [new Kept<Begun>(true), new Kept<Begun>(false), new Kept<boolean>(true)];

/** All letters of a word as one number, which others may have too. */
function mixedLetters(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters = Math.imul(letters ^ (codeAt(text, at) & 31), 0x9e3779b1);
  return letters || 1;
}

const longestKept = 40;

/** What a word of plain letters begins, with its key. Most long ones are told to begin nothing by their first letters. */
export function beginningAt(text: string, from: number, to: number, key: number): Begun {
  if (key) return shortOnes.of(key, text, from, to, begunBy);
  const first = from + keyLength;
  if (!beginnings.of(lettersAt(text, from, first), text, from, first, mayBegin)) return nothing;
  return to - from > longestKept
    ? begunBy(text.slice(from, to).toLowerCase())
    : longOnes.of(mixedLetters(text, from, to), text, from, to, begunBy);
}

const others = new Map<string, Begun>();

/** What a word in lower case begins, of any script. */
export function beginningWith(low: string): Begun {
  const known = others.get(low);
  if (known || low.length > longestKept) return known ?? begunBy(low);
  if (others.size >= mostKept) others.clear();
  const begun = begunBy(low);
  others.set(low, begun);
  return begun;
}
