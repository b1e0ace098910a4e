import { type Label, labelOf, says } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import { sentenceUpTo } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { hasSign } from '../../phrases/signs.ts';

/** "Submission opens on 1 May and closes on": a clause without a name of its own goes on with what its sentence speaks of. */
export function sentenceLabel(unit: Unit, cluster: Cluster, near: Label): Label | undefined {
  // "Abstracts: starting 4 February, deadline": nor has a deadline alone, behind the day on which it opens.
  const isLast = isOnlyDeadline(near);
  if (!isLast && (near.guess || !says(near, 'closes'))) return undefined;
  const whole = labelOf(sentenceUpTo(unit, cluster));
  // "The portal opens on 1 February and closes on": what is handed in there, whatever it is.
  if (!isLast && says(whole, 'opens') && !whole.guess?.isPlain && hasSign(whole.text, 'a portal'))
    return near.withGuess({ kind: 'submission', isPlain: true });
  if (!whole.guess?.isPlain || (isLast && (whole.guess.kind === 'event' || !says(whole, 'opens')))) return undefined;
  // "A meeting starting on 3 May and ending on": its end keeps its own words.
  return whole.guess.kind === 'event' ? near.withGuess(whole.guess) : whole;
}
