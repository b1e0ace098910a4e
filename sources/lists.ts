import ccfddl from './ccfddl.ts';
import type { ListSource } from './source.ts';

/** The curated lists that can be followed by name. */
export const lists: readonly ListSource[] = [ccfddl];
