import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Unit } from '../../outline/outline.ts';
import { isDated } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { isNamelessDate, isOfEvent, type Lines, manner } from './cards.ts';

/**
 * Cards in which the label of each date is a heading right below it: "14 April | ### Proposals | 12 May | ### Decisions". Dates and
 * headings take turns, each kind set alike, no such heading stands over the first date, and no date below the last heading. A heading of
 * the first two levels begins a section, and the days right below a page's own title are those of its event.
 */

const fewestCards = 2;
const highestLabel = 3;

type Card = readonly [date: Unit, label: Label];

/** A date and the heading right below it. */
function cardAt(date: Unit, { blocks, unitsAt }: Lines): Card | undefined {
  const heading = blocks[date.block + 1];
  const [below] = heading?.kind === 'heading' && heading.level >= highestLabel ? unitsAt(date.block + 1) : [];
  return below && !isDated(below) && isNamelessDate(date) ? [date, labelOf(below.text)] : undefined;
}

/** Most of them say what falls due: a list of posts has days above its titles too. */
const areOfCall = (cards: readonly Card[]): boolean =>
  cards.filter(([, label]) => label.guess?.isPlain && (label.guess.kind !== 'opens' || says(label, 'opens'))).length * 2 > cards.length;

/** The labels of all dates of a page that stand above headings of their own. */
export function labelsOfTitlesBelow(units: readonly Unit[], lines: Lines): readonly Card[] {
  const found: Card[] = [];
  let run: Card[] = [];
  const end = (next?: Unit): void => {
    const [first, last] = [run[0], run.at(-1)];
    const isLed = first && manner(lines.blocks[first[0].block - 1]) === manner(lines.blocks[first[0].block + 1]);
    const isNamedAbove = last && ((next?.block === last[0].block + 2 && isBare(without(next.seen, next.text))) || !last[1].guess?.isPlain);
    if (run.length >= fewestCards && first && !isLed && !isNamedAbove && !isOfEvent(first[0], first[1], lines) && areOfCall(run))
      found.push(...run);
    run = [];
  };
  for (const date of units) {
    if (!isDated(date)) continue;
    const last = run.at(-1)?.[0].block;
    const isNext =
      last !== undefined &&
      date.block === last + 2 &&
      [0, 1].every((i) => manner(lines.blocks[date.block + i]) === manner(lines.blocks[last + i]));
    if (!isNext) end(date);
    const card = cardAt(date, lines);
    if (card) run.push(card);
    else end(date);
  }
  end();
  return found;
}
