import type { Call } from '../call.ts';

/** How near a source stands to who sets the deadline: the call page, the site that closes, a list that others keep. */
export type Standing = 'page' | 'site' | 'list';

const order: readonly Standing[] = ['page', 'site', 'list'];

const standings: Readonly<Record<string, Standing>> = {
  page: 'page',
  pages: 'page',
  hotcrp: 'site',
  openreview: 'site',
  researchr: 'site',
  easychair: 'site',
};

/** By the id of a source, or what stands before its first dash (`openreview-…`); one that is not known counts as a list. */
export const standingOf = (source: string): Standing => standings[source] ?? standings[source.split('-')[0] ?? ''] ?? 'list';

/** 0 for the most trusted standing. */
export const rankOf = (source: string): number => order.indexOf(standingOf(source));

/** The most trusted first; among equals a lasting order by source and call. */
export function byTrust(a: Call, b: Call): number {
  const difference = rankOf(a.source.id) - rankOf(b.source.id);
  if (difference) return difference;
  const [one, other] = [`${a.source.id} ${a.id}`, `${b.source.id} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
