import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayParts } from '#model/day.ts';
import { judged } from '#model/kinds.ts';
import { sectionOf } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { follows } from './milestones.ts';
import { dayIn, type Item, nearestYear, partOf } from './part.ts';

/** Days by which what follows in an edition lies behind, at the middle: it may stand two months before, or ten behind. */
const lean = 122;

/** A year that puts a row between the rows above and below it that have theirs. */
export function yearBetween(part: PartialDay, above: Day | undefined, below: Day | undefined): number | undefined {
  if (!above || !below || above > below) return undefined;
  const first = dayParts(above).year;
  const fitting = [first, first + 1, dayParts(below).year].filter((year) => {
    const day = dayIn(year, part);
    return day !== undefined && day >= above && day <= below;
  });
  return new Set(fitting).size === 1 ? fitting[0] : undefined;
}

/**
 * The year that brings a row nearest to a neighbour, in the order of an edition: a conference of July follows papers of January, and papers
 * of September go before a conference of March.
 */
export function yearInOrderWith(part: PartialDay, kind: Kind, neighbour: Day, of: Kind): number {
  const year = nearestYear(part, addDays(neighbour, lean * (follows(kind, of) || besideEvent(kind, of))));
  // What is submitted to an event never lies behind it.
  const isBehind = of === 'event' && judged.has(kind) && (dayIn(year, part) ?? neighbour) > neighbour;
  return isBehind ? year - 1 : year;
}

/** Whatever else a call dates lies before its event: the opening, registration, visas. */
const besideEvent = (kind: Kind, of: Kind): -1 | 0 | 1 => (kind === of ? 0 : of === 'event' ? -1 : kind === 'event' ? 1 : 0);

/** What stands nearest to a row of those that have their year. */
export interface Around {
  readonly above: Entry | undefined;
  readonly below: Entry | undefined;
  /** The one above where two are as near. */
  readonly nearest: Entry | undefined;
}

/** For each item the anchors above and below it; all come in the order of the page. */
export function anchorsAround(items: readonly Item[], anchors: readonly Entry[], places: ReadonlyMap<Entry, number>): readonly Around[] {
  const placeOf = (entry: Entry | undefined) => (entry ? (places.get(entry) ?? 0) : Number.POSITIVE_INFINITY);
  let next = 0;
  return items.map(({ entry }) => {
    const at = placeOf(entry);
    while (placeOf(anchors[next]) < at) next++;
    const [above, below] = [anchors[next - 1], anchors[next]];
    return { above, below, nearest: above && at - placeOf(above) <= placeOf(below) - at ? above : below };
  });
}

const fewestInOrder = 3;

/**
 * Which items go on, each later in the calendar than the one before it, from an anchor right above them: a list that keeps to the calendar
 * stays in its year. An event may stand above deadlines of the year before.
 */
export function inOrderBelow(items: readonly Item[], near: readonly Around[]): readonly boolean[] {
  const runs: boolean[] = [];
  for (const [i, { part }] of items.entries()) {
    const above = near[i]?.above;
    const isFirst = near[i - 1]?.above !== above;
    const last = isFirst ? above && partOf(above.date.date) : items[i - 1]?.part;
    const isBehind = last !== undefined && (part.month - last.month || part.day - last.day) >= 0;
    runs.push(above?.kind !== 'event' && isBehind && (isFirst || runs[i - 1] === true));
  }
  const lengths = new Map<Entry | undefined, number>();
  for (const [i, isIn] of runs.entries()) lengths.set(near[i]?.above, (lengths.get(near[i]?.above) ?? 0) + Number(isIn));
  return runs.map(
    (isIn, i) => isIn && ((lengths.get(near[i]?.above) ?? 0) >= fewestInOrder || isOfOneName(items[i]?.entry, near[i]?.above)),
  );
}

/** "Applications close on 15 February 2027, 15 June and 15 October": one sentence names days once, in the order in which they come. */
const isOfOneName = (entry: Entry | undefined, above: Entry | undefined): boolean =>
  entry !== undefined && above !== undefined && entry.isProse && entry.unit === above.unit && entry.label === above.label;

const fewestAbove = 2;
/** A list goes on for less than a year: what lies so little behind what stands below it may just be out of order. */
const monthsOfTurn = 2;

/**
 * Which items go on in the calendar, one below the other, to an anchor of their list that comes sooner in it: "1 September, 1 October,
 * 15 November" over "June 2028" are of the year before. An event may stand above them.
 */
export function inOrderAbove(items: readonly Item[], near: readonly Around[]): readonly boolean[] {
  const runs = items.map(() => 0);
  for (const [i, { entry, part }] of [...items.entries()].reverse()) {
    const below = near[i]?.below;
    const isLast = near[i + 1]?.below !== below;
    const anchor = below && partOf(below.date.date);
    const next = isLast ? undefined : items[i + 1]?.part;
    // The columns of a table are those of several tracks.
    const isOwnLine = (isLast ? below : items[i + 1]?.entry)?.unit.block !== entry.unit.block;
    const isOfList =
      below !== undefined && isOwnLine && !below.isProse && !entry.isProse && sectionOf(below.unit) === sectionOf(entry.unit);
    const isSooner = anchor !== undefined && part.month - anchor.month >= (isLast ? monthsOfTurn : 1);
    const isBefore = next ? (runs[i + 1] ?? 0) > 0 && (part.month - next.month || part.day - next.day) <= 0 : isLast;
    if (isOfList && isSooner && isBefore && entry.kind !== 'event') runs[i] = (isLast ? 0 : (runs[i + 1] ?? 0)) + 1;
  }
  const lengths = new Map<Entry | undefined, number>();
  for (const [i, run] of runs.entries()) lengths.set(near[i]?.below, Math.max(lengths.get(near[i]?.below) ?? 0, run));
  return runs.map((run, i) => run > 0 && (lengths.get(near[i]?.below) ?? 0) >= fewestAbove);
}
