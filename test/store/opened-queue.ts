import { type Instant, instantAt } from '#model/instant.ts';
import { openQueue } from '#store/queue/open-queue.ts';
import type { Errand, Queue, Taken } from '#store/queue.ts';
import type { Store } from '#store/store.ts';
import type { StorePlace } from '#store/store-place.ts';

/** Moments around the real now: PostgreSQL goes by its own clock. */
const began = Date.now();
export const secondsOn = (seconds: number): Instant => instantAt(began + seconds * 1000);

export const errand = (lane: string, page: number, notBefore = secondsOn(-60)): Errand => ({
  url: `https://${lane}.example/${page}`,
  source: 'page',
  lane,
  notBefore,
});

export async function openedQueue(place: StorePlace, store: Store): Promise<Queue> {
  const queue = await openQueue(place, store, { silenceSeconds: 10, superviseSeconds: 1 });
  if (!queue.ok) throw new Error(queue.problem);
  return queue.value;
}

/** What is handed out; throws where nothing is. */
export async function taking(queue: Queue, now: Instant): Promise<Taken> {
  const turn = await queue.take(now);
  if (!turn.errand) throw new Error(`nothing to take, ask again at ${turn.askAgainAt}`);
  return turn.errand;
}
