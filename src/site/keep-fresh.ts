import { type Instant, milliseconds } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import type { Made } from './make-site.ts';

/** However little happens: what was last checked, and what is over, must not stand for longer. */
const longestAge = 6 * 3_600_000;

export interface FreshParts {
  readonly store: Pick<Store, 'newestChanges'>;
  readonly make: (now: Instant) => Promise<Made>;
  readonly now: () => Instant;
  /** Told of each render, the first too. */
  readonly made: (made: Made) => void;
  /** Told why a site could not be renewed: a database that restarts must not end what serves. */
  readonly failed: (error: unknown) => void;
}

/**
 * Renders anew where the store has changed or the last render is old; where that fails, the last render stands. Never two renders at once.
 * Fails only where there is none to stand.
 */
export function keepFresh({ store, make, now, made, failed }: FreshParts): () => Promise<Made> {
  let current: Made | undefined;
  let running: Promise<Made> | undefined;
  const isStale = async () => {
    if (!current) return true;
    const [newest] = await store.newestChanges(1);
    const age = milliseconds(now()) - milliseconds(current.site.renderedAt);
    return (newest?.number ?? 0) !== current.site.number || age >= longestAge;
  };
  const renew = async () => {
    if (current && !(await isStale())) return current;
    current = await make(now());
    made(current);
    return current;
  };
  const orStand = (error: unknown) => {
    if (!current) throw error;
    failed(error);
    return current;
  };
  return () => {
    running ??= renew()
      .catch(orStand)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
}
