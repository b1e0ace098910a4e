import { codeAt, isLetter } from './ascii.ts';

/** A plain letter as one bit, whatever its capital, so that several fit into a number; no bit for what is none. */
export const letterOf = (code: number): number => (isLetter(code) ? 1 << (code & 31) : 0);

/** What a character is to the words of a text. */
const mark = 0;
const plainLetter = 1;
const otherLetter = 2;
/** Told by a pattern: scripts that are met less often, and accents that stand apart. */
const unsure = 3;

const kinds = new Uint8Array(1 << 16).fill(unsure);
for (let code = 0; code < 0x80; code++) kinds[code] = isLetter(code) ? plainLetter : mark;
// Latin letters with their accents, × and ÷ among them; Russian letters; the blank that does not break; general punctuation.
kinds.fill(otherLetter, 0xc0, 0x250).fill(otherLetter, 0x400, 0x482).fill(mark, 0xa0, 0xa1).fill(mark, 0x2000, 0x2070);
kinds[0xd7] = kinds[0xf7] = mark;

const wordShape = /\p{L}[\p{L}\p{M}]*/gu;

/** The letters of a longer word do not fit into a small integer, five bits each. */
export const longestKeyed = 6;

/**
 * Where a word stands in its text. A word of at most six plain letters comes with them as a number, capitals as small ones: it is looked up
 * without being cut out of the text. All others have the key 0.
 */
type Visit = (from: number, to: number, key: number, isPlain: boolean) => boolean;

/** The key of a word that stands by itself. */
export function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) {
    if (at === longestKeyed || kinds[codeAt(word, at)] !== plainLetter) return 0;
    key = (key << 5) | (codeAt(word, at) & 31);
  }
  return key;
}

/** Where the word ends that goes on beyond plain letters at a place; -1 where a pattern must tell. */
function longEnd(text: string, place: number): number {
  const { length } = text;
  let end = place;
  let kind = kinds[codeAt(text, end)];
  while (kind === plainLetter || kind === otherLetter) kind = ++end < length ? kinds[codeAt(text, end)] : mark;
  return kind === mark ? end : -1;
}

/**
 * Whether any word of a text fits, in order; a word is a letter and the letters and accents behind it. Looks at each character once, since
 * all of a page is looked at; makes nothing, since what is made for each word would be most of what a page costs.
 */
export function someWord(text: string, fits: Visit): boolean {
  const { length } = text;
  let from = -1;
  let key = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    const kind = kinds[code];
    if (kind === plainLetter) {
      if (from < 0) {
        from = at;
        key = 0;
      }
      key = (key << 5) | (code & 31);
    } else if (kind === mark) {
      if (from >= 0 && fits(from, at, at - from > longestKeyed ? 0 : key, true)) return true;
      from = -1;
    } else {
      if (from < 0) from = at;
      let end = longEnd(text, at);
      if (end < 0) {
        wordShape.lastIndex = from;
        const match = wordShape.exec(text);
        if (!match) return false;
        from = match.index;
        end = from + match[0].length;
      }
      if (fits(from, end, 0, false)) return true;
      at = end - 1;
      from = -1;
    }
  }
  return from >= 0 && fits(from, length, length - from > longestKeyed ? 0 : key, true);
}
