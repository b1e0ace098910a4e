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
}

/** Renders anew where the store has changed or the last render is old. Never two renders at once. */
export function keepFresh({ store, make, now, made }: FreshParts): () => Promise<Made> {
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
  return () => {
    running ??= renew().finally(() => {
      running = undefined;
    });
    return running;
  };
}
