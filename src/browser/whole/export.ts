import type { Instant } from '#model/instant.ts';
import { currentVersion, type Parts } from '../store/parts.ts';

/**
 * What a file of everything holds: all that the reader made, and what was noticed. Not in it: the key of a feed, which is a secret; copies
 * of lists; what is remembered of servers.
 */
export const wholeParts = ['tracked', 'follows', 'hidden', 'settings', 'followed', 'history'] as const;

export type Whole = Pick<Parts, (typeof wholeParts)[number]>;

/** Stands in every such file, and tells it from others. */
export const fileKind = 'lastcall';

/** Everything as one JSON text. */
export const exportText = (whole: Whole, now: Instant): string =>
  `${JSON.stringify({ kind: fileKind, version: currentVersion, exportedAt: now, ...whole }, null, 1)}\n`;
