import { isAnd } from '#dates/and.ts';
import type { Kind } from '#model/call.ts';
import { judged, stagesOfPaper } from '#model/kinds.ts';
import { isBare, type Label, labelOf, says } from '../labels/label.ts';
import type { Around } from '../outline/around.ts';
import type { Cluster } from '../outline/cluster.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import { see } from '../outline/seen.ts';
import { lettersIn } from '../phrases/letters.ts';
import { endsInOwnLanguage } from '../phrases/own-language.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign, hasSign, isSign, lastEndOf } from '../phrases/signs.ts';
import { isBeginning, isEnding, isItsDay, isNamedSpan, isOnDay, isPerhapsHeld, isSpanOfFirst, isUpcoming } from './held.ts';
import { leadsToDay } from './leads-to-day.ts';
import { isPostposition } from './postposition.ts';
import { isAsked, isOfTheses, isSomeTime, isWindow } from './windows.ts';

/** Work, and the day from which on it is taken in: registration has words of its own for both. */
const ofWork: ReadonlySet<Kind> = new Set([...judged, 'opens']);

/** "Submission link: coming soon", "Award sponsor: TBA": a day is to be announced only where a deadline or a list of dates is spoken of. */
export const isUnknownThing = ({ dates }: Cluster, { guess, mentions }: Label, unit: Unit): boolean =>
  dates.every(({ date }) => date.kind === 'not yet') &&
  (guess === undefined || ofWork.has(guess.kind)) &&
  !says({ mentions }, 'deadline', 'dates') &&
  !isUnder(unit, 'dates');

/** "Starting from 1 April", "opens on 1 April": the word stands right before the date. */
const isStart = (before: string): boolean =>
  labelOf(before).mentions.some(({ concept, end }) => concept === 'opens' && before.length - end < 9);

/** "From 1 March", "1 Mart 2027 tarihinden itibaren". */
const isFrom = ({ before, behind }: Around): boolean => endsWithSign(before, 'from a day') || goesOnWithSign(behind, 'from it');

/** "Na 1 maart": a sentence that begins with the word for "after". */
const beginsAfter = (before: string): boolean => isSign(before, 'after, among own words') && /^\s*\p{Lu}/u.test(before);

/** Only what comes after a day is spoken of. */
export const isAfter = ({ before, behind }: Around): boolean =>
  (endsWithSign(before, 'after') && !endsWithSign(before, 'not after')) ||
  beginsWithSign(behind, 'or later') ||
  beginsAfter(before) ||
  endsInOwnLanguage(before, 'after, among own words', `${before} ${behind}`);

/** "4.2.0 (2027-04-22)": what stands before the date is a number of a version. */
const version = /^(?:version|release|v)?[ .]?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?[ ([–—-]{0,4}$/i;
const longestMonth = 20;

type Date = Cluster['dates'][number]['date'];
const isMonths = (date: Date): boolean => date.kind === 'month' && date.from !== undefined;

/** "March – May 2027", but not "March 2027 – May 2027". */
const isMonthsOfOneYear = (date: Date): boolean => date.kind === 'month' && date.from !== undefined && date.from.year === undefined;

/** "Deadlines October" before "-December 2027": a month, and a dash or a word for "to". */
function isMonthSpan(before: string): boolean {
  const [, word] = /(\p{L}{3,10})\s?(?:[-–—]|to|until|through)\s?$/u.exec(before.slice(-longestMonth)) ?? [];
  return word !== undefined && see({ text: `${word} 2000`, struck: [] }).dates.length > 0;
}

/** "Opening reception of the conference: 2 June", but not "Workshop and dinner". */
const isSocial = (text: string): boolean =>
  /\b(?:reception|dinner|banquet|excursion|gala|party)\b/i.test(text) && !/\b(?:and|with|incl\p{L}*)\b/iu.test(text);

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
const isOfPosts =
  /\b(?:positions?|posts?|projects?|contracts?|fellowships?|scholarships?|internships?|jobs?|stays?)\b[^.]{0,20}\b(?:starting|beginning|commencing)(?: (?:on|from|in))?\s{0,2}$/i;

/** "Das Stipendium beginnt am 1. Oktober", "la résidence débutera": what is applied for begins then. */
function isBeginOfAward(before: string): boolean {
  const label = labelOf(before);
  return (
    hasSign(before, 'what is awarded') &&
    says(label, 'opens') &&
    !says(label, 'submit', 'register', 'call', 'deadline', 'until', 'paper', 'abstract', 'notify')
  );
}

/** "Registration details and fees will be announced by", "this decision will be announced in". */
const isToBeMadeKnown =
  /\b(?:details|information|fees|instructions|this decision)\b[^.:;]{0,120}\bwill be (?:announced|published|provided|posted|released|made (?:available|public))\b/i;

/** "2月1日までに口頭発表した方": who has done so by then. */
const isDoneBy = /^\s*(?:まで|迄|以前)に?[^。]{0,20}(?<!ま)(?:した|された)(?:方|者|論|もの|研究|発表|会員)/u;

/** "Published: 3 May 2026", with no word of what: the day of the page itself. */
const isPublished = (text: string): boolean => isSign(text, 'published');

/** "2027-05-01: submitted by A. Bell" under the proceedings of a workshop. */
const isHandedInBy = /^[\s:–—-]{0,4}(?:submitted|posted|published|edited) by \p{Lu}/u;

/** "Submissions after 1 May are not read", "late fee from 16 August": the date is where something else begins. */
export const whyNotHere = ({ dates }: Cluster, { before, behind }: Around, { guess }: Label, { cell }: Unit): string | undefined => {
  if (version.test(before.trimStart())) return 'the day of a release';
  if (guess?.kind === 'event' && isSocial(`${before} ${behind}`) && dates.every(({ date }) => date.kind === 'day'))
    return 'a part of the programme';
  if ((!guess || ofInterviews.has(guess.kind)) && isInterview(clauseToTell(before, guess?.kind))) return 'a part of the programme';
  if ((guess?.kind === 'opens' || guess?.kind === 'other') && (isOfPosts.test(before) || isBeginOfAward(before)))
    return 'it tells when something else begins';
  if (guess?.kind === 'event' && isPostposition(behind) && dates.every(({ date }) => date.kind === 'day')) return 'it tells until when';
  const label = labelOf(before);
  // "Updated abstracts due": not when they were updated.
  if (isPublished(before)) return 'the day of a notice';
  // "Resubmit the updated form prior to": nor there.
  const isAskedFor = says(label, 'submit') && says(label, 'until');
  if (says(label, 'posted') && !isAskedFor && !(label.guess?.kind === 'camera-ready' && says(label, 'deadline')))
    return 'the day of a notice';
  if (guess?.kind !== 'notification' && isToBeMadeKnown.test(before)) return 'it tells when something is made known';
  if (isOfTheses(before)) return 'it tells when something was done';
  if (isDoneBy.test(behind)) return 'it tells who has done something by then';
  if (isHandedInBy.test(behind) && dates.every(({ date }) => date.kind === 'day')) return 'it tells who handed something in that day';
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
  return isAfter({ before, behind }) || (isFrom({ before, behind }) && !isStart) ? 'it tells what comes after a date' : undefined;
};

/** "Die Bewerbungsfrist beginnt am 1. Februar und endet": right before the day stands that a term begins. */
export const isBegun = (label: Label, before: string): boolean =>
  label.guess?.isPlain === true && endsWithSign(before, 'begins') && says(label, 'deadline') && !says(label, 'closes', 'until');

/** What a day with "from" before it makes of a label. */
export const opensByFrom = { kind: 'opens', isPlain: true } as const;
const ledFrom = /[-–—:：]\s*\p{L}+(?:\s\p{L}+)?\s*$/u;

/** "Подача докладов - с 1 февраля": a day from which on something can be handed in; in running text the words must be set off by a dash. */
export const isOpenedFrom = (label: Label, { before }: Around, { dates }: Cluster, prose: boolean): boolean =>
  label.guess?.isPlain === true &&
  (ofWork.has(label.guess.kind) ? says(label, 'submit') : label.guess.kind === 'registration') &&
  !says(label, 'deadline', 'until', 'closes', 'extended') &&
  dates.every(({ date }) => date.kind === 'day') &&
  endsWithSign(before, 'from a day') &&
  (!prose || ledFrom.test(before) || label.guess.kind === 'registration');

const clauseBehind = /[,.;]\s|\s(?:bis|do)\s/u;

/**
 * "Vorschläge können ab 1. Februar eingereicht werden", "abstrakty można przesyłać od": what can be handed in from a day on opens on it.
 */
export function isPossibleFrom({ before, behind }: Around, { dates }: Cluster): boolean {
  if (!endsWithSign(before, 'from a day') || !dates.every(({ date }) => date.kind === 'day')) return false;
  const [end = ''] = behind.split(clauseBehind, 1);
  const [first = ''] = end.split(/\s(?=\S)/u).filter(isAnd);
  const clause = first ? end.slice(0, end.indexOf(` ${first} `)) : end;
  const said = labelOf(`${before} ${clause}`);
  const isToBeDone = says(labelOf(clause), 'submit', 'register', 'opens') || hasSign(before, 'may');
  return (
    isToBeDone &&
    says(said, 'submit', 'register', 'opens') &&
    says(said, 'submit', 'register', 'paper', 'proposal', 'abstract', 'whole abstract', 'call') &&
    !says(said, 'deadline', 'until', 'closes', 'extended', 'notify', 'final', 'event', 'aid')
  );
}

/** "The (extended) deadline is 19 March": a deadline that names nothing is that of what its title or the words before it ask for. */
const isDeadlineOf = (label: Label, { titles, text }: Unit): boolean =>
  label.guess?.kind === 'submission' &&
  says(label, 'deadline') &&
  (titles.some(({ mentions }) => says({ mentions }, 'submit', 'paper', 'proposal', 'call')) || says(labelOf(text), 'submit'));

const by = /^by$/i;
/** Letters from "by" to its day; farther from it "by" tells who or how: "received by the committee and kept here, 1 May". */
const nearBy = 24;

/** English "by" behind a date tells who did something: "On 1 May there was a dinner, given by the mayor". */
export const isUntil = (before: string, behind: string, line: string): boolean =>
  endsInOwnLanguage(before, 'until, among own words', line) ||
  endsWithSign(before, 'through a day') ||
  labelOf(before).mentions.some(
    ({ concept, at, end }) => concept === 'until' && !(before.length - end > nearBy && by.test(before.slice(at, end))),
  ) ||
  labelOf(behind).mentions.some(({ concept, at, end }) => concept === 'until' && !by.test(behind.slice(at, end)));

/** "Am 30. September müssen die Teilnehmenden die vollständigen Beiträge einreichen": a day at the head of what must be done in full. */
const isHeadOfDuty = ({ before, behind }: Around): boolean => {
  const [clause = ''] = behind.split(/[.;]\s/, 1);
  return leadsToDay(before) && hasSign(clause, 'must') && hasSign(clause, 'in full');
};
const mostLettersToDay = 20;
/** "Must be submitted online; the portal moves on": a mark, "and" or many letters between what must be done and the day part them. */
function isDutyBesideDay(before: string): boolean {
  const duty = lastEndOf(before, 'must');
  if (duty === undefined) return false;
  const tail = before.slice(duty);
  const done = labelOf(tail).mentions.findLast(({ concept }) => concept === 'submit')?.end ?? 0;
  const rest = tail.slice(done);
  return !/[,;:.(]/.test(tail) && lettersIn(rest) <= mostLettersToDay && !rest.split(/\s/).some(isAnd);
}

/** "The full papers must be submitted on 30 September": the one day on which something is to be handed in. */
const isToBeHandedIn = ({ guess, mentions }: Label, around: Around, { dates }: Cluster): boolean =>
  guess !== undefined &&
  stagesOfPaper.has(guess.kind) &&
  says({ mentions }, 'submit') &&
  says({ mentions }, 'paper', 'proposal', 'abstract', 'final') &&
  dates.every(({ date }) => date.kind === 'day') &&
  (isDutyBesideDay(around.before) || isHeadOfDuty(around));

/** "Applications for travel grants are due": help for those who come is applied for. */
const isAidAskedFor = (label: Label): boolean =>
  hasSign(label.text, 'funds') && says(label, 'aid') && says(label, 'submit', 'proposal') && says(label, 'deadline', 'until', 'closes');

/** A sentence must say that something ends, is told or takes place; speaking of papers is not enough. */
export function whyNotInProse(label: Label, { before, behind }: Around, unit: Unit, cluster: Cluster): string | undefined {
  if (isWindow(label, { before, behind }, cluster, unit.text)) return undefined;
  if (endsWithSign(before, 'between') && label.guess?.kind !== 'event') return 'it tells a span of time';
  if (isStart(before) && isAsked(labelOf(`${before} ${behind}`))) return undefined;
  if (!label.guess?.isPlain && isDeadlineOf(label, unit)) return undefined;
  if (!label.guess?.isPlain) return 'a date in running text that no deadline word goes with';
  const about = labelOf(`${before} ${behind}`);
  switch (label.guess.kind) {
    case 'event':
      if (isPerhapsHeld(before)) return 'it may be held then, which is not yet known';
      return says(about, 'held') ||
        isNamedSpan(cluster.dates, before) ||
        isUpcoming(cluster.dates, before) ||
        isSpanOfFirst(cluster, before, unit.text) ||
        isBeginning(before) ||
        isEnding(before) ||
        isItsDay(before) ||
        isOnDay(before)
        ? undefined
        : 'a date in running text that no event goes with';
    case 'opens':
      return says(about, 'opens') || says(about, 'call') ? undefined : 'a date in running text';
    case 'other':
      return (says(label, 'notify') && says(label, 'submit')) || isAidAskedFor(label)
        ? undefined
        : 'a date in running text about something else';
    default:
      return says(about, 'deadline', 'closes', 'notify', 'extended') ||
        isUntil(before, behind, unit.text) ||
        isToBeHandedIn(label, { before, behind }, cluster)
        ? undefined
        : 'a date in running text that no deadline word goes with';
  }
}
