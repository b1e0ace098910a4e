import type { Result } from '#model/result.ts';
import type { Parts } from './parts.ts';
import type { Store, StoreTrouble } from './store.ts';

/** A store that tells of each change what became of it: the parts as they are then, or why they were not saved. */
export const toldOfSaves = ({ load, update }: Store, tell: (saved: Result<Partial<Parts>, StoreTrouble>) => void): Store => ({
  load,
  update: async (names, change) => {
    const saved = await update(names, change);
    tell(saved);
    return saved;
  },
});
