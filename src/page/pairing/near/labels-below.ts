import type { Kind } from '#model/call.ts';
import type { Block } from '../../block.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { endsWithSign, hasSign } from '../../phrases/signs.ts';
import { isUntil } from '../beside/until.ts';
import { isToActOn } from './to-act-on.ts';

const mostItems = 12;

const depthOf = (block: Block | undefined): number => (block?.kind === 'line' && block.role === 'item' ? block.depth : 0);

/**
 * What an item says that falls due, is told or opens; a programme lists other things below its days, and gives their hours. The only item
 * below its day names it in whatever words.
 */
function dueIn({ seen, text }: Unit, isOnly: boolean): Label | undefined {
  if (seen.dates.length > 0 || seen.hours.length > 0) return undefined;
  const label = labelOf(text);
  if (!label.guess || label.guess.kind === 'event') return undefined;
  const isDue = isOnly ? !isToActOn(text) : label.guess.isPlain && says(label, 'deadline', 'closes', 'notify', 'opens');
  return isDue ? label : undefined;
}

/**
 * "• Abstracts" over "by 1 March" over "• Decisions": a list that stands right above a bare date and below no other, whose last item names
 * it.
 */
export function isNamedAbove(unit: Unit, blocks: readonly Block[], unitAt: (block: number) => Unit | undefined): boolean {
  const depth = depthOf(blocks[unit.block]);
  let at = unit.block - 1;
  const item = unitAt(at);
  const { guess } = item?.seen.dates.length === 0 ? labelOf(item.text) : { guess: undefined };
  if (!guess?.isPlain || guess.kind === 'event') return false;
  while (unit.block - at <= mostItems && depthOf(blocks[at]) > depth) at--;
  return at < unit.block - 1 && (unitAt(at)?.seen.dates.length ?? 0) === 0;
}

/** "By 30 April the school must:", "entre le 3 et le 9 mai, ils doivent :" over what is done until then: nothing is held on that day. */
export function isTask({ seen, text }: Unit): boolean {
  if (!/[:：]\s*$/.test(text) || !hasSign(text, 'must')) return false;
  const before = text.slice(0, seen.dates[0]?.at[0]);
  return isUntil(before, '', text) || endsWithSign(before, 'between') || endsWithSign(before, 'from a day');
}

const handedIn: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'registration', 'camera-ready']);

/** "By 30 April candidates must:" over a list whose first item says what: "submit their application on the platform". */
export function firstToDo(unit: Unit, blocks: readonly Block[], unitAt: (block: number) => Unit | undefined): Label | undefined {
  const { block, seen } = unit;
  if (seen.dates.length !== 1 || !isTask(unit)) return undefined;
  const item = depthOf(blocks[block + 1]) > depthOf(blocks[block]) ? unitAt(block + 1) : undefined;
  if (!item || item.seen.dates.length > 0) return undefined;
  const label = labelOf(item.text);
  return label.guess?.isPlain && handedIn.has(label.guess.kind) && says(label, 'submit', 'register') ? label : undefined;
}

/** "1 March" over a list: each item says what happens on that day. None where the line says more than the day. */
export function labelsBelow(unit: Unit, blocks: readonly Block[], unitAt: (block: number) => Unit | undefined): readonly Label[] {
  const [date, other] = unit.seen.dates;
  if (!date || other || !isBare(without(unit.seen, unit.text))) return [];
  const depth = depthOf(blocks[unit.block]);
  const above = unitAt(unit.block - 1);
  const isNamed =
    unit.titles.at(-1)?.label.guess?.isPlain === true ||
    (above?.seen.dates.length === 0 && depthOf(blocks[above.block]) === depth && labelOf(above.text).guess?.isPlain === true);
  const isOnly = depth > 0 && depthOf(blocks[unit.block + 2]) <= depth && !isNamed;
  if (date.date.kind !== 'day' && !isOnly) return [];
  const labels: Label[] = [];
  for (let at = unit.block + 1; at <= unit.block + mostItems && depthOf(blocks[at]) > depth; at++) {
    const item = unitAt(at);
    const label = item && dueIn(item, isOnly);
    if (label) labels.push(label);
  }
  return labels;
}
