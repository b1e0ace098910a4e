import type { Parts } from '../store/parts.ts';

/** How far the extension reads by itself: not before a click, on chosen sites, or everywhere. */
export type ReachLevel = 'on click' | 'these sites' | 'everywhere';

export interface Reach {
  readonly level: ReachLevel;
  /** Hosts that may be read without a click, where the level is not `everywhere`. */
  readonly sites: readonly string[];
}

/** What the browser is asked for when all pages may be read. */
export const everywhere = '*://*/*';

/** Patterns as browsers write back a grant for everything. */
const isEverywhere = (pattern: string) => pattern === everywhere || pattern === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(pattern);

const hostIn = (pattern: string) => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];

/** Origins that were granted so that a list or a feed server can be asked. */
export const askedOriginsOf = (followed: Parts['followed'], feed: Parts['feed']): readonly string[] => [
  ...followed.flatMap(({ origins }) => origins),
  ...(feed ? [originOf(feed.server)] : []),
];

/** An address as a pattern of permissions: its host over its protocol, whatever the port. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Origins in which pages are read: what the browser granted, without what was granted to ask a list or a feed server. */
export const readingOrigins = (granted: readonly string[], asked: readonly string[]): readonly string[] =>
  granted.filter((pattern) => !asked.includes(pattern));

/** The level that the granted origins amount to: the browser's permissions are the one record of it. */
export function reachOf(granted: readonly string[], asked: readonly string[]): Reach {
  const origins = readingOrigins(granted, asked);
  if (origins.some(isEverywhere)) return { level: 'everywhere', sites: [] };
  const sites = [...new Set(origins.flatMap((pattern) => hostIn(pattern) ?? []))].sort();
  return { level: sites.length ? 'these sites' : 'on click', sites };
}

/** What to hand back to the browser, to come down to a level. */
export function tooFar(granted: readonly string[], asked: readonly string[], level: ReachLevel): readonly string[] {
  const origins = readingOrigins(granted, asked);
  if (level === 'everywhere') return [];
  return level === 'on click' ? origins : origins.filter(isEverywhere);
}
