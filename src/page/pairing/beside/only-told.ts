import { isAnd } from '#dates/and.ts';
import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { beginsWithSign, endOfSign, endsWithSign, hasSign, isSign, lastEndOf } from '../../phrases/signs.ts';
import { cameIn, hadComeIn } from './came-in.ts';
import { isCountedFrom } from './counted-back.ts';
import { isOfDecree } from './decree.ts';
import { wasDoneOn } from './done-on.ts';
import { isAskedAbout, isExample } from './example.ts';
import { leadsToDay } from './leads-to-day.ts';
import { stepOf } from './manuscript.ts';
import { isOfElseOnDay } from './on-day-apart.ts';

/**
 * "Last spring we had a deadline on", "I will send my part by": up to the day nothing else is begun. Whoever extends or calls speaks to
 * those who read, and so may what an "and" begins.
 */
function tellsOfUs(before: string): boolean {
  const end = lastEndOf(before, 'we ourselves');
  if (end === undefined) return false;
  const told = before.slice(end);
  return !/[,;:、]/.test(told) && !told.split(' ').some(isAnd) && !speaksOf(told, 'extended') && !speaksOf(told, 'call');
}

/** "The deadline was 15 January, and I sent it in at eleven at night." */
const tellsOfOne = (behind: string): boolean => hasSign(behind, 'i did then');

const oneWord = /^\s[\p{L}-]{1,20}\s/u;
/** "Must not have been published before 1 March". */
function mustNotBe(before: string): boolean {
  const end = lastEndOf(before, 'must not be');
  const [word] = oneWord.exec(end === undefined ? '' : before.slice(end)) ?? [];
  const rest = word && before.slice((end ?? 0) + word.length - 1);
  return rest !== undefined && (isSign(rest, 'before a day') || leadsToDay(rest));
}

/** "Sono escluse le opere già premiate altrove entro il 31 dicembre": what was already done by then is not taken; what was not, or what a clause behind asks for, may have to be. */
function isOfShutOut(before: string): boolean {
  const end = lastEndOf(before, 'shut out');
  const told = end === undefined ? '' : before.slice(end);
  return (
    hasSign(told, 'already') &&
    !(hasSign(told, 'not') || hasSign(told, 'must')) &&
    !/[.,;:]/.test(told) &&
    !says(labelOf(told), 'closes', 'submit', 'register')
  );
}

/** "— Bells (@bells) January 8". */
const ofHandle = /\(@\w{1,30}\)\s*$/;

/** "News @ 2027-01-08 …": the day of an issue. */
const isOfIssue = (before: string): boolean => isSign(before, 'issue of news') && !/[(:]/.test(before.trimEnd().slice(0, -1));

/** "2月28日現在", "1월 11일 기준", "截至1月10日，已收到": how things stand on a day. */
export const tellsState = ({ before, behind }: Around): boolean =>
  beginsWithSign(behind, 'as of it') || (endsWithSign(before, 'as of a day') && beginsWithSign(behind, 'already'));

/**
 * "Under the age of 36 by", "âgés de moins de 35 ans au": how old one may be on a day; "who are under 30 may apply until" asks for
 * something.
 */
const agedOn = (before: string): boolean => {
  const end = age.test(before) ? lastEndOf(before, 'years old') : undefined;
  return end !== undefined && /\s$/.test(before) && leadsToDay(before.slice(end));
};
const age = /(?<!\d)\d{2}\D{0,32}$/;

const longestSince = 80;
/** "Con menos de 24 años desde la finalización de su doctorado a 31 de diciembre": how long ago something may be, counted on a day. */
function sinceOn(before: string): boolean {
  const near = before.slice(-longestSince);
  const end = /\d/.test(near) ? lastEndOf(near, 'years old') : undefined;
  const since = end === undefined ? undefined : endOfSign(near.slice(end).trimStart(), 'from a day');
  return end !== undefined && since !== undefined && endsOnDay.test(near) && leadsToDay(near.slice(near.trimEnd().lastIndexOf(' ')));
}
const endsOnDay = /\p{L}\s$/u;
/** "Age limit: 35 (as of 1 May)", "on 1 May applicants may not be older than 35": what a whole sentence is about that asks for nothing. */
function isOfAge({ before, behind }: Around): boolean {
  const sentence = `${before} ${behind}`;
  return twoDigits.test(sentence) && hasSign(sentence, 'an age') && !says(labelOf(sentence), ...asksFor);
}
const twoDigits = /(?<!\d)\d{2}(?!\d)/;
const asksFor: readonly Concept[] = ['submit', 'register', 'proposal', 'opens', 'closes', 'deadline', 'extended', 'notify', 'final'];
/** "Under the age of 36 by 1 May", "die am 1. Mai jünger als 36 Jahre sind". */
export const tellsAge = (around: Around): boolean =>
  agedOn(around.before) || sinceOn(around.before) || beginsWithSign(around.behind, 'that old on it') || isOfAge(around);

/** 投稿系统已于3月1日开放: what was done then is that the call opened, or was moved to another day. */
const isOfCall = (behind: string): boolean => {
  const [clause = ''] = behind.split(endOfClause, 1);
  return says(labelOf(clause), 'opens', 'closes', 'deadline', 'extended');
};
const endOfClause = /[,;，、；。]/;

/** "4月1日から施行", "didirikan pada 6 Mei": something was done on a day, or is on it, that no call asks for. */
export const tellsDone = ({ before, behind }: Around): boolean =>
  beginsWithSign(behind, 'was done on it') || beginsWithSign(behind, 'done in them') || (wasDoneOn(before) && !isOfCall(behind));

/** "15 April 2027, 02:52:33": a machine noted the second; deadlines are on the minute, or a second before it. */
const noted = /^.{0,40}?\b\d{1,2}:\d\d:(?!00|59)[0-5]\d\b/;

/** "The talks of the previous edition (Lund, June 2026)", 前回（2026年9月、仙台）: a bracket right behind an edition that is over says when it was. */
function isInBracketOfEarlier(sentence: string): boolean {
  const [, named] = inBracket.exec(sentence) ?? [];
  const clause = named?.split(clauseMark).at(-1) ?? '';
  const end = lastEndOf(clause, 'of an earlier edition') ?? lastEndOf(clause, 'an earlier edition');
  return end !== undefined && lettersIn(clause.slice(end)) <= mostOfEdition && !says(labelOf(clause.slice(end)), ...asksFor);
}
const inBracket = /([^()（）]{2,80})[(（][^()（）]{0,24}$/u;
/** "Of our summer school". */
const mostOfEdition = 24;

/** "Предыдущая конференция прошла 10 июня", 「前回大会は6月10日に」: what a whole sentence is about. */
export const isOfEarlierEdition = (sentence: string): boolean =>
  (beginsWithSign(sentence, 'an earlier edition') && !isParted(sentence)) ||
  isOfLastYear(sentence) ||
  hasSign(sentence.split(clauseMark).at(-1) ?? '', 'last year, behind what was') ||
  isInBracketOfEarlier(sentence);
const clauseMark = /[,;:]\s/;
/** "L’an dernier, le concours s’est clos le": one clause, which no mark parts from what is asked for this year. */
function isOfLastYear(sentence: string): boolean {
  const end = endOfSign(sentence, 'last year');
  return end !== undefined && !/[,;:；]/.test(sentence.slice(end).replace(/^\s?,/, '')) && !isParted(sentence);
}
/** "The previous call closed on 6 March; the next one is open until": what follows is of another. */
const isParted = (sentence: string): boolean => hasSign(sentence, 'in its turn');

/**
 * Why a date is only told of: as a step in the history of a manuscript, as the day on which something was handed in, as an example or in a
 * question. `rest` is what follows it in its line, `own` the date with what follows.
 */
export function whyOnlyTold(around: Around, isInHistory: boolean, own: string, rest: string): string | undefined {
  if (isInHistory && stepOf(around) !== undefined) return 'the history of a manuscript';
  if (cameIn(around.before) || hadComeIn(around.behind)) return 'it tells when something was handed in';
  if (tellsOfUs(around.before) || tellsOfOne(around.behind)) return 'it tells what those do who write';
  if (mustNotBe(around.before) || isOfShutOut(around.before)) return 'it tells what something must not be';
  if (isOfElseOnDay(around)) return 'a clause of its own says what is on that day';
  if (ofHandle.test(around.before)) return 'the day of a notice';
  if (isOfIssue(around.before)) return 'the day of an issue';
  if (isOfDecree(around)) return 'the day of a decree';
  if (isCountedFrom(around)) return 'what falls due is counted back from it';
  if (isExample(around.before)) return 'it is an example';
  if (tellsAge(around)) return 'it tells how old one may be';
  if (tellsState(around)) return 'it tells how things stand';
  if (tellsDone(around)) return 'it tells when something was done';
  if (isBare(around.before) && hasSign(around.behind.split(endOfClause, 1)[0] ?? '', 'was made known')) return 'the day of a notice';
  if (noted.test(own)) return 'a machine noted when it was';
  return isAskedAbout(around.before, rest) ? 'it is asked about' : undefined;
}
