import type { Kind } from '#model/call.ts';

/** Kinds in the order in which they follow each other in one edition. */
export const milestones: readonly Kind[] = ['abstract', 'submission', 'notification', 'camera-ready', 'event'];

/** 1 where the first kind follows the second in an edition, -1 where it goes before it, 0 where neither is told. */
export function follows(kind: Kind, other: Kind): -1 | 0 | 1 {
  const [at, of] = [milestones.indexOf(kind), milestones.indexOf(other)];
  if (at < 0 || of < 0 || at === of) return 0;
  return at > of ? 1 : -1;
}
