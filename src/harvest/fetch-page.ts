import { fetch, type Response } from 'undici';
import { no, ok, type Result } from '#model/result.ts';

/** A document as a server gave it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
}

/** Why there is no document, in plain words that go on after the address. */
export interface Unfetched {
  readonly url: string;
  readonly because: string;
}

const userAgent = 'Lastcall/0.1 (+https://github.com/lastcall-reader/lastcall)';
const mostSeconds = 20;
const mostRedirects = 5;
const mostMegabytes = 5;

/** Gets one page over http or https: within 20 seconds, 5 redirects and 5 MB after unpacking. */
export async function fetchPage(address: string, signal?: AbortSignal): Promise<Result<Fetched, Unfetched>> {
  const limit = AbortSignal.timeout(mostSeconds * 1000);
  const stop = signal ? AbortSignal.any([signal, limit]) : limit;
  let url = address;
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!isWeb(url)) return no({ url, because: 'only http and https addresses can be read' });
      const response = await fetch(url, {
        redirect: 'manual',
        signal: stop,
        headers: { 'user-agent': userAgent, accept: 'text/html, text/*;q=0.9, */*;q=0.1' },
      });
      const next = redirectOf(response, url);
      if (next === undefined) return await received(response, url);
      await response.body?.cancel();
      url = next;
    }
    return no({ url: address, because: `the server redirected more than ${mostRedirects} times` });
  } catch (error) {
    return no({ url, because: reasonOf(error) });
  }
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function redirectOf(response: Response, from: string): string | undefined {
  const location = response.headers.get('location');
  const redirects = [301, 302, 303, 307, 308].includes(response.status);
  return redirects && location !== null && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

async function received(response: Response, url: string): Promise<Result<Fetched, Unfetched>> {
  if (!response.ok) {
    await response.body?.cancel();
    return no({ url, because: `the server answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''}` });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostMegabytes * 1024 * 1024) return no({ url, because: `the page is larger than ${mostMegabytes} MB` });
    chunks.push(chunk);
  }
  return ok({ bytes: Buffer.concat(chunks), url, contentType: response.headers.get('content-type') });
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server by this name was found',
  EAI_AGAIN: 'the name could not be looked up; is there a network?',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke off the connection',
  UND_ERR_SOCKET: 'the server broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the server could not be reached in time',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate could not be verified",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it could not be fetched';
  if (error.name === 'TimeoutError') return `no whole answer within ${mostSeconds} seconds`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? `it could not be fetched (${code || cause.message})`;
}
