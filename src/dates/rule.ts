import { isPossible } from './calendar-sense.ts';
import type { DateReading } from './reading.ts';
import type { Token } from './token.ts';

/** One convention for writing dates: a shape over the letters of tokens (see `Token`), and what the tokens of a match say. */
export interface DateRule {
  readonly name: string;
  /** Global; short; proven linear by the test suite. */
  readonly shape: RegExp;
  /** Pure: undefined where the match is no date after all (30 February, "may 4" people). */
  readonly read: (tokens: readonly Token[]) => DateReading | undefined;
}

/**
 * A row of examples: a text, and what the reader finds in it: `2027-01-31`, `--01-31` without a year, `2027-01-31[7]` with its weekday
 * (Monday is 1), `2027-01-28..2027-01-31`, `2027-01`, `not yet`, `A|B` where two readings remain, several parted by a blank; null for
 * nothing. Where hours and zones are asked for too: `23:59`, `midnight`, `end-of-day`, `AoE`, `America/New_York(UTC-5)`, `local`.
 */
export type DateExample = readonly [text: string, found: string | null];

/** Parts of shapes that several rules share. */
export const parts = {
  /** "Friday," or "Friday –" before a date. */
  weekday: '(?:\\(?W\\.?\\)?[-,]?)?',
  /** "(Wed)", "（水、必着）" or ", Friday" behind a day or a year. */
  weekdayBehind: '(?:,?\\(W\\.?(?:[,&/]?w{1,4}|[,&/]W)?\\)|,?W(?![.,d]{0,3}[DF]))?',
  /** The day behind a month is the month's own; "Rio de Janeiro, 2 de março" and "Rio de Janeiro, 12 a 14 de maio" have another's. */
  ownDay: '(?!,?d?Dd[Mm]|,d?D[-r&~]D?d[Mm])',
  /** ", 2027", " de 2027", "/2027". */
  year: '(?:[-,./d]{0,2}Y)?',
  /** The year behind a remark: "October 7, AoE, 2022", "May 12 (firm), 2025", "December 16 TBD, 2023". */
  yearBehind: '(?:[-,./d]{0,2}Y|,?\\(?(?:TZ|ZT|T|Z|X)\\)?,?Y|,?\\(w\\),?Y)?',
} as const;

/** The value of the first token of some classes; undefined where none is there. */
export const valueIn = (tokens: readonly Token[], classes: string): number | undefined =>
  tokens.find((token) => classes.includes(token.class))?.value;

/** The weekday that some tokens name; undefined where they name none. */
export const weekdayIn = (tokens: readonly Token[]): number | undefined => valueIn(tokens, 'W');

/** "4 of may", "12 de out": a link between a day and the word makes a month of it. */
const isLinked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.class === 'd' && /^[D.]$/.test(tokens[at - 2]?.class ?? '');

/** Whether a month word that is also an everyday word ("may") stands among them without anything that makes it a month. */
export function isDoubtfulMonth(tokens: readonly Token[]): boolean {
  const isDoubtful = tokens.some(({ class: kind }, at) => kind === 'm' && !isLinked(tokens, at));
  return isDoubtful && !tokens.some((token) => token.class === 'Y' || token.ordinal);
}

/** "3, May", but not "3rd, May" or "3, May, 2027": a comma parts a mere number from the month behind it. */
export function isParted(tokens: readonly Token[]): boolean {
  const month = tokens.findIndex(({ class: kind }) => kind === 'M' || kind === 'm');
  const [day, comma] = [tokens.slice(0, month).findLast(({ class: kind }) => kind === 'D'), tokens[month - 1]];
  const hasCommas = tokens[month + 1]?.class === ',' && tokens[month + 2]?.class === 'Y';
  return comma?.class === ',' && day !== undefined && !day.ordinal && !hasCommas;
}

/** The day that a month and a day name, perhaps with a year; undefined where the calendar has no such day, or the month is doubtful. */
export function dayIn(tokens: readonly Token[]): DateReading | undefined {
  const found = { year: valueIn(tokens, 'Y'), month: valueIn(tokens, 'Mm') ?? 0, day: valueIn(tokens, 'D') ?? 0 };
  if (!isPossible(found) || isDoubtfulMonth(tokens)) return undefined;
  return { kind: 'day', days: [found], weekday: weekdayIn(tokens) };
}
