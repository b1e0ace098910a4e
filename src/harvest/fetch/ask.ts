import { fetch, type Response } from 'undici';
import { no, ok, type Result } from '#model/result.ts';
import { guardedAgent, isRefused } from './guarded-agent.ts';
import { type Reach, refusalOf } from './reach.ts';
import { reasonOf } from './reason.ts';

/** One question to one server. */
export interface Question {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole of it; 20 seconds where left out. */
  readonly within?: number;
  /** Asked at the last moment before the request by those who wait for their turn: whether it is still to be made. */
  readonly isWanted?: () => Promise<boolean>;
}

/** What the server said. A redirect is an answer like any other. */
export interface Answer {
  /** The address that was asked. */
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked; empty for all but a success. */
  readonly bytes: Uint8Array;
}

/** Why there is no document, in plain words that go on after the address. */
export interface Unfetched {
  readonly url: string;
  readonly because: string;
  /** Not to be asked again before, in milliseconds since the epoch; missing where that is for the asker to say. */
  readonly retryAt?: number;
  /** Where it was not asked at all: by the rules of reach, for the sake of its server, or since nobody wants it any more. */
  readonly kind?: 'refused' | 'put off' | 'unwanted';
}

/** Asks a server once. What the network does wrong comes back as words. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<Result<Answer, Unfetched>>;

export const userAgent = 'Lastcall/0.1 (+https://github.com/lastcall-reader/lastcall)';

export const patience = 20_000;
const mostMegabytes = 5;

/** Asks over the real network, within what `reach` allows and 5 MB after unpacking. The agent connects. */
export function asker(reach: Reach, agent = guardedAgent(reach)): Ask {
  return async ({ url, method = 'GET', headers = {}, body = null, within = patience }, signal) => {
    const refusal = refusalOf(url, reach);
    if (refusal !== undefined) return no({ url, because: refusal, kind: 'refused' });
    // Not AbortSignal.timeout: that would keep all of a request in memory until its time is over, long after it ended.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DOMException('too late', 'TimeoutError')), within);
    try {
      const response = await fetch(url, {
        method,
        body,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
        headers: { accept: 'text/html, text/*;q=0.9, */*;q=0.1', ...headers, 'user-agent': userAgent },
        dispatcher: agent,
      });
      return await answerOf(response, url);
    } catch (error) {
      return no({ url, because: reasonOf(error, within), ...(isRefused(error) && { kind: 'refused' }) });
    } finally {
      clearTimeout(timer);
    }
  };
}

async function answerOf(response: Response, url: string): Promise<Result<Answer, Unfetched>> {
  const { status, statusText } = response;
  const answer = { url, status, statusText, headers: new Map(response.headers) };
  if (!response.ok) {
    await response.body?.cancel();
    return ok({ ...answer, bytes: new Uint8Array() });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostMegabytes * 1024 * 1024) return no({ url, because: `the page is larger than ${mostMegabytes} MB` });
    chunks.push(chunk);
  }
  return ok({ ...answer, bytes: Buffer.concat(chunks) });
}
