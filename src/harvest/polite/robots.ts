import robotsParser from 'robots-parser';
import type { Result } from '#model/result.ts';
import { day, hour, second } from '../clock.ts';
import type { Answer, Unfetched } from '../fetch/ask.ts';

/** What a server asks of robots, and until when that counts. */
export interface Robots {
  /** Why an address must not be read; undefined where it may. */
  readonly refusal: (url: string) => Omit<Unfetched, 'url'> | undefined;
  /** Milliseconds that it asks for between two requests, a day at most; 0 where it asks for none. */
  readonly delay: number;
  readonly until: number;
}

/** The name by which servers may address this program in their robots.txt (RFC 9309, 2.2.1). */
const ownName = 'Lastcall';

/** No more of a robots.txt is read (RFC 9309, 2.5 asks for this much at least). */
const mostBytes = 500 * 1024;

/** A page is read once a day; a slip of a zero or two must not keep it from being read for years. */
const longestDelay = day;

const unread = 'nothing is read while its robots.txt cannot be: ';

const saysNothing = (until: number): Robots => ({ refusal: () => undefined, delay: 0, until });

const refusesAll = (refusal: Omit<Unfetched, 'url'>, until: number): Robots => ({ refusal: () => refusal, delay: 0, until });

/** Without an answer nothing is read; where nothing was even asked, that is the reason, and it counts no longer than that. */
function withoutAnswer({ because, kind, retryAt }: Unfetched, now: number): Robots {
  if (kind === undefined) return refusesAll({ because: unread + because, retryAt: now + hour }, now + hour);
  return refusesAll({ because, kind, ...(retryAt !== undefined && { retryAt }) }, retryAt ?? now);
}

/**
 * What an answer for a robots.txt means (RFC 9309, 2.3.1): its rules for a day; everything is allowed where there is none (4xx), and
 * nothing where the server is in trouble (5xx, no answer), for an hour. A server that asks for fewer requests (429) counts as one in
 * trouble.
 */
export function robotsIn(address: string, answer: Result<Answer, Unfetched>, now: number): Robots {
  if (!answer.ok) return withoutAnswer(answer.problem, now);
  const { status, bytes } = answer.value;
  if (status === 429 || status >= 500 || status < 200)
    return refusesAll({ because: `${unread}the server answered ${status}`, retryAt: now + hour }, now + hour);
  if (status >= 300) return saysNothing(now + day);
  const robot = robotsParser(address, new TextDecoder().decode(bytes.subarray(0, mostBytes)));
  const until = now + day;
  return {
    refusal: (url) =>
      robot.isAllowed(url, ownName) === false ? { because: 'its robots.txt asks that it be not read', retryAt: until } : undefined,
    delay: Math.min(Math.max(0, robot.getCrawlDelay(ownName) ?? 0) * second, longestDelay),
    until,
  };
}

/** The robots.txt of each server, asked for once a day at most. `fetch` is given its address. */
export class RobotsBook {
  readonly #pages = new Map<string, Promise<Robots>>();
  readonly #fetch: (address: string) => Promise<Robots>;

  constructor(fetch: (address: string) => Promise<Robots>) {
    this.#fetch = fetch;
  }

  /** What the server of an address asks, as known at a time. Questions at the same time share one request. */
  async at(url: string, now: number): Promise<Robots> {
    const { origin } = new URL(url);
    const known = this.#pages.get(origin);
    if (known && (await known).until > now) return known;
    if (known !== this.#pages.get(origin)) return this.at(url, now);
    const fetched = this.#fetch(`${origin}/robots.txt`);
    this.#pages.set(origin, fetched);
    return fetched;
  }
}
