import type { Kind } from '#model/call.ts';

/** Kinds by which a reader must hand something in: without one a page is no call. */
export const handIn: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'registration']);
