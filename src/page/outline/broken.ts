import { isTo } from '#dates/and.ts';
import type { Block } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { isLined, joined } from './joined.ts';
import { see } from './see.ts';

const longestLine = 160;
const dash = /[-–—~〜～]\s?\d{0,2}\.?$/;
const number = /\s\d{1,2}\.?$/;
const lastWord = /\s(\p{L}{1,8})$/u;
const mayGoOn = /^\p{Ll}/u;

const endsWithNumber = /(?:\d\.?|\d\s?[г年日일]\.?|[日일])\s?(?:[(（][^()（）]{1,6}[)）])?$/u;
const tilde = /^[~〜～至]/u;
const firstWords = /^(\p{L}{1,8})(?: (\p{L}{1,4}) (\p{L}{1,4}))?(?=[\s\d])/u;
/** "To 5 June 2027", "～5月6日" behind a line that ends with a day: the last day of a span, whose dash would be a bullet. */
function leadsOn(next: string): boolean {
  const [, first = '', second, third] = firstWords.exec(next) ?? [];
  return tilde.test(next) || isTo(first) || (third !== undefined && isTo(`${first} ${second} ${third}`));
}

const isLedOn = (text: string, next: string): boolean => endsWithNumber.test(text) && leadsOn(next);

/** What a line can go on with that breaks off behind a dash or a word for "to", or before one, or behind a number; undefined where it does neither. */
function goesOnWith(text: string, next: string): 'range' | 'day' | undefined {
  if (text.length > longestLine) return undefined;
  const word = lastWord.exec(text)?.[1];
  if (isLedOn(text, next)) return 'range';
  if (dash.test(text) || (word !== undefined && isTo(word))) return 'range';
  return number.test(text) && mayGoOn.test(next) ? 'day' : undefined;
}

/**
 * "Entries: 24 May –" over "5 June 2027", "by 24" over "maja 2027" in one paragraph: its author broke the line within a date. One block of
 * both; undefined where the lines are no such thing, or what stands behind the date names it anew: "8 July: notification".
 */
export function brokenIn(first: Block, second: Block | undefined): Block | undefined {
  if (first.kind !== 'line' || !isLined(second) || second.kind !== 'line' || first.group !== second.group) return undefined;
  const kind = goesOnWith(first.text, second.text);
  if (kind === undefined) return undefined;
  const text = `${first.text} ${second.text}`;
  const across = see({ text, struck: [] }).dates.find(
    ({ at, date }) => date.kind === kind && at[0] < first.text.length && at[1] > first.text.length,
  );
  if (!across) return undefined;
  const rest = text.slice(across.at[1]);
  // "Abstracts bis 3. März" over "bis 5. April Poster": what falls due on its own opens nothing.
  const isDue = () => says(labelOf(text.slice(0, across.at[0])), 'until', 'deadline', 'closes');
  if (isLedOn(first.text, second.text) && (!isBare(rest) || isDue())) return undefined;
  return isBare(rest) || labelOf(rest).guess === undefined ? joined(first, second, text) : undefined;
}
