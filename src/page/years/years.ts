import type { PartialDay } from '#dates/reading.ts';
import type { Day } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import { baseYear, byWeekday, laterByWeekday, type YearFound, type YearHints } from './base.ts';
import { anchorsAround, inOrderBelow, yearBeside, yearBetween } from './beside.ts';
import { linedYears, listedYears } from './listed.ts';
import { relativeYears } from './order.ts';
import { dayIn, type Item, nearestYear, partOf, saidYear } from './part.ts';
import { passedYear } from './passed.ts';
import { groupOf, roundYears } from './rounds.ts';
import { sectionYears } from './section-years.ts';

/** "The 2027 conference takes place September 1–3". */
function yearOfEdition({ kind, isProse, label }: Entry): number | undefined {
  const [year, other] = kind === 'event' && isProse ? (label.match(/\b20\d{2}\b/g) ?? []) : [];
  return year && !other ? Number(year) : undefined;
}

/** The year in which a day lies nearest to the month that its row is named for. */
function yearOfTurn({ turn }: Entry, part: PartialDay): number | undefined {
  const month = turn?.year === undefined ? undefined : dayIn(turn.year, turn);
  return month && nearestYear(part, month);
}

/** The event's day in the year of the title, where no line gives it with its year. */
function titledEvent(items: readonly Item[], title: number | undefined): Day | undefined {
  const event = title === undefined ? undefined : items.find(({ entry, part }) => entry.kind === 'event' && part.year === undefined);
  return event && dayIn(title ?? 0, event.part);
}

/**
 * The year of a list that only the day of reading tells, held to those of the page's other lists: the call may have passed, and the earlier
 * of the two is never a year late.
 */
function heldToOthers([first]: readonly Item[], found: YearFound, others: readonly (readonly [Entry, Day])[]): YearFound {
  const other = first && (others.find(([entry]) => entry.kind === first.entry.kind) ?? others[0]);
  if (!other || found.assumption !== 'year-from-reading') return found;
  const year = yearBeside(first.part, first.entry.kind, other[1], other[0].kind);
  return year <= found.year ? { year, assumption: 'year-from-neighbours' } : found;
}

/** Finds the years of rows that have none: from their row, neighbours, headings, the event, the title, weekdays, the day of reading. */
export function yearsFor(entries: readonly Entry[], hints: YearHints): ReadonlyMap<Entry, YearFound> {
  const found = new Map<Entry, YearFound>();
  const said: Item[] = [];
  for (const entry of entries) {
    const part = partOf(entry.date.date);
    const inRow = [entry.date, ...entry.was, ...entry.rivals].map(saidYear).find((year) => year !== undefined) ?? yearOfEdition(entry);
    const ofTurn = inRow === undefined && part ? yearOfTurn(entry, part) : undefined;
    if (inRow !== undefined) found.set(entry, { year: inRow, assumption: undefined });
    else if (ofTurn !== undefined) found.set(entry, { year: ofTurn, assumption: 'year-from-neighbours' });
    if (part) said.push({ entry, part: { ...part, year: inRow ?? ofTurn } });
  }
  const ofSections = sectionYears(said, hints.event);
  for (const [entry, year] of ofSections) found.set(entry, { year, assumption: 'year-from-heading' });
  const all = said.map(({ entry, part }): Item => ({ entry, part: { ...part, year: part.year ?? ofSections.get(entry) } }));
  if (all.every(({ part }) => part.year !== undefined)) return found;
  const groups = Map.groupBy(all, ({ entry }) => groupOf(entry));
  const event = hints.event ?? titledEvent(all, hints.title);
  for (const items of groups.values()) for (const [entry, year] of roundYears(items, { ...hints, event })) found.set(entry, year);
  for (const [entry, year] of [...linedYears(all), ...listedYears(all)]) if (!found.has(entry)) found.set(entry, year);
  const missing = all.filter(({ entry }) => !found.has(entry));
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const isAnchor = (entry: Entry) => found.get(entry)?.assumption === undefined && found.has(entry);
  const dayOf = (anchor: Entry | undefined) => {
    const part = anchor && partOf(anchor.date.date);
    return anchor && part && dayIn(found.get(anchor)?.year ?? 0, part);
  };
  const others = entries.flatMap((entry): readonly (readonly [Entry, Day])[] => {
    const day = entry.kind !== 'event' && isAnchor(entry) ? dayOf(entry) : undefined;
    return day ? [[entry, day]] : [];
  });
  const anchorsOf = Map.groupBy(entries.filter(isAnchor), groupOf);
  for (const [group, items] of Map.groupBy(missing, ({ entry }) => groupOf(entry))) {
    const anchors = anchorsOf.get(group) ?? [];
    const offsets = relativeYears(items);
    const settled = anchors.length
      ? undefined
      : byWeekday(items, offsets, heldToOthers(items, baseYear(items, offsets, { ...hints, event }), others));
    const near = anchorsAround(items, anchors, places);
    const isInOrder = inOrderBelow(items, near);
    items.forEach(({ entry, part }, i) => {
      const { above, below, nearest } = near[i] ?? {};
      const day = dayOf(nearest);
      const year =
        yearBetween(part, dayOf(above), dayOf(below)) ??
        (isInOrder[i] && above ? found.get(above)?.year : undefined) ??
        (nearest && day ? yearBeside(part, entry.kind, day, nearest.kind) : undefined);
      const later = year === undefined ? undefined : laterByWeekday({ entry, part }, year, hints.readAt);
      if (later !== undefined) found.set(entry, { year: later, assumption: 'year-from-weekday' });
      else if (year !== undefined) found.set(entry, { year, assumption: 'year-from-neighbours' });
      else if (settled) found.set(entry, { ...settled, year: settled.year + (offsets[i] ?? 0) });
    });
  }
  for (const item of all) {
    const year = found.get(item.entry);
    if (year) found.set(item.entry, passedYear(item, year, hints.readAt));
  }
  return found;
}
