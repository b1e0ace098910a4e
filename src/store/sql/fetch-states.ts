import type { FetchState, Store } from '../store.ts';
import type { Database, Tables } from './schema.ts';
import { instantIn, storable } from './words.ts';

const stateIn = (row: Tables['fetch_states']): FetchState => ({
  url: row.url,
  etag: row.etag,
  lastModified: row.last_modified,
  bodyHash: row.body_hash,
  fetchedAt: instantIn(row.fetched_at),
  nextAt: instantIn(row.next_at),
  failures: row.failures,
  trouble: row.trouble,
});

const optional = (text: string | null) => text && storable(text);

export const fetchStatesOf = (db: Database): Pick<Store, 'fetchStates' | 'saveFetchState'> => ({
  async fetchStates(urls) {
    const atOnce = 500;
    const found: FetchState[] = [];
    for (let i = 0; i < urls.length; i += atOnce) {
      const some = urls.slice(i, i + atOnce).map(storable);
      const rows = await db.selectFrom('fetch_states').selectAll().where('url', 'in', some).execute();
      found.push(...rows.map(stateIn));
    }
    return found.sort((a, b) => (a.url < b.url ? -1 : 1));
  },

  async saveFetchState(state) {
    const row = {
      etag: optional(state.etag),
      last_modified: optional(state.lastModified),
      body_hash: state.bodyHash,
      fetched_at: state.fetchedAt,
      next_at: state.nextAt,
      failures: state.failures,
      trouble: optional(state.trouble),
    };
    await db
      .insertInto('fetch_states')
      .values({ url: storable(state.url), ...row })
      .onConflict((on) => on.column('url').doUpdateSet(row))
      .execute();
  },
});
