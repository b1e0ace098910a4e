import { isAnd, withoutAnd } from '#dates/and.ts';
import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { type Around, sentenceUpTo } from '../../outline/around.ts';
import { isBesideExtension, isPlacedDay } from '../../outline/event-bracket.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { hasSign } from '../../phrases/signs.ts';
import { askedOfReaders } from '../beside/asked-of-readers.ts';
import { isAwarded, toldByAward } from '../beside/awarded.ts';
import { bracketBehind } from '../beside/bracket-behind.ts';
import { bracketLabel, dueInBracket, explainedLabel } from '../beside/bracket-label.ts';
import { isJudgedIfIn } from '../beside/came-in.ts';
import { chosenUntil } from '../beside/chosen-until.ts';
import { clauseAround } from '../beside/clause-around.ts';
import { clauseLabel, dueLabel, partLabel } from '../beside/clause-label.ts';
import { isClauseOfChange } from '../beside/clause-of-change.ts';
import {
  byClosing,
  closesCall,
  closesPortal,
  isOpenUntil,
  isThingUntil,
  isThrough,
  isUntilUnderDeadline,
  mustArrive,
  takenUntil,
} from '../beside/closing.ts';
import { compoundDeadline } from '../beside/compound-deadline.ts';
import { conditionLabel } from '../beside/condition-label.ts';
import { isDayOfEvent } from '../beside/day-of-event.ts';
import { dutyBehind } from '../beside/duty-behind.ts';
import { endVerbLabel } from '../beside/end-verb.ts';
import { extendsBehind } from '../beside/extension-of.ts';
import { isAfter, isBegun, isFrom, isOpenedFrom, isPossibleFrom, opensByFrom } from '../beside/from-day.ts';
import { roundOfFunds } from '../beside/fund-rounds.ts';
import { goesOnLabel } from '../beside/goes-on.ts';
import { heldEvent, isHeld, isShortSpan } from '../beside/held.ts';
import { isBackOn, isHeldAs, isHostedOn } from '../beside/held-as.ts';
import { isHeldBehind } from '../beside/held-behind.ts';
import { isHeldByName } from '../beside/held-by-name.ts';
import { isDeadlineLabel } from '../beside/is-deadline.ts';
import { areItsDates } from '../beside/its-dates.ts';
import { judgesAnswer } from '../beside/judges-answer.ts';
import { juryChooses } from '../beside/jury-chooses.ts';
import { labelInLine } from '../beside/label-beside.ts';
import { nextClause } from '../beside/next-clause.ts';
import { nextRoundLabel, nextStageLabel } from '../beside/next-turn.ts';
import { onDayApart } from '../beside/on-day-apart.ts';
import { isShownFor } from '../beside/on-show.ts';
import { isMeetingOn, isOrganisedThen, organisedOn } from '../beside/organised-then.ts';
import { isPostposition } from '../beside/postposition.ts';
import { isPresentedOn } from '../beside/presented.ts';
import { prizeGiven } from '../beside/prize-given.ts';
import { closesRound, isRoundUntil, roundLabel } from '../beside/rounds.ts';
import { sentenceLabel } from '../beside/sentence-label.ts';
import { spanBehind } from '../beside/span-behind.ts';
import { takesIn } from '../beside/takes-in.ts';
import { toTakePart } from '../beside/taking-part.ts';
import { taskLabel } from '../beside/task-label.ts';
import { sentToAddress } from '../beside/to-address.ts';
import { toldBehind } from '../beside/told-behind.ts';
import { isUntil } from '../beside/until.ts';
import { verbLabel } from '../beside/verb-label.ts';
import { isWelcomedThen } from '../beside/welcomed.ts';
import type { Entry, LeftOut } from '../entry.ts';
import { isContestTime } from '../several/contest-time.ts';
import { closesAgain, nextTurn, untilAgain } from '../several/ellipsis.ts';
import { joinsDates } from '../several/list-of-days.ts';
import type { DatedLine, Place } from './dated-line.ts';

/** What was made of the dates before, as far as a line has been walked. */
export interface SoFar {
  readonly entries: readonly Entry[];
  readonly left: readonly LeftOut[];
  /** What the line told as an old day before any other, and what it was for. */
  readonly former: { readonly label: Label; readonly was: readonly SeenDate[]; readonly isDenied: boolean } | undefined;
}

/** A line that ends with a stop is a sentence, however short. */
const isSentence = (text: string): boolean => /[\p{L}\d)](?:[.!]\s*|。)$/u.test(text);
const isArrow = /->|=>|→|⇒|➔/;
const newSentence = /[.!?]\s+\p{Lu}/u;
const eastAsianStop = /[。！？]/u;

/** What the words beside the date say, and what they come to with all that the line says. */
export function labelAt(line: DatedLine, place: Place, soFar: SoFar): { readonly said: Label; readonly own: Label } {
  const { cluster, around, prose } = place;
  const said = saidAt(line, place, soFar);
  const isClosing =
    (prose && closesCall(said, line.unit, sentenceUpTo(line.unit, cluster))) ||
    closesPortal(said) ||
    closesRound(said, around, line.unit) ||
    (prose && isUntilUnderDeadline(said, around, line.unit)) ||
    mustArrive(said, around) ||
    isRoundUntil(said, around, line.unit) ||
    isThrough(said, around) ||
    (prose && isThingUntil(said, around)) ||
    isOpenUntil(said, around, line.unit) ||
    isJudgedIfIn(...clauseAround(around));
  const guess = isAwarded(around)
    ? toldByAward
    : isOpenedFrom(said, around, cluster, prose) || isPossibleFrom(around, cluster) || isBegun(said, around.before)
      ? opensByFrom
      : isClosing
        ? byClosing
        : (toTakePart(said, cluster, around, line.unit.text) ??
          takenUntil(said, around) ??
          roundOfFunds(said, around.before, cluster, line.unit) ??
          (prose || isSentence(line.unit.text) ? askedOfReaders(said, around, line.unit) : undefined));
  const last = soFar.entries.at(-1);
  const former =
    said.guess || !(extendsBehind(around.behind) || isClauseOfChange(around) || isArrow.test(around.before))
      ? undefined
      : soFar.former?.label;
  if (former?.guess && last === undefined) return { said, own: former };
  const again =
    nextRoundLabel(around, cluster, last) ??
    nextStageLabel(around, last) ??
    untilAgain(line.unit, cluster, around, last) ??
    nextTurn(line.unit, cluster, around, last) ??
    closesAgain(line.unit, around, last);
  return { said, own: again ?? (guess ? said.withGuess(guess) : said) };
}

function saidAt(line: DatedLine, { i, cluster, around, prose }: Place, soFar: SoFar): Label {
  const { unit } = line;
  const told =
    toldBehind(around) ?? (prose ? isDeadlineLabel(around) : undefined) ?? spanBehind(around) ?? ofBefore(line, { i, around }, soFar);
  if (told) return told;
  const isPlaced = i > 0 && isPlacedDay(around.before, around.behind);
  if (
    isPlaced ||
    (isShortSpan(cluster.dates[0]) && (around.isAhead === true || isBesideExtension(around.before, around.behind))) ||
    (prose && isHeld(cluster, around, unit.text)) ||
    isHeldBehind(around) ||
    ((prose || isSentence(unit.text)) &&
      (isHeldAs(around.before) || isBackOn(around.before, unit) || isHostedOn(cluster, around.before, unit))) ||
    (prose && (isOrganisedThen(around) || isMeetingOn(around) || isHeldByName(cluster, around, unit) || isShownFor(cluster, around))) ||
    isDayOfEvent(cluster, around, unit.text) ||
    isWelcomedThen(cluster, around) ||
    isPresentedOn(cluster, around) ||
    isContestTime(cluster, around, unit) ||
    areItsDates(cluster, around, prose)
  )
    return labelOf(around.before).withGuess(heldEvent);
  const whole =
    juryChooses(around, unit.text) ??
    chosenUntil(around, unit.text) ??
    judgesAnswer(around, unit.text, cluster) ??
    prizeGiven(around) ??
    (prose ? organisedOn(around, unit.titles) : undefined);
  if (whole) return whole;
  const apart = onDayApart(around);
  if (apart?.guess) return apart;
  const isAlone = line.clusters.length === 1 || around.isParted || (isBare(around.before) && (prose || isNextClause(around)));
  return (
    conditionLabel(around) ??
    (i > 0 ? nextClause(around) : undefined) ??
    bracketLabel(around) ??
    explainedLabel(around) ??
    dueInBracket(around) ??
    bracketBehind(around, soFar.entries.at(-1)?.label) ??
    (prose || line.clusters.length > 1 ? compoundDeadline(around) : undefined) ??
    endVerbLabel(unit, cluster, around) ??
    dutyBehind(around) ??
    takesIn(around) ??
    sentToAddress(around) ??
    verbLabel(throughMonths(line, i, around)) ??
    taskLabel(around) ??
    roundLabel(around, cluster) ??
    (prose || (i > 0 && (!isPostposition(around.behind) || around.before.includes('，'))) ? clauseLabel(around) : undefined) ??
    (i > 0 ? partLabel(around) : undefined) ??
    dueLabel(around) ??
    (i > 0 ? sentenceLabel(unit, cluster, labelOf(around.before)) : undefined) ??
    goesOnLabel(unit, cluster, around.before) ??
    labelInLine(unit, cluster, around, line.isDateFirst && !beginsAnew(line, i, prose), isAlone)
  );
}

/**
 * "Bis zum 15. Mai für einen Aufenthalt im August bewerben": a month that is only named on the way parts no day from its verb.
 */
function throughMonths({ unit, clusters, arounds }: DatedLine, i: number, around: Around): Around {
  let { behind } = around;
  for (let next = i + 1; clusters[next]?.dates.every(({ date }) => date.kind === 'month') === true; next += 1) {
    const between = unit.text.slice(clusters[next - 1]?.end, clusters[next]?.start);
    // "Beiträge bis 1. März, und geben bis Mitte April Rückmeldung": a day of its own.
    if (/[.!?]\s/.test(between) || labelOf(between).mentions.at(-1)?.concept === 'until') break;
    behind += ` ${arounds[next]?.behind ?? ''}`;
  }
  return behind === around.behind ? around : { ...around, behind };
}

/**
 * "截止日期为3月5日，4月2日发出录用通知": behind a comma a Chinese or Japanese clause begins with its day, and 3月1日から投稿を開始 with the
 * day from which on something is done.
 */
const isNextClause = ({ before, behind }: Around): boolean =>
  (/^\s*[，、]\s*$/.test(before) && /^\s?[\p{Script=Han}に]/u.test(behind)) || (before.trim() === '' && /^(?:から|より)/.test(behind));

/** "And no later than", "e até": no more than a word for "until", behind one that joins it to the day before. */
function isAndUntil(before: string, line: string): boolean {
  const words = before.trim();
  const [first = ''] = words.split(' ', 1);
  const until = isAnd(first) ? words.slice(first.length + 1) : withoutAnd(words);
  return until !== words && isBare(until) && isUntil(until, '', line);
}

/**
 * "Bildiriler 5 Mart ya da 12 Mart'a kadar", "papers are taken from 5 March and until 12 March": the second of two days joined by a word has
 * the name of the first, which is left out or is that from which on they are.
 */
function ofBefore(
  { unit: { text }, clusters, arounds }: DatedLine,
  { i, around: { before, behind } }: Pick<Place, 'i' | 'around'>,
  { entries, left }: SoFar,
): Label | undefined {
  const [last, first] = [arounds[i - 1], clusters[i - 1]];
  const isJoined = before.trim() !== '' && joinsDates(before) && isPostposition(behind);
  const isSpan = last !== undefined && (isFrom(last) || isAfter(last)) && isAndUntil(before, text);
  if (!last || !(isJoined || isSpan)) return undefined;
  const opened = isSpan ? entries.filter(({ kind }) => kind === 'opens') : [];
  const label = labelOf(last.before);
  // "Proposals can be sent from … and up to".
  const isSent = says(label, 'submit') || (hasSign(last.before, 'may') && says(label, ...thingsJudged));
  const isFirst = ({ date }: { readonly date: SeenDate }) => first?.dates.includes(date) === true;
  if (!(isJoined || isSent ? [...left, ...opened] : opened).some(isFirst)) return undefined;
  // "Submissions are open from … and until".
  return isSpan && (!label.guess?.isPlain || label.guess.kind === 'opens') && !says(label, 'register') ? label.withGuess(byClosing) : label;
}

/**
 * "Until 2 March one may send an abstract. Authors are told by 15 March": a sentence of its own, with words before its date, whatever the
 * line begins with.
 */
function beginsAnew({ unit, clusters, arounds }: DatedLine, i: number, prose: boolean): boolean {
  const [last, cluster, around] = [clusters[i - 1], clusters[i], arounds[i]];
  if (prose && around?.isParted) return true;
  if (!last || !cluster || !around || isBare(around.before)) return false;
  const between = unit.text.slice(last.end, cluster.start);
  return (prose && newSentence.test(between)) || eastAsianStop.test(between);
}
