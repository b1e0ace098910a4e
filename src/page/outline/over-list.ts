import type { Block, Line } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isTelling } from '../labels/telling.ts';
import { see } from './see.ts';
import { without } from './without.ts';

const longestName = 60;

/** "Paper submission deadline: 16 August": an item that says itself what falls due. */
function saysWhat(item: Line): boolean {
  const seen = see(item);
  return seen.dates.length > 0 && labelOf(without(seen, item.text)).guess?.isPlain === true;
}

/** "Doctoral Consortium", neither bold nor before a colon, right above a list of what falls due: it is of that; and "Important dates" is of all again. */
export const isOverList = ({ text }: Line, next: Block | undefined): boolean =>
  text.length <= longestName &&
  /[\p{L}\d)]$/u.test(text) &&
  next?.kind === 'line' &&
  next.role === 'item' &&
  saysWhat(next) &&
  (isTelling(text) || says(labelOf(text), 'dates'));
