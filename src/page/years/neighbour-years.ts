import type { Kind } from '#model/call.ts';
import { type Day, dayParts } from '#model/day.ts';
import { judged } from '#model/kinds.ts';
import type { Entry } from '../pairing/entry.ts';
import { baseYear, byWeekday, laterByWeekday, type YearFound, type YearHints } from './base.ts';
import { type Around, anchorsAround, inOrderAbove, inOrderBelow, yearBetween, yearInOrderWith } from './beside.ts';
import type { FoundYears } from './found-years.ts';
import { milestones } from './milestones.ts';
import { relativeYears } from './order.ts';
import { dayIn, distance, type Item } from './part.ts';
import { beforeEvent } from './rounds.ts';

/** A row that says its year, and its day. */
export type Anchor = readonly [entry: Entry, day: Day];

/**
 * The year of a list that only the day of reading tells, held to those of the page's other lists: the call may have passed, and the earlier
 * of the two is never a year late.
 */
function heldToOthers([first]: readonly Item[], found: YearFound, others: readonly Anchor[]): YearFound {
  const other = first && (others.find(([entry]) => entry.kind === first.entry.kind) ?? others[0]);
  if (!other || found.assumption !== 'year-from-reading') return found;
  const year = yearInOrderWith(first.part, first.entry.kind, other[1], other[0].kind);
  return year <= found.year ? { year, assumption: 'year-from-neighbours' } : found;
}

/**
 * Finds the years of a list of which no row says its own: from headings, the event, the title, weekdays, other lists, the day of reading.
 */
export function yearsWithoutAnchors(items: readonly Item[], others: readonly Anchor[], hints: YearHints, found: FoundYears): void {
  const offsets = relativeYears(items);
  const first = byWeekday(items, offsets, heldToOthers(items, baseYear(items, offsets, hints), others));
  for (const [i, { entry }] of items.entries()) found.set(entry, { ...first, year: first.year + (offsets[i] ?? 0) });
}

/** A registration, a visa: it may lie anywhere in an edition, and so the row right above it tells most. */
const hasNoPlace = ({ kind }: Entry): boolean => kind !== 'opens' && !milestones.includes(kind);

/** The row by which another is told: the anchor nearest to it, or what stands between the two. */
function besideIt(items: readonly Item[], near: readonly Around[], i: number): Entry | undefined {
  const { above, nearest } = near[i] ?? {};
  const before = near[i - 1]?.above === above ? items[i - 1] : undefined;
  return before && nearest === above && items[i] && hasNoPlace(items[i].entry) ? before.entry : nearest;
}

const mostMonthsBack = 8;
const behindAll: ReadonlySet<Kind> = new Set(['notification', 'camera-ready', 'event']);
/** "15 December: papers due" over "22 January: winners announced": a list that kept to the calendar goes on in the next year. */
const goesOnNextYear = ({ entry, part }: Item, before: Item | undefined): boolean =>
  before !== undefined && behindAll.has(entry.kind) && before.part.month - part.month >= mostMonthsBack;

/**
 * "Panels until 31 March 2027, abstracts until 28 May" before an event of October: what goes on in the calendar from the row above, and still
 * lies before the event, is of the same year, whatever the order of an edition would have.
 */
function beforeIts(
  event: Day | undefined,
  { entry, part }: Item,
  above: { kind: Kind; day: Day | undefined } | undefined,
): number | undefined {
  return above?.day && above.kind !== 'event' && beforeEvent.has(entry.kind) ? yearBetween(part, above.day, event) : undefined;
}

/**
 * "Authors hear from us on 15 February; papers are due by 1 June 2027": sentences keep to the calendar, and those told before are told of
 * what was handed in before.
 */
const isToldAbove = (item: Item, beside: Entry, places: ReadonlyMap<Entry, number>): boolean =>
  item.entry.kind === 'notification' &&
  judged.has(beside.kind) &&
  item.entry.isProse &&
  beside.isProse &&
  (places.get(item.entry) ?? 0) < (places.get(beside) ?? 0);

/**
 * "Apply by 15 March. Abstracts of talks are due by 1 June 2027": what stands above an abstract is no paper of it, which would be due so much
 * later.
 */
const isAboveAbstract = (item: Item, beside: Entry, places: ReadonlyMap<Entry, number>): boolean =>
  item.entry.kind === 'submission' && beside.kind === 'abstract' && (places.get(item.entry) ?? 0) < (places.get(beside) ?? 0);

/** Days from one day of a sentence to the next, where that has passed in the year of the first. */
const longestGoingOn = 240;
/**
 * "Outlines by 1 March 2027; those invited have until 1 September to deliver": a sentence goes on in the calendar from what was to be handed
 * in before.
 */
function inSameText({ entry, part }: Item, above: Entry | undefined, day: Day | undefined, readAt: Day): number | undefined {
  if (!above || !day || !entry.isProse || above.unit !== entry.unit || entry.kind !== 'submission' || !judged.has(above.kind))
    return undefined;
  const { year } = dayParts(day);
  const [same, next] = [dayIn(year, part), dayIn(year + 1, part)];
  if (!same || !next) return undefined;
  return same > day ? year : same < readAt && distance(next, day) < longestGoingOn ? year + 1 : undefined;
}

const yearBefore = (found: YearFound | undefined): number | undefined => found && found.year - 1;

/** Finds the years of rows in a list in which others, the anchors, say theirs. */
export function yearsBesideAnchors(
  items: readonly Item[],
  anchors: readonly Entry[],
  places: ReadonlyMap<Entry, number>,
  { readAt, event }: YearHints,
  found: FoundYears,
): void {
  const near = anchorsAround(items, anchors, places);
  const isInOrder = inOrderBelow(items, near);
  const isBefore = inOrderAbove(items, near);
  const nextYear = (i: number): number | undefined => {
    const [item, before] = [items[i], items[i - 1]];
    const isNext = isInOrder[i - 1] && near[i - 1]?.above === near[i]?.above && item && goesOnNextYear(item, before);
    const year = isNext && before ? found.get(before.entry)?.year : undefined;
    return year === undefined ? undefined : year + 1;
  };
  for (const [i, item] of items.entries()) {
    const { above, below } = near[i] ?? {};
    const beside = besideIt(items, near, i);
    const day = found.dayOf(beside);
    const year =
      yearBetween(item.part, found.dayOf(above), found.dayOf(below)) ??
      (isInOrder[i] && above ? found.get(above)?.year : undefined) ??
      (isBefore[i] && below ? yearBefore(found.get(below)) : undefined) ??
      nextYear(i) ??
      inSameText(item, above, found.dayOf(above), readAt) ??
      beforeIts(event, item, above && { kind: above.kind, day: found.dayOf(above) }) ??
      (beside && day
        ? yearInOrderWith(
            item.part,
            isAboveAbstract(item, beside, places) || isToldAbove(item, beside, places) ? beside.kind : item.entry.kind,
            day,
            beside.kind,
          )
        : undefined);
    if (year === undefined) continue;
    const later = laterByWeekday(item, year, readAt);
    if (later === undefined) found.set(item.entry, { year, assumption: 'year-from-neighbours' });
    else found.set(item.entry, { year: later, assumption: 'year-from-weekday' });
  }
}
