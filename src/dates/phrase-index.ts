import type { Piece } from './piece.ts';

/** A phrase of one or more words, found from one piece on. */
export interface PhraseFound<Sense> {
  readonly said: Sense;
  /** The piece behind. */
  readonly next: number;
}

const words = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{M}]+|\d+|[^\s\p{L}\d]/gu;

const arePlain = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a phrase, cut as `cut` cuts a text. */
export const wordsOf = (phrase: string): string[] => (arePlain.test(phrase) ? phrase.split(' ') : (phrase.match(words) ?? []));

/** Phrases by their first word, the longest first, so that a look costs one map read. */
export class PhraseIndex<Sense> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly said: Sense }[]>();

  add(phrase: string, said: Sense): void {
    const words = wordsOf(phrase);
    const [first = ''] = words;
    const known = this.#byFirst.get(first) ?? [];
    known.push({ words, said });
    if (known.length > 1) known.sort((a, b) => b.words.length - a.words.length);
    else this.#byFirst.set(first, known);
  }

  /** The words with which they begin. */
  firstWords = (): Iterable<string> => this.#byFirst.keys();

  /** Whether a word begins any. */
  has = (word: string): boolean => this.#byFirst.has(word);

  at(pieces: readonly Piece[], at: number): PhraseFound<Sense> | undefined {
    const candidates = this.#byFirst.get(pieces[at]?.low ?? '');
    const found = candidates?.find(({ words }) => words.every((word, i) => pieces[at + i]?.low === word));
    return found && { said: found.said, next: at + found.words.length };
  }
}
