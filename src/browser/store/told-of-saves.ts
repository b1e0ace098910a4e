import type { Store, StoreTrouble } from './store.ts';

/** A store that tells of each change whether it was saved: undefined where it was, else what stood in the way. */
export const toldOfSaves = ({ load, update }: Store, tell: (trouble: StoreTrouble | undefined) => void): Store => ({
  load,
  update: async (names, change) => {
    const saved = await update(names, change);
    tell(saved.ok ? undefined : saved.problem);
    return saved;
  },
});
