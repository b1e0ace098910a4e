import type { Call } from '../call.ts';
import { canonicalAddress } from '../id.ts';
import { oncePer } from '../once-per.ts';
import { searchKeys } from './series.ts';

const keysOf = oncePer((call: Call): readonly string[] => [...searchKeys(call), canonicalAddress(call.url)]);

/** Calls by each of their names and by their address, in the order given. */
export function byNameOrAddress(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const byKey = new Map<string, Call[]>();
  for (const call of calls)
    for (const key of keysOf(call)) {
      const there = byKey.get(key);
      if (there) there.push(call);
      else byKey.set(key, [call]);
    }
  return byKey;
}

/** Of many calls, those that share a name or an address with one: the only ones worth a look. */
export function nearbyIn(calls: readonly Call[]): (call: Call) => readonly Call[] {
  const byKey = byNameOrAddress(calls);
  return (call) => [...new Set(keysOf(call).flatMap((key) => byKey.get(key) ?? []))];
}
