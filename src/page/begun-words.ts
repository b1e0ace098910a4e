import { codeAt } from '#dates/ascii.ts';
import { type Begun, begunBy, keyLength, mayBegin, nothing } from './phrase-book.ts';

/**
 * What the words of a page begin. A page says the same words over and over, so the last ones are kept: each word of plain letters has one
 * place among so many, and takes that of the word before it there.
 */
const places = 1 << 12;
const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 20;

/** Short words, by their keys (see `someWord`); no key is 0. */
const keys = new Int32Array(places);
const ofKeys: Begun[] = new Array(places).fill(nothing);

function begunByKey(text: string, from: number, to: number, key: number): Begun {
  const place = placeOf(key);
  if (keys[place] !== key) {
    ofKeys[place] = begunBy(text.slice(from, to).toLowerCase());
    keys[place] = key;
  }
  return ofKeys[place] ?? nothing;
}

/** Some plain letters as one number, whatever their capitals. */
export function lettersAt(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters = (letters << 5) | (codeAt(text, at) & 31);
  return letters;
}

/** First letters of long words, each with what is known of them: whether anything begins so. */
const firstLetters = new Int32Array(places);
const isBeginning = 1;
const isNone = 2;

/** Most long words are told to begin nothing by their first letters. */
function mayBeginAt(text: string, from: number): boolean {
  const letters = lettersAt(text, from, from + keyLength);
  const place = placeOf(letters);
  const known = firstLetters[place] ?? 0;
  if (known >> 2 === letters) return (known & 3) === isBeginning;
  const may = mayBegin(text.slice(from, from + keyLength).toLowerCase());
  firstLetters[place] = (letters << 2) | (may ? isBeginning : isNone);
  return may;
}

const longWords: string[] = new Array(places).fill('');
const ofLongWords: Begun[] = new Array(places).fill(nothing);

const isWord = (low: string, text: string, from: number, to: number): boolean => {
  if (low.length !== to - from) return false;
  for (let at = 0; at < low.length; at++) if (codeAt(low, at) !== (codeAt(text, from + at) | 0x20)) return false;
  return true;
};

function begunByLong(text: string, from: number, to: number): Begun {
  let letters = 0;
  for (let at = from; at < to; at++) letters = Math.imul(letters ^ (codeAt(text, at) & 31), 0x9e3779b1);
  const place = placeOf(letters);
  if (!isWord(longWords[place] ?? '', text, from, to)) {
    const low = text.slice(from, to).toLowerCase();
    ofLongWords[place] = begunBy(low);
    longWords[place] = low;
  }
  return ofLongWords[place] ?? nothing;
}

const longestKept = 40;

/** What a word of plain letters begins, with its key. */
export function beginningAt(text: string, from: number, to: number, key: number): Begun {
  if (key) return begunByKey(text, from, to, key);
  if (!mayBeginAt(text, from)) return nothing;
  return to - from > longestKept ? begunBy(text.slice(from, to).toLowerCase()) : begunByLong(text, from, to);
}

const mostKept = 4000;
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
