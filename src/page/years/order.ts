import { hasRound } from '../phrases/round-name.ts';
import { follows } from './milestones.ts';
import type { Item } from './part.ts';

/** Half a year and a bit: so far back in the calendar a list that goes on has come to the next year. */
const wrap = 5;
const monthsAYear = 12;
/** Post-proceedings may be due so many months behind the event. */
const monthsBehindEvent = 2;

/**
 * Months that a row may lie behind the one before it before it is taken to lie in the year before. Where a list comes back to submissions
 * it may begin another track, whose dates lie beside those of the first; a round that is named lies behind the one before it.
 */
function farthestAhead({ entry }: Item, before: Item): number {
  const isAnotherTrack = follows(before.entry.kind, entry.kind) === 1 && !hasRound(`${entry.track ?? ''} ${entry.label}`);
  return isAnotherTrack ? wrap : monthsAYear - wrap;
}

/**
 * Years of rows counted from the first: one more each time that they wrap from the end of a year to its beginning. A day that is told again
 * for the same kind, as in the paragraphs below a list, is of the year that it had.
 */
function wrappedYears(items: readonly Item[]): number[] {
  const told = new Map<string, number>();
  let passed = 0;
  return items.map((item, i) => {
    const before = items[i - 1];
    const months = before ? item.part.month - before.part.month : 0;
    const day = `${item.entry.kind} ${item.part.month} ${item.part.day}`;
    const known = told.get(day);
    if (known !== undefined) passed = known;
    else if (months <= -wrap) passed += 1;
    else if (before && passed > 0 && months >= farthestAhead(item, before)) passed -= 1;
    told.set(day, passed);
    return passed;
  });
}

const isBeforeEvent = ({ entry }: Item): boolean => follows('event', entry.kind) === 1;

/**
 * Years of a list counted from its first row. An event that stands before its deadlines, as in a summary above them, is the first of its
 * name behind them.
 */
export function relativeYears(items: readonly Item[]): number[] {
  const last = items.findLastIndex(isBeforeEvent);
  const isAbove = ({ entry }: Item, i: number) => entry.kind === 'event' && i < last;
  const rest = items.filter((item, i) => !isAbove(item, i));
  const wrapped = wrappedYears(rest);
  const offsets = new Map(rest.map((item, i) => [item, wrapped[i] ?? 0]));
  const monthsOf = (item: Item) => (offsets.get(item) ?? 0) * monthsAYear + item.part.month;
  const end = Math.max(...rest.filter(isBeforeEvent).map(monthsOf)) - monthsBehindEvent;
  return items.map((item) => offsets.get(item) ?? Math.max(0, Math.ceil((end - item.part.month) / monthsAYear)));
}
