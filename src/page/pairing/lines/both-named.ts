import { labelOf } from '../../labels/label.ts';
import type { Entry } from '../entry.ts';
import { bothOf, namesBoth } from '../several/list-of-days.ts';
import type { DatedLine, Place } from './dated-line.ts';
import { entryOf } from './line-entry.ts';

/** "2 July or 5 July: papers due": the entries of two days before one name, at the second of them; undefined elsewhere. */
export function bothNamed({ unit, clusters, arounds }: DatedLine, { i, cluster, around }: Place): readonly Entry[] | undefined {
  const last = clusters[i - 1];
  if (!last || !namesBoth(unit, arounds[i - 1], last, cluster, around)) return undefined;
  const name = { label: labelOf(around.behind), track: null };
  const [first, second] = [last, cluster].map((one) => entryOf(unit, one, name, { ...around, before: '' }, false));
  return first && second && bothOf(first, second, unit, last, cluster);
}
