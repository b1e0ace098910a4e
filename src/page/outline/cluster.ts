import { isAnd } from '#dates/and.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { beginsWithSign, endOfSign, hasSign, isSign } from '../phrases/signs.ts';
import { isBracketOfEvent } from './event-bracket.ts';
import { extendsSomethingElse } from './extended-else.ts';
import type { Seen, SeenDate } from './seen.ts';

/** Dates that stand side by side under one label: "~~May 4~~ ~~May 11~~ May 18", "May 22 (extended to May 30)". */
export interface Cluster {
  readonly dates: readonly SeenDate[];
  readonly start: number;
  readonly end: number;
}

/** Which of a cluster's dates holds, and what it replaced. */
export interface Settled {
  /** Undefined where the words only tell what a date was before. */
  readonly date: SeenDate | undefined;
  readonly was: readonly SeenDate[];
  readonly rivals: readonly SeenDate[];
}

const longestGlue = 40;
const aboutDates: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'tentative', 'until', 'deadline', 'dates', 'posted', 'news']);

/** A text without the dates, hours and zones in it. */
export function without({ dates, hours, zones }: Seen, text: string, from = 0, to = text.length): string {
  if (dates.length + hours.length + zones.length === 0) return text.slice(from, Math.max(from, to));
  const holes = [...dates, ...hours, ...zones].map(({ at }) => at);
  if (holes.length > 1) holes.sort((a, b) => a[0] - b[0]);
  let rest = '';
  let at = from;
  for (const [start, end] of holes) {
    if (end <= at || start >= to) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, to));
}

/** How many letters of a text its mentions cover: 必着 says deadline and until, in the same two. */
function lettersSaid(text: string, mentions: readonly Mention[]): number {
  let [sum, to] = [0, 0];
  for (const { at, end } of mentions) {
    sum += lettersIn(text.slice(Math.max(at, to), Math.max(end, to)));
    to = Math.max(to, end);
  }
  return sum;
}

const isRemarkBehind = /^\s*[([][^)\]]*$/;

/** Whether what stands between two dates only joins them: marks, hours, zones, "extended to". */
function isGlue(between: string): boolean {
  // A remark in brackets may stand on a line of its own below its date.
  const text = between.replace(/^ ?\n ?(?=\()/, ' ');
  // In a bracket right behind a date a semicolon parts remarks on it: "(extended; originally 1 March)".
  if (text.length > longestGlue || /[•|。]|\n/.test(text) || (text.includes(';') && !isRemarkBehind.test(text))) return false;
  if (lettersIn(text) === 0) return !/[.!?]\s/.test(text);
  const mentions = mentionsIn(text);
  const said = lettersSaid(text, mentions);
  const changes = mentions.filter(({ concept }) => concept === 'extended' || concept === 'formerly');
  // 締切延長 extends; the word for a close within it closes nothing.
  const isWithin = ({ at, end }: Mention) => changes.some((change) => change.at <= at && end <= change.end);
  return changes.length
    ? mentions.every((mention) => aboutDates.has(mention.concept) || isWithin(mention))
    : lettersIn(text) - said === 0 && mentions.every(({ concept }) => aboutDates.has(concept)) && !/[.!?]\s/.test(text);
}

/** "Alterado de 17 de fevereiro": the small word that begins a date goes with the words before it as well. */
function leadOf(text: string, { at: [start, end] }: SeenDate): string {
  const date = text.slice(start, end);
  return date.slice(0, endOfSign(date, 'of') ?? endOfSign(date, 'from a day') ?? 0);
}

const mostLettersBeside = 12;

/** "~~April 23~~ New: May 4", "~~April 23~~ now May 4": a few letters that name nothing stand between the old date and the new one. */
const isNewBeside = (last: Cluster, { struck }: SeenDate, between: string): boolean =>
  !struck &&
  last.dates.every((date) => date.struck) &&
  lettersIn(between) <= mostLettersBeside &&
  !/[;•|]|\n|[.!?]\s/.test(between) &&
  mentionsIn(between).every(({ concept }) => aboutDates.has(concept));

/** "5 March, NEW: 12 March", "5 March; now 12 March": nothing stands between the old day and the new one but the word that says so. */
const isRenewed = (between: string): boolean => isSign(between, 'new day');

/** "(2027년 4월 30일로 변경)": the word behind the day says that it is the new one. */
export const isChangedTo = (behind: string): boolean =>
  beginsWithSign(behind, 'changed to it') && !hasSign(behind.slice(0, longestGlue), 'not moved');

const mostLettersOfStart = 6;
/** "Starting 4 February, deadline 12 May": the first day is where it opens, and no rival of the second. */
function isWindow(text: string, { start, dates }: Cluster, between: string): boolean {
  if (dates.length > 1 || !speaksOf(between, 'deadline') || speaksOf(between, 'extended') || speaksOf(between, 'formerly')) return false;
  const before = text.slice(Math.max(0, start - longestGlue), start);
  const last = mentionsIn(before).at(-1);
  return last?.concept === 'opens' && lettersIn(before.slice(last.end)) <= mostLettersOfStart;
}

/** "Verschoven van 15 juni naar 1 september": a small word leads from the old day to the new one, where a change is spoken of before. */
const isMoved = (text: string, { start }: { readonly start: number }, between: string): boolean =>
  isSign(between.trimStart(), 'moved to') && speaksOf(text.slice(Math.max(0, start - longestGlue), start), 'extended');

/**
 * "Od 1 lutego 2027 r. Ostateczny termin: 31 marca": the stop that ends a sentence may go with a date. A struck day with its stop,
 * "~~15 Feb.~~ March 1", ends none.
 */
const isNewSentence = (text: string, { dates, end }: Cluster, { struck }: SeenDate, between: string): boolean =>
  dates.every((date) => date.struck === struck) &&
  /^\.\s+\p{Lu}/u.test(text.slice(end - 1, end + 3)) &&
  !speaksOf(between, 'extended') &&
  !speaksOf(between, 'formerly');

/** Days of an event before the day of its deadline. */
const isOfEvent = (text: string, { dates, start, end }: Cluster): boolean =>
  dates.length === 1 && dates[0]?.date.kind === 'range' && isBracketOfEvent(text.slice(0, start), text.slice(end));

/** Groups the dates of one text. A date still to be announced beside a real one is a remark on it, not a date. */
export function clustersOf(text: string, seen: Seen): Cluster[] {
  const clusters: Cluster[] = [];
  for (const date of seen.dates) {
    const last = clusters.at(-1);
    const between = `${without(seen, text, last?.end ?? 0, date.at[0])}${leadOf(text, date)}`;
    const isJoined =
      last &&
      (isGlue(between) || isNewBeside(last, date, between) || isMoved(text, last, between) || isRenewed(between)) &&
      !isWindow(text, last, between) &&
      !isOfEvent(text, last) &&
      !isNewSentence(text, last, date, between);
    if (last && isJoined && !isList(text.slice(last.end, date.at[0]), last, date) && !isForOthers(text, last, date)) {
      clusters[clusters.length - 1] = { dates: [...last.dates, date], start: last.start, end: Math.max(last.end, date.at[1]) };
    } else clusters.push({ dates: [date], start: date.at[0], end: date.at[1] });
  }
  return clusters.map((cluster) => ({
    ...cluster,
    dates: withoutRemarks(withoutMaybes(text, withoutTranslations(text, seen, cluster.dates))),
  }));
}

/** "8 February, 4:59pm PT (UTC 00:59 Feb 9)": in a bracket behind an hour and a zone the same moment in another one. */
function withoutTranslations(text: string, { hours, zones }: Seen, dates: readonly SeenDate[]): readonly SeenDate[] {
  const [first, second] = dates;
  if (dates.length !== 2 || !first || !second || first.struck || second.struck) return dates;
  const open = text.indexOf('(', first.at[1]);
  const close = text.indexOf(')', second.at[1]);
  const areIn = (from: number, to: number) => [hours, zones].every((found) => found.some(({ at }) => at[0] >= from && at[1] <= to));
  const isTold = open >= 0 && open < second.at[0] && close >= 0 && areIn(first.at[1], open) && areIn(open, close);
  return isTold ? [first] : dates;
}

/** "20 March (may be extended to 30 April)", "20 March (the stay is extended to 30 April)": no deadline is moved to the later day. */
const withoutMaybes = (text: string, dates: readonly SeenDate[]): readonly SeenDate[] =>
  dates.filter(({ at: [start] }, i) => {
    const last = dates[i - 1];
    const words = last && text.slice(last.at[1], start);
    return words === undefined || !(hasSign(words, 'not moved') || extendsSomethingElse(words));
  });

function withoutRemarks(dates: readonly SeenDate[]): readonly SeenDate[] {
  const real = dates.filter(({ date }) => date.kind !== 'not yet');
  return real.length ? real : dates.slice(0, 1);
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

/** "1 February, 1 May and 1 August" are three deadlines: live dates that commas or "and" part. */
function isList(between: string, last: Cluster, next: SeenDate): boolean {
  const isLive = !next.struck && last.dates.some(({ struck }) => !struck);
  return isLive && (/^\s*[,，&]\s*$/.test(between) || isAnd(between.replace(comma, '')));
}

/** How late in the calendar a date lies, as far as its words tell: for two dates of one cluster, years apart only if both say so. */
export function rank({ date }: SeenDate): number {
  const day = date.kind === 'day' ? date.days[0] : date.kind === 'range' ? date.to : undefined;
  if (day) return (day.year ?? 0) * 400 + day.month * 32 + day.day;
  return date.kind === 'month' ? (date.year ?? 0) * 400 + date.month * 32 : 0;
}

/** Ranks of dates of which only some have a year. */
const ranks = (dates: readonly SeenDate[]): ((date: SeenDate) => number) => {
  const year = Math.max(...dates.map((date) => Math.floor(rank(date) / 400)));
  return (date) => (rank(date) < 400 ? rank(date) + year * 400 : rank(date));
};

/** Decides which date of a cluster holds. `label` is the text around the cluster, where an extension may be spoken of. */
export function settle({ dates }: Cluster, text: string, label: string): Settled | undefined {
  const live = dates.filter(({ struck }) => !struck);
  const struck = dates.filter((date) => date.struck);
  const [only] = live;
  if (!only) {
    const last = struck.at(-1);
    return last && { date: last, was: struck.slice(0, -1), rivals: [] };
  }
  if (live.length === 1) return settleOne(only, struck, text, label);
  const exact = dayInMonth(live);
  if (exact) return { date: exact, was: struck, rivals: [] };
  const old = live.filter((date, i) => {
    const before = text.slice(i ? (live[i - 1]?.at[1] ?? 0) : Math.max(0, date.at[0] - longestGlue), date.at[0]);
    return isFormer(`${before}${leadOf(text, date)}`);
  });
  const held = live.filter((date) => !old.includes(date));
  const [first] = held;
  const rankOf = ranks(live);
  const before = (dates: readonly SeenDate[], now: SeenDate) => dates.map((date) => (rankOf(date) === rankOf(now) ? firstDay(date) : date));
  if (old.length && held.length === 1 && first) return { date: first, was: [...struck, ...before(old, first)], rivals: [] };
  const target = live.findLast((date, i) => {
    const last = i > 0 ? live[i - 1] : undefined;
    if (!last) return false;
    const between = text.slice(last.at[1], date.at[0]);
    return (
      isArrow.test(between) ||
      isRenewed(between) ||
      isChangedTo(text.slice(date.at[1])) ||
      isMoved(text, { start: last.at[0] }, `${between}${leadOf(text, date)}`)
    );
  });
  if (target && target === live.at(-1)) return { date: target, was: [...struck, ...live.slice(0, -1)], rivals: [] };
  const latest = live.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  if (isExtension(`${label} ${text.slice(live[0]?.at[1] ?? 0, live.at(-1)?.at[0])}`)) {
    const others = live.filter((date) => date !== latest);
    return { date: latest, was: [...struck, ...before(others, latest)], rivals: [] };
  }
  const earliest = live.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  return { date: earliest, was: struck, rivals: live.filter((date) => date !== earliest) };
}

/**
 * One live date: it holds, unless the words before it call it the old one; "extended from 1 to 3 April" and
 * "締め切りを3月15日から3月22日に延長" hold both.
 */
function settleOne(only: SeenDate, struck: readonly SeenDate[], text: string, label: string): Settled {
  const isOld = isFormer(text.slice(Math.max(0, only.at[0] - longestGlue), only.at[0]));
  const isMoved = isMovedDeadline(label) || (isChangedTo(text.slice(only.at[1])) && saysDeadline(label));
  if (!isOld && !(only.date.kind === 'range' && isMoved)) return { date: only, was: struck, rivals: [] };
  if (only.date.kind !== 'range') return { date: undefined, was: [...struck, only], rivals: [] };
  return { date: onDay(only, only.date.to), was: [...struck, firstDay(only)], rivals: [] };
}

const onDay = (seen: SeenDate, day: PartialDay): SeenDate => ({ ...seen, date: { kind: 'day', days: [day] } });

/** "8 April (extended from 1 to 8 April)": of a span to the new day its first one is the old one. */
const firstDay = (seen: SeenDate): SeenDate => (seen.date.kind === 'range' ? onDay(seen, seen.date.from) : seen);

/** "Early April, by 15 April at the latest": of a month and a day in it, the day is meant. */
function dayInMonth(live: readonly SeenDate[]): SeenDate | undefined {
  const month = live.find(({ date }) => date.kind === 'month')?.date;
  const exact = live.find(({ date }) => date.kind === 'day');
  if (live.length !== 2 || month?.kind !== 'month' || exact?.date.kind !== 'day') return undefined;
  return exact.date.days.every((day) => day.month === month.month && (day.year ?? month.year) === (month.year ?? day.year))
    ? exact
    : undefined;
}

const nearFormer = 6;
/** "was 1 May", "by the original deadline (1 May)", "12 mayo (antes 5 mayo)". */
const isFormer = (before: string): boolean => {
  if (isSign(before.slice(before.lastIndexOf('(')), 'old day')) return true;
  if (!speaksOf(before, 'formerly')) return false;
  const mentions = mentionsIn(before);
  return mentions.some(
    ({ concept, end }, i) => concept === 'formerly' && before.length - end - lettersOf(mentions.slice(i + 1), before) < nearFormer,
  );
};

const lettersOf = (mentions: readonly Mention[], text: string): number =>
  mentions.reduce((sum, { concept, at, end }) => sum + (concept === 'deadline' ? lettersIn(text.slice(at, end)) : 0), 0);

/** A deadline is one day: a span by which it is extended goes from the old day to the new one. */
const isMovedDeadline = (text: string): boolean => speaksOf(text, 'extended') && saysDeadline(text);

function saysDeadline(text: string): boolean {
  const said = new Set(mentionsIn(text).map(({ concept }) => concept));
  return said.has('deadline') && !said.has('opens');
}

/** An arrow leads to the date that holds, be it an earlier one. */
const isArrow = /->|=>|→|⇒|➔|»/;

const isExtension = (text: string): boolean => isArrow.test(text) || speaksOf(text, 'extended');
