import type { Block } from '../block.ts';
import { labelOf } from '../labels/label.ts';
import { isBare, isOnlyDeadline } from '../labels/nameless.ts';
import { isDated, type Unit } from './outline.ts';
import { Overhead } from './title.ts';
import { without } from './without.ts';

/**
 * Cards in which a deadline that names nothing stands above the heading that says of what: "Deadline: 10 March | ### Draft the plan | …".
 * Every heading of its level in the section has one right above it, so that the first stands under none of them.
 */

const fewestCards = 2;
const highestHeading = 3;

type Card = readonly [date: Unit, heading: Unit];

/** The headings of one level below one above it, each list in order. */
function siblings(blocks: readonly Block[]): readonly (readonly number[])[] {
  const done: number[][] = [];
  const open = new Map<number, number[]>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') return;
    for (const level of open.keys()) if (level > block.level) open.delete(level);
    const list = open.get(block.level) ?? [];
    if (list.length === 0 && block.level >= highestHeading) done.push(list);
    list.push(at);
    open.set(block.level, list);
  });
  return done.filter(({ length }) => length >= fewestCards);
}

const restOf = ({ seen, text }: Unit): string => without(seen, text);
const isOfNothing = (unit: Unit): boolean => isOnlyDeadline(labelOf(restOf(unit)));

/** The cards of some headings; none where a heading has no such date right above it. */
function cardsOf(headings: readonly number[], unitAt: (block: number) => Unit | undefined): readonly Card[] {
  const cards = headings.flatMap((at): Card[] => {
    const [date, heading] = [unitAt(at - 1), unitAt(at)];
    const isCard = date?.cell === null && heading && isDated(date) && !isDated(heading) && (isOfNothing(date) || isBare(restOf(date)));
    return isCard ? [[date, heading]] : [];
  });
  return cards.length === headings.length && cards.filter(([date]) => isOfNothing(date)).length * 2 > cards.length ? cards : [];
}

/** The units, each deadline of such a card under its own heading. */
export function underTheirNext(units: readonly Unit[], blocks: readonly Block[]): readonly Unit[] {
  const lists = siblings(blocks);
  if (lists.length === 0) return units;
  const firsts = new Map(units.toReversed().map((unit) => [unit.block, unit]));
  const headings = new Map(lists.flatMap((list) => cardsOf(list, (block) => firsts.get(block))));
  if (headings.size === 0) return units;
  return units.map((unit) => {
    const heading = headings.get(unit);
    const block = heading && blocks[heading.block];
    if (!heading || block?.kind !== 'heading') return unit;
    return { ...unit, titles: [...heading.titles, new Overhead({ text: heading.text, block: heading.block, level: block.level })] };
  });
}
