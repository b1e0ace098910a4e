import type { Block } from '../../block.ts';
import { isFirm } from '../../labels/firm.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isBesideAny } from '../../labels/nameless.ts';
import { clustersOf } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { settle } from '../../outline/settle.ts';
import { without } from '../../outline/without.ts';
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

/** How a line is set: all dates of cards are set alike, and all labels. */
export const manner = (block: Block | undefined): string =>
  block?.kind === 'heading' ? `heading ${block.level}` : block?.kind === 'line' ? block.role : 'row';

/** "12 March (was 5 March)", "~~5 March~~ 12 March", "5 March → 12 March": one date, and those that it replaced. */
function areOne({ seen, text }: Unit): boolean {
  if (seen.dates.length < 2) return seen.dates.length === 1;
  const [cluster, other] = clustersOf(text, seen);
  return cluster !== undefined && !other && settle(cluster, text, without(seen, text))?.rivals.length === 0;
}

/** A date that its own line does not name. */
export function isNamelessDate(unit: Unit): boolean {
  if (unit.cell !== null || !areOne(unit)) return false;
  const rest = without(unit.seen, unit.text);
  if (isBare(rest) || isBesideAny(rest) || isFirm(rest)) return true;
  const label = labelOf(rest);
  // "Last updated: 2 January" below the last card is no card.
  return rest.length <= longestRemark && (isToActOn(rest) || (label.guess === undefined && !says(label, 'posted')));
}

/** "2–4 June 2027" over the first heading, under the title of the page or above labels that are no event's. */
export function isOfEvent(date: Unit, { guess }: Label, { blocks, unitsAt }: Lines): boolean {
  if (guess?.kind === 'event') return false;
  const above = blocks[date.block - 1];
  const isUnderTitle =
    above?.kind === 'heading' && above.level === 1 && !unitsAt(date.block - 1).some(({ text }) => says(labelOf(text), 'dates'));
  return isUnderTitle || (date.seen.dates[0]?.date.kind === 'range' && guess?.kind !== 'response');
}
