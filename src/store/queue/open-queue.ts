import { no, ok, type Result } from '#model/result.ts';
import type { Queue } from '../queue.ts';
import type { Store } from '../store.ts';
import { type StorePlace, sayPlace } from '../store-place.ts';
import { memoryQueue } from './memory-queue.ts';
import { type SharedQueueTiming, usualTiming } from './shared-queue-sql.ts';

/** The queue that belongs to a store: within the process over a file, shared by all harvesters over PostgreSQL. */
export async function openQueue(
  place: StorePlace,
  store: Pick<Store, 'lease'>,
  timing: SharedQueueTiming = usualTiming,
): Promise<Result<Queue, string>> {
  if ('file' in place) return ok(memoryQueue());
  try {
    // Only many harvesters need pg-boss: one starts without it.
    const { sharedQueue } = await import('./shared-queue.ts');
    return ok(await sharedQueue(place.databaseUrl, store, timing));
  } catch (error) {
    return no(`${sayPlace(place)}: the queue cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
