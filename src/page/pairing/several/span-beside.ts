import { isLater } from '#dates/later.ts';
import { closing } from '#model/kinds.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Entry } from '../entry.ts';

/**
 * "14 August 2026 | 15 June – 26 November 2026": a span of days that nothing names, and that goes on behind the day on which its line
 * closes, is no time for handing in.
 */
export function isSpanBeside({ dates }: Cluster, { before, behind }: Around, last: Entry | undefined): boolean {
  const [span, ...others] = dates;
  if (!last || others.length > 0 || span?.date.kind !== 'range' || !closing.has(last.kind)) return false;
  const { date } = last.date;
  const [day] = date.kind === 'day' && date.days.length === 1 ? date.days : [];
  return day !== undefined && isLater(span.date.to, day) && isBare(before) && isBare(behind);
}
