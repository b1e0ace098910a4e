import { codeAt, goesOn, isLetter } from '#dates/ascii.ts';
import { wordFrom } from './phrase-words.ts';

/** Phrases are kept by so many letters of their first word: a look costs a few map reads and next to no comparisons. */
export const keyLength = 4;

/** The first letters of the first word of a phrase. */
export function keyOf(text: string): string {
  let end = 0;
  while (end < keyLength && end < text.length && isLetter(codeAt(text, end))) end++;
  const isPlain = end > 0 && !goesOn(text, end);
  return isPlain ? text.slice(0, end).toLowerCase() : (wordFrom(text, 0)?.low ?? '').slice(0, keyLength);
}
