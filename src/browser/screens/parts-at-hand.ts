import { ok, type Result } from '#model/result.ts';
import { nothingStored, type PartName, type Parts } from '../store/parts.ts';
import type { Store, StoreTrouble } from '../store/store.ts';

/** Parts of the store as a screen last read them. */
export interface PartsAtHand {
  /** These are to be read, for the first time or since they were written. */
  readonly ask: (names: Iterable<PartName>) => void;
  /** These are as they were just written: no need to wait until the browser says so. */
  readonly hold: (written: Partial<Parts>) => void;
  /** What is at hand, as it was read or written last. */
  readonly held: () => Parts;
  /** Reads what was asked for since the last time. A part that was never asked for is as before anything was stored. */
  readonly read: () => Promise<Result<Parts, StoreTrouble>>;
}

/** Keeps parts of the store at hand, so that a change of one part does not have all others read again. */
export function partsAtHand(store: Store): PartsAtHand {
  const asked = new Set<PartName>();
  let held = nothingStored;
  return {
    ask: (names) => {
      for (const name of names) asked.add(name);
    },
    hold: (written) => {
      held = { ...held, ...written };
    },
    held: () => held,
    read: async () => {
      const names = [...asked];
      asked.clear();
      const loaded = await store.load(...names);
      // What could not be read is still asked for.
      if (!loaded.ok) for (const name of names) asked.add(name);
      else held = { ...held, ...loaded.value };
      return loaded.ok ? ok(held) : loaded;
    },
  };
}
