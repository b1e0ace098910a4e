import { isTo } from '#dates/and.ts';
import type { Block } from '../block.ts';
import { labelOf } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { isLined, joined } from './joined.ts';
import { see } from './see.ts';

const longestLine = 160;
const dash = /[-–—~〜～]\s?\d{0,2}\.?$/;
const number = /\s\d{1,2}\.?$/;
const lastWord = /\s(\p{L}{1,8})$/u;
const mayGoOn = /^\p{Ll}/u;

/** What a line can go on with that breaks off behind a dash or a word for "to", or behind a number; undefined where it does neither. */
function goesOnWith(text: string, next: string): 'range' | 'day' | undefined {
  if (text.length > longestLine) return undefined;
  const word = lastWord.exec(text)?.[1];
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
  return isBare(rest) || labelOf(rest).guess === undefined ? joined(first, second, text) : undefined;
}
