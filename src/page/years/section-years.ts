import type { Day } from '#model/day.ts';
import { yearAlone } from '../outline/only-year.ts';
import type { Entry } from '../pairing/entry.ts';
import { isOfCard } from '../pairing/near/named-by-title.ts';
import { relativeYears } from './order.ts';
import { dayIn, type Item } from './part.ts';
import { beforeEvent } from './rounds.ts';

/**
 * "2027" right over a list is the year of all in it, unless that is the year of an event before which they fall: then the list goes on past
 * the end of a year, or lies behind the event.
 */
export function sectionYears(items: readonly Item[], event: Day | undefined): ReadonlyMap<Entry, number> {
  const years = new Map<Entry, number>();
  const sections = Map.groupBy(items, ({ entry }) => entry.unit.titles.findLast((title) => !isOfCard(title)));
  for (const [title, list] of sections) {
    const year = yearAlone(title?.text ?? '');
    if (year === undefined) continue;
    const isBefore = ({ entry, part }: Item) => !event || !beforeEvent.has(entry.kind) || (dayIn(year, part) ?? event) <= event;
    if (!list.every(isBefore) || relativeYears(list).some((offset) => offset !== 0)) continue;
    for (const { entry, part } of list) if (part.year === undefined) years.set(entry, year);
  }
  return years;
}
