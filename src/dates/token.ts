import type { Clock } from './clock.ts';
import type { PartialDay } from './reading.ts';
import type { ZoneWords } from './zone-meaning.ts';

/**
 * A word, number or mark of a text, with one letter for what it can be in a date. The letters of a line, in order, are what the
 * rules match, so that one short pattern serves every language:
 *
 * `D` day number · `Y` year · `N` other number · `M` month · `m` a month word that may be an everyday word · `F` numeric date ·
 * `W` weekday · `T` hour · `t` perhaps an hour (23.59) · `Z` zone · `P` part of a month, `p` the same behind it · `K` week ·
 * `X` not yet known · `d` "of" · `r` "to" · `&` "and" ·
 * `-` dash · `~` wave · `>` arrow · `,` `.` `/` `(` `)` `:` themselves · `w` any other word · `?` any other mark.
 */
export interface Token {
  readonly class: string;
  /** From and to, in the text. */
  readonly at: number;
  readonly end: number;
  /** The day, month (1–12), year or weekday (1–7, Monday first) that it names; 0 where it names none. */
  readonly value: number;
  readonly clock?: Clock | undefined;
  readonly zone?: ZoneWords | undefined;
  /** Readings of a numeric date: two where day and month could change places. */
  readonly days?: readonly PartialDay[] | undefined;
  /** A day number with an ordinal ending. */
  readonly ordinal?: boolean | undefined;
}

/** Whether no white space stands between some tokens. */
export const isTightly = (tokens: readonly Token[]): boolean => tokens.every(({ at }, i) => i === 0 || tokens[i - 1]?.end === at);
