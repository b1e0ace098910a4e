import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { PersonalFeed, Publication, Stamp, Store, StoredChange, StoredReading } from '#store/store.ts';

type Parts = Pick<
  Store,
  | 'readings'
  | 'newestChanges'
  | 'stamps'
  | 'saveStamps'
  | 'publications'
  | 'savePublications'
  | 'addPersonalFeed'
  | 'personalFeed'
  | 'replacePersonalFeed'
  | 'deletePersonalFeed'
  | 'touchPersonalFeed'
  | 'expirePersonalFeeds'
  | 'countPersonalFeeds'
>;

/** What the site needs of the store, in memory, so that a test can look into it. */
export interface MemoryStore extends Parts {
  held: StoredReading[];
  changes: StoredChange[];
  readonly personal: Map<string, PersonalFeed>;
}

export const readingOf = (call: Call, more: Partial<StoredReading> = {}): StoredReading => ({
  call,
  firstRead: call.source.readAt,
  changedAt: call.source.readAt,
  lastRead: call.source.readAt,
  isListed: true,
  ...more,
});

export function memoryStore(calls: readonly Call[] = []): MemoryStore {
  const stamps = new Map<string, Stamp>();
  const publications = new Map<string, Publication>();
  const personal = new Map<string, PersonalFeed>();
  const fitting = ({ readKeyHash, writeKeyHash }: { readKeyHash: string; writeKeyHash: string }) => {
    const feed = personal.get(readKeyHash);
    return feed?.writeKeyHash === writeKeyHash ? feed : undefined;
  };
  const store: MemoryStore = {
    held: calls.map((call) => readingOf(call)),
    changes: [],
    personal,
    readings: async (after, limit) => {
      const from = after ? store.held.findIndex(({ call }) => call.id === after.call && call.source.id === after.source) + 1 : 0;
      return store.held.slice(from, from + limit);
    },
    newestChanges: async (limit) => store.changes.toSorted((a, b) => b.number - a.number).slice(0, limit),
    stamps: async () => [...stamps.values()],
    saveStamps: async (saved) => {
      for (const stamp of saved) stamps.set(stamp.uid, stamp);
    },
    publications: async () => [...publications.values()],
    savePublications: async (saved) => {
      for (const publication of saved) publications.set(publication.path, publication);
    },
    addPersonalFeed: async (feed) => {
      personal.set(feed.readKeyHash, feed);
    },
    personalFeed: async (readKeyHash) => personal.get(readKeyHash),
    replacePersonalFeed: async (keys, body, at) => {
      const feed = fitting(keys);
      if (feed) personal.set(keys.readKeyHash, { ...feed, body, changedAt: at });
      return feed !== undefined;
    },
    deletePersonalFeed: async (keys) => fitting(keys) !== undefined && personal.delete(keys.readKeyHash),
    touchPersonalFeed: async (readKeyHash, at: Instant) => {
      const feed = personal.get(readKeyHash);
      if (feed) personal.set(readKeyHash, { ...feed, readOn: at });
    },
    expirePersonalFeeds: async (unreadSince) => {
      const old = [...personal.values()].filter(({ readOn }) => readOn < unreadSince);
      for (const { readKeyHash } of old) personal.delete(readKeyHash);
      return old.length;
    },
    countPersonalFeeds: async () => personal.size,
  };
  return store;
}
