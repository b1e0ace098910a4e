import type { Past } from '../store/shape.ts';

const same = (a: Past, b: Past) => JSON.stringify(a) === JSON.stringify(b);

/** Both histories, in order of time, without what both have. */
export function bothHistories(ours: readonly Past[], theirs: readonly Past[]): Past[] {
  const all = [...ours, ...theirs.filter((one) => !ours.some((other) => same(one, other)))];
  return all.toSorted((a, b) => (a.noticedAt < b.noticedAt ? -1 : a.noticedAt > b.noticedAt ? 1 : 0));
}
