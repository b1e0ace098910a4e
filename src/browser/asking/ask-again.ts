import type { WatchState } from '../store/shape.ts';

/** What came back from an address. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'answer';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  /** The server says that there is nothing, and perhaps never will be again. */
  | { readonly kind: 'gone'; readonly trouble: string }
  | { readonly kind: 'no answer'; readonly trouble: string; readonly retryAfterSeconds?: number };

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

const mostSeconds = 20;
/** As much as the reader of a page takes. */
const mostBytes = 4 * 1024 * 1024;
const mostRetrySeconds = 7 * 24 * 3600;

/**
 * Asks an address, on the condition that it has changed since it was asked last. Without cookies: what is watched is what everyone sees.
 */
export async function askAgain(url: string, before: WatchState | undefined, fetch: Fetch): Promise<Outcome> {
  const headers = {
    ...(before?.etag && { 'If-None-Match': before.etag }),
    ...(before?.lastModified && { 'If-Modified-Since': before.lastModified }),
  };
  try {
    const response = await fetch(url, {
      headers,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(mostSeconds * 1000),
    });
    return await outcomeOf(response);
  } catch (error) {
    return { kind: 'no answer', trouble: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'unreachable' };
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status, headers } = response;
  if (status === 304) return { kind: 'unchanged' };
  if (status === 200) {
    const bytes = await bytesOf(response);
    if (!bytes) return { kind: 'no answer', trouble: 'larger than 4 MB' };
    const [contentType, etag, lastModified] = [headers.get('content-type'), headers.get('etag'), headers.get('last-modified')];
    return { kind: 'answer', bytes, contentType, etag, lastModified };
  }
  await response.body?.cancel();
  const trouble = `the server answered ${status}`;
  if (status === 404 || status === 410) return { kind: 'gone', trouble };
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return { kind: 'no answer', trouble, ...(seconds > 0 && { retryAfterSeconds: Math.min(seconds, mostRetrySeconds) }) };
}

/** Reads no further than the cap, since an answer may unpack to any size. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > mostBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
