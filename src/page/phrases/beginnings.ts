import type { Concept } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { keyLength, keyOf } from './phrase-key.ts';
import { wordFrom } from './phrase-words.ts';

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
