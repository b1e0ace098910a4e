import type { Clock } from './clock.ts';
import type { PartialDay } from './reading.ts';
import type { ZoneWords } from './zone-words.ts';

/**
 * A word, number or mark of a text, with one letter for what it can be in a date. The letters of a line, in order, are what the
 * rules match, so that one short pattern serves every language:
 *
 * `D` day number · `Y` year · `N` other number · `M` month · `m` a month word that may be an everyday word · `F` numeric date ·
 * `W` weekday · `T` hour · `Z` zone · `P` part of a month · `K` week · `X` not yet known · `d` "of" · `r` "to" · `&` "and" ·
 * `-` dash · `~` wave · `>` arrow · `,` `.` `/` `(` `)` `:` themselves · `w` any other word · `?` any other mark.
 */
export interface Token {
  readonly class: string;
  /** From and to, in the text. */
  readonly at: number;
  readonly end: number;
  /** The day, month (1–12), year or weekday (1–7, Monday first) that it names; 0 where it names none. */
  readonly value: number;
  readonly clock?: Clock;
  readonly zone?: ZoneWords;
  /** Readings of a numeric date: two where day and month could change places. */
  readonly days?: readonly PartialDay[];
  /** A day number with an ordinal ending. */
  readonly ordinal?: boolean;
}

/** A word, number or mark as it stands in the text, before anything is made of it. */
export interface Piece {
  readonly text: string;
  /** In lower case, without diacritics that vary ("dec" stays, typographic apostrophes become plain). */
  readonly low: string;
  readonly at: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space between it and the piece before. */
  readonly tight: boolean;
}

const pieces = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Cuts a text into words, numbers and marks: one linear pass. */
export function cut(text: string): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(pieces)) {
    const [word] = match;
    const code = word.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? 'number' : word.length > 1 || /\p{L}/u.test(word) ? 'word' : 'mark';
    const parts = kind === 'word' && code > 0x2e7f && han.test(word) ? [...word] : [word];
    let at = match.index;
    for (const part of parts) {
      found.push({ text: part, low: kind === 'word' ? part.toLowerCase() : part, at, end: at + part.length, kind, tight: at === last });
      at += part.length;
      last = at;
    }
  }
  return found;
}
