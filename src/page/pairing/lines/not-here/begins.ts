import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../../labels/label.ts';
import { leadOf } from '../../../outline/change.ts';
import { speaksOf } from '../../../phrases/phrases.ts';
import { endOfSign, endsWithSign, goesOnWithSign, hasSign, isSign, lastEndOf, lastOfSign } from '../../../phrases/signs.ts';
import { isBeginOfAward, namesBeginOfAward } from '../../beside/begin-of-award.ts';
import { isAfter, isFrom } from '../../beside/from-day.ts';
import type { Here, Reason } from './here.ts';
import { isMonths } from './spans.ts';

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

/** "Candidatures des doctorants : 5 mars": what is asked for leads to its day, whatever stands over it. */
const isLed = /[:：]\s*$/u;
/** "Those who can begin in June 2027" under "Eligibility": what is not said to fall due there tells who may take part. */
function isUnderThoseAllowed({ unit, before, behind, about: { guess } }: Here): boolean {
  if (guess && askedFor.has(guess.kind) && isLed.test(before)) return false;
  if (!isSign(unit.titles.at(-1)?.text ?? '', 'who may take part')) return false;
  return !says(labelOf(`${before} ${behind}`), 'deadline', 'until', 'closes', 'submit', 'register');
}

/** "El proyecto no podrá comenzar antes del 1 de octubre": what is paid for, whatever it is. */
function mayNotBegin(before: string): boolean {
  const clause = before.split(/[,;:]\s/).at(-1) ?? before;
  return hasSign(clause, 'to begin') && hasSign(clause, 'not') && !says(labelOf(clause), 'deadline', 'submit', 'register');
}

const sentenceEnd = /[.;。]\s?/;
/** "지원은 5월 15일부터 시작됩니다": where the verb stands behind the day. */
const clauseOf = (before: string, behind: string): string =>
  hasSign(before, 'what is awarded') ? `${before} ${behind.split(/[.;:,。、，]/, 1)[0] ?? ''}` : '';

const isBegun = (clause: string, guess: Label['guess']): boolean => isBeginOfAward(clause, guess?.kind === 'opens');

const mayBegin: ReadonlySet<Kind | undefined> = new Set(['opens', 'other']);
const mayBeginForSome: ReadonlySet<Kind | undefined> = new Set(['opens', 'event']);

/** What is applied for begins then, and the call is neither open nor closed by it. */
export const ofWhatBegins: readonly Reason[] = [
  ['it tells who may take part', ({ about, before }) => mayBeginForSome.has(about.guess?.kind) && isOfThoseAllowed(before)],
  ['it tells who may take part', isUnderThoseAllowed],
  [
    'it tells when something else begins',
    ({ about: { guess }, before, behind }) =>
      mayBegin.has(guess?.kind) && (isOfPosts(before) || isBegun(before, guess) || isBegun(clauseOf(before, behind), guess)),
  ],
  ['it tells when something else begins', ({ before }) => namesBeginOfAward(before.split(sentenceEnd).at(-1) ?? before)],
  ['it tells when something else begins', ({ before }) => mayNotBegin(before)],
];

/** "120 € from": what one pays from then on. */
const priced = /(?:€|\$|£|\b(?:EUR|USD|CHF|PLN|GBP)|zł)\s?\d[\d.,]{0,9}\D{0,24}$|\d\s?(?:€|£|EUR|USD|CHF|PLN|GBP|zł|euros?)\D{0,24}$/iu;

/** What goes on from a day. */
const fromThen: ReadonlySet<Kind> = new Set(['opens', 'event', 'notification']);

const wordsBetween = ({ text }: Here['unit'], dates: Here['dates']): string => text.slice(dates[0]?.at[1], dates.at(-1)?.at[0]);

const nothing = /^\s*$/;
/** "Notification: after 8 March", 結果発表：3月8日以降: a label leads to the first day on which it may be told. */
function isToldAfter(before: string, guess: Label['guess']): boolean {
  if (guess?.kind !== 'notification' || !guess.isPlain) return false;
  const lead = endsWithSign(before, 'after') ? before.slice(0, lastOfSign(before, 'after')?.[0]) : before;
  return nothing.test(lead) || isLed.test(lead);
}

/** "Submissions after 1 May are not read", "late fee from 16 August": the date is where something else begins. */
function isFromThen({ unit, dates, before, behind, about: { guess }, label }: Here): boolean {
  // "Decisions are sent from 8 March on": none is told before.
  const isStart = (guess !== undefined && fromThen.has(guess.kind)) || dates.some(({ date }) => date.kind === 'range' || isMonths(date));
  const isSince = guess?.kind === 'opens' && endsWithSign(before, 'since');
  // "Срок подачи перенесён с 4 марта на 18 марта": from an old day to the one that holds.
  const isMoved =
    dates.length > 1 &&
    (says(label, 'extended') || hasSign(before, 'perhaps the new day') || speaksOf(wordsBetween(unit, dates), 'extended'));
  return (isAfter({ before, behind }) && !isSince && !isToldAfter(before, guess)) || (isFrom({ before, behind }) && !isStart && !isMoved);
}

/** Characters of a clause that says no more. */
const longestEastAsian = 16;
const paidThen: ReadonlySet<Kind | undefined> = new Set(['opens', 'registration']);
/** "From 15 May registration fees will rise": nothing opens then, and what is cheap closes before. */
function areFeesFrom({ unit, dates, before, behind, about: { guess } }: Here): boolean {
  if (!paidThen.has(guess?.kind) || !hasSign(behind, 'costs more')) return false;
  const [first] = dates;
  const lead = first ? leadOf(unit.text, first) : '';
  const [all = ''] = behind.replace(/^\s?,/, '').split(/[.;,，、。]/, 1);
  const clause = all.slice(endOfSign(all, 'from it') ?? 0);
  const isThen =
    isFrom({ before: `${before}${lead}`, behind }) ||
    (goesOnWithSign(behind, 'on or from it, before a verb') && clause.length <= longestEastAsian);
  const isOpen = says(labelOf(clause), 'opens', 'submit') || hasSign(clause, 'may') || hasSign(clause, 'is possible');
  return isThen && !isOpen && hasSign(clause, 'costs more');
}

/** The call neither opens nor closes then: it is where something else begins. */
export const ofWhatComesAfter: readonly Reason[] = [
  ['it tells what comes after a date', ({ about, before }) => about.guess?.kind === 'opens' && priced.test(before)],
  ['it tells what comes after a date', isFromThen],
  ['it tells what comes after a date', areFeesFrom],
];
