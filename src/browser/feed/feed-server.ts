import * as v from 'valibot';
import { parseWith } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Fetch } from '../asking/ask-again.ts';

/** What came of asking a feed server: `gone`, it does not know the feed any more. */
export interface FeedTrouble {
  readonly because: 'gone' | 'unreachable' | 'refused';
  readonly detail: string;
}

const Made = v.object({ readUrl: v.pipe(v.string(), v.url()), writeKey: v.pipe(v.string(), v.minLength(1)) });

export type Made = v.InferOutput<typeof Made>;

const mostSeconds = 20;
const common = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error' } as const;

async function ask(fetch: Fetch, url: string, options: RequestInit): Promise<Result<Response, FeedTrouble>> {
  try {
    const response = await fetch(url, { ...common, ...options, signal: AbortSignal.timeout(mostSeconds * 1000) });
    if (response.ok) return ok(response);
    return no({ because: response.status === 404 ? 'gone' : 'refused', detail: `${response.status}: ${await sentenceIn(response)}` });
  } catch (error) {
    return no({ because: 'unreachable', detail: String(error) });
  }
}

/** Servers say what is wrong in a sentence, as JSON. */
async function sentenceIn(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    return body instanceof Object && 'error' in body ? String(body.error).slice(0, 200) : '';
  } catch {
    return '';
  }
}

const json = { 'content-type': 'application/json' };

/** Makes a feed of a list on a server. The address that comes back is of that server, or the answer counts for nothing. */
export async function makeFeed(fetch: Fetch, server: string, body: string): Promise<Result<Made, FeedTrouble>> {
  const made = await ask(fetch, new URL('/api/feeds', server).href, { method: 'POST', headers: json, body });
  if (!made.ok) return made;
  const parsed = parseWith(Made, await made.value.json().catch(() => undefined));
  const isTheirs = parsed.ok && new URL(parsed.value.readUrl).host === new URL(server).host;
  return isTheirs ? parsed : no({ because: 'refused', detail: 'the server did not answer as a feed server does' });
}

/** Puts a whole new list in the place of the old one. */
export const replaceFeed = (fetch: Fetch, { readUrl, writeKey }: Made, body: string): Promise<Result<Response, FeedTrouble>> =>
  ask(fetch, readUrl, { method: 'PUT', headers: { ...json, authorization: `Bearer ${writeKey}` }, body });

export const deleteFeed = (fetch: Fetch, { readUrl, writeKey }: Made): Promise<Result<Response, FeedTrouble>> =>
  ask(fetch, readUrl, { method: 'DELETE', headers: { authorization: `Bearer ${writeKey}` } });
