import { type Concept, thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { oneYear, rank } from '../../outline/rank.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { endsWithSign, hasSign } from '../../phrases/signs.ts';

const closing: readonly Concept[] = ['until', 'deadline', 'closes', 'extended', 'formerly'];
/** What the second day of a sentence may be for as a thing of its own. */
const things: readonly Concept[] = [...thingsJudged, 'register', 'notify', 'final', 'response', 'supplement'];
const others: readonly Concept[] = ['notify', 'final', 'response', 'supplement'];

/** The one date of a cluster, where that is not struck. */
const onlyOf = ({ dates: [only, ...more] }: Cluster): SeenDate | undefined =>
  only && more.length === 0 && !only.struck ? only : undefined;

/** How late in the calendar the one date of a cluster lies, where it says its year. */
function rankOf({ dates: [only, ...more] }: Cluster): number | undefined {
  if (!only || more.length || only.struck || (only.date.kind !== 'day' && only.date.kind !== 'range')) return undefined;
  const found = rank(only);
  return found < oneYear ? undefined : found;
}

const nearDay = 8;
/** "by 3 June", "the deadline is 3 June", "Papers: 3 June": right before the day stands that it is one until which something is done. */
function isLed(before: string): boolean {
  const last = labelOf(before).mentions.findLast(({ concept }) => closing.includes(concept));
  return /[:：]\s*$/.test(before) || (last !== undefined && before.length - last.end < nearDay);
}

/** What stands in a bracket is told apart before. */
const closesBracket = /^\s*[)）]/;

const endsClause = /[.;|•]\s|[。；]|\n/;

/** Whether what stands between two days of a sentence says that what comes before the first is due on the second. */
function leadsOn(before: string, between: string): boolean {
  const label = labelOf(between);
  // "Notification goes out on 12 April, six weeks after the deadline of 1 March": a day of its own.
  if (hasSign(between, 'after')) return false;
  if (says(label, ...others) || (says(label, ...things) && says(labelOf(before), ...things))) return false;
  return says(label, 'until', 'deadline', 'closes') || (label.mentions.length === 0 && /:\s*$/.test(between));
}

/** "The deadline for the June 2027 meeting is 1 March": the month is that of what the deadline is for, before or behind its day. */
function isOfNamedTurn(aim: Cluster, due: Cluster, before: string, text: string): boolean {
  const [month, day] = [onlyOf(aim), onlyOf(due)];
  if (month?.date.kind !== 'month' || day?.date.kind !== 'day') return false;
  const joint = text.slice(aim.end, due.start);
  const isSaid = !/[,，、(（]/.test(joint) && (endsWithSign(joint, 'is or was') || /[:：]\s*$/.test(joint));
  const isItself = (isLed(before) && !endsWithSign(before, 'for')) || endsWithSign(before, 'is or was');
  return isSaid && !isItself && says(labelOf(before), 'deadline', 'closes') && !says(labelOf(joint), ...things);
}

const handedIn: readonly Concept[] = [...things, 'submit', 'deadline'];

/** Whether the words beside the first day would make it one on which something is due: not where it is said that an event is held. */
const mayMislead = (before: string, between: string): boolean => {
  const label = labelOf(before);
  return !says(label, 'held') && (says(label, ...handedIn) || (/\p{L}{3}/u.test(before) && says(labelOf(between), ...things)));
};

/** The event that a day is beside: "… for the workshop on 3 June", "the 3 June workshop is". */
function eventBeside(before: string, between: string): string {
  const event = labelOf(before).mentions.at(-1);
  if (event?.concept === 'event') return before.slice(event.at);
  const [first] = labelOf(between).mentions;
  return first?.concept === 'event' && between.slice(0, first.at).trim() === '' ? between.slice(first.at, first.end) : '';
}

/**
 * "Submissions for the 3 June 2027 workshop are due 12 January 2027", "papers to be presented on 3 June must be sent by 12 January": of two
 * days of a sentence the later one, which nothing calls an end, is that of what the deadline behind it is for. What the sentence begins
 * with goes on behind it.
 */
export function aroundAims({ cell, text }: Unit, clusters: readonly Cluster[], arounds: readonly Around[]): readonly Around[] {
  let found = arounds;
  if (cell !== null) return found;
  for (let i = 0; i + 1 < clusters.length; i++) {
    const [cluster, behind, around, next] = [clusters[i], clusters[i + 1], found[i], found[i + 1]];
    if (!cluster || !behind || !around || !next || next.isParted) continue;
    const [aim, due] = [rankOf(cluster), rankOf(behind)];
    const isTurn = isOfNamedTurn(cluster, behind, around.before, text);
    if (!isTurn && (aim === undefined || due === undefined || aim <= due)) continue;
    if (endsClause.test(text.slice(cluster.end, behind.start)) || closesBracket.test(text.slice(cluster.end))) continue;
    if (!isTurn && (isLed(around.before) || !leadsOn(around.before, next.before) || !mayMislead(around.before, next.before))) continue;
    const event = isTurn ? '' : eventBeside(around.before, next.before);
    // "Il festival, in programma dal 12 al 14 giugno": its days already.
    if (event === '' && !says(labelOf(around.before), ...handedIn) && says(labelOf(around.before), 'event')) continue;
    found = found
      .with(i, { before: event, behind: '', isAim: event === '' })
      .with(i + 1, { ...next, before: `${around.before.trimEnd()} ${next.before.trimStart()}` });
  }
  return found;
}
