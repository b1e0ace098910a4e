import { no, ok, type Result } from '#model/result.ts';
import { type Answer, type Ask, patience, type Unfetched } from './ask.ts';
import { follow } from './follow.ts';

/** A document as a server gave it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
}

/** The problem of an answer that brings no document: `the server answered 404 (Not Found)`. */
export const sayStatus = ({ status, statusText }: Answer): string => `the server answered ${status}${statusText ? ` (${statusText})` : ''}`;

/** Gets one page at once: within 20 seconds for all of it, 5 redirects and 5 MB after unpacking. */
export async function fetchPage(address: string, ask: Ask, within = patience): Promise<Result<Fetched, Unfetched>> {
  const answer = await follow(ask, { url: address, within }, AbortSignal.timeout(within));
  if (!answer.ok) return answer;
  const { url, status, bytes, headers } = answer.value;
  if (status < 200 || status > 299) return no({ url, because: sayStatus(answer.value) });
  return ok({ bytes, url, contentType: headers.get('content-type') ?? null });
}
