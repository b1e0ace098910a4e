import { nextWatch, type WatchWorld, watchNow } from '../watch/watch.ts';
import type { Chore } from './chore.ts';

/** Reads tracked pages and followed lists again. */
export const watchChore = (world: WatchWorld): Chore => ({
  name: 'watch',
  after: ['tracked', 'followed', 'settings'],
  run: async () => {
    await watchNow(world);
    return nextWatch(world);
  },
});
