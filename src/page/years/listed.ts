import type { Day } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import { milestones } from './milestones.ts';
import { dayIn, type Item } from './part.ts';

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

const isOpen = ({ entry: { date } }: Item): boolean => date.date.kind !== 'day' || date.date.weekday !== undefined;

/** Whether two days of one sort stand in one line. */
const areOfOneLine = (a: Item | undefined, b: Item | undefined): boolean =>
  a !== undefined && b !== undefined && a.entry.unit === b.entry.unit && a.entry.kind === b.entry.kind;

const longestJoint = 12;
/** "15 April 2027 and by 1 November", but not "15 January 2027 (members: 20 December)". */
function areJoined({ entry: { unit, date } }: Item, next: Item): boolean {
  const between = unit.text.slice(date.at[1], next.entry.date.at[0]);
  return between.length <= longestJoint && !/[()|/:]/.test(between);
}

const monthsOfWrap = 4;
/** Whether a list that goes on with a day has come to the next year. */
const hasWrapped = (last: Item, next: Item): boolean => placeOf(last) - placeOf(next) > monthsOfWrap * daysAMonth;

/**
 * Years of days of one sort that a line names one by one, where a later one of them says its year: "1 February and 1 September 2027". None
 * lies behind the one that follows it; and where only the one before says its year, "15 April 2027 and 1 November", none before that, unless
 * it has yet to pass there.
 */
export function linedYears(items: readonly Item[], readAt: Day): ReadonlyMap<Entry, YearFound> {
  const years = new Map(items.map((item) => [item, item.part.year]));
  for (const [i, item] of [...items.entries()].reverse()) {
    const next = items[i + 1];
    const year = next && years.get(next);
    if (next && item.part.year === undefined && year !== undefined && areOfOneLine(item, next) && !isOpen(item))
      years.set(item, year - (placeOf(item) > placeOf(next) ? 1 : 0));
  }
  for (const [i, item] of items.entries()) {
    const last = items[i - 1];
    const year = last && years.get(last);
    if (!last || year === undefined || years.get(item) !== undefined || isOpen(item)) continue;
    if (!areOfOneLine(item, last) || !areJoined(last, item)) continue;
    const behind = year + (hasWrapped(last, item) ? 1 : 0);
    if ((dayIn(behind - 1, item.part) ?? readAt) < readAt) years.set(item, behind);
  }
  return new Map(
    items.flatMap((item): [Entry, YearFound][] => {
      const year = item.part.year === undefined ? years.get(item) : undefined;
      return year === undefined ? [] : [[item.entry, { year, assumption: 'year-from-neighbours' }]];
    }),
  );
}
