import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayParts } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import type { Page } from '../block.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { isStaleBefore } from '../deadlines/stale.ts';
import { isListedEvent } from '../event/event-days.ts';
import { isOfHost, speaksOfHost } from '../event/host.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { isOnlyTime, isUnder, type Title } from '../outline/outline.ts';
import { isNamedElsewhere } from '../pairing/beside/refused.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign, placeOfSign, withoutSigns } from '../phrases/signs.ts';
import { whyNoCall } from './genre.ts';
import { isOfNews, schedulesInNews } from './news.ts';
import { isExample, isLineOfOthers, isOfOthers } from './of-others.ts';
import { whyOver } from './over.ts';
import { isMain, isPlainlyAsked, mainBlock, subjectsOf } from './subject.ts';

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

const sections: ReadonlySet<Concept> = new Set(['past', 'programme', 'news', 'event']);

/** "Archives Days 2027", "News and Media Workshop": what ends as an event is called, is one, whatever it is about. */
const isEventName = (title: Title, main: number): boolean =>
  isMain(title, main) && title.mentions.findLast(({ concept }) => sections.has(concept))?.concept === 'event';

/** A day alone right below a title is that of a post, wherever posts stand. */
const isPostDay = ({ unit }: Entry): boolean => isOnlyTime(unit) && unit.titles.at(-1)?.block === unit.block - 1;

/** "There is still room for talks: send a title by 10 May", on a page with its programme. */
function isAskedInProse({ isProse, label }: Entry): boolean {
  const about = labelOf(label);
  return isProse && says(about, 'submit', 'register') && says(about, 'until', 'deadline', 'closes');
}

/** "Abstracts for the Bell Days are due by 12 March", in a letter of news that has no other dates: the call itself, as long as it is open. */
const isCallInNews = (entry: Entry): boolean =>
  isPlainlyAsked(entry) &&
  says(labelOf(entry.label), 'paper', 'proposal', 'abstract', 'whole abstract') &&
  says(labelOf(entry.label), 'deadline', 'until');

const longestEdition = 60;
const mostSmallLetters = 5;
const ofLists: readonly Concept[] = ['dates', 'call', 'deadline', 'event', 'past'];

/**
 * "Dates of the previous edition", "Previous calls", "Last year: BEE 2026": whatever stands there was asked for then. "Changes from last
 * year" and "Workshop on archived sound" have words of their own.
 */
function isOfEarlier({ level, text, label }: Title): boolean {
  if (level === 1 || text.length > longestEdition) return false;
  const place = placeOfSign(text, 'of an earlier edition');
  const lead = text.split(/[:–—(]/, 1)[0] ?? text;
  if (!place || place[0] >= lead.length || says(label, 'submit', 'paper')) return false;
  const rest = withoutSigns(lead, 'of an earlier edition');
  const said = labelOf(rest).mentions.filter(({ concept }) => ofLists.includes(concept));
  return lettersIn(rest) - said.reduce((sum, { at, end }) => sum + lettersIn(rest.slice(at, end)), 0) <= mostSmallLetters;
}

const isOfCall = (title: Title, main: number): boolean =>
  isEventName(title, main) || says(title, 'dates', 'call', 'deadline', 'submit', 'notify', 'final', 'register', 'response');

/** What the titles of a page tell of what stands below them. */
interface Sections {
  /** Titles of news below which a schedule stands. */
  readonly schedules: ReadonlySet<number>;
  /** The page's own title. */
  readonly main: number;
  /** Titles that are what the page calls for. */
  readonly subjects: ReadonlySet<number>;
}

/** What the nearest title that says anything of the sort makes of the rows below it. */
function sectionFault(entry: Entry, { schedules, main, subjects }: Sections): string | undefined {
  const { titles } = entry.unit;
  if (isLineOfOthers(entry)) return 'it stands under other events';
  if (titles.some(isOfEarlier)) return 'it stands under past editions';
  for (const title of titles.toReversed()) {
    if (isExample(title)) return 'it is an example';
    if (isOfOthers(title)) return 'it stands under other events';
    // "Past dates": what took place then is not what is called for.
    if (entry.kind === 'event' && says(title, 'past') && says(title, 'dates') && !isEventName(title, main))
      return 'it stands under past editions';
    if (isOfCall(title, main))
      return isPostDay(entry) && titles.some((over) => !isOfCall(over, main) && isOfNews(over, schedules)) ? inNews : undefined;
    if (subjects.has(title.block)) return undefined;
    if (says(title, 'past')) return 'it stands under past editions';
    if (says(title, 'programme') && !hasSign(title.text, 'funds')) return isAskedInProse(entry) ? undefined : 'it stands in a programme';
    if (isOfNews(title, schedules)) return inNews;
  }
  return undefined;
}

const inNews = 'it stands in news';

/** Leaves out news, programmes, past editions, and the days of a host where the page lists its own. */
export function siftSections(entries: readonly Entry[]): Sifted<Entry> {
  const main = mainBlock(entries);
  const sections = { schedules: schedulesInNews(entries), main, subjects: subjectsOf(entries, main) };
  const listed = entries.filter((entry) => isListedEvent(entry) && sectionFault(entry, sections) === undefined);
  const isListed = listed.length > 0;
  const hasOwn = listed.some(({ unit }) => !isOfHost(unit));
  const faults = new Map(entries.map((entry) => [entry, sectionFault(entry, sections)]));
  const isAskedElsewhere = entries.some((entry) => askedFor.has(entry.kind) && faults.get(entry) === undefined);
  const { kept, left } = sift(entries, (entry) => {
    const { unit, kind, isProse, date } = entry;
    const isTold = isProse ? isListed : hasOwn && date.date.kind === 'range' && !isUnder(unit, 'dates');
    if (kind === 'event' && isTold && (isOfHost(unit) || speaksOfHost(entry.label)))
      return 'the days of the event with which this one is held';
    if (isNamedElsewhere(entry, entries)) return 'it tells what comes after a date';
    const fault = faults.get(entry);
    return fault === inNews && !isAskedElsewhere && isCallInNews(entry) ? undefined : fault;
  });
  return { kept: kept.map((entry) => (faults.get(entry) === inNews ? { ...entry, isInNews: true } : entry)), left };
}

const yearsBeforePast = 2;
/** A call may be out the December before a year whose texts are printed the January after. */
const daysBeforePast = 540;
/** "1.1.32 Papers": nothing is called for so far ahead; what looks like a day is a number of a section or of a version. */
const yearsBeforeFar = 4;
/** What was handed in year after year, and not in the last one, was noted down when it was done. */
const yearsOfChronicle = 3;
const daysOfYear = 366;

/** Leaves out what belongs to another edition: an event before its own deadlines, a hand-in years before the page was read. */
export function siftEditions(items: readonly Dated[], readAt: Day): Sifted<Dated> {
  const yearRead = dayParts(readAt).year;
  const isPast = (year: number): boolean => year <= yearRead - yearsBeforePast;
  const isFar = (item: Dated): boolean => Number(item.from?.slice(0, 4)) > yearRead + yearsBeforeFar;
  const closing = items.filter((item) => askedFor.has(item.entry.kind) && !isFar(item)).flatMap((item) => closingOf(item) ?? []);
  const first = closing.toSorted()[0];
  const isChronicle =
    new Set(closing.map((day) => dayParts(day).year)).size >= yearsOfChronicle &&
    closing.every((day) => day < addDays(readAt, -daysOfYear));
  // What is said in passing of a later year makes no list an earlier edition's.
  const listed = items
    .filter((item) => askedFor.has(item.entry.kind) && !item.entry.isProse && !isFar(item))
    .flatMap((item) => closingOf(item) ?? []);
  const newest = (listed.length ? listed : closing).toSorted().at(-1);
  return sift(items, (item) => {
    const end = closingOf(item);
    if (isChronicle) return 'it stands in a chronicle of years';
    if (item.entry.isInNews && end && end < readAt) return inNews;
    if (isFar(item)) return 'it lies years after the page was read';
    if (item.entry.isProse && isPast(Number(item.from?.slice(0, 4)))) return 'it lies years before the page was read';
    if (!end) return undefined;
    if (item.entry.kind === 'event' && first && isStaleBefore(end, first))
      return 'the event lies before its own deadlines: left over from an earlier edition';
    const isYearsBefore = newest && dayParts(end).year <= dayParts(newest).year - yearsBeforePast && addDays(end, daysBeforePast) < newest;
    return isYearsBefore && item.entry.kind !== 'event' ? 'it lies years before the other dates: an earlier edition' : undefined;
  });
}

/** "The final paper is due on": authors alone are asked, yet something is handed in. */
const isFinalAsked = ({ kind, label }: Entry): boolean => kind === 'camera-ready' && says(labelOf(label), 'deadline', 'until', 'closes');

/** Decisions and final versions in one list of dates: what they decide on was asked for. */
const isListed = (items: readonly Dated[], kind: Kind): boolean =>
  items.some(({ entry }) => entry.kind === kind && !entry.isProse && isUnder(entry.unit, 'dates', 'deadline'));

/** A page on which nothing is to be handed in is no call: nothing is read from it. */
export function siftCall(items: readonly Dated[], page: Page, lang: string, readAt: Day): Sifted<Dated> {
  const isAsking =
    items.some(({ entry }) => askedFor.has(entry.kind) || isFinalAsked(entry)) ||
    (isListed(items, 'notification') && isListed(items, 'camera-ready'));
  const why = isAsking ? (whyOver(page, items, readAt) ?? whyNoCall(page, items, lang)) : 'nothing on this page is to be handed in';
  return sift(items, () => why);
}

/** Days before and behind an event that still belong to it. */
export const margin = 2;

/** Leaves out what the event's own days tell apart: other events told of in prose, and its programme. */
export function siftByEvent(items: readonly Dated[], event: { readonly start: Day; readonly end: Day } | undefined): Sifted<Dated> {
  if (!event) return { kept: items, left: [] };
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  const listed = items.filter(({ entry, from: day }) => entry.kind === 'event' && !entry.isProse && day !== null);
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
