import { mayTellTime } from '#dates/gate.ts';
import type { Block, Line, Rich, Row } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isTelling } from '../labels/telling.ts';
import { see } from './see.ts';
import { without } from './without.ts';

const longestName = 60;

const tellsDay = (text: Rich): boolean => mayTellTime(text.text) && see(text).dates.length > 0;
const namesDue = (text: string): boolean => labelOf(text).guess?.isPlain === true;

/** "Paper submission deadline: 16 August": an item that says itself what falls due. */
const isDueItem = (item: Line): boolean => tellsDay(item) && namesDue(without(see(item), item.text));

/** "Paper submission | 16 August". */
const isDueRow = ({ cells }: Row): boolean => cells.some(tellsDay) && cells.some(({ text }) => namesDue(text));

/** Whether what begins here is a list, or a table, of what falls due; a table may have a row of heads. */
function isListOfDue(next: Block | undefined, second: Block | undefined): boolean {
  if (next?.kind === 'row') return isDueRow(next) || (second?.kind === 'row' && second.table === next.table && isDueRow(second));
  if (next?.kind !== 'line') return false;
  if (next.role === 'term') return second?.kind === 'line' && second.role === 'detail' && namesDue(next.text) && tellsDay(second);
  return next.role === 'item' && isDueItem(next);
}

/**
 * "Doctoral Consortium", neither bold nor before a colon, right above a list of what falls due: it is of that; and "Important dates" is of
 * all again.
 */
export const isOverList = ({ text }: Line, next: Block | undefined, second: Block | undefined): boolean =>
  text.length <= longestName && /[\p{L}\d)]$/u.test(text) && isListOfDue(next, second) && (isTelling(text) || says(labelOf(text), 'dates'));
