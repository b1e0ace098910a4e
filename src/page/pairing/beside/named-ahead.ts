import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';

const endsWithColon = /\p{L}[^.!?;:：]{0,12}[:：]\s{0,3}$/u;

/**
 * "8–9 May 2027 Submission deadline: 12 December 2026": what a colon leads from to the next day is the name of that one, where nothing
 * stands behind the last. `between` are the words up to the next date, as written.
 */
export function withoutNextName(arounds: readonly Around[], between: string): readonly Around[] {
  const [first, second] = arounds;
  if (!first || !second || !isBare(first.before) || !isBare(arounds.at(-1)?.behind ?? '') || !endsWithColon.test(between)) return arounds;
  const label = labelOf(between);
  if (!label.guess?.isPlain || says(label, 'extended', 'formerly')) return arounds;
  return arounds.with(0, { ...first, behind: '', isAhead: true });
}
