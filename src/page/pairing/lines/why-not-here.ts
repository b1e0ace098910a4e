import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { ofWhatBegins, ofWhatComesAfter } from './not-here/begins.ts';
import { ofWhatIsDone } from './not-here/done.ts';
import type { Here } from './not-here/here.ts';
import { ofNotices } from './not-here/notices.ts';
import { ofProgramme } from './not-here/programme.ts';
import { ofSpans } from './not-here/spans.ts';

const reasons = [...ofNotices, ...ofProgramme, ...ofWhatBegins, ...ofWhatIsDone, ...ofSpans, ...ofWhatComesAfter];

/** Why dates in a line are no deadline, whatever the words beside them name: the first reason that holds. */
export function whyNotHere(cluster: Cluster, around: Around, about: Label, unit: Unit): string | undefined {
  const here: Here = { ...cluster, ...around, unit, about, label: labelOf(around.before) };
  return reasons.find(([, holds]) => holds(here))?.[0];
}
