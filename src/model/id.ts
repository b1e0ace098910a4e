import { parsedAddress } from './address.ts';
import type { Kind } from './call.ts';

/** A short, lasting fingerprint of a text (53 bits, after the public-domain cyrb53), as 11 characters of base 36. */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/**
 * Words as a part of an id: lower case ASCII letters and digits without their accents, dashes between. Where letters are lost (Cyrillic,
 * Chinese) or the words are long, a fingerprint tells them from others that look the same.
 */
export function slug(words: string, most = 40): string {
  const bare = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = bare
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const isWhole = plain.length <= most && !/[^a-z0-9\P{L}]|[^0-9\P{N}]/u.test(bare);
  if (isWhole) return plain;
  return plain ? `${plain.slice(0, most).replace(/-$/, '')}-${fingerprint(words).slice(-5)}` : fingerprint(words);
}

/** A path without the slashes at its end; no pattern, which would look through each run of slashes anew. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/**
 * The address that a page keeps: without fragment, tracking parameters, default file names, `www.` and trailing slash.
 * Text that is no address comes back trimmed.
 */
export function canonicalAddress(url: string): string {
  const address = parsedAddress(url);
  if (!address) return url.trim();
  const { protocol, host, pathname, search } = address;
  const path = withoutEnd(pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/'));
  const query = search ? queryOf(address) : '';
  return `${protocol === 'http:' ? 'https:' : protocol}//${host.replace(/^www\./, '')}${path}${query}`;
}

/** What an address asks for, in order, without what only tells who sent the reader. */
function queryOf({ search }: Pick<URL, 'search'>): string {
  const searchParams = new URLSearchParams(search);
  // By forEach: what keys() gives cannot be iterated in a content script of Firefox, which sees it through a wrapper of the page.
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (/^(?:utm_.*|fbclid|gclid|ref)$/i.test(name)) searchParams.delete(name);
  searchParams.sort();
  return searchParams.size ? `?${searchParams}` : '';
}

/** The id of a call: where its page lives and which edition it announces; never its title or dates. */
export function callId(url: string, edition: string | null): string {
  const canonical = canonicalAddress(url);
  const host = parsedAddress(canonical)?.host ?? '';
  return [slug(host) || 'page', fingerprint(canonical), edition && slug(edition)].filter(Boolean).join('-');
}

/** Ids for the deadlines of one call, in page order: kind and track, and a number where those are the same. */
export function deadlineIds(call: string, deadlines: readonly { readonly kind: Kind; readonly track: string | null }[]): string[] {
  const seen = new Map<string, number>();
  return deadlines.map(({ kind, track }) => {
    const base = [call, kind, track && slug(track)].filter(Boolean).join('.');
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  });
}
