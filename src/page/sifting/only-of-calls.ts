import type { Kind } from '#model/call.ts';

/** Kinds that hardly any page has but calls; who admits students or fills a post notifies too. */
export const onlyOfCalls: ReadonlySet<Kind> = new Set(['camera-ready', 'response', 'abstract', 'supplement']);
