import { someWord } from '#dates/word-runs.ts';
import { beginningOf } from './beginnings.ts';
import { Openings } from './openings.ts';
import { type Word, wordBehind, wordFrom, wordsOf } from './phrase-words.ts';

/** Stands for any number in a phrase, behind its first word. */
const anyNumber = '#';

/** A phrase, the words behind its first one, and what it stands for. */
interface Phrase<Value> {
  readonly first: string;
  readonly others: readonly string[];
  readonly isOpen: boolean;
  readonly value: Value;
}

/** Asks of a phrase, by what it stands for, where it begins and where it ends. */
type Fits<Value> = (value: Value, at: number, end: number) => boolean;

/** Phrases are kept by so many letters of their first word. */
const keyLength = 3;

function phraseOf<Value>(text: string, value: Value): Phrase<Value> {
  const isOpen = text.endsWith('*');
  const [first = '', ...others] = text.split(' ').flatMap((part) => (part === anyNumber ? part : wordsOf(part).map(({ low }) => low)));
  return { first, others, isOpen, value };
}

/** Some phrases, written as those of labels are (see `LabelWords`), each with what it stands for: looked for in whole texts at once. */
export class PhraseFinder<Value> {
  readonly #byKey: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** How many letters the keys have, the longest first. */
  readonly #keyLengths: readonly number[];
  readonly #openings: Openings;

  constructor(phrases: readonly (readonly [text: string, value: Value])[]) {
    const all = phrases.map(([text, value]) => phraseOf(text, value));
    this.#byKey = Map.groupBy(all, ({ first }) => first.slice(0, keyLength));
    this.#keyLengths = [...new Set([...this.#byKey.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
    this.#openings = new Openings(phrases.map(([text]) => beginningOf(text)));
  }

  /** Tells what each phrase of a text stands for, in order of place. */
  find(text: string, tell: (value: Value) => void): void {
    this.some(text, (value) => {
      tell(value);
      return false;
    });
  }

  /** Whether any phrase of a text fits, by what it stands for and where it is, in order of place. */
  some(text: string, fits: Fits<Value>): boolean {
    return someWord(text, (from, to, _, isPlain) => {
      if (isPlain && !this.#openings.has(text, from, to)) return false;
      // East Asian letters are words of their own, and accents are folded.
      for (let word = wordFrom(text, from); word && word.at < to; word = wordFrom(text, word.end))
        if (this.#someFrom(word, text, fits)) return true;
      return false;
    });
  }

  /** Whether any phrase fits that the first word of a text begins. */
  someFirst(text: string, fits: Fits<Value>): boolean {
    const word = wordBehind(text, 0);
    return word !== undefined && this.#someFrom(word, text, fits);
  }

  #someFrom({ low, at, end }: Word, text: string, fits: Fits<Value>): boolean {
    for (const length of this.#keyLengths)
      for (const phrase of (length <= low.length && this.#byKey.get(low.slice(0, length))) || []) {
        const last = begins(phrase, low) ? endOf(phrase, text, end) : undefined;
        if (last !== undefined && fits(phrase.value, at, last)) return true;
      }
    return false;
  }
}

const begins = <Value>({ first, others, isOpen }: Phrase<Value>, low: string): boolean =>
  isOpen && others.length === 0 ? low.startsWith(first) : low === first;

/** Where a phrase ends whose first word ends at a place; undefined where its other words do not follow. */
function endOf<Value>({ others, isOpen }: Phrase<Value>, text: string, place: number): number | undefined {
  let end = place;
  for (const [i, said] of others.entries()) {
    const word = wordBehind(text, end);
    if (!word || !isSaid(said, word.low, isOpen && i === others.length - 1)) return undefined;
    end = word.end;
  }
  return end;
}

const isSaid = (said: string, low: string, isOpen: boolean): boolean =>
  said === anyNumber ? /^\d/.test(low) : isOpen ? low.startsWith(said) : low === said;
