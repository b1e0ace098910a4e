import { type Instant, milliseconds } from '#model/instant.ts';

/** What tells one state of an answer from another (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string;
  readonly lastModified: Instant;
}

/** A moment as HTTP writes it (RFC 9110, 5.6.7): Wed, 25 Nov 2026 18:45:45 GMT */
export const httpDate = (at: Instant): string => new Date(milliseconds(at)).toUTCString();

/** A tag without what a cache on the way may have made of it: weak, or that of another encoding of the same state. */
const plainTag = (tag: string) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:br|gzip)"$/, '"');

/** Tags in a list such as `"a", W/"b"`, compared weakly (RFC 9110, 13.1.2). */
const hasTag = (list: string, etag: string) => list.trim() === '*' || list.split(',').map(plainTag).includes(plainTag(etag));

/** Whether the client has what would be sent: its tag decides, and only where it sends none its date (RFC 9110, 13.2.2). */
export function isFresh(request: Headers, { etag, lastModified }: Validators): boolean {
  const tags = request.get('if-none-match');
  if (tags !== null) return hasTag(tags, etag);
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && milliseconds(lastModified) <= since;
}
