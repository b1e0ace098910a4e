import { type Day, dayParts } from '#model/day.ts';
import { once } from '#model/once.ts';
import type { Page } from './block.ts';
import { type Dated, dated, dayOrder, withOlds } from './deadlines/dated.ts';
import { withExplained } from './deadlines/explained.ts';
import { withLabelTracks } from './deadlines/label-tracks.ts';
import { withMonthly } from './deadlines/monthly.ts';
import { withNotices } from './deadlines/notices.ts';
import { type Again, dropRepeats, joinRepeats } from './deadlines/repeats.ts';
import { withTracks } from './deadlines/tracks.ts';
import { withoutYearBefore } from './deadlines/year-before.ts';
import { joinBeginAndEnd, type Whole } from './event/begin-and-end.ts';
import { type EventDays, eventDays } from './event/event-days.ts';
import { mainTitles } from './event/titles.ts';
import { isOfOtherTime, withEvent } from './event/with-event.ts';
import { languagesOfPage } from './language.ts';
import { isDated, type Unit } from './outline/outline.ts';
import type { Entry } from './pairing/entry.ts';
import type { Pairs } from './pairing/pair.ts';
import { withAid } from './sifting/aid.ts';
import { siftAskedAside } from './sifting/asked-aside.ts';
import { BesidePage, siftBeside } from './sifting/beside-page.ts';
import { siftByClock } from './sifting/by-clock.ts';
import { siftByEvent } from './sifting/by-event.ts';
import { daysOfPage, siftBylines } from './sifting/bylines.ts';
import { contestWindows } from './sifting/contest-windows.ts';
import { siftEditions } from './sifting/editions.ts';
import { enteredWorks } from './sifting/entered-works.ts';
import { eventsAskedFor, partsOfEvent, talksGiven } from './sifting/events-asked-for.ts';
import { siftCall } from './sifting/is-call.ts';
import {
  acceptedFinals,
  announcedBehind,
  callsAsDeadlines,
  callsOnDeadlines,
  earlyBirds,
  entriesForFunds,
  feesAsRegistration,
  programmesAsked,
  responsesBehind,
  takenIn,
} from './sifting/kinds-of-page.ts';
import { siftLoneMonths } from './sifting/lone-months.ts';
import { splitWindows } from './sifting/open-and-close.ts';
import { siftPaidTimes, tellsPaidTime } from './sifting/paid-time.ts';
import { finalsToBeJudged, registeredBefore, wholeAbstracts } from './sifting/papers-and-abstracts.ts';
import { siftPostDays } from './sifting/post-day.ts';
import { programmeDays } from './sifting/programme-days.ts';
import { siftSections } from './sifting/sections.ts';
import { siftSince } from './sifting/since.ts';
import { siftTurns } from './sifting/turns.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { tellsClosed } from './years/closed.ts';
import { titleYear } from './years/title-year.ts';
import { yearsOfDays } from './years/told-again.ts';
import { yearsFor } from './years/years.ts';

/** Which dates of a page are those of its call, their days found, and what became of the others. */
export interface DatesOfCall {
  readonly kept: readonly Dated[];
  /** The days of its event, as far as they are known before its name is. */
  readonly days: EventDays | undefined;
  readonly lang: string;
  /** The language beside an English menu. */
  readonly beside: string | undefined;
  /** What tells a date that is kept once more. */
  readonly again: readonly Again[];
  /** Lines that tell the first or the last day of an event that is kept as a whole. */
  readonly parts: Whole['parts'];
  readonly left: readonly { readonly entry: Entry; readonly why: string }[];
}

/** Joins what replaces what, leaves out what is not of this call, finds years, and tells each date once. */
export function* datesOfCall(page: Page, units: readonly Unit[], { entries, olds }: Pairs, readAt: Day): Steps<DatesOfCall> {
  const joined = joinRepeats(entries, page.blocks);
  yield;
  const months = siftLoneMonths(withMonthly(joined, units, readAt));
  const { kept: onPage, left: offPage } = siftBeside(months.kept, page);
  const isPaid = tellsPaidTime(page);
  const paid = siftPaidTimes(onPage, isPaid);
  const asides = siftAskedAside(paid.kept);
  const named = contestWindows(withAid(asides.kept));
  const aside = new BesidePage(named);
  const sections = siftSections(named, aside);
  yield;
  const titles = mainTitles(page);
  const posted = daysOfPage(units, sections.kept, readAt);
  const bylines = siftBylines(sections.kept, posted, readAt);
  const found = eventDays(
    page,
    titles,
    units.filter((unit) => isDated(unit) && !posted.has(unit) && !aside.has(unit) && !isPaid(unit)),
    bylines.kept,
  );
  yield;
  const { lang, beside } = languagesOfPage(page);
  yield;
  const told = yield* datedEntries(bylines.kept, page, units, { event: found?.start, lang }, readAt);
  const turns = siftTurns(told);
  const asked = eventsAskedFor(turns.kept);
  const editions = siftEditions(talksGiven(asked), readAt);
  const left = editions.left.map(({ item }) => item);
  const isLeft = [...left, ...turns.left.map(({ item }) => item), ...asked.filter((item) => !told.includes(item))].some(
    ({ entry }) => entry.unit === found?.at?.unit,
  );
  const days = isLeft || isOfOtherTime(found, editions.kept) ? undefined : found;
  const own = siftByEvent(partsOfEvent(editions.kept, days), days, programmeDays(page, units));
  yield;
  const events = joinBeginAndEnd(splitWindows(takenIn(own.kept)), days);
  const kinds = callsOnDeadlines(
    programmesAsked(
      responsesBehind(earlyBirds(acceptedFinals(announcedBehind(feesAsRegistration(withEvent(events.items, days, titles)))))),
    ),
  );
  const whole = wholeAbstracts(registeredBefore(finalsToBeJudged(kinds)));
  yield;
  const tracked = withTracks(withExplained(whole));
  yield;
  const since = siftSince(tracked);
  const posts = siftPostDays(since.kept);
  const clocks = siftByClock(posts.kept);
  const repeats = yield* dropRepeats(clocks.kept);
  const { kept: called, left: noCall } = siftCall(
    splitWindows(enteredWorks(entriesForFunds(callsAsDeadlines(withOlds(withNotices(repeats.kept), olds)), page))),
    aside.without(page, units),
    lang,
    readAt,
  );
  const kept = withLabelTracks(called);
  yield;
  return {
    kept,
    days,
    lang,
    beside,
    again: repeats.dropped,
    parts: events.parts,
    left: [
      ...[...turns.left, ...editions.left, ...own.left, ...since.left, ...posts.left, ...clocks.left, ...noCall].map(({ item, why }) => ({
        entry: item.entry,
        why,
      })),
      ...[...months.left, ...offPage, ...paid.left, ...asides.left, ...sections.left, ...bylines.left].map(({ item, why }) => ({
        entry: item,
        why,
      })),
    ],
  };
}

/** The years of entries, the order of day and month on the page, and so their days. */
function* datedEntries(
  all: readonly Entry[],
  page: Page,
  units: readonly Unit[],
  { event, lang }: { readonly event: Day | undefined; readonly lang: string },
  readAt: Day,
): Steps<readonly Dated[]> {
  const entries = all.map((entry) => withoutYearBefore(entry, readAt));
  const order = dayOrder(
    units
      .filter(({ seen }) => seen.dates.length)
      .flatMap(({ text, seen }) => seen.dates.map(({ at, date }) => ({ text: text.slice(...at), date }))),
    lang,
  );
  yield;
  const years = yearsFor(entries, {
    event,
    title: titleYear(page),
    readAt,
    onPage: yearsOfDays(units.flatMap(({ seen }) => seen.dates)),
    isOver: once(() => units.some((unit) => !isDated(unit) && tellsClosed(unit.text))),
  });
  yield;
  const items = yield* eachInSteps(entries, (entry) =>
    dated(entry, years.get(entry) ?? { year: dayParts(readAt).year, assumption: undefined }, order),
  );
  return items.filter((item) => item.from !== null || item.entry.date.date.kind === 'not yet');
}
