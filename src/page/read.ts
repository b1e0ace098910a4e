import type { Call, Deadline } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import { callId, deadlineIds } from '#model/id.ts';
import { utcDay } from '#model/instant.ts';
import type { Page } from './block.ts';
import { problemsOf } from './checks/index.ts';
import { machineDayOf } from './checks/machine-dates.ts';
import { type DatesOfCall, datesOfCall } from './dates-of-call.ts';
import { closingOf, type Dated } from './deadlines/dated.ts';
import { deadlineOf } from './deadlines/deadline-of.ts';
import { homeZone, landZone } from './deadlines/home.ts';
import { PageFacts } from './deadlines/page-facts.ts';
import { eventOf, venueZone } from './event/event.ts';
import { withoutCounters } from './outline/counters.ts';
import { withLeaves } from './outline/leaves.ts';
import { withMonthsInFigures } from './outline/months-in-figures.ts';
import { type Unit, unitsOf } from './outline/outline.ts';
import { withShortDays } from './outline/short-days.ts';
import { underTheirNext } from './outline/under-next.ts';
import { pair } from './pairing/pair.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { allSightings } from './sightings.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';

/**
 * Reads a page: its call with every deadline, and each date that was seen on it. Pure: the same page and options give the same reading.
 * The stages: pair dates with labels, join what replaces what, leave out what is not of this call, find years, tell each date once,
 * resolve to moments.
 */
export const readPage = (page: Page, options: ReadingOptions): Reading => atOnce(readingSteps(page, options));

/** The same, step by step. */
export function* readingSteps(collected: Page, options: ReadingOptions): Steps<Reading> {
  const { page, placed } = withLeaves(collected);
  const told = withShortDays(withoutCounters(yield* unitsOf(page)), page.blocks);
  const units = underTheirNext(withMonthsInFigures(told, page.blocks), page.blocks);
  const pairs = yield* pair(page, units);
  const dates = yield* datesOfCall(page, units, pairs, utcDay(options.readAt));
  const call = yield* callOf(page, units, dates, options);
  const sightings = yield* allSightings(dates, call.deadlines, pairs.left);
  return { call, sightings: sightings.map(placed) };
}

/** Resolves dates to moments, by what the page says once for all and by its event. */
function* callOf(page: Page, units: readonly Unit[], { kept, days, lang, beside }: DatesOfCall, options: ReadingOptions): Steps<Call> {
  const { url, readAt, source = 'page' } = options;
  const event = eventOf(page, url, units, kept, days);
  const id = callId(url, editionOf(event.start, event.acronym, kept));
  const named = kept.map(({ entry }) => entry);
  yield;
  const [ids, facts] = [deadlineIds(id, named), new PageFacts(units, named)];
  const around = { venue: venueZone(event), home: homeZone(lang) ?? homeZone(beside ?? null), land: landZone(url) };
  yield;
  const deadlines = yield* eachInSteps(kept, (item, i) => flagged(deadlineOf(item, ids[i] ?? id, facts, around), machineDayOf(page, item)));
  const problems = [...page.problems, ...problemsOf({ page, items: kept, event })];
  yield;
  return { schema: 1, id, url, event, lang, source: { id: source, url, readAt }, deadlines, problems };
}

/** A deadline whose element tells machines another day says so. */
const flagged = (deadline: Deadline, told: Day | undefined): Deadline =>
  told ? { ...deadline, assumptions: [...deadline.assumptions, 'machine-date-disagrees'] } : deadline;

/** The edition is a year: the event's, else the one in its acronym, else that of the last deadline. */
function editionOf(start: string | null, acronym: string | null, items: readonly Dated[]): string | null {
  const last = items
    .flatMap((item) => closingOf(item) ?? [])
    .toSorted()
    .at(-1);
  return start?.slice(0, 4) ?? /(?:19|20)\d{2}/.exec(acronym ?? '')?.[0] ?? last?.slice(0, 4) ?? null;
}
