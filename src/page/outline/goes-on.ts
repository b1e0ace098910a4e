import { isAnd } from '#dates/and.ts';
import type { Block } from '../block.ts';
import { labelOf } from '../labels/label.ts';
import { isLined, joined } from './joined.ts';
import { see } from './see.ts';

const longestLine = 120;
const firstWord = /^\s?(\p{Ll}{1,4})\s/u;
const endsThere = /[.:;!?]\s?$/;

/**
 * "Notification of authors" over "and templates: 15 May" in one item or paragraph: a line that begins with a small "and" goes on with the
 * one above. One block of both; undefined where the lines are no such thing.
 */
export function goesOnIn(first: Block, second: Block | undefined): Block | undefined {
  if (first.kind !== 'line' || !isLined(second) || second.kind !== 'line' || first.group !== second.group) return undefined;
  const word = firstWord.exec(second.text)?.[1];
  if (word === undefined || !isAnd(word) || Math.max(first.text.length, second.text.length) > longestLine) return undefined;
  if (endsThere.test(first.text) || labelOf(first.text).guess === undefined) return undefined;
  const areNamed = see(first).dates.length === 0 && see(second).dates.length === 1;
  return areNamed ? joined(first, second, `${first.text} ${second.text}`) : undefined;
}
