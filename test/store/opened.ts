import { openStore } from '#store/open-store.ts';
import type { Store, StoredReading } from '#store/store.ts';
import type { StorePlace } from '#store/store-place.ts';

/** An open store; throws where there is none. */
export async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  if (!store.ok) throw new Error(store.problem);
  return store.value;
}

/** Every reading, asked for so many at a time. */
export async function allReadings(store: Store, atOnce: number): Promise<StoredReading[]> {
  const found: StoredReading[] = [];
  for (;;) {
    const last = found.at(-1)?.call;
    const page = await store.readings(last ? { call: last.id, source: last.source.id } : null, atOnce);
    if (!page.length) return found;
    found.push(...page);
  }
}
