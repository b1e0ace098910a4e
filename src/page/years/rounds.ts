import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { type Day, dayParts } from '#model/day.ts';
import { judged } from '#model/kinds.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasRound, roundIn } from '../phrases/round-name.ts';
import { baseYear, byWeekday, type YearFound, type YearHints } from './base.ts';
import { roundTitle } from './groups.ts';
import { relativeYears } from './order.ts';
import { dayIn, type Item, namesYear } from './part.ts';

/** The round that an entry is of: by its column or row, else by what stands over it, else by its label. */
export const roundOf = (entry: Entry): string | undefined =>
  entry.track !== null && hasRound(entry.track) ? entry.track : (roundTitle(entry)?.text ?? roundIn(entry.label)?.toLowerCase());

/** What lies before the event in every round: final versions may be due behind it. */
export const beforeEvent: ReadonlySet<Kind> = new Set([...judged, 'notification']);

/** The last year of the first row with which all is handed in and told before the event. */
function yearBefore(event: Day, items: readonly Item[], offsets: readonly number[]): number {
  const { year } = dayParts(event);
  const isBefore = (base: number) =>
    items.every(({ entry, part }, i) => !beforeEvent.has(entry.kind) || (dayIn(base + (offsets[i] ?? 0), part) ?? event) <= event);
  return [year, year - 1, year - 2].find(isBefore) ?? year - 2;
}

/** The year of the first row by those that say theirs; undefined where they do not agree. */
function saidBase(items: readonly Item[], offsets: readonly number[]): number | undefined {
  const bases = new Set(items.flatMap(({ part }, i) => (part.year === undefined ? [] : [part.year - (offsets[i] ?? 0)])));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** The year of the first row: by years that are said, else by the event behind all rounds, else as that of any list. */
function firstYear(items: readonly Item[], offsets: readonly number[], hints: YearHints): YearFound | undefined {
  if (items.some(({ part }) => part.year !== undefined)) {
    const year = saidBase(items, offsets);
    return year === undefined ? undefined : { year, assumption: 'year-from-neighbours' };
  }
  const found: YearFound = hints.event
    ? { year: yearBefore(hints.event, items, offsets), assumption: 'year-from-event' }
    : baseYear(items, offsets, hints);
  return byWeekday(items, offsets, found);
}

/** An event without a year lies behind all that is handed in for it. */
function yearBehind(last: Day, part: PartialDay): number {
  const { year } = dayParts(last);
  return (dayIn(year, part) ?? last) >= last ? year : year + 1;
}

/**
 * Years of a list that comes round by round: in time each round follows the one before, whether rounds are columns, rows or sections.
 * Empty where there are no rounds, where each says its year in its title, or where the years said do not fit this order.
 */
export function roundYears(items: readonly Item[], hints: YearHints): ReadonlyMap<Entry, YearFound> {
  const found = new Map<Entry, YearFound>();
  const rounds = Map.groupBy(
    items.filter(({ entry }) => entry.kind !== 'event' && roundOf(entry) !== undefined),
    ({ entry }) => roundOf(entry),
  );
  const inOrder = [...rounds.values()].flat();
  const offsets = relativeYears(inOrder);
  const isDated = [...rounds.keys()].some((name) => namesYear(name ?? ''));
  const first = rounds.size < 2 || isDated ? undefined : firstYear(inOrder, offsets, hints);
  if (!first) return found;
  const days = inOrder.flatMap(({ entry, part }, i) => {
    const year = first.year + (offsets[i] ?? 0);
    if (part.year === undefined) found.set(entry, { ...first, year });
    return beforeEvent.has(entry.kind) ? (dayIn(year, part) ?? []) : [];
  });
  const last = days.toSorted().at(-1);
  if (last)
    for (const { entry, part } of items)
      if (entry.kind === 'event' && part.year === undefined)
        found.set(entry, { year: yearBehind(last, part), assumption: 'year-from-neighbours' });
  return found;
}
