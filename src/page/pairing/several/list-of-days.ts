import { isAnd, isOr, isTo } from '#dates/and.ts';
import type { Ends, PartialDay } from '#dates/reading.ts';
import { daysIn } from '#model/day.ts';
import type { Concept } from '../../label-words.ts';
import { isAsked } from '../../labels/asked.ts';
import { labelOf } from '../../labels/label.ts';
import { isBare, isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isPlacedDay } from '../../outline/event-bracket.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { without } from '../../outline/without.ts';
import { beginsWithSign, endsWithSign, hasSign, isSign, lastOfSign } from '../../phrases/signs.ts';
import { leadsToLabel } from '../beside/date-first.ts';
import type { Entry } from '../entry.ts';
import { oneForEach } from './two-names.ts';

const longestAside = 40;
const aside = new RegExp(`^\\s?\\(([^()]{2,${longestAside}})\\)`);
const marks = /^[,;&/\s]{0,6}/;

/** Whether what stands between two dates of one list joins them. */
export function joinsDates(between: string): boolean {
  const word = between.replace(marks, '');
  return word === '' || isAnd(word) || isOr(word) || isSign(word, 'and then');
}

/** "or, for the second round, on": what commas part off in a joint. */
const commaAside = /,\s?([^,()]{2,40}),/;
const clauseEnd = /^\s*(?:[.,;:!()]|$)/;
/**
 * A joint of two days without the turn that is told in it, and without the small word that leads to the second: "on", where its clause ends
 * with it.
 */
function joinOnly(joint: string, behind: string): string {
  const words = joint
    .replace(aside, '')
    .replace(commaAside, (said, turn: string) => (isTurn(turn) ? '' : said))
    .trimEnd();
  const [from, to] = clauseEnd.test(behind) ? (lastOfSign(words, 'on a day') ?? [0, 0]) : [0, 0];
  return to === words.length ? words.slice(0, from) : words;
}

/** What a bracket right behind a date says: "(second round)". */
const asideBehind = (text: string, { end }: Cluster): string | undefined => aside.exec(text.slice(end, end + longestAside + 3))?.[1];

/** "1 May, 2 May (and 3 May)". */
const bracketOfMore = /^\s?\((?=\p{L}[^()]{0,40}$)/u;

/** Words for a turn of the same thing, which tell one date of a list from another. */
export const isTurn = (words: string): boolean => hasSign(words, 'round') || hasSign(words, 'one of several');

const turnBehind = (text: string, cluster: Cluster): string | null => {
  const said = asideBehind(text, cluster);
  return said !== undefined && isTurn(said) ? said : null;
};

/** "1 May (abstracts), 1 June (full papers)": each has its own name. */
function isNamedAside(text: string, cluster: Cluster): boolean {
  const said = asideBehind(text, cluster);
  return said !== undefined && !isTurn(said) && labelOf(said).guess?.isPlain === true;
}

/** "1 March (deadline), 5 April (conference)": the second is another thing. */
function areApart(text: string, last: Cluster, next: Cluster): boolean {
  const said = asideBehind(text, last) === undefined ? undefined : asideBehind(text, next);
  const label = said === undefined || isTurn(said) ? undefined : labelOf(said);
  return label?.guess !== undefined && !isOnlyDeadline(label);
}

/** Words for which, when or how a day of a list is one: what begins with them says nothing else of it. */
const ofDay = [
  'for',
  'of',
  'in',
  'if',
  'to do',
  'except',
  'along with',
  'before an hour',
  'from an hour',
  'by means of, or until',
] as const;
const fewestOfClause = 3;
const ofEvents: ReadonlySet<Concept> = new Set(['event', 'held', 'programme']);
/**
 * "Присылайте доклады до 24 января; 31 января мы ответим всем", "jusqu'au 24 janvier et le 31 janvier nous vous répondrons": words right
 * behind the second day, none of which is known, are a clause of its own.
 */
function isOfOwnClause(behind: string): boolean {
  const [sentence = ''] = behind.split(/[.;:!?()](?:\s|$)|\s[–—-]\s/u, 1);
  const [clause = ''] = sentence.split(/,\s/, 1);
  const [own, all] = [clause, sentence].map((said) => said.match(words)?.length ?? 0);
  if (!/^\s\p{Ll}/u.test(clause) || (own ?? 0) < 2 || (all ?? 0) < fewestOfClause) return false;
  if (hasSign(clause, 'every year')) return false;
  return labelOf(clause).mentions.every(({ concept }) => ofEvents.has(concept)) && !ofDay.some((sign) => beginsWithSign(clause, sign));
}
const words = /\p{L}+/gu;

/**
 * Whether a date goes on with the one before it: "9 October (first round) and 29 January (second round)". Words of its own name it anew.
 */
export function goesOn({ seen, text }: Unit, last: Cluster, cluster: Cluster, { behind }: Around): boolean {
  const joint = without(seen, text, last.end, cluster.start).replace(/\s+/g, ' ').replace(bracketOfMore, ' ');
  if (
    isNamedAside(text, last) ||
    areApart(text, last, cluster) ||
    isPlacedDay(text.slice(last.end, cluster.start), text.slice(cluster.end))
  )
    return false;
  if (isOfOwnClause(behind)) return false;
  return joint.trim() !== '' && joinsDates(joinOnly(joint, text.slice(cluster.end))) && !labelOf(behind.replace(aside, '')).guess?.isPlain;
}

/** "2 July or 5 July: papers due": a name behind two days that "or", "and" or a mark parts, and none before them. */
export function namesBoth({ seen, text }: Unit, first: Around | undefined, last: Cluster, cluster: Cluster, { behind }: Around): boolean {
  if (!first || !isBare(first.before) || !leadsToLabel.test(behind) || !labelOf(behind).guess) return false;
  const joint = without(seen, text, last.end, cluster.start).trim();
  return joint !== '' && joinsDates(joint);
}

/** What stands behind a year: "2025 r. do". */
const ofYear = /^\s*r\.?\s/;
const nearDone = 60;

/** "Którzy obronili prace w terminie od": what was done by then, some words before the first day. */
const isOfDone = (before: string): boolean => hasSign(before.slice(-nearDone), 'done');

const areMonths = ({ dates }: Cluster): boolean => dates.every(({ date }) => date.kind === 'month');

/** "Theses defended between 1 January and 31 December 2026"; "the program runs January 2027 through December 2027". */
export function endsSpan({ text }: Unit, around: Around | undefined, last: Cluster, cluster: Cluster): boolean {
  if (around === undefined) return false;
  const joint = text.slice(last.end, cluster.start);
  if (isAnd(joint)) return endsWithSign(around.before, 'between');
  if (isTo(joint.replace(ofYear, ' ')) && isOfDone(around.before)) return true;
  return areMonths(last) && areMonths(cluster) && isTo(joint) && !isAsked(labelOf(around.before));
}

const anyYear = 2027;
/** Whether a day is the one behind another of the same year, or of no year that is told. */
const isNextDay = (last: PartialDay, next: PartialDay): boolean =>
  last.month === next.month
    ? last.day + 1 === next.day
    : last.month + 1 === next.month && next.day === 1 && last.day === daysIn(last.year ?? anyYear, last.month);

const mostDays = 7;
/** Single days of which each is the day behind the one before it. */
export function areInARow(dates: readonly SeenDate[]): boolean {
  const days = dates.flatMap(({ date }) => (date.kind === 'day' ? date.days.slice(0, 1) : []));
  return (
    days.length > 1 &&
    days.length === dates.length &&
    days.length <= mostDays &&
    days.every((day, i) => i === 0 || isNextDay(days[i - 1] ?? day, day))
  );
}

/** The first and the last day of a date that may be one of a run. */
function endsOf({ date }: SeenDate): Ends | undefined {
  if (date.kind === 'range') return date.between ? undefined : [date.from, date.to];
  const [day] = date.kind === 'day' ? date.days : [];
  return day && [day, day];
}

/** "Conference: June 3, 2027, June 4, 2027", "les 30 et 31 mai et le 1er juin 2027": days of an event that follow each other are one span; undefined elsewhere. */
function daysInARow({ kind, date }: Entry, next: SeenDate): SeenDate | undefined {
  if (kind !== 'event' || date.struck !== next.struck) return undefined;
  const [first, second] = [endsOf(date), endsOf(next)];
  if (!first || !second || !isNextDay(first[1], second[0])) return undefined;
  const [from, last] = first;
  const [start, to] = second;
  if (last.year !== undefined && last.year !== start.year) return undefined;
  return {
    at: [date.at[0], next.at[1]],
    date: { kind: 'range', from: { ...from, year: from.year ?? start.year }, to },
    struck: date.struck,
  };
}

/**
 * The entry before and one for the date that goes on with it, each with what its bracket calls it; an hour behind the last is that of both.
 */
export function bothOf(
  entry: Entry,
  next: Pick<Entry, 'date' | 'hour' | 'zone'>,
  { text }: Unit,
  last: Cluster,
  cluster: Cluster,
): readonly Entry[] {
  const whole = daysInARow(entry, next.date);
  if (whole) return [{ ...entry, date: whole }];
  const [hour, zone] = [entry.hour ?? next.hour, entry.zone ?? next.zone];
  return oneForEach(
    { ...entry, hour, zone, track: entry.track ?? turnBehind(text, last) },
    { ...entry, ...next, was: [], rivals: [], track: turnBehind(text, cluster) ?? entry.track },
    text.slice(last.end, cluster.start),
  );
}

/** "15 January, 15 April and 15 October at 17:00": the hour behind the last day of a list is that of each. */
export function withLentClocks(entries: readonly Entry[], { text }: Unit): readonly Entry[] {
  if (entries.length < 2) return entries;
  const lent = [...entries];
  for (let i = lent.length - 2; i >= 0; i--) {
    const [entry, next] = [lent[i], lent[i + 1]];
    if (!entry || !next || entry.hour || entry.zone || !(next.hour || next.zone) || entry.kind !== next.kind) continue;
    if (joinsDates(text.slice(entry.date.at[1], next.date.at[0]))) lent[i] = { ...entry, hour: next.hour, zone: next.zone };
  }
  return lent;
}
