import { isAnd } from '#dates/and.ts';
import { stagesOfPaper } from '#model/kinds.ts';
import { thingsJudged } from '../../label-words.ts';
import { isAsked } from '../../labels/asked.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isBesideExtension } from '../../outline/event-bracket.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { beginsWithSign, endsWithSign, hasSign, lastEndOf } from '../../phrases/signs.ts';
import { isDayOfEvent } from '../beside/day-of-event.ts';
import {
  isBeginning,
  isEnding,
  isItsDay,
  isNamedSpan,
  isOnDay,
  isPerhapsHeld,
  isShortSpan,
  isSpanOfFirst,
  isUpcoming,
} from '../beside/held.ts';
import { isBackOn, isHeldAs, isHostedOn } from '../beside/held-as.ts';
import { isHeldBehind } from '../beside/held-behind.ts';
import { areItsDates } from '../beside/its-dates.ts';
import { judgesAnswer } from '../beside/judges-answer.ts';
import { leadsToDay } from '../beside/leads-to-day.ts';
import { isShownFor } from '../beside/on-show.ts';
import { isMeetingOn, isOrganisedThen, isPlannedThen, organisedOn } from '../beside/organised-then.ts';
import { isPresentedOn } from '../beside/presented.ts';
import { prizeGiven } from '../beside/prize-given.ts';
import { isSpanInPlace } from '../beside/span-in-place.ts';
import { isUntil } from '../beside/until.ts';
import { isWelcomedThen } from '../beside/welcomed.ts';
import { isWindow } from '../beside/windows.ts';

const lettersToDay = 9;
/** "Starting from 1 April", "opens on", "we start accepting applications on": the word, or what is taken in, stands right before the date. */
const isStart = (before: string): boolean =>
  labelOf(before).mentions.some(({ concept, end }, i, all) => {
    const [thing] = concept === 'opens' ? all.slice(i + 1) : [];
    const isNext = thing !== undefined && thing.at - end === 1 && (thing.concept === 'submit' || thingsJudged.has(thing.concept));
    return (
      concept === 'opens' && (before.length - (isNext ? thing.end : end) < lettersToDay || (isNext && isTakenIn(before.slice(thing.at))))
    );
  });
const mostLettersTakenIn = 60;
/** "Receiving panel proposals for the spring season on": what is taken in, and for what, which names no event that may be on that day. */
function isTakenIn(tail: string): boolean {
  const thing = labelOf(tail).mentions.findLast(({ concept }) => thingsJudged.has(concept));
  const aim = thing && tail.slice(thing.end).trimStart();
  return (
    aim !== undefined &&
    lettersIn(tail) <= mostLettersTakenIn &&
    !/[,;:.(]/.test(tail) &&
    beginsWithSign(aim, 'for') &&
    !says(labelOf(aim), 'event')
  );
}

/** "Please submit your talk", "we seek articles". */
const asksForWork = (text: string): boolean => {
  const about = labelOf(text);
  return says(about, 'submit', 'proposal') || (says(about, 'paper', 'abstract', 'whole abstract') && hasSign(text, 'invites'));
};

/**
 * "The (extended) deadline is 19 March": a deadline that names nothing is that of what its title or the words before it ask for; "research
 * plans are due on 5 March; we notify on 26 March": what is decided on was handed in, whatever it is.
 */
const isDeadlineOf = (label: Label, { titles, text }: Unit): boolean =>
  label.guess?.kind === 'submission' &&
  says(label, 'deadline') &&
  (titles.some(
    (title) => says(title, 'submit', 'paper', 'proposal', 'call') || hasSign(title.text, 'funds') || hasSign(title.text, 'a journal issue'),
  ) ||
    asksForWork(text) ||
    says(labelOf(text), 'notify', 'final'));

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

const endsInHandIn = (behind: string): boolean => {
  const [sentence = ''] = behind.split(/[.;!?](?=\s|$)|\s[–—-]\s/u, 1);
  const last = labelOf(sentence).mentions.at(-1);
  return last?.concept === 'submit' && lettersIn(sentence.slice(last.end)) <= lettersOfPassive;
};
/** "Werden", "worden". */
const lettersOfPassive = 6;

/** "The full papers must be submitted on 30 September": the one day on which something is to be handed in. */
const isToBeHandedIn = ({ guess, mentions }: Label, around: Around, { dates }: Cluster): boolean =>
  guess !== undefined &&
  stagesOfPaper.has(guess.kind) &&
  says({ mentions }, 'submit') &&
  // "Die Fotos müssen zum 31. Oktober bei uns vorliegen": whatever it is, the verb at the end of its clause hands it in.
  (says({ mentions }, 'paper', 'proposal', 'abstract', 'final') || endsInHandIn(around.behind)) &&
  dates.every(({ date }) => date.kind === 'day') &&
  (isDutyBesideDay(around.before) || isHeadOfDuty(around));

/** "Author feedback is scheduled for 23–29 January": the days in which authors answer close as they end; reviewers' own do not. */
const isTimeForAnswers = (label: Label, { dates }: Cluster): boolean =>
  label.guess?.kind === 'response' && !says(label, 'review') && dates.every(({ date }) => date.kind === 'range');

/**
 * "Applications for travel grants are due", "do 15 września można składać wnioski o przyznanie stypendium", "the call for scholarships is
 * open from 5 to 16 March", "postulez avant le 1er avril pour l'une des bourses": help is applied for until a day.
 */
const isAidAskedFor = (label: Label, { before, behind }: Around, { dates }: Cluster, line: string): boolean =>
  hasSign(label.text, 'funds') &&
  says(label, 'aid') &&
  says(label, 'submit', 'proposal', 'call', 'register') &&
  (says(label, 'deadline', 'until', 'closes') ||
    isUntil(before, behind, line) ||
    ((says(label, 'opens') || endsWithSign(before, 'from a day')) && dates.every(({ date }) => date.kind === 'range')));

/** "The test data will be released on": with what those who take part work then begins. */
const isReleased = ({ guess }: Label, before: string): boolean =>
  guess?.kind === 'opens' && isStart(before) && hasSign(before, 'of the future') && hasSign(before, 'what is released');

/** A sentence must say that something ends, is told or takes place; speaking of papers is not enough. */
export function whyNotInProse(label: Label, { before, behind }: Around, unit: Unit, cluster: Cluster): string | undefined {
  if (isWindow(label, { before, behind }, cluster, unit.text)) return undefined;
  if (endsWithSign(before, 'between') && label.guess?.kind !== 'event') return 'it tells a span of time';
  if (isStart(before) && isAsked(labelOf(`${before} ${behind}`))) return undefined;
  if (isReleased(label, before)) return undefined;
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
        isSpanInPlace(cluster, { before, behind }, unit.text) ||
        isBeginning(before) ||
        isEnding(before) ||
        isItsDay(before) ||
        isOnDay(before) ||
        isOrganisedThen({ before, behind }) ||
        isMeetingOn({ before, behind }) ||
        isPlannedThen({ before, behind }) ||
        organisedOn({ before, behind }, unit.titles) !== undefined ||
        (isShortSpan(cluster.dates[0]) && isBesideExtension(before, behind)) ||
        isHeldAs(before) ||
        isBackOn(before, unit) ||
        isHostedOn(cluster, before, unit) ||
        isPresentedOn(cluster, { before, behind }) ||
        isHeldBehind({ before, behind }) ||
        isShownFor(cluster, { before, behind }) ||
        prizeGiven({ before, behind }) !== undefined ||
        isDayOfEvent(cluster, { before, behind }, unit.text) ||
        isWelcomedThen(cluster, { before, behind }) ||
        areItsDates(cluster, { before, behind }, true)
        ? undefined
        : 'a date in running text that no event goes with';
    case 'opens':
      return says(about, 'opens') || says(about, 'call') ? undefined : 'a date in running text';
    case 'other':
      return (says(label, 'notify') && says(label, 'submit')) ||
        [label, about].some((said) => isAidAskedFor(said, { before, behind }, cluster, unit.text))
        ? undefined
        : 'a date in running text about something else';
    default:
      // "The first round closes on": the verb stands in the name of what closes.
      return says(about, 'deadline', 'closes', 'notify', 'extended') ||
        speaksOf(before, 'closes') ||
        isUntil(before, behind, unit.text) ||
        judgesAnswer({ before, behind }, unit.text, cluster) !== undefined ||
        isTimeForAnswers(label, cluster) ||
        isToBeHandedIn(label, { before, behind }, cluster)
        ? undefined
        : 'a date in running text that no deadline word goes with';
  }
}
