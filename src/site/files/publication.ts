import { createHash } from 'node:crypto';
import { type Instant, instantAt, later, milliseconds } from '#model/instant.ts';
import type { Publication } from '#store/store.ts';
import type { SiteFile } from './site-file.ts';

/** A strong validator (RFC 9110, 8.8.3): a fingerprint of the exact bytes, in quotes. */
export const etagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/**
 * When a file last changed: as before while its bytes stay, else now, and never back even where the clock goes back. Calendar programs
 * that ask by date alone would otherwise be told that nothing has changed.
 */
export function publicationOf(path: string, { body, feed }: SiteFile, before: Publication | undefined, now: Instant): Publication {
  const etag = etagOf(body);
  if (before?.etag === etag) return before;
  const after = before ? later(now, instantAt(milliseconds(before.lastModified) + 1000)) : now;
  return { path, etag, lastModified: after, events: feed?.events ?? null };
}
