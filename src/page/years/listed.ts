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
