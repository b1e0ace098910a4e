import type { Kind } from '#model/call.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { isPostposition } from '../beside/postposition.ts';
import { joinsDates } from './list-of-days.ts';

const longestName = 40;
const comma = /^(?:['’]?\p{L}{1,3})?\s?[,、，]/u;

/** Nothing that a day could be for but what its own verb says. */
const namesNothing = (words: string): boolean => labelOf(words).guess?.isPlain !== true;

/** What may fall due: two such things may share the verb behind the second. */
const due: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'camera-ready', 'registration']);
const isDue = ({ guess }: Label): boolean => guess?.isPlain === true && due.has(guess.kind);

/** Whether the words before two days name two things, or the words between them are no more than "for the autumn issue". */
function areTwo(first: string, second: string): boolean {
  const label = labelOf(first);
  return isDue(label) ? isDue(labelOf(second)) : namesNothing(second) && label.guess === undefined;
}

/**
 * "Bahar sayısı için 1 Şubat, güz sayısı için 1 Ağustos tarihlerine kadar", 「春号は2月1日、秋号は8月1日までに」: where "until" and the verb stand behind
 * the day, those of the last one are of the one before it too. So are they of two things: "özetlerin 5 Mart'a, tam metinlerin 16 Nisan'a
 * kadar gönderilmesi".
 */
export function sharesVerb({ text }: Unit, last: Cluster, before: Around, cluster: Cluster, { behind }: Around): boolean {
  const between = text.slice(last.end, cluster.start);
  return (
    isPostposition(behind) &&
    between.length <= longestName &&
    last.dates.length === 1 &&
    (joinsDates(between) || (comma.test(between) && areTwo(before.before, between)))
  );
}
