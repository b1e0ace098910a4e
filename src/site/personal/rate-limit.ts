import { type Instant, milliseconds } from '#model/instant.ts';

export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

/** Seconds until the next try; 0 where this one counts. */
export type RateLimit = (address: string, now: Instant) => number;

const mostAddresses = 10_000;

/** So many tries from one address in so many seconds, forgotten after that; the addresses are kept in memory alone. */
export function rateLimit({ count, seconds }: Limit): RateLimit {
  const tries = new Map<string, { readonly since: number; readonly count: number }>();
  return (address, now) => {
    const at = milliseconds(now);
    const known = tries.get(address);
    const window = known && at < known.since + seconds * 1000 ? known : { since: at, count: 0 };
    if (window.count >= count) return Math.ceil((window.since + seconds * 1000 - at) / 1000);
    if (!known && tries.size >= mostAddresses) tries.delete(tries.keys().next().value ?? '');
    tries.delete(address);
    tries.set(address, { ...window, count: window.count + 1 });
    return 0;
  };
}
