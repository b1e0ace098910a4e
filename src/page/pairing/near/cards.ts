import type { Block } from '../../block.ts';
import { isBare, isBesideAny, type Label, labelOf, says } from '../../labels/label.ts';
import { without } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { isToActOn } from './to-act-on.ts';

/** What dates that stand above their labels are told by. */

const longestRemark = 40;

/** What the cards of a page are asked for. */
export interface Lines {
  readonly blocks: readonly Block[];
  readonly unitsAt: (block: number) => readonly Unit[];
  /** The label that a line without a date makes. */
  readonly labelAt: (block: number) => Label | undefined;
  readonly sectionOf: (unit: Unit) => number;
}

/** Whether a line tells a date. */
export const isDated = ({ seen }: Unit): boolean => seen.dates.length > 0;

/** How a line is set: all dates of cards are set alike, and all labels. */
export const manner = (block: Block | undefined): string =>
  block?.kind === 'heading' ? `heading ${block.level}` : block?.kind === 'line' ? block.role : 'row';

/** A date that its own line does not name. */
export function isNamelessDate({ seen, text, cell }: Unit): boolean {
  const [, old, third] = seen.dates;
  if (cell !== null || third || seen.dates.length === 0) return false;
  const rest = without(seen, text);
  // "12 March (was 5 March)", "~~5 March~~ 12 March".
  if (old && !seen.dates.some(({ struck }) => struck) && !says(labelOf(rest), 'formerly', 'extended')) return false;
  return isBare(rest) || isBesideAny(rest) || (rest.length <= longestRemark && (isToActOn(rest) || labelOf(rest).guess === undefined));
}

/** "2–4 June 2027" over the first heading, under the title of the page or above labels that are no event's. */
export function isOfEvent(date: Unit, { guess }: Label, { blocks, unitsAt }: Lines): boolean {
  if (guess?.kind === 'event') return false;
  const above = blocks[date.block - 1];
  const isUnderTitle =
    above?.kind === 'heading' && above.level === 1 && !unitsAt(date.block - 1).some(({ text }) => says(labelOf(text), 'dates'));
  return isUnderTitle || (date.seen.dates[0]?.date.kind === 'range' && guess?.kind !== 'response');
}
