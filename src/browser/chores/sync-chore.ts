import { instantAt, milliseconds } from '#model/instant.ts';
import { type SyncWorld, syncNow, withSyncState } from '../sync/sync.ts';
import type { Chore } from './chore.ts';

/** The browser counts writes: 120 a minute, 1,800 an hour. */
const leastPause = 2000;
const retryPause = 10 * 60_000;

/** Shares settings and list with the reader's other browsers, where they want that. */
export function syncChore(world: SyncWorld): Chore {
  let looked = 0;
  return {
    name: 'sync',
    after: ['tracked', 'follows', 'hidden', 'settings', 'stamps'],
    run: async () => {
      const at = milliseconds(world.now());
      // An alarm takes half a minute at the least; a burst of changes is written once after it.
      if (at - looked < leastPause) return instantAt(at + leastPause);
      const state = await syncNow(world);
      if (state) looked = at;
      await world.store.update(['sync'], withSyncState(state));
      return state?.state === 'failed' ? instantAt(at + retryPause) : undefined;
    },
  };
}
