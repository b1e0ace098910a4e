import { isAnd } from '#dates/and.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Concept } from '../label-words.ts';
import { labelOf } from '../labels/label.ts';
import { tellsOfElse } from '../labels/nameless.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { endOfSign, hasSign, isSign } from '../phrases/signs.ts';
import { areFirst, isDenied, isInPlaceOf, isMoved, isPerhapsNew, isRenewed, leadOf, leadsToHeld, longestGlue } from './change.ts';
import { isBesideExtension, isOfComing, isPlacedDay } from './event-bracket.ts';
import { extendsSomethingElse } from './extended-else.ts';
import { lettersSaid } from './letters-said.ts';
import { extendsElsewhen } from './not-for-all.ts';
import { isPosted, noticeAt } from './posted.ts';
import { withoutMaybes, withoutRemarks, withoutTranslations } from './remarks.ts';
import { saysNoMore } from './says-no-more.ts';
import type { Seen, SeenDate } from './seen.ts';
import { without } from './without.ts';

/** Dates that stand side by side under one label: "~~May 4~~ ~~May 11~~ May 18", "May 22 (extended to May 30)". */
export interface Cluster {
  readonly dates: readonly SeenDate[];
  readonly start: number;
  readonly end: number;
}

const aboutDates: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'tentative', 'until', 'deadline', 'dates', 'posted', 'news']);

const isRemarkBehind = /^\s*[([][^)\]]*$/;
/** "; originally": but "(extended; 12 March for uploads)" has a day of its own. */
const remarkBefore = /;\s?\p{L}[^;]*$/u;

const mostLettersBehindBracket = 6;
/** "(extended), Industry track deadline:": behind the bracket in which a change is told stands the name of something else. */
export function namesBehindBracket(text: string): boolean {
  const end = text.lastIndexOf(')') + 1;
  const [behind = ''] = text.slice(end).split('(', 1);
  if (end === 0 || speaksOf(behind, 'extended') || speaksOf(behind, 'formerly')) return false;
  return lettersIn(behind) - lettersSaid(behind, mentionsIn(behind)) > mostLettersBehindBracket;
}

/** Whether what stands between two dates only joins them: marks, hours, zones, "extended to". */
function isGlue(between: string): boolean {
  // A remark in brackets may stand on a line of its own below its date.
  const text = between.replace(/^ ?\n ?(?=\()/, ' ');
  // In a bracket right behind a date a semicolon parts remarks on it: "(extended; originally 1 March)".
  if (
    text.length > longestGlue ||
    /[•|。]|\n/.test(text) ||
    (text.includes(';') && !(isRemarkBehind.test(text) && remarkBefore.test(text)))
  )
    return false;
  if (lettersIn(text) === 0) return !/[.!?]\s/.test(text);
  const mentions = mentionsIn(text);
  const said = lettersSaid(text, mentions);
  const changes = mentions.filter(({ concept }) => concept === 'extended' || concept === 'formerly');
  // 締切延長 extends; the word for a close within it closes nothing.
  const isWithin = ({ at, end }: Mention) => changes.some((change) => change.at <= at && end <= change.end);
  return changes.length
    ? !namesBehindBracket(text) && mentions.every((mention) => aboutDates.has(mention.concept) || isWithin(mention))
    : lettersIn(text) - said === 0 && mentions.every(({ concept }) => aboutDates.has(concept)) && !/[.!?]\s/.test(text);
}

const mostLettersBeside = 12;

/** "(new)" right behind the old date, which was new once. */
const bracketBehind = /^\s?\([^()\d]{1,30}\)/u;

/** "~~April 23~~ New: May 4", "~~April 23~~ now May 4": a few letters that name nothing stand between the old date and the new one. */
const isNewBeside = (last: Cluster, { struck }: SeenDate, between: string): boolean =>
  !struck &&
  last.dates.every((date) => date.struck) &&
  lettersIn(between.replace(bracketBehind, '')) <= mostLettersBeside &&
  !/[;•|]|\n|[.!?]\s/.test(between) &&
  mentionsIn(between).every(({ concept }) => aboutDates.has(concept));

/** "~~1 March~~ | 8 March": a bar alone parts the old day from the new one, where none parts what is said before them. */
const isBehindBar = (text: string, { start, dates }: Cluster, { struck }: SeenDate, between: string): boolean =>
  !struck && dates.every((date) => date.struck) && /^\s*\|\s*$/.test(between) && !text.slice(0, start).includes('|');

/** "~~12 March. 26 March~~ 2 April": whatever parts two days that are struck through, both have passed. */
const areStruck = (last: Cluster, { struck }: SeenDate, between: string): boolean =>
  struck && last.dates.every((date) => date.struck) && lettersIn(between) === 0 && !between.includes('\n');

const mostLettersOfStart = 6;
/** "Starting 4 February, deadline 12 May": the first day is where it opens, and no rival of the second. */
function isWindow(text: string, { start, dates }: Cluster, between: string): boolean {
  if (dates.length > 1 || !speaksOf(between, 'deadline') || speaksOf(between, 'extended') || speaksOf(between, 'formerly')) return false;
  const before = text.slice(Math.max(0, start - longestGlue), start);
  const last = mentionsIn(before).at(-1);
  return last?.concept === 'opens' && lettersIn(before.slice(last.end)) <= mostLettersOfStart;
}

/**
 * "Od 1 lutego 2027 r. Ostateczny termin: 31 marca": the stop that ends a sentence may go with a date. A struck day with its stop,
 * "~~15 Feb.~~ March 1", ends none.
 */
const isNewSentence = (text: string, { dates, end }: Cluster, { struck }: SeenDate, between: string): boolean =>
  dates.every((date) => date.struck === struck) &&
  /^\.\s+\p{Lu}/u.test(text.slice(end - 1, end + 3)) &&
  !speaksOf(between, 'extended') &&
  !speaksOf(between, 'formerly');

const nextSentence = /^\s?[.!]\s+(?=\p{Lu})/u;
/** "… on 1 April. The lab was extended on 4 May": a sentence of its own about something else, and no change of the day before it. */
function isNextOnElse(between: string): boolean {
  const stop = nextSentence.exec(between)?.[0];
  const sentence = stop === undefined ? '' : between.slice(stop.length);
  return sentence !== '' && (extendsSomethingElse(sentence) || tellsOfElse(labelOf(sentence)));
}

/** Days of an event before the day of its deadline. */
const isOfEvent = (text: string, { dates, start, end }: Cluster): boolean =>
  dates.length === 1 &&
  dates[0]?.date.kind === 'range' &&
  isBesideExtension(text.slice(Math.max(0, start - longestGlue), start), text.slice(end));

/** "Conference: 12 June, deadline: 1 March": what is called the deadline behind the day of an event is a day of its own. */
function isDeadlineOfEvent(text: string, { dates, start }: Cluster, between: string): boolean {
  if (dates.length > 1 || !/[:：]\s*$/.test(between) || !speaksOf(between, 'deadline')) return false;
  if (speaksOf(between, 'extended') || speaksOf(between, 'formerly')) return false;
  const said = mentionsIn(text.slice(Math.max(0, start - longestGlue), start));
  return said.at(-1)?.concept === 'event' && said.every(({ concept }) => concept === 'event' || concept === 'dates' || concept === 'held');
}

const longestRest = 60;
const isAlone = (seen: Seen, text: string, { at: [, end] }: SeenDate): boolean =>
  saysNoMore(without(seen, text, end, Math.min(text.length, end + longestRest)));

/** "5 March, new: 12 March": the word alone between two days, and no name of another thing behind the second. */
function isNewDay(text: string, seen: Seen, last: Cluster, date: SeenDate, between: string): boolean {
  const isFirst = areFirst(text, last.start, date);
  return (
    isRenewed(between, text.slice(date.at[1]), isFirst) &&
    (isFirst || isSign(between, 'does not hold, before it') || isAlone(seen, text, date))
  );
}

/** "Statt am 1. März bereits am 15. Februar". */
const isInsteadOf = (text: string, { start, dates: [first, other] }: Cluster, between: string): boolean =>
  first !== undefined && other === undefined && isDenied(`${text.slice(0, start)}${leadOf(text, first)}`) && leadsToHeld(between);

/** Groups the dates of one text. A date still to be announced beside a real one is a remark on it, not a date. */
export function clustersOf(text: string, seen: Seen): Cluster[] {
  const clusters: Cluster[] = [];
  for (const date of seen.dates) {
    const last = clusters.at(-1);
    const between = `${without(seen, text, last?.end ?? 0, date.at[0])}${leadOf(text, date)}`;
    const isJoined =
      last &&
      (isGlue(between) ||
        areStruck(last, date, between) ||
        isNewBeside(last, date, between) ||
        isBehindBar(text, last, date, between) ||
        isMoved(text, last, between, text.slice(date.at[1])) ||
        isInsteadOf(text, last, between) ||
        isPerhapsNew(between) ||
        isInPlaceOf(between) ||
        isNewDay(text, seen, last, date, between)) &&
      !isWindow(text, last, between) &&
      !isOfEvent(text, last) &&
      !isDeadlineOfEvent(text, last, between) &&
      !isPosted(text, last, date, between) &&
      !(last.dates.length === 1 && noticeAt(text, last.start, between) === 'news') &&
      !isPlacedDay(between, text.slice(date.at[1])) &&
      !isOfComing(between, text.slice(date.at[1])) &&
      !extendsElsewhen(between) &&
      !isNextOnElse(between) &&
      !isNewSentence(text, last, date, between);
    if (last && isJoined && !isList(text, last, date) && !isForOthers(text, last, date)) {
      clusters[clusters.length - 1] = { dates: [...last.dates, date], start: last.start, end: Math.max(last.end, date.at[1]) };
    } else clusters.push({ dates: [date], start: date.at[0], end: date.at[1] });
  }
  return clusters.map((cluster) => ({
    ...cluster,
    dates: withoutRemarks(withoutMaybes(text, withoutTranslations(text, seen, cluster.dates))),
  }));
}

const opensBracket = /^\s*\(\s*$/;
const isOverBehind = /^ [^()]{2,60}\)/u;
const closesForOthers = (behind: string): boolean =>
  /^ \p{Ll}/u.test(behind) &&
  isOverBehind.test(behind.slice(endOfSign(behind, 'for') ?? behind.length)) &&
  !speaksOf(behind.slice(0, behind.indexOf(')')), 'extended');

/** Whether words around a day make it one in a bracket that is for something else: "(3 May for revisions)". */
export const isAsideForOthers = (before: string, behind: string): boolean => opensBracket.test(before) && closesForOthers(behind);

/** "1 May (3 May for revisions)": the day in the bracket is for something else, and replaces nothing. */
const isForOthers = (text: string, { dates, end: from }: Cluster, { at: [start, end], struck }: SeenDate): boolean =>
  dates.every((date) => date.struck === struck) && isAsideForOthers(text.slice(from, start), text.slice(end));

const comma = /^\s*,/;

const fewestDaysApart = 75;
const daysOfYear = 372;
/** "15 January / 15 July": two turns; of two days near each other nobody can tell whether one has replaced the other. */
function areTwoTurns(one: SeenDate | undefined, other: SeenDate): boolean {
  const [[a, b], [c, d]] = [daysOf(one), daysOf(other)];
  if (!a || !c || b || d) return false;
  const apart = Math.abs((a.month - c.month) * 31 + a.day - c.day);
  return Math.min(apart, daysOfYear - apart) >= fewestDaysApart;
}
const daysOf = (seen: SeenDate | undefined): readonly PartialDay[] => (seen?.date.kind === 'day' ? seen.date.days : []);

/** "New deadline: 1 March / 15 April", "(extended)": one of them has replaced the other, however far it lies. */
const isOfChange = (text: string): boolean => speaksOf(text, 'extended') || hasSign(text, 'new day') || hasSign(text, 'old day');

/** "1 February, 1 May and 1 August" are three deadlines: live dates that commas or "and" part. */
function isList(text: string, last: Cluster, next: SeenDate): boolean {
  const between = text.slice(last.end, next.at[0]);
  const isLive = !next.struck && last.dates.some(({ struck }) => !struck);
  if (!isLive) return false;
  if (/^\s*[/／]\s*$/.test(between)) return areTwoTurns(last.dates.at(-1), next) && !isOfChange(text);
  return /^\s*[,，、&]\s*$/.test(between) || isAnd(between.replace(comma, ''));
}
