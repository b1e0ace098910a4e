import type { DateReading } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { type KindGuess, kindOf } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsInOwnLanguage } from '../../phrases/own-language.ts';
import { roundIn as roundNameIn } from '../../phrases/round-name.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign, hasSign, lastEndOf, lastOfSign, wordsOfSign } from '../../phrases/signs.ts';
import { isPostposition } from './postposition.ts';

/** What is handed in some time between two days, or opens for that long. */
const openForTime: ReadonlySet<Kind> = new Set([...askedFor, 'opens', 'response']);

const monthsOfNoEvent = 2;
/** "For conferences between 1 April and 30 September": no event, but the time in which some are. */
export const isSomeTime = (before: string, date: DateReading): boolean =>
  date.kind === 'range' &&
  endsWithSign(before, 'between') &&
  ((date.to.year ?? 0) - (date.from.year ?? date.to.year ?? 0)) * 12 + date.to.month - date.from.month >= monthsOfNoEvent;

/** "Application round", "submission window": a thing that is asked for, and the time for it. */
const round = new RegExp(`\\b(?:${wordsOfSign('asked for in rounds').join('|')}) (?:${wordsOfSign('time to hand in').join('|')})\\b`, 'i');

/** "The next application round will run": a span of days in which something is handed in, whatever verb stands with it. */
export const isRound = (text: string): boolean => roundIn(text) !== undefined;

const mostLettersBesideRound = 8;
/** "First round: from 29 January to 22 March, you will be told by 8 April": of a round that is only numbered, something is handed in and judged. */
function isNamedRound({ before, behind }: Around): boolean {
  const text = before.replaceAll('-', ' ');
  const name = endsWithSign(before, 'from a day') ? roundNameIn(text) : undefined;
  if (name === undefined || lettersIn(text.replace(name, '')) > mostLettersBesideRound) return false;
  return says(labelOf(behind.split(/[.;]/, 1)[0] ?? ''), 'submit', 'notify');
}

/** "Sign up for news of the next application round, which will run from": the round says what the days are for. */
export function roundLabel({ before, behind }: Around, { dates }: Cluster): Label | undefined {
  if (isNamedRound({ before, behind })) return labelOf(before).withGuess(byClosing);
  const named = roundIn(before);
  if (!named || !isOfRound(before)) return undefined;
  const isSpan = endsWithSign(before, 'from a day') || endsWithSign(before, 'between') || isSpanOfRound(before, dates);
  return isSpan ? labelOf(before.slice(named.at)).withGuess(byClosing) : undefined;
}

/** A round is named, and what follows is about it: not so in "after the application period, fellows live here from". */
function isOfRound(before: string): boolean {
  const { behind } = roundIn(before) ?? {};
  const comma = behind?.indexOf(',') ?? -1;
  return behind !== undefined && (comma < 0 || beginsWithSign(behind.slice(comma + 1).trimStart(), 'tells more of it'));
}

/** "Période de candidature": where a time is named before what it is for, one small word stands between them. */
const smallBetween = /^(?:\s\p{L}{1,3}){1,2}\s$/u;

/** Where a text names a time to hand something in, and what stands behind its name. */
function roundIn(text: string): { readonly at: number; readonly behind: string } | undefined {
  const named = round.exec(text);
  if (named) return { at: named.index, behind: text.slice(named.index + named[0].length) };
  const [at, end] = lastOfSign(text, 'a time') ?? [];
  if (at === undefined || end === undefined) return undefined;
  const asked = labelOf(text.slice(end)).mentions.find(({ concept }) => ofRounds.has(concept));
  const isOfIt = asked !== undefined && smallBetween.test(text.slice(end, end + asked.at));
  return isOfIt ? { at, behind: text.slice(end + asked.end) } : undefined;
}
const ofRounds: ReadonlySet<Concept> = new Set(['submit', 'proposal', 'call']);

/** "The application period is 15 February to 30 April": a verb and no more between a round and its days. */
function isSpanOfRound(before: string, dates: Cluster['dates']): boolean {
  const { behind = '' } = roundIn(before) ?? {};
  const isNext = lettersIn(behind) <= mostLettersBesideRound && !/[.,;:!?]/.test(behind.trimEnd().slice(0, -1));
  return behind !== '' && isNext && dates.every(({ date }) => date.kind === 'range');
}

/** Something is asked for, or registered for, or called for. */
export const isAsked = (label: Label): boolean =>
  says(label, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract', 'register', 'call');

/** "We are open for applications from": not what is merely available for some days. */
const isOpen = (before: string): boolean => hasSign(before, 'stands open');

/** "Send us a date between": one of the days, not what is handed in on them. */
const isOfDays = (before: string): boolean => endsWithSign(before, 'a day between');
/** "Theses defended between": what was done in those days. */
const isOfDone = (before: string): boolean => {
  const end = lastEndOf(before, 'done');
  return end !== undefined && oneWord.test(before.slice(end));
};
const oneWord = /^\s\p{L}{1,9}\s{0,2}$/u;

const sinceThen = ['from a day', 'between', 'since'] as const;
/** At most three words between two others. */
export const upToThreeWords = /^\s(?:[\p{L}\p{N}-]{1,20}\s){0,3}$/u;
/** "For theses accepted from", "films completed between": what was done since then may be handed in. */
export function isOfTheses(before: string): boolean {
  if ((endsWithSign(before, 'between') || endsWithSign(before, 'from a day')) && isOfDone(before)) return true;
  if (!sinceThen.some((sign) => endsWithSign(before, sign))) return false;
  const [thesis, done] = [lastEndOf(before, 'a thesis'), lastOfSign(before, 'done to a thesis')];
  return (
    thesis !== undefined && done !== undefined && upToThreeWords.test(before.slice(thesis, done[0])) && oneWord.test(before.slice(done[1]))
  );
}

/** "A student travelling from 1 to 5 May must apply", "grants tenable from 1 to 30 June", "a report on the period from March to May": how long something lasts is no time for handing in. */
export const isOfJourney = (before: string, date: DateReading): boolean =>
  (date.kind === 'range' || (date.kind === 'month' && date.from !== undefined)) &&
  (['from a day', 'between', 'during days'] as const).some((sign) => {
    const [at] = endsWithSign(before, sign) ? (lastOfSign(before, sign) ?? []) : [];
    return at !== undefined && endsWithSign(before.slice(0, at).trimEnd(), 'lasts for some days');
  });

/**
 * "Es können Beiträge eingereicht werden, die vom 1. Mai bis 3. Juni veröffentlicht wurden": in a clause of its own, at whose end German
 * and Dutch have the verb, stands when something was done.
 */
export function isDoneThen({ before, behind }: Around): boolean {
  const [clause = '', ...others] = before.split(', ').reverse();
  const [end = ''] = behind.split(/[.;,]/, 1);
  // "Arbeiten, die bis zum 3. Juni fertiggestellt werden": what is to be done until one day may be due then.
  if (others.length === 0 || !hasSign(end, 'done') || says(labelOf(clause), 'until')) return false;
  return !isAsked(labelOf(clause)) && !says(labelOf(end), 'submit', 'register', 'notify', 'deadline');
}

/** What stands before a span of days: "from 5 April to 5 May", "during 5–9 April". */
const ofSpans = ['from a day', 'during days', 'span of days', 'between'] as const;

/**
 * "We accept talk proposals from 5 April to 5 May", "Abstracts must be submitted between": a span of days in which something is handed in.
 */
export const isWindow = (label: Label, { before, behind }: Around, { dates, start }: Cluster, text: string): boolean =>
  label.guess !== undefined &&
  openForTime.has(label.guess.kind) &&
  dates.every(({ date }) => date.kind === 'range') &&
  (ofSpans.some((sign) => endsWithSign(before, sign)) ||
    beginsWithSign(text.slice(start), 'span of days') ||
    isSpanOfRound(before, dates) ||
    beginsWithSign(before, 'a time') ||
    goesOnWithSign(behind, 'between them')) &&
  !says(label, 'review', 'notify') &&
  !isOfDays(before) &&
  !isOfDone(before) &&
  (says(label, 'submit', 'register', 'response') ||
    isOfRound(before) ||
    isNamedRound({ before, behind }) ||
    (isOpen(before) && isAsked(label)) ||
    says(labelOf(behind.split(/[.;]/, 1)[0] ?? ''), 'submit'));

/** What a day on which a call closes makes of a label. */
export const byClosing = { kind: 'submission', isPlain: true } as const;

/** "Прием статей — по 7 мая": what is called for until the end of a day, not from it on. */
export const isThrough = (label: Label, { before }: Around): boolean =>
  label.guess?.kind === 'opens' && !says(label, 'opens') && endsWithSign(before, 'through a day');

/** "Bildirilerin kabulü: 5 Mart'a kadar": what is taken in until a day is handed in; the kind of that, undefined for anything else. */
export function takenUntil({ guess, mentions }: Label, { before, behind }: Around): KindGuess | undefined {
  if (guess?.kind !== 'notification' || !isPostposition(behind) || !hasSign(before, 'taking in')) return undefined;
  return kindOf(mentions.filter(({ concept }) => concept !== 'notify'));
}

/** "3月8日必着でお知らせください": what must arrive by a day is handed in, whatever it is called. */
export const mustArrive = ({ guess }: Label, { behind }: Around): boolean =>
  (!guess?.isPlain || guess.kind === 'event' || guess.kind === 'other') && beginsWithSign(behind, 'must arrive');

/** "LBW closes on 22 January" below "Call for late-breaking work": what the title calls for is handed in until then. */
export const closesCall = (label: Label, { titles }: Unit, sentence: string): boolean =>
  label.guess === undefined &&
  says(label, 'closes') &&
  !hasSign(label.text, 'opens its doors') &&
  titles.some((title) => says(title, 'call', 'submit')) &&
  // "The exhibition opens on 1 May and closes on": that is not what is called for.
  (!says(labelOf(sentence), 'opens') || isAsked(labelOf(sentence)));

/** "La plateforme ferme le 7 mars": what is handed in there, whatever it is. */
export const closesPortal = (label: Label): boolean =>
  label.guess === undefined && says(label, 'closes') && hasSign(label.text, 'a portal');

/** "Quelle pubblicate entro il 15 ottobre" below "La scadenza": what a section of the deadline says until when. */
export function isUntilUnderDeadline({ guess }: Label, { before }: Around, { titles }: Unit): boolean {
  const title = titles.findLast(({ level }) => level <= lowestHeading);
  if (guess !== undefined || title === undefined || !isOnlyDeadline(title.label)) return false;
  const [until, other] = labelOf(before).mentions;
  const isLast = until?.concept === 'until' && other === undefined && before.slice(until.end).trim() === '';
  return isLast && !hasSign(before, 'carried out') && !hasSign(before, 'opens its doors');
}
const lowestHeading = 6;

/**
 * "Nabór otwarty do 21 marca": what is open until a day closes on it, where the word for "until" is one of its language alone; so does what
 * has begun, "Başvurular başladı, 1 Mart'a kadar".
 */
export const isOpenUntil = (label: Label, { before, behind }: Around, { text }: Unit): boolean =>
  label.guess?.kind === 'opens' &&
  says(label, 'submit') &&
  (endsInOwnLanguage(before, 'until, among own words', text) || (isPostposition(behind) && labelOf(before).guess?.kind === 'opens'));
