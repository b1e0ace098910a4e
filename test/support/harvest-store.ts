import type { Call } from '#model/call.ts';
import { changesBetween } from '#model/change.ts';
import { instantAt, milliseconds } from '#model/instant.ts';
import type { FetchState, Store, StoredChange, StoredReading } from '#store/store.ts';

type Used =
  | 'keep'
  | 'touch'
  | 'closeSource'
  | 'readings'
  | 'changesAfter'
  | 'fetchStates'
  | 'saveFetchState'
  | 'lease'
  | 'release'
  | 'close';

const keyOf = ({ id, source }: Call) => `${id} ${source.id}`;
const wordsOf = ({ source, ...words }: Call) => JSON.stringify(words);

/** As much of a store as a harvest uses, in memory; `states` is what it remembers of addresses. */
export function harvestStore(): Pick<Store, Used> & { readonly states: Map<string, FetchState> } {
  const readings = new Map<string, StoredReading>();
  const changes: StoredChange[] = [];
  const states = new Map<string, FetchState>();
  const leases = new Map<string, { owner: string; until: number }>();
  const record = (before: Call, after: Call, { source }: Call): StoredChange[] => {
    const found = changesBetween(before, after).map((change, i) => ({
      number: changes.length + i + 1,
      source: source.id,
      call: after,
      change,
      noticedAt: source.readAt,
    }));
    changes.push(...found);
    return found;
  };
  return {
    states,
    keep: async (call) => {
      const key = keyOf(call);
      const known = readings.get(key);
      const lastRead = call.source.readAt;
      if (known && known.lastRead > lastRead) return [];
      const changed = !known || wordsOf(known.call) !== wordsOf(call);
      readings.set(key, {
        call,
        firstRead: known?.firstRead ?? lastRead,
        changedAt: changed || !known ? lastRead : known.changedAt,
        lastRead,
        isListed: true,
      });
      return changed ? record(known?.call ?? { ...call, deadlines: [] }, call, call) : [];
    },
    touch: async (source, calls, at) => {
      for (const [key, reading] of readings)
        if (reading.call.source.id === source && calls.includes(reading.call.id) && reading.lastRead < at)
          readings.set(key, { ...reading, lastRead: at });
    },
    closeSource: async (source, listed, at) => {
      const kept = new Set(listed);
      const gone = [...readings].filter(([, { call, isListed }]) => isListed && call.source.id === source && !kept.has(call.id));
      for (const [key, reading] of gone) readings.set(key, { ...reading, isListed: false });
      return gone.flatMap(([, { call }]) => record(call, { ...call, deadlines: [] }, { ...call, source: { ...call.source, readAt: at } }));
    },
    readings: async (after, limit) =>
      [...readings.values()]
        .sort((a, b) => (keyOf(a.call) < keyOf(b.call) ? -1 : 1))
        .filter(({ call }) => after === null || keyOf(call) > `${after.call} ${after.source}`)
        .slice(0, limit),
    changesAfter: async (number, limit) => changes.slice(number, number + limit),
    fetchStates: async (urls) => urls.flatMap((url) => states.get(url) ?? []),
    saveFetchState: async (state) => void states.set(state.url, state),
    lease: async (name, owner, seconds, now) => {
      const held = leases.get(name);
      if (held && held.owner !== owner && held.until > milliseconds(now)) return false;
      leases.set(name, { owner, until: milliseconds(instantAt(milliseconds(now) + seconds * 1000)) });
      return true;
    },
    release: async (name, owner) => {
      if (leases.get(name)?.owner === owner) leases.delete(name);
    },
    close: async () => {},
  };
}
