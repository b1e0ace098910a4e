import { canonicalAddress, fingerprint } from '#model/id.ts';
import { instantAt, milliseconds } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { FetchState } from '#store/store.ts';
import type { Answer, Unfetched } from '../fetch/ask.ts';
import { sayStatus } from '../fetch/fetch-page.ts';
import { follow } from '../fetch/follow.ts';
import { retryAfter } from '../polite/retry-after.ts';
import { nextTry } from './revisit.ts';
import type { World } from './world.ts';

/** What came of asking an address again: something new, or nothing new since the last time. */
export type Visited =
  | { readonly isNew: true; readonly answer: Answer; readonly bodyHash: string }
  | { readonly isNew: false; readonly answer: Answer };

/** Enough of a body to tell it from others. */
const hashOf = (bytes: Uint8Array): string => fingerprint(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

/** What makes a question conditional (RFC 9110, 13.1). */
const conditions = ({ etag, lastModified }: FetchState): Record<string, string> => ({
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
});

/** An address to be asked again. */
export interface Again {
  readonly url: string;
  /** What is known of it. */
  readonly state: FetchState | undefined;
  /** It is asked for all that it has, due or not. */
  readonly isIndex?: boolean;
}

/** Asks for an address, politely and for no more than is new; an index is asked without conditions. */
export async function visit({ url, state, isIndex = false }: Again, world: World): Promise<Result<Visited, Unfetched>> {
  const isWanted = async () => isIndex || isDue((await world.store.fetchStates([url]))[0], world.clock.now());
  const found = await follow(world.ask, { url, isWanted, ...(state && !isIndex && { headers: conditions(state) }) });
  if (!found.ok) return no(askedAs(url, found.problem));
  const answer = found.value;
  if (answer.status === 304 && state && !isIndex) return ok({ isNew: false, answer });
  if (answer.status < 200 || answer.status > 299) {
    const retryAt = retryAfter(answer, world.clock.now());
    return no({ url, because: sayTrouble(answer), ...(retryAt === undefined ? {} : { retryAt }) });
  }
  const bodyHash = hashOf(answer.bytes);
  return ok(bodyHash === state?.bodyHash && !isIndex ? { isNew: false, answer } : { isNew: true, answer, bodyHash });
}

/** A problem that a page met on the way is its own: else the page would be asked again at once, and its target rested in its place. */
const askedAs = (url: string, { url: at, because, ...rest }: Unfetched): Unfetched => ({
  ...rest,
  url,
  because: at === url ? because : `${at}: ${because}`,
});

function sayTrouble(answer: Answer): string {
  const gone = [404, 410].includes(answer.status);
  return gone ? `the page is gone: ${sayStatus(answer)}` : sayStatus(answer);
}

/** Where a page answers from instead; undefined for what is the same address but for its spelling. */
export const movedTo = (url: string, answer: Answer): string | undefined =>
  canonicalAddress(url) === canonicalAddress(answer.url) ? undefined : answer.url;

export const isDue = (state: FetchState | undefined, now: number): boolean => !state || milliseconds(state.nextAt) <= now;

/** What is to be remembered of a good visit. */
export const afterSuccess = (
  url: string,
  { answer, ...visited }: Visited,
  before: FetchState | undefined,
  now: number,
  nextAt: number,
): FetchState => ({
  url,
  etag: answer.headers.get('etag') ?? (visited.isNew ? null : (before?.etag ?? null)),
  lastModified: answer.headers.get('last-modified') ?? (visited.isNew ? null : (before?.lastModified ?? null)),
  bodyHash: visited.isNew ? visited.bodyHash : (before?.bodyHash ?? null),
  fetchedAt: instantAt(now),
  nextAt: instantAt(nextAt),
  failures: 0,
  trouble: null,
});

/** What is to be remembered of a visit that brought nothing: what was known stays, so that a page that comes back unchanged is known. */
export function afterTrouble({ url, because, retryAt, kind }: Unfetched, before: FetchState | undefined, now: number): FetchState {
  const failures = (before?.failures ?? 0) + (kind === 'put off' ? 0 : 1);
  const nextAt = kind === 'put off' && retryAt !== undefined ? retryAt : nextTry(failures, now, retryAt);
  const nothing = { etag: null, lastModified: null, bodyHash: null };
  return { ...nothing, ...before, url, fetchedAt: instantAt(now), nextAt: instantAt(nextAt), failures, trouble: because };
}
