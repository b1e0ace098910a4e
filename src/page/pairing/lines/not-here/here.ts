import type { Label } from '../../../labels/label.ts';
import type { Around } from '../../../outline/around.ts';
import type { Cluster } from '../../../outline/cluster.ts';
import type { Unit } from '../../../outline/outline.ts';

/** One or more dates in a line, and what stands with them. */
export interface Here extends Around, Cluster {
  readonly unit: Unit;
  /** Of the words that name the dates. */
  readonly about: Label;
  /** Of the words right before them. */
  readonly label: Label;
}

/** What dates may be that are no deadline of what is called for: the reason that is told, and whether it holds. */
export type Reason = readonly [why: string, holds: (here: Here) => boolean];

/** Every date is a day, and none a span of them. */
export const areDays = ({ dates }: Here): boolean => dates.every(({ date }) => date.kind === 'day');
