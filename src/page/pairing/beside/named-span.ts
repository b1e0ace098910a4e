import { isAsked } from '../../labels/asked.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';

const nameBehind = /^\s?(?:[:：]|[–—-](?=\s))?\s?([^.;(\n–—]{2,100}?)(?:\s[–—-]\s|[.;(]|$)/u;
const mostWords = 8;
/** "Conference and paper awards" are held. */
const asksOnly = (label: Label): boolean => isAsked(label) && !says(label, 'event', 'review', 'notify');

/**
 * "25 May – 25 September 2027: registration and submission of abstracts – all will be told within a week. …": what the span that a line
 * begins with is for, up to the mark behind it; undefined where that asks for nothing.
 */
export function nameOfSpan({ before, behind }: Around, { dates }: Cluster): string | undefined {
  if (/\p{L}/u.test(before) || !dates.every(({ date }) => date.kind === 'range')) return undefined;
  const [, name = ''] = nameBehind.exec(behind) ?? [];
  return name.trim().split(/\s+/).length <= mostWords && asksOnly(labelOf(name)) ? name : undefined;
}
