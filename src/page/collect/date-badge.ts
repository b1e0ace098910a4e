import { see } from '../outline/seen.ts';

const dayShape = /^\d{1,2}(?:st|nd|rd|th|\.)?$/;
/** "September., 2027" */
const longestHalf = 17;
const monthShape = /^\p{L}{3,10}\.?(?:,? \d{4})?$/u;

/** Whether a line may be the upper half of a badge: a day alone, or a word that may be a month. */
export const mayBeginBadge = (text: string | undefined): boolean =>
  text !== undefined && text.length <= longestHalf && (dayShape.test(text) || monthShape.test(text));

/** Styles write months in capitals that the document has in small letters: "may" is a month here and nothing else. */
const capital = (text: string): string => text.replace(/(?<![\p{L}\d])\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * A calendar leaf: month and day in boxes of their own, one above the other, are one date. Its text, as long as the two with a blank
 * between them; undefined where they are no such thing.
 */
export function badgeOf(first: string, second: string): string | undefined {
  const isSplit = (dayShape.test(first) && monthShape.test(second)) || (monthShape.test(first) && dayShape.test(second));
  if (!isSplit) return undefined;
  const text = capital(`${first} ${second}`);
  const isDate = see({ text, struck: [] }).dates.some(({ at, date }) => date.kind === 'day' && at[0] === 0 && at[1] === text.length);
  return isDate && text.length === first.length + second.length + 1 ? text : undefined;
}
