import type { Clock } from '#harvest/clock.ts';
import type { Answer, Ask } from '#harvest/fetch/ask.ts';
import { no, ok } from '#model/result.ts';

/** Numbers between 0 and 1, the same in every run (mulberry32, public domain). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What kind of host one is: most have nothing to say, some ask for something, some are in trouble. */
export type Habit = 'plain' | 'strict' | 'slow' | 'no robots' | 'broken robots' | 'silent' | 'busy' | 'sends on';

const habits: readonly Habit[] = ['plain', 'plain', 'plain', 'strict', 'slow', 'no robots', 'broken robots', 'silent', 'busy', 'sends on'];

export interface Breach {
  readonly url: string;
  readonly what: 'disallowed' | 'too soon' | 'at the same time' | 'after it asked for quiet';
}

const quiet = 60;
const crawlDelay = 20;

/** Addresses on so many hosts: few hosts have many pages, many have one or two. Every fifth page lies where robots may not go. */
export function crowdedAddresses(hosts: number, pages: number): string[] {
  const weights = Array.from({ length: hosts }, (_, i) => 1 / (i + 12));
  const sum = weights.reduce((a, b) => a + b);
  const counts = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * pages)));
  for (let left = pages - counts.reduce((a, b) => a + b), i = hosts - 1; left > 0; left--, i--) counts[i] = (counts[i] ?? 0) + 1;
  return counts.flatMap((count, host) =>
    Array.from({ length: count }, (_, page) => `https://host-${host}.example/${page % 5 === 4 ? 'private' : 'cfp'}/${page}`),
  );
}

/** A web of many hosts that watches how it is asked. */
export function crowdedWeb(clock: Clock, gap: number) {
  const chance = chances(7);
  const hosts = new Map<string, { busy: boolean; freeAt: number; quietUntil: number; asked: number }>();
  const breaches: Breach[] = [];
  const seen = new Map<string, number>();

  /** The largest hosts are plain: they have no time for more. */
  const habitOf = (host: number): Habit => (host < 60 ? 'plain' : (habits[host % habits.length] ?? 'plain'));

  const answerTo = (
    url: URL,
    host: number,
    asked: number,
  ): Pick<Answer, 'status'> & { text?: string; headers?: Record<string, string> } => {
    const habit = habitOf(host);
    if (url.pathname === '/robots.txt') {
      if (habit === 'strict') return { status: 200, text: 'User-agent: *\nDisallow: /private/\nAllow: /' };
      if (habit === 'slow') return { status: 200, text: `User-agent: lastcall\nCrawl-delay: ${crawlDelay}\n` };
      if (habit === 'broken robots') return { status: 503 };
      return habit === 'no robots' ? { status: 404 } : { status: 200, text: '' };
    }
    if (habit === 'busy' && asked === 2) return { status: 429, headers: { 'retry-after': String(quiet) } };
    if (habit === 'sends on' && url.pathname.startsWith('/cfp/'))
      return { status: 302, headers: { location: `https://host-${(host * 7) % 300}.example/from/${host}${url.pathname}` } };
    return { status: 200, text: `<h1>${url.host}${url.pathname}</h1>` };
  };

  const ask: Ask = async ({ url: address }) => {
    const url = new URL(address);
    const host = Number(/\d+/.exec(url.host)?.[0]);
    const state = hosts.get(url.host) ?? { busy: false, freeAt: 0, quietUntil: 0, asked: 0 };
    hosts.set(url.host, state);
    const breach = (what: Breach['what']) => breaches.push({ url: address, what });
    const isRobots = url.pathname === '/robots.txt';
    const habit = habitOf(host);
    seen.set(address, (seen.get(address) ?? 0) + 1);
    if (state.busy) breach('at the same time');
    if (clock.now() < state.freeAt) breach('too soon');
    if (clock.now() < state.quietUntil) breach('after it asked for quiet');
    if (!isRobots && (habit === 'broken robots' || habit === 'silent' || (habit === 'strict' && url.pathname.startsWith('/private/'))))
      breach('disallowed');
    state.busy = true;
    state.asked++;
    const started = clock.now();
    const { asked } = state;
    await clock.sleep(habit === 'silent' ? 20_000 : 50 + chance() ** 3 * 4000);
    state.busy = false;
    state.freeAt = started + (habit === 'slow' && asked > 1 ? crawlDelay * 1000 : gap);
    if (habit === 'silent') return no({ url: address, because: 'no whole answer within 20 seconds' });
    const { status, text = '', headers = {} } = answerTo(url, host, asked);
    if (status === 429) state.quietUntil = clock.now() + quiet * 1000;
    return ok({ url: address, status, statusText: '', headers: new Map(Object.entries(headers)), bytes: Buffer.from(text) });
  };
  return { ask, breaches, seen };
}
