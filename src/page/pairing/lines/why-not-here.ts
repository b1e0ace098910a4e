import { isAnd, isTo } from '#dates/and.ts';
import type { Kind } from '#model/call.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lettersSaid } from '../../outline/letters-said.ts';
import type { Unit } from '../../outline/outline.ts';
import { see } from '../../outline/seen.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { mentionsIn } from '../../phrases/phrases.ts';
import { endOfSign, endsWithSign, hasSign, isSign, lastEndOf, placeOfSign, someSign } from '../../phrases/signs.ts';
import { isBeginOfAward } from '../beside/begin-of-award.ts';
import { isCarriedOut } from '../beside/carried-out.ts';
import { isDegreeBy } from '../beside/degree.ts';
import { isAfter, isFrom } from '../beside/from-day.ts';
import { areDaysOfJudges } from '../beside/judges-at-work.ts';
import { isPostposition } from '../beside/postposition.ts';
import { isAsked, isDoneThen, isOfJourney, isOfTheses, isSomeTime } from '../beside/windows.ts';
import { isTask } from '../near/labels-below.ts';

/** "4.2.0 (2027-04-22)": what stands before the date is a number of a version. */
const version = /^(?:version|release|v)?[ .]?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?[ ([–—-]{0,4}$/i;
const longestMonth = 20;

type Date = Cluster['dates'][number]['date'];
const isMonths = (date: Date): boolean => date.kind === 'month' && date.from !== undefined;

/** "March – May 2027", but not "March 2027 – May 2027". */
const isMonthsOfOneYear = (date: Date): boolean => date.kind === 'month' && date.from !== undefined && date.from.year === undefined;

/** "Deadlines October" before "-December 2027": a month, and a dash or a word for "to". */
function isMonthSpan(before: string): boolean {
  const [, word, to = ''] = /(\p{L}{3,10})\s?([-–—]|(?<=\s)\p{L}{1,7})\s?$/u.exec(before.slice(-longestMonth)) ?? [];
  return word !== undefined && isTo(to) && see({ text: `${word} 2000`, struck: [] }).dates.length > 0;
}

/** "Réception des œuvres": they are received, and nobody is. */
const isOfHandIn = (text: string, from: number, to: number): boolean =>
  mentionsIn(text).some(({ concept, at, end }) => concept === 'submit' && at <= from && end >= to);

/** "Opening reception of the conference: 2 June", but not "Workshop and dinner". */
const isSocial = (text: string): boolean =>
  someSign(text, 'part of the programme', (at, end) => !isOfHandIn(text, at, end)) &&
  !text.split(/\s/).some(isAnd) &&
  !besides.some((sign) => hasSign(text, sign));
const besides = ['including', 'with a host'] as const;

/** "Date: 16 November, 18:30" under "Conference dinner": not the days of the conference. */
const isUnderSocial = ({ titles, text }: Unit): boolean => {
  const over = titles.at(-1);
  return (
    over !== undefined && over.level > 1 && isSocial(over.text) && !says(labelOf(text), 'register', 'submit', 'until', 'deadline', 'closes')
  );
};

/** "Interviews will be held in the week of 22 February": of those who applied, not of an event. */
const isInterview = (text: string): boolean => hasSign(text, 'interview');

/** "Finalists will be interviewed in March, and fellows announced by 5 April": who is told is told in a clause of its own. */
function clauseToTell(before: string, kind: Kind | undefined): string {
  const clause = before.split(/, | and /).at(-1) ?? before;
  return kind === 'notification' && says(labelOf(clause), 'notify') ? clause : before;
}

/** "120 € from": what one pays from then on. */
const priced = /(?:€|\$|£|\b(?:EUR|USD|CHF|PLN|GBP)|zł)\s?\d[\d.,]{0,9}\D{0,24}$|\d\s?(?:€|£|EUR|USD|CHF|PLN|GBP|zł|euros?)\D{0,24}$/iu;

/** What goes on from a day. */
const fromThen: ReadonlySet<Kind> = new Set(['opens', 'event', 'notification']);

const ofInterviews: ReadonlySet<Kind> = new Set(['event', 'notification', 'other']);

/** "Five positions starting 1 October": what is applied for begins then. */
const isOfPosts = (before: string): boolean => {
  const post = endsWithSign(before, 'starting') ? lastEndOf(before, 'a post') : undefined;
  return post !== undefined && before.length - post <= longestToStart && !before.slice(post).includes('.');
};
const longestToStart = 36;

/** "A student as of the start of the eligibility window": who may take part, not when something opens. */
const isOfThoseAllowed = (before: string): boolean => {
  const end = lastEndOf(before, 'may take part');
  return end !== undefined && before.length - end <= longestBehindAllowed && !before.slice(end).includes('.');
};
const longestBehindAllowed = 20;

/** "El proyecto no podrá comenzar antes del 1 de octubre": what is paid for, whatever it is. */
function mayNotBegin(before: string): boolean {
  const clause = before.split(/[,;:]\s/).at(-1) ?? before;
  return hasSign(clause, 'to begin') && hasSign(clause, 'not') && !says(labelOf(clause), 'deadline', 'submit', 'register');
}

/** "Registration details and fees will be announced by", "this decision will be announced in". */
const isToBeMadeKnown = (clause: string): boolean => {
  const [, end] = placeOfSign(clause, 'not known before') ?? [];
  const rest = end === undefined ? '' : (clause.slice(end).split(/[.:;]/, 1)[0] ?? '');
  return hasSign(rest.slice(0, longestToKnown), 'will be made known');
};
const longestToKnown = 150;

/** "2月1日までに口頭発表した方": who has done so by then. */
const isDoneBy = /^\s*(?:まで|迄|以前)に?[^。、]{0,20}(?<!ま)(?:した|された)(?:方|者|論|もの|研究|発表|会員)/u;

/** "Published: 3 May 2026", with no word of what: the day of the page itself. */
const isPublished = (text: string): boolean => isSign(text, 'published');

/** "3月15日までに要旨を提出された方のみ": whoever has not handed it in by then is too late. */
const isOnlyForThem = (behind: string): boolean =>
  /^[^。]{0,40}(?:方|者|もの|論文|発表|会員)(?:のみ|だけ|に限)/u.test(behind) &&
  says(labelOf(behind.split('。', 1)[0] ?? ''), 'submit', 'register');

/** "2027-05-01: submitted by A. Bell" under the proceedings of a workshop. */
const isHandedInBy = (behind: string): boolean => /^\s\p{Lu}/u.test(behind.slice(endOfSign(behind, 'done by someone') ?? behind.length));

const mostLettersOfCall = 3;
/** "5 March 2027 – Ada Bell – cfp" right below the title of the page: when who wrote it, and what it is filed under. */
function isByline({ titles, block, text }: Unit, { dates }: Cluster, { guess, mentions }: Label): boolean {
  const title = titles.at(-1);
  if (title?.level !== 1 || title.block !== block - 1 || dates[0]?.at[0] !== 0 || guess?.kind !== 'opens' || guess.isPlain) return false;
  const words = text.slice(dates.at(-1)?.at[1]);
  return (
    mentions.every(({ concept }) => concept === 'call') && lettersIn(words) - lettersSaid(words, mentionsIn(words)) > mostLettersOfCall
  );
}

/** What is said in brackets is said by the way. */
const withoutBrackets = (text: string): string => text.replace(/[(（][^()（）]{0,200}[)）]?/gu, '');

/** "BEE 2026: 3 May, with talks by twenty speakers, was held in Lund": nothing was to be done until then. */
const wasHeld = ({ before, behind }: Around): boolean =>
  hasSign(withoutBrackets(behind), 'was held') && !says(labelOf(`${before} ${behind}`), 'deadline', 'until', 'submit', 'register');

/** "If you have not heard from us by 3 May, write to us", 5月3日までに連絡がない場合: by then an answer is due, and nothing else. */
function isWithoutAnswer({ before, behind }: Around): boolean {
  const clause = before.split(/[,;]\s/).at(-1) ?? '';
  const end = lastEndOf(clause, 'no answer yet');
  if (end !== undefined) return !hasSign(clause.slice(end), 'must');
  return hasSign(withoutBrackets(behind).split(/[,，、;；。]/, 1)[0] ?? '', 'no answer yet');
}

/** "Submissions after 1 May are not read", "late fee from 16 August": the date is where something else begins. */
export const whyNotHere = (cluster: Cluster, { before, behind }: Around, about: Label, unit: Unit): string | undefined => {
  const { dates } = cluster;
  const { guess } = about;
  const { cell } = unit;
  if (isByline(unit, cluster, about)) return 'the day of a notice';
  if (version.test(before.trimStart())) return 'the day of a release';
  if (guess?.kind === 'event' && isSocial(`${before} ${behind}`) && dates.every(({ date }) => date.kind === 'day'))
    return 'a part of the programme';
  if ((!guess || guess.kind === 'event') && isUnderSocial(unit) && dates.every(({ date }) => date.kind === 'day'))
    return 'a part of the programme';
  if (guess?.kind === 'event' && isTask(unit)) return 'it tells what someone does then';
  if ((!guess || ofInterviews.has(guess.kind)) && isInterview(clauseToTell(before, guess?.kind))) return 'a part of the programme';
  if ((guess?.kind === 'opens' || guess?.kind === 'event') && isOfThoseAllowed(before)) return 'it tells who may take part';
  if ((guess?.kind === 'opens' || guess?.kind === 'other') && (isOfPosts(before) || isBeginOfAward(before)))
    return 'it tells when something else begins';
  if (guess?.kind === 'submission' && isCarriedOut(before)) return 'it tells what is done with what was handed in';
  if (guess && dates.every(({ date }) => date.kind === 'range') && areDaysOfJudges({ before, behind }))
    return 'it tells what is done with what was handed in';
  if (guess && guess.kind !== 'event' && wasHeld({ before, behind })) return 'it tells what was held then';
  if (isWithoutAnswer({ before, behind })) return 'it tells what to do without an answer';
  if (mayNotBegin(before)) return 'it tells when something else begins';
  if (guess?.kind === 'event' && isPostposition(behind) && dates.every(({ date }) => date.kind === 'day')) return 'it tells until when';
  const label = labelOf(before);
  // "Updated abstracts due": not when they were updated.
  if (isPublished(before)) return 'the day of a notice';
  // "Abstracts due (server time)": what is due by that clock is told by the words around it.
  if (hasSign(before, 'time now') && guess?.kind !== 'submission' && !says(label, 'deadline', 'until', 'closes', 'submit'))
    return 'the moment at which the page was made';
  // "Resubmit the updated form prior to": nor there.
  const isAskedFor = says(label, 'submit') && says(label, 'until');
  if (says(label, 'posted') && !isAskedFor && !(label.guess?.kind === 'camera-ready' && says(label, 'deadline')))
    return 'the day of a notice';
  if (guess?.kind !== 'notification' && isToBeMadeKnown(before)) return 'it tells when something is made known';
  if (isDegreeBy(before)) return 'it tells who may take part';
  if (isOfTheses(before) || isDoneThen({ before, behind })) return 'it tells when something was done';
  if (dates.every(({ date }) => isOfJourney(before, date))) return 'it tells how long a journey lasts';
  if (isDoneBy.test(behind) && !isOnlyForThem(behind)) return 'it tells who has done something by then';
  if (isHandedInBy(behind) && dates.every(({ date }) => date.kind === 'day')) return 'it tells who handed something in that day';
  if (guess?.kind === 'opens' && priced.test(before)) return 'it tells what comes after a date';
  const areMonths = dates.every(({ date }) => date.kind === 'month');
  const isSpan =
    guess?.kind === 'event'
      ? dates.some(({ date }) => isMonthsOfOneYear(date))
      : // A bare cell is named by its row.
        dates.some(({ date }) => isMonths(date)) && !isAsked(labelOf(before)) && !(cell !== null && isBare(before));
  if (areMonths && (((!guess?.isPlain || guess.kind === 'event') && (isSpan || isMonthSpan(before))) || endsWithSign(before, 'between')))
    return 'it tells a span of time';
  if (guess?.kind === 'event' && dates.every(({ date }) => isSomeTime(before, date))) return 'it tells a span of time';
  // "Decisions are sent from 8 March on": none is told before.
  const isStart = (guess !== undefined && fromThen.has(guess.kind)) || dates.some(({ date }) => date.kind === 'range' || isMonths(date));
  const isSince = guess?.kind === 'opens' && endsWithSign(before, 'since');
  // "Срок подачи перенесён с 4 марта на 18 марта": from an old day to the one that holds.
  const isMoved = dates.length > 1 && says(label, 'extended');
  return (isAfter({ before, behind }) && !isSince) || (isFrom({ before, behind }) && !isStart && !isMoved)
    ? 'it tells what comes after a date'
    : undefined;
};
