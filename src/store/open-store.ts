import { ok, type Result } from '#model/result.ts';
import { changesOf } from './sql/changes.ts';
import { fetchStatesOf } from './sql/fetch-states.ts';
import { leasesOf } from './sql/leases.ts';
import { openDatabase } from './sql/open-database.ts';
import { personalFeedsOf } from './sql/personal-feeds.ts';
import { publishedOf } from './sql/published.ts';
import { readingsOf } from './sql/readings.ts';
import type { Store } from './store.ts';
import type { StorePlace } from './store-place.ts';

/** The one door to the store; the problem names the place, what is wrong and what to do. */
export async function openStore(place: StorePlace): Promise<Result<Store, string>> {
  const opened = await openDatabase(place);
  if (!opened.ok) return opened;
  const db = opened.value;
  return ok({
    ...readingsOf(db),
    ...changesOf(db),
    ...fetchStatesOf(db),
    ...publishedOf(db),
    ...personalFeedsOf(db),
    ...leasesOf(db),
    close: () => db.destroy(),
  });
}
