import type { SiteSource } from './site/site.ts';

/** The sites that are known, in the order in which they are asked. */
export const sites: readonly SiteSource[] = [];
