import { says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { rank } from '../../outline/rank.ts';
import type { Head } from './heads.ts';

/** "Updated", "Posted on", "Last changed": a head that tells what was done to the row, and of no deadline. */
const isPosted = (head: Head | undefined): boolean =>
  head !== undefined && says(head.label, 'posted') && !says(head.label, 'deadline', 'extended', 'formerly');

const latestOf = ({ seen }: Unit): number => Math.max(0, ...seen.dates.map(rank));

/**
 * The dated cells of a row without those that tell when it was updated: days under such a head that lie before another of the row. A later
 * one is what the deadline was updated to.
 */
export function withoutPosted(dated: readonly Unit[], headOf: (unit: Unit) => Head | undefined): readonly Unit[] {
  const others = dated.filter((unit) => !isPosted(headOf(unit)));
  if (others.length === dated.length || others.some((unit) => says(headOf(unit)?.label ?? { mentions: [] }, 'formerly'))) return dated;
  const last = Math.max(0, ...others.map(latestOf));
  return dated.filter((unit) => !isPosted(headOf(unit)) || latestOf(unit) >= last);
}
