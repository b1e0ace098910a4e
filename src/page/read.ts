import type { Deadline } from '#model/call.ts';
import { type Day, dayParts } from '#model/day.ts';
import { callId, deadlineIds } from '#model/id.ts';
import { utcDay } from '#model/instant.ts';
import type { Page } from './block.ts';
import { problemsOf } from './checks/index.ts';
import { machineDayOf } from './checks/machine-dates.ts';
import { closingOf, type Dated, dated, dayOrder, withOlds } from './deadlines/dated.ts';
import { deadlineOf } from './deadlines/deadline-of.ts';
import { homeZone, landZone } from './deadlines/home.ts';
import { withLabelTracks } from './deadlines/label-tracks.ts';
import { withMonthly } from './deadlines/monthly.ts';
import { withNotices } from './deadlines/notices.ts';
import { PageFacts } from './deadlines/page-facts.ts';
import { dropRepeats, joinRepeats } from './deadlines/repeats.ts';
import { withTracks } from './deadlines/tracks.ts';
import { joinBeginAndEnd } from './event/begin-and-end.ts';
import { eventOf, venueZone } from './event/event.ts';
import { eventDays } from './event/event-days.ts';
import { mainTitles } from './event/titles.ts';
import { isDayOfPage, withEvent } from './event/with-event.ts';
import { languageOf } from './language.ts';
import { withoutCounters } from './outline/counters.ts';
import { withLeaves } from './outline/leaves.ts';
import { type Unit, unitsOf } from './outline/outline.ts';
import type { Entry } from './pairing/entry.ts';
import { pair } from './pairing/pair.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { withAid } from './sifting/aid.ts';
import {
  callsAsDeadlines,
  entriesForFunds,
  eventsAskedFor,
  finalsToBeJudged,
  partsOfEvent,
  takenIn,
  wholeAbstracts,
} from './sifting/kinds-of-page.ts';
import { splitWindows } from './sifting/open-and-close.ts';
import { siftByEvent, siftCall, siftEditions, siftSections } from './sifting/select.ts';
import { inOrder, leftEntry, leftOut, partSightings, repeatedSightings, sightingsOf } from './sightings.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import { titleYear } from './years/title-year.ts';
import { yearsFor } from './years/years.ts';

/**
 * Reads a page: its call with every deadline, and each date that was seen on it. Pure: the same page and options give the same reading.
 * The stages: pair dates with labels, join what replaces what, leave out what is not of this call, find years, tell each date once,
 * resolve to moments.
 */
export const readPage = (page: Page, options: ReadingOptions): Reading => atOnce(readingSteps(page, options));

/** The same, step by step. */
export function* readingSteps(collected: Page, { url, readAt, source = 'page' }: ReadingOptions): Steps<Reading> {
  const { page, placed } = withLeaves(collected);
  const units = withoutCounters(yield* unitsOf(page));
  const { entries, left, olds } = yield* pair(page, units);
  const joined = joinRepeats(entries, page.blocks);
  yield;
  const sections = siftSections(withAid(withMonthly(joined, units, utcDay(readAt))));
  yield;
  const titles = mainTitles(page);
  const found = eventDays(page, titles, units, sections.kept);
  yield;
  const told = yield* datedEntries(sections.kept, page, units, found?.start, utcDay(readAt));
  const asked = eventsAskedFor(told);
  const editions = siftEditions(asked, utcDay(readAt));
  const isLeft = [...editions.left.map(({ item }) => item), ...asked.filter((item) => !told.includes(item))].some(
    ({ entry }) => entry.unit === found?.at?.unit,
  );
  const days = isLeft || isDayOfPage(found, editions.kept) ? undefined : found;
  const own = siftByEvent(partsOfEvent(editions.kept, days), days);
  yield;
  const events = joinBeginAndEnd(splitWindows(takenIn(own.kept)), days);
  const whole = wholeAbstracts(finalsToBeJudged(withEvent(events.items, days, titles)));
  yield;
  const tracked = withTracks(whole);
  yield;
  const repeats = yield* dropRepeats(tracked);
  const lang = languageOf(page);
  yield;
  const { kept: called, left: noCall } = siftCall(
    splitWindows(entriesForFunds(callsAsDeadlines(withOlds(withNotices(repeats.kept), olds)))),
    page,
    lang,
    utcDay(readAt),
  );
  const kept = withLabelTracks(called);
  yield;

  const event = eventOf(page, url, units, kept, days);
  const id = callId(url, editionOf(event.start, event.acronym, kept));
  const named = kept.map(({ entry }) => entry);
  yield;
  const [ids, facts] = [deadlineIds(id, named), new PageFacts(units, named)];
  const around = { venue: venueZone(event), home: homeZone(lang), land: landZone(url) };
  yield;
  const deadlines = yield* eachInSteps(kept, (item, i) => flagged(deadlineOf(item, ids[i] ?? id, facts, around), machineDayOf(page, item)));
  const problems = [...page.problems, ...problemsOf({ page, items: kept, event })];
  yield;
  const byPlace = Map.groupBy(kept.entries(), ([, { entry }]) => entry.unit);
  // A window is told by its first and by its last day: what tells one of them again is of its kind.
  const toldBy = ({ unit, date, kind }: Entry) => {
    const here = byPlace.get(unit)?.filter(([, { entry }]) => entry.date === date) ?? [];
    return deadlines[(here.find(([, { entry }]) => entry.kind === kind) ?? here[0])?.[0] ?? -1];
  };
  const tellings = repeats.dropped.flatMap(({ again, of }) => repeatedSightings(again, toldBy(of)));
  const seen = yield* eachInSteps(kept, (item, i) => (deadlines[i] ? sightingsOf(item, deadlines[i]) : []));
  return {
    call: { schema: 1, id, url, event, lang, source: { id: source, url, readAt }, deadlines, problems },
    sightings: inOrder([
      ...seen.flat(),
      ...tellings,
      ...events.parts.flatMap(({ again, of }) => partSightings(again, toldBy(of))),
      ...[...editions.left, ...own.left, ...noCall].map(({ item, why }) => leftEntry(item.entry, why)),
      ...sections.left.map(({ item, why }) => leftEntry(item, why)),
      ...left.map(({ unit, date, why }) => leftOut(unit, date.at, why)),
    ]).map(placed),
  };
}

/** A deadline whose element tells machines another day says so. */
const flagged = (deadline: Deadline, told: Day | undefined): Deadline =>
  told ? { ...deadline, assumptions: [...deadline.assumptions, 'machine-date-disagrees'] } : deadline;

function* datedEntries(
  entries: readonly Entry[],
  page: Page,
  units: readonly Unit[],
  event: Day | undefined,
  readAt: Day,
): Steps<readonly Dated[]> {
  const order = dayOrder(
    units
      .filter(({ seen }) => seen.dates.length)
      .flatMap(({ text, seen }) => seen.dates.map(({ at, date }) => ({ text: text.slice(...at), date }))),
  );
  yield;
  const years = yearsFor(entries, { event, title: titleYear(page), readAt });
  yield;
  const items = yield* eachInSteps(entries, (entry) =>
    dated(entry, years.get(entry) ?? { year: dayParts(readAt).year, assumption: undefined }, order),
  );
  return items.filter((item) => item.from !== null || item.entry.date.date.kind === 'not yet');
}

/** The edition is a year: the event's, else the one in its acronym, else that of the last deadline. */
function editionOf(start: string | null, acronym: string | null, items: readonly Dated[]): string | null {
  const last = items
    .flatMap((item) => closingOf(item) ?? [])
    .toSorted()
    .at(-1);
  return start?.slice(0, 4) ?? /(?:19|20)\d{2}/.exec(acronym ?? '')?.[0] ?? last?.slice(0, 4) ?? null;
}
