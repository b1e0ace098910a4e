import { resolve, resolveMonth, resolveSpan } from '#dates/resolve.ts';
import type { Assumption } from '#model/assumption.ts';
import type { Call, Deadline, Status } from '#model/call.ts';
import { type Day, dayParts, isMonth } from '#model/day.ts';
import { callId, deadlineIds } from '#model/id.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { Zone } from '#model/zone.ts';
import type { Page } from './block.ts';
import { closingOf, type Dated, dated, dayOrder, withOlds } from './dated.ts';
import type { Entry } from './entry.ts';
import { eventDays, eventOf, venueZone } from './event.ts';
import { type Unit, unitsOf, whereOf } from './outline.ts';
import { PageFacts } from './page-facts.ts';
import { pair } from './pair.ts';
import type { Reading, ReadingOptions, Sighting } from './reading.ts';
import { dropRepeats, joinRepeats } from './repeats.ts';
import { siftByEvent, siftCall, siftEditions, siftSections, splitWindows, wholeAbstracts } from './select.ts';
import { withTracks } from './tracks.ts';
import { yearsFor } from './years.ts';

const longestQuote = 160;

/** The words on the page: from the first to the last of the date, its hour and its zone, where they stand together. */
export function quoteOf({ unit, date }: Entry): string {
  const { text, seen } = unit;
  const near = [...seen.hours, ...seen.zones].map(({ at }) => at).filter(([start]) => start >= date.at[0] && start - date.at[1] < 40);
  const next = seen.dates.find(({ at }) => at[0] >= date.at[1])?.at[0] ?? text.length;
  const end = Math.max(date.at[1], ...near.filter(([, stop]) => stop <= next).map(([, stop]) => stop));
  const closing = /^["”’]?[)\]]/.exec(text.slice(end)) && text.slice(date.at[0], end).includes('(') ? 1 : 0;
  return text.slice(date.at[0], Math.min(end + closing, date.at[0] + longestQuote));
}

function statusOf({ date, isCancelled }: Entry, from: Dated['from']): Status {
  if (from === null) return 'tbd';
  if (isCancelled) return 'cancelled';
  return date.struck ? 'struck' : 'current';
}

type Timing = Pick<Deadline, 'time' | 'zone' | 'utc' | 'earliest' | 'latest'> & { readonly assumptions: readonly Assumption[] };

const timeless = { time: null, zone: null, utc: null, earliest: null, latest: null, assumptions: [] };

/** The moment of one dated entry: what its row says, else what the page says once for all. */
function timingOf(item: Dated, facts: PageFacts, venue: Zone | undefined): Timing {
  const { entry, from } = item;
  const isEvent = entry.kind === 'event';
  const [clock, zone] = isEvent ? [undefined, undefined] : [entry.hour ?? facts.hourFor(entry), entry.zone ?? facts.zoneFor(entry)];
  if (from === null) return timeless;
  if (isMonth(from)) return { ...timeless, ...resolveMonth(from, venue) };
  const closing = closingOf(item) as Day;
  if (isEvent) return { ...timeless, ...resolveSpan(from as Day, closing, venue) };
  if (entry.kind === 'opens' && !clock) {
    const { zone: named } = resolve({ days: [closing], clock, zone, venue });
    return { ...timeless, zone: named, ...resolveSpan(closing, closing, venue) };
  }
  return resolve({ days: [closing, ...item.others], clock, zone, venue });
}

/** Reads a page: its call with every deadline, and each date that was seen on it. Pure: the same page and options give the same reading. */
export function readPage(page: Page, { url, readAt, source = 'page' }: ReadingOptions): Reading {
  const units = unitsOf(page);
  const { entries: paired, left, olds } = pair(page, units);
  const sections = siftSections(joinRepeats(paired));
  const days = eventDays(page, units);
  const items = datedEntries(sections.kept, page, units, days?.start, utcDay(readAt));
  const editions = siftEditions(items, utcDay(readAt));
  const own = siftByEvent(editions.kept, days);
  const repeats = dropRepeats(withTracks(wholeAbstracts(splitWindows(own.kept))));
  const call = siftCall(withOlds(repeats.kept, olds));
  const event = eventOf(page, units, call.kept, days);
  const facts = new PageFacts(
    units,
    call.kept.map(({ entry }) => entry),
  );
  const id = callId(url, editionOf(event.start, event.acronym, call.kept));
  const ids = deadlineIds(
    id,
    call.kept.map(({ entry }) => entry),
  );
  const deadlines = call.kept.map((item, i) => deadlineOf(item, ids[i] ?? id, timingOf(item, facts, venueZone(event))));
  const sightings = [
    ...call.kept.flatMap((item, i) => sightingsOf(item, deadlines[i])),
    ...[...editions.left, ...own.left, ...call.left].flatMap(({ item: { entry }, why }) => leftSighting(entry.unit, entry.date.at, why)),
    ...sections.left.flatMap(({ item: entry, why }) => leftSighting(entry.unit, entry.date.at, why)),
    ...left.flatMap(({ unit, date, why }) => leftSighting(unit, date.at, why)),
  ];
  return {
    call: {
      schema: 1,
      id,
      url,
      event,
      lang: languageOf(page),
      source: { id: source, url, readAt },
      deadlines,
      problems: [...page.problems],
    },
    sightings: sightings.sort((a, b) => a.block - b.block || (a.cell ?? 0) - (b.cell ?? 0) || a.at[0] - b.at[0]),
  };
}

function datedEntries(
  entries: readonly Entry[],
  page: Page,
  units: readonly Unit[],
  event: Day | undefined,
  readAt: Day,
): readonly Dated[] {
  const order = dayOrder(units.flatMap(({ text, seen }) => seen.dates.map(({ at, date }) => ({ text: text.slice(...at), date }))));
  const years = yearsFor(entries, { event, title: titleYear(page), readAt });
  return entries.flatMap((entry) => {
    const found = years.get(entry) ?? { year: dayParts(readAt).year, assumption: undefined };
    const item = dated(entry, found, order);
    return item.from === null && entry.date.date.kind !== 'not yet' ? [] : [item];
  });
}

/** A year in the page's title or first heading, where it names only one. */
function titleYear(page: Page): number | undefined {
  const heads = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])).slice(0, 2);
  for (const text of [page.title, page.meta['og:title'] ?? '', ...heads, page.meta.description ?? '']) {
    const years = new Set(text.match(/\b20\d{2}\b/g));
    if (years.size === 1) return Number([...years][0]);
    const [, short] = /[’'](\d{2})\b/.exec(text) ?? [];
    if (short) return 2000 + Number(short);
  }
  return undefined;
}

/** The edition is a year: the event's, else the one in its acronym, else that of the last deadline. */
function editionOf(start: string | null, acronym: string | null, items: readonly Dated[]): string | null {
  const last = items
    .flatMap((item) => closingOf(item) ?? [])
    .toSorted()
    .at(-1);
  return start?.slice(0, 4) ?? /(?:19|20)\d{2}/.exec(acronym ?? '')?.[0] ?? last?.slice(0, 4) ?? null;
}

const languageOf = (page: Page): string => /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.exec(page.lang ?? '')?.[0] ?? 'und';

function deadlineOf({ entry, from, to, was, assumptions }: Dated, id: string, timing: Timing): Deadline {
  return {
    id,
    kind: entry.kind,
    track: entry.track,
    label: entry.label,
    date: from,
    end: to,
    time: timing.time,
    zone: timing.zone,
    utc: timing.utc,
    earliest: timing.earliest,
    latest: timing.latest,
    status: statusOf(entry, from),
    was: [...was],
    assumptions: [...new Set([...assumptions, ...timing.assumptions])],
    quote: quoteOf(entry),
    where: whereOf(entry.unit),
  };
}

function sightingsOf({ entry }: Dated, deadline: Deadline | undefined): Sighting[] {
  if (!deadline) return [];
  const at = { block: entry.unit.block, cell: entry.unit.cell, deadline: deadline.id };
  const isDoubtful = deadline.earliest !== deadline.latest && deadline.kind !== 'event' && deadline.kind !== 'opens';
  const held: Sighting = {
    ...at,
    at: entry.date.at,
    text: entry.unit.text.slice(...entry.date.at),
    verdict: deadline.status === 'struck' ? 'struck' : isDoubtful ? 'doubtful' : 'current',
    why: `${deadline.kind}: ${deadline.label}`,
  };
  const here = entry.was.filter(({ at: [start, end] }) => end <= entry.unit.text.length && start !== entry.date.at[0]);
  return [
    held,
    ...here.map(
      ({ at: span }): Sighting => ({
        ...at,
        at: span,
        text: entry.unit.text.slice(...span),
        verdict: 'replaced',
        why: 'replaced by a later date',
      }),
    ),
  ];
}

const leftSighting = (unit: Unit, at: readonly [number, number], why: string): Sighting[] => [
  { block: unit.block, cell: unit.cell, at, text: unit.text.slice(...at), verdict: 'left out', deadline: null, why },
];

export type { Call, Instant };
