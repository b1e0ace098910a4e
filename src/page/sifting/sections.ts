import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import { isListedEvent } from '../event/event-days.ts';
import { isOfHost, speaksOfHost } from '../event/host.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { isOnlyDeadline } from '../labels/nameless.ts';
import { isUnder } from '../outline/outline.ts';
import { isOnlyTime, type Title } from '../outline/title.ts';
import { isBeginOfAward } from '../pairing/beside/begin-of-award.ts';
import { tellsOfBoards } from '../pairing/beside/on-boards.ts';
import { isNamedElsewhere } from '../pairing/beside/refused.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import { beginsWithSign, hasSign, placeOfSign, withoutSigns } from '../phrases/signs.ts';
import { saidYear } from '../years/part.ts';
import type { BesidePage } from './beside-page.ts';
import { saidByTheWay } from './by-the-way.ts';
import { isCallInNews } from './call-in-news.ts';
import { doneWith } from './done-with.ts';
import { isExample, isLineOfOthers, isOfOthers } from './events-of-others.ts';
import { judgedUntil } from './judged-until.ts';
import { inNews, isNewsUnder, isOfNews, schedulesInNews } from './news.ts';
import { isBesideOwnDay } from './own-day.ts';
import { type Sifted, sift } from './sift.ts';
import { isMain, isNewsFrom, isPlainlyAsked, mainBlock, subjectsOf } from './subject.ts';

const sections: ReadonlySet<Concept> = new Set(['past', 'programme', 'news', 'event']);

/** "Archives Days 2027", "News and Media Workshop": what ends as an event is called, is one, whatever it is about. */
const isEventName = (title: Title, main: number): boolean =>
  isMain(title, main) && !isNewsFrom(title) && title.mentions.findLast(({ concept }) => sections.has(concept))?.concept === 'event';

/** A day alone right below a title is that of a post, wherever posts stand. */
const isPostDay = ({ unit }: Entry): boolean => isOnlyTime(unit) && unit.titles.at(-1)?.block === unit.block - 1;

/** "There is still room for talks: send a title by 10 May", on a page with its programme. */
function isAskedInProse({ isProse, label }: Entry): boolean {
  const about = labelOf(label);
  return isProse && says(about, 'submit', 'register') && says(about, 'until', 'deadline', 'closes');
}

/**
 * "Session proposals are due 1 March", "authors of posters are notified by 3 April", below "Scientific program" or "Poster sessions": no
 * slot falls due, and nobody is told until one. But "posters can be seen until 3 April".
 */
function isDueBeforeProgramme(entry: Entry): boolean {
  const { kind, isProse, hour, label, unit, date } = entry;
  // "5 March: papers due" may be an item of a programme.
  if (!isProse && lettersIn(unit.text.slice(0, date.at[0])) === 0) return false;
  if (kind === 'notification') return hour === undefined && says(labelOf(label), 'until');
  if (!isPlainlyAsked(entry)) return false;
  const about = labelOf(label);
  if (says(about, 'deadline')) return true;
  return says(about, 'until') && !hasSign(label, 'shown at an event') && (hour === undefined || says(about, 'submit'));
}

/** "Bell Prize" over "nominations close on 12 February 2027", in a newsletter: an item of its own that asks for something. */
function isPrizeInNews(entry: Entry, over: Title): boolean {
  const item = entry.unit.titles.at(-1);
  const isOwn = item !== undefined && item.block !== over.block && hasSign(item.text, 'funds') && !says(item, 'news');
  return isOwn && saidYear(entry.date) !== undefined && isPlainlyAsked(entry);
}

const inProgramme = 'it stands in a programme';
/** "Paper submission: 5 March 2027" below "Programme overview": the deadline of a call that asks for nothing elsewhere is no slot. */
const isHandIn = (entry: Entry, main: number): boolean =>
  entry.unit.titles.some((title) => isMain(title, main) && says(title, 'call', 'submit') && !says(title, 'programme')) &&
  entry.hour === undefined &&
  saidYear(entry.date) !== undefined &&
  askedFor.has(entry.kind) &&
  entry.isPlain &&
  saysDue(entry);

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

const leadOfLine = /^([^:：]{3,60})[:：]/u;
/** "Past workshops: Porto (12 September 2026)": a line that names earlier editions before it lists them. */
function listsEarlier({ kind, unit: { text }, date }: Entry): boolean {
  const lead = kind === 'event' ? leadOfLine.exec(text.slice(0, date.at[0]))?.[1] : undefined;
  if (lead === undefined) return false;
  const label = labelOf(lead);
  return (says(label, 'past') || placeOfSign(lead, 'of an earlier edition') !== undefined) && !says(label, ...ofDues);
}
const ofDues: readonly Concept[] = ['deadline', 'until', 'submit', 'register', 'notify', 'final', 'call', 'extended'];

const isOfCall = (title: Title, main: number): boolean =>
  isEventName(title, main) || says(title, 'dates', 'call', 'deadline', 'submit', 'notify', 'final', 'register', 'response');

/** What the titles of a page tell of what stands below them. */
interface Sections {
  /** Titles of news below which a schedule stands. */
  readonly schedules: ReadonlyMap<number, boolean>;
  /** The page's own title. */
  readonly main: number;
  /** Titles that are what the page calls for. */
  readonly subjects: ReadonlySet<number>;
  readonly beside: BesidePage;
}

/** "Published papers (2)": below it stands what came of earlier days. */
const isOfPrinted = ({ text, level }: Title): boolean => level > 1 && beginsWithSign(text, 'what was printed');

/** "Papers are due by 5 March": what falls due is said outright, wherever it stands. */
const saysDue = ({ label, isPlain }: Entry): boolean => {
  const said = labelOf(label);
  return (isPlain && says(said, 'deadline', 'until', 'closes', 'submit')) || isOnlyDeadline(said);
};

const fewestOfName = 12;
/** "Sekolah Musim Panas Arsip 2027": an archive is what a page is about whose own title says much more, and a year. */
const isNameOfPage = ({ level, block, text, mentions }: Title, main: number): boolean =>
  level === 1 &&
  block === main &&
  /(?<!\d)20\d\d(?!\d)/.test(text) &&
  lettersIn(text) - mentions.reduce((sum, { concept, at, end }) => sum + (concept === 'past' ? lettersIn(text.slice(at, end)) : 0), 0) >=
    fewestOfName;

/** "Fellowships in Ocean History": what the title of a page ends with may be a subject, where much stands before it and no event. */
const isOnHistory = ({ block, text, mentions, label }: Title, main: number): boolean => {
  const past = mentions.findLast(({ concept }) => concept === 'past');
  return (
    block === main &&
    past?.end === text.length &&
    lettersIn(text.slice(0, past.at)) >= fewestOfName &&
    !says(label, 'event', 'submit', 'programme')
  );
};

const ofComing: ReadonlySet<Kind> = new Set(['opens', 'registration', 'event']);

/** "The registration desk is open on 26 April": when those who come are received; but "register at the desk or by 5 May". */
const isOfDesk = ({ kind, label }: Entry): boolean =>
  ofComing.has(kind) && hasSign(label, 'a desk at an event') && !says(labelOf(label), 'deadline', 'until');

/** What the nearest title that says anything of the sort makes of the rows below it. */
function sectionFault(entry: Entry, { schedules, main, subjects, beside }: Sections): string | undefined {
  const { titles } = entry.unit;
  if (entry.kind === 'opens' && isBeginOfAward(entry.label, true)) return 'it tells when something else begins';
  if (isLineOfOthers(entry)) return 'it stands under other events';
  const aside = beside.why(entry);
  if (aside) return aside;
  if (titles.some(isOfEarlier) || listsEarlier(entry)) return 'it stands under past editions';
  for (const title of titles.toReversed()) {
    if (isExample(title)) return 'it is an example';
    if (isOfPrinted(title) && !saysDue(entry)) return 'it stands among what was published';
    if (isOfOthers(title)) return 'it stands under other events';
    // "Past dates": what took place then is not what is called for.
    if (entry.kind === 'event' && says(title, 'past') && says(title, 'dates') && !isEventName(title, main))
      return 'it stands under past editions';
    if (isOfCall(title, main))
      return isPostDay(entry) && titles.some((over) => !isOfCall(over, main) && isOfNews(over, schedules)) ? inNews : undefined;
    if (subjects.has(title.block)) return undefined;
    if (says(title, 'past') && !isNameOfPage(title, main) && !isOnHistory(title, main)) return 'it stands under past editions';
    if (says(title, 'programme') && !hasSign(title.text, 'funds'))
      return isAskedInProse(entry) || isDueBeforeProgramme(entry) ? undefined : inProgramme;
    if (isNewsUnder(title, entry, schedules)) return isPrizeInNews(entry, title) ? undefined : inNews;
  }
  return undefined;
}

/** "15 July Poetry Contest" as the title of a page: what is called after a day has its deadlines below. */
const isCalledAfter = ({ kind, isPlain, unit, date, label }: Entry, mains: ReadonlySet<number>): boolean =>
  mains.has(unit.block) &&
  askedFor.has(kind) &&
  !isPlain &&
  date.date.kind === 'day' &&
  date.date.weekday === undefined &&
  saidYear(date) === undefined &&
  lettersIn(unit.text.slice(date.at[1])) > 0 &&
  !says(labelOf(label), 'deadline', 'until', 'closes');

/** "Call for Papers – Journal of Kelp, December 2027", "Poetry contest May 2027" as the title of a page: the issue or the contest by its month. */
const isOfIssue = ({ kind, unit, date: { date }, label }: Entry, mains: ReadonlySet<number>): boolean =>
  ofTitles.has(kind) &&
  date.kind === 'month' &&
  mains.has(unit.block) &&
  !says(labelOf(label), 'opens', 'deadline', 'until', 'closes', 'submit');
const ofTitles: ReadonlySet<Kind> = new Set(['opens', 'submission']);

/** Leaves out news, programmes, past editions, what stands beside the page, and the days of a host where the page lists its own. */
export function siftSections(entries: readonly Entry[], beside: BesidePage): Sifted<Entry> {
  const main = mainBlock(entries);
  const sections = { schedules: schedulesInNews(entries), main, subjects: subjectsOf(entries, main), beside };
  const listed = entries.filter((entry) => isListedEvent(entry) && sectionFault(entry, sections) === undefined);
  const isListed = listed.length > 0;
  const hasOwn = listed.some(({ unit }) => !isOfHost(unit));
  const faults = new Map(entries.map((entry) => [entry, sectionFault(entry, sections)]));
  const mains = new Set(entries.flatMap(({ unit }) => unit.titles.filter((title) => isMain(title, main)).map(({ block }) => block)));
  const isAskedElsewhere = entries.some((entry) => askedFor.has(entry.kind) && faults.get(entry) === undefined);
  const [worked, done, asides] = [judgedUntil(entries), doneWith(entries), saidByTheWay(entries)];
  const { kept, left } = sift(entries, (entry) => {
    const { unit, kind, isProse, date } = entry;
    const isTold = isProse ? isListed : (hasOwn && date.date.kind === 'range' && !isUnder(unit, 'dates')) || isBesideOwnDay(entry, listed);
    if (kind === 'event' && isTold && (isOfHost(unit) || speaksOfHost(entry.label)))
      return 'the days of the event with which this one is held';
    if (isOfDesk(entry)) return 'it tells when those who come are received';
    if (unit.cell !== null && tellsOfBoards(entry.label)) return 'it tells when posters hang';
    if (isOfIssue(entry, mains)) return 'the month of an issue';
    if (isCalledAfter(entry, mains)) return 'it is called after that day';
    if (worked.has(entry) || done.has(entry)) return 'it tells what is done with what was handed in';
    if (asides.has(entry)) return 'a sentence about something else';
    if (isNamedElsewhere(entry, entries)) return 'it tells what comes after a date';
    const fault = faults.get(entry);
    const isAskedHere = (fault === inNews && isCallInNews(entry)) || (fault === inProgramme && isHandIn(entry, main));
    return isAskedHere && !isAskedElsewhere ? undefined : fault;
  });
  return { kept: kept.map((entry) => (faults.get(entry) === inNews ? { ...entry, isInNews: true } : entry)), left };
}
