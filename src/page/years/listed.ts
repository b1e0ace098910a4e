import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import { milestones } from './milestones.ts';
import type { Item } from './part.ts';

const daysAMonth = 31;

const placeOf = ({ part }: Item): number => part.month * daysAMonth + part.day;

/** A list comes back to what goes before: another track, or an event told above its deadlines. */
function comesBack(items: readonly Item[]): boolean {
  let farthest = -1;
  return items.some(({ entry }) => {
    const at = milestones.indexOf(entry.kind);
    if (at < 0) return false;
    const isBack = at < farthest;
    farthest = Math.max(farthest, at);
    return isBack;
  });
}

/**
 * The year of a list whose rows go on in the order of the calendar and of an edition, and of which the last says its year: "16 January,
 * 28 February, 22 May, 9 October 2027". Undefined where they do not, or where weekdays may tell better.
 */
function listedYear(items: readonly Item[]): number | undefined {
  const last = items.at(-1);
  const isOpen = items.some(({ entry: { date } }) => date.date.kind === 'day' && date.date.weekday !== undefined);
  if (last?.part.year === undefined || isOpen || comesBack(items)) return undefined;
  const isInOrder = items.every((item, i) => {
    const before = items[i - 1];
    return before === undefined || placeOf(item) >= placeOf(before);
  });
  return isInOrder && items.every(({ part }) => part.year === undefined || part.year === last.part.year) ? last.part.year : undefined;
}

/** Years of lists, each the rows under one title, whose last row says that of all. */
export function listedYears(items: readonly Item[]): ReadonlyMap<Entry, YearFound> {
  const lists = Map.groupBy(
    items.filter(({ entry }) => !entry.isProse),
    ({ entry }) => entry.unit.titles.at(-1)?.block ?? -1,
  );
  return new Map(
    [...lists.values()].flatMap((list) => {
      const year = listedYear(list);
      return year === undefined ? [] : list.map(({ entry }): [Entry, YearFound] => [entry, { year, assumption: 'year-from-neighbours' }]);
    }),
  );
}

/**
 * Years of days of one sort that a line names one by one, where a later one of them says its year: "1 February and 1 September 2027". None
 * lies behind the one that follows it.
 */
export function linedYears(items: readonly Item[]): ReadonlyMap<Entry, YearFound> {
  const found = new Map<Entry, YearFound>();
  let next: { readonly entry: Entry; readonly year: number; readonly place: number } | undefined;
  for (const item of items.toReversed()) {
    const { entry, part } = item;
    const isWithNext = next !== undefined && next.entry.unit === entry.unit && next.entry.kind === entry.kind;
    const isOpen = entry.date.date.kind !== 'day' || entry.date.date.weekday !== undefined;
    const year = part.year ?? (next && isWithNext && !isOpen ? next.year - (placeOf(item) > next.place ? 1 : 0) : undefined);
    if (part.year === undefined && year !== undefined) found.set(entry, { year, assumption: 'year-from-neighbours' });
    next = year === undefined ? undefined : { entry, year, place: placeOf(item) };
  }
  return found;
}
