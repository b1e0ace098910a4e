import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayParts } from '#model/day.ts';
import type { Page } from './block.ts';
import { closingOf, type Dated } from './dated.ts';
import type { Entry } from './entry.ts';
import { isListedEvent } from './event-days.ts';
import { whyNoCall } from './genre.ts';
import { speaksOfHost } from './host.ts';
import { kindOf } from './kind.ts';
import { labelOf, says } from './label.ts';
import type { Concept } from './label-words.ts';
import { isUnder, type Title, type Unit } from './outline.ts';
import { mentionsIn } from './phrases.ts';
import { isNamedElsewhere } from './refused.ts';

/** Kinds by which a reader must hand something in: without one a page is no call. */
const handIn: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'registration']);

/** Dated things of a page that is no call of this edition, and why they are left out. */
export interface Sifted<Item> {
  readonly kept: readonly Item[];
  readonly left: readonly { readonly item: Item; readonly why: string }[];
}

function sift<Item>(items: readonly Item[], whyNot: (item: Item) => string | undefined): Sifted<Item> {
  const kept: Item[] = [];
  const left: { item: Item; why: string }[] = [];
  for (const item of items) {
    const why = whyNot(item);
    if (why === undefined) kept.push(item);
    else left.push({ item, why });
  }
  return { kept, left };
}

/** "Example deadlines" in a handbook for those who hold conferences. */
const isExample = ({ text }: Title): boolean => /^examples?\b/i.test(text);

/** "Related events": what is due elsewhere. */
const isOfOthers = ({ text, level }: Title): boolean =>
  level > 1 && /^(?:other|related|sister)(?: (?:upcoming|interesting))? (?:calls|cfps|conferences|events|workshops)\W?$/i.test(text);

const sections: ReadonlySet<Concept> = new Set(['past', 'programme', 'news', 'event']);

/** "Archives Days 2027", "News and Media Workshop": what ends as an event is called, is one, whatever it is about. */
const isEventName = ({ level, mentions }: Title): boolean =>
  level === 1 && mentions.findLast(({ concept }) => sections.has(concept))?.concept === 'event';

/** What the nearest title that says anything of the sort makes of the rows below it. */
function sectionFault(titles: readonly Title[]): string | undefined {
  for (const title of titles.toReversed()) {
    if (isExample(title)) return 'it is an example';
    if (isOfOthers(title)) return 'it stands under other events';
    if (isEventName(title) || says(title, 'dates', 'call', 'deadline', 'submit', 'notify', 'final', 'register', 'response'))
      return undefined;
    if (says(title, 'past')) return 'it stands under past editions';
    if (says(title, 'programme')) return 'it stands in a programme';
    if (says(title, 'news')) return 'it stands in news';
  }
  return undefined;
}

/** Leaves out news, programmes, past editions, and the days of a host where the page lists its own. */
export function siftSections(entries: readonly Entry[]): Sifted<Entry> {
  const listed = entries.filter((entry) => isListedEvent(entry) && sectionFault(entry.unit.titles) === undefined);
  const isListed = listed.length > 0;
  const hasOwn = listed.some(({ unit }) => !speaksOfHost(unit.text));
  return sift(entries, (entry) => {
    const { unit, kind, isProse, date } = entry;
    const isTold = isProse ? isListed : hasOwn && date.date.kind === 'range' && !isUnder(unit, 'dates');
    if (kind === 'event' && isTold && speaksOfHost(unit.text)) return 'the days of the event with which this one is held';
    return isNamedElsewhere(entry, entries) ? 'it tells what comes after a date' : sectionFault(unit.titles);
  });
}

const daysBeforeStale = 45;
const yearsBeforePast = 2;

/** Leaves out what belongs to another edition: an event before its own deadlines, a hand-in years before the page was read. */
export function siftEditions(items: readonly Dated[], readAt: Day): Sifted<Dated> {
  const closing = items.filter(({ entry }) => handIn.has(entry.kind)).flatMap((item) => closingOf(item) ?? []);
  const first = closing.toSorted()[0];
  // What is said in passing of a later year makes no list an earlier edition's.
  const listed = items.filter(({ entry }) => handIn.has(entry.kind) && !entry.isProse).flatMap((item) => closingOf(item) ?? []);
  const newest = (listed.length ? listed : closing).toSorted().at(-1);
  return sift(items, (item) => {
    const end = closingOf(item);
    const year = Number(item.from?.slice(0, 4));
    if (item.entry.isProse && year <= dayParts(readAt).year - yearsBeforePast) return 'it lies years before the page was read';
    if (!end) return undefined;
    if (item.entry.kind === 'event' && first && addDays(end, daysBeforeStale) < first)
      return 'the event lies before its own deadlines: left over from an earlier edition';
    if (newest && dayParts(end).year <= dayParts(newest).year - yearsBeforePast && item.entry.kind !== 'event')
      return 'it lies years before the other dates: an earlier edition';
    if (item.entry.isProse && dayParts(end).year <= dayParts(readAt).year - yearsBeforePast)
      return 'it lies years before the page was read';
    if (!newest && dayParts(end).year <= dayParts(readAt).year - yearsBeforePast) return 'it lies years before the page was read';
    return undefined;
  });
}

/** "Call for Papers: 15 May" tells when a call is out where the page has deadlines; where it has none, the day is the deadline. */
export function callsAsDeadlines(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => handIn.has(entry.kind))) return items;
  return items.map((item) => {
    const { kind, isPlain, label } = item.entry;
    const isOnlyCall = kind === 'opens' && !isPlain && says(labelOf(label), 'call') && !says(labelOf(label), 'opens');
    return isOnlyCall ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

/** "The final paper is due on": authors alone are asked, yet something is handed in. */
const isFinalAsked = ({ kind, label }: Entry): boolean => kind === 'camera-ready' && says(labelOf(label), 'deadline', 'until', 'closes');

/** A page on which nothing is to be handed in is no call: nothing is read from it. */
export function siftCall(items: readonly Dated[], page: Page): Sifted<Dated> {
  const isAsking = items.some(({ entry }) => handIn.has(entry.kind) || isFinalAsked(entry));
  const why = isAsking ? whyNoCall(page, items) : 'nothing on this page is to be handed in';
  return sift(items, () => why);
}

const sectionOf = ({ titles }: Unit): number => titles.at(-1)?.block ?? -1;

/** An abstract that no full paper follows is the submission itself. */
export function wholeAbstracts(items: readonly Dated[]): readonly Dated[] {
  const places = new Set(items.flatMap(({ entry }) => (entry.kind === 'abstract' ? entry.unit : [])));
  const sections = new Set([...places].map(sectionOf));
  const first = items.flatMap((item) => (item.entry.kind === 'abstract' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const isPaper = (item: Dated) => {
    const { kind, label, track, isProse, unit } = item.entry;
    if (kind !== 'submission' || (isProse && !places.has(unit))) return false;
    // "Submission period: 1 November to 3 April" tells of the abstracts that are due on its last day.
    // "Submission deadline: 1 March" over a list tells of the abstracts that the list has on that day.
    const isTheirs = closingOf(item) === first && (item.entry.date.date.kind === 'range' || !sections.has(sectionOf(unit)));
    const text = `${track ?? ''} ${label}`;
    const about = labelOf(text);
    // "Final submission" is a final version by its words, yet something is handed in.
    const isSubmitted = says({ mentions: mentionsIn(text) }, 'submit');
    return says(about, 'paper') || (isSubmitted && !isTheirs && !says(about, 'proposal', 'abstract', 'event'));
  };
  if (items.some(isPaper)) return items;
  return items.map((item) => (item.entry.kind === 'abstract' ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item));
}

const ofAccepted = /camera|accepted|print/i;

/** "Final submission deadline" before anyone is told of a decision: what is judged, not what is printed. */
export function finalsToBeJudged(items: readonly Dated[]): readonly Dated[] {
  const told = items.flatMap((item) => (item.entry.kind === 'notification' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  return items.map((item) => {
    const closing = closingOf(item);
    const { kind, label } = item.entry;
    const isSubmitted = kind === 'camera-ready' && says({ mentions: mentionsIn(label) }, 'submit') && !ofAccepted.test(label);
    const isEarly = told !== undefined && closing !== undefined && closing < told;
    return isSubmitted && isEarly ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

const windowed: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'supplement', 'registration', 'camera-ready']);

/** "Submissions from 1 March to 15 April, 17:00": the first day opens, the last one closes at that hour. */
export function splitWindows(items: readonly Dated[]): readonly Dated[] {
  return items.flatMap((item): Dated[] => {
    const { entry, to } = item;
    if (to === null || !windowed.has(entry.kind)) return to !== null && entry.kind === 'opens' ? openUntil(item, to) : [item];
    const closes = { ...item, from: to, to: null };
    if (entry.kind === 'camera-ready') return [closes];
    return [{ ...item, entry: opening(entry), to: null, was: [], others: [] }, closes];
  });
}

/** The hour of a window, and the zone with it, is that at which it closes. */
const opening = (entry: Entry): Entry => ({ ...entry, kind: 'opens', hour: undefined, zone: entry.hour ? undefined : entry.zone });

/** "The call is open from 9 April through 13 May": what is asked for closes on the last day. */
function openUntil(item: Dated, to: Day): Dated[] {
  const guess = kindOf(labelOf(item.entry.label).mentions.filter(({ concept }) => concept !== 'opens'));
  const kind = guess && windowed.has(guess.kind) ? guess.kind : 'submission';
  return [
    { ...item, entry: opening(item.entry), to: null },
    { ...item, entry: { ...item.entry, kind }, from: to, to: null },
  ];
}

const margin = 2;

/** From the first to the last day of what a list names as the event, whose year may be its neighbours'. */
function listedDays(items: readonly Dated[]): { readonly start: Day; readonly end: Day } | undefined {
  const days = items.flatMap((item) => {
    const closing = isListedEvent(item.entry) ? closingOf(item) : undefined;
    return closing && item.from !== null ? [{ start: item.from as Day, end: closing }] : [];
  });
  const [start] = days.map((one) => one.start).sort();
  const end = days
    .map((one) => one.end)
    .sort()
    .at(-1);
  return start && end && { start, end };
}

/** "Tutorials: 12 June" in a list of dates, on a day of the event: the tutorials themselves, not what is handed in for them. */
export function partsOfEvent(items: readonly Dated[], days: { readonly start: Day; readonly end: Day } | undefined): readonly Dated[] {
  const event = days ?? listedDays(items);
  if (!event) return items;
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  return items.map((item) => {
    const { kind, isPlain, isProse, unit, label } = item.entry;
    const closing = closingOf(item);
    const isThere = closing !== undefined && item.from !== null && closing >= from && item.from <= to;
    const isPart = kind === 'submission' && !isPlain && !isProse && isUnder(unit, 'dates') && says(labelOf(label), 'proposal');
    return isThere && isPart ? { ...item, entry: { ...item.entry, kind: 'event' } } : item;
  });
}

/** Leaves out what the event's own days tell apart: other events told of in prose, and its programme. */
export function siftByEvent(items: readonly Dated[], event: { readonly start: Day; readonly end: Day } | undefined): Sifted<Dated> {
  if (!event) return { kept: items, left: [] };
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  const listed = items.filter(({ entry }) => entry.kind === 'event' && !entry.isProse);
  return sift(items, (item) => {
    const { entry } = item;
    const closing = closingOf(item);
    if (!closing || item.from === null) return undefined;
    const isThere = closing >= from && item.from <= to;
    const isIn = closing >= event.start && item.from <= event.end;
    if (entry.kind === 'event' && entry.isProse && !isIn) return 'another event';
    const isWhole = item.from === event.start && closing === event.end;
    if (entry.kind === 'event' && isWhole && listed.filter(({ entry: other }) => other !== entry).length > 1 && entry.isProse)
      return 'the days of the event as a whole, which are listed one by one';
    if (!entry.isPlain && entry.kind !== 'event' && isThere) return 'a day of the event itself';
    // "Conference fee (3–5 May): 150 €" tells what it costs to come on those days.
    if (entry.kind !== 'event' && entry.kind !== 'response' && isWhole && item.to !== null) return 'the days of the event itself';
    return undefined;
  });
}

/** Help for those who come to an event; a fellowship may be all that a page is about. */
const forTheJourney = /\b(?:travel|visas?|hotels?|accommodation|housing)\b/i;

/** What stands under a title of grants, visas or hotels is not the call's own submission or decision. */
export function withAid(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  const overAll = new Set(first?.unit.titles.flatMap(({ block, text }) => (forTheJourney.test(text) ? [] : [block])));
  for (const { unit } of entries) {
    const over = new Set(unit.titles.map(({ block }) => block));
    for (const block of overAll) if (!over.has(block)) overAll.delete(block);
  }
  return entries.map((entry) => {
    const over = entry.unit.titles.at(-1);
    const isAid = over !== undefined && says(over, 'aid') && !says(over, 'submit', 'paper', 'abstract', 'register', 'dates');
    return isAid && entry.kind !== 'event' && !overAll.has(over.block) ? { ...entry, kind: 'other' } : entry;
  });
}
