import { oneAtATime } from '../platform/one-at-a-time.ts';

/** The reading of a tab, and what its documents say of themselves. */
export interface KeptUp {
  /** Reads the tab. */
  readonly read: () => Promise<void>;
  /** Hears that a document of the tab was read. */
  readonly hear: (frame: number) => void;
}

/**
 * Keeps up with the documents of a tab. What one says of itself before it has answered the reading that runs is in its answer; what it says
 * after that, while others are waited for, is read once more when they are there. While nothing runs, `heard` is called.
 */
export function keptUp(read: (answered: (frame: number) => void) => Promise<void>, heard: () => void): KeptUp {
  const behind = new Set<number>();
  let isReading = false;
  const readOnce = async () => {
    behind.clear();
    isReading = true;
    try {
      await read((frame) => behind.delete(frame));
    } finally {
      isReading = false;
    }
  };
  return {
    read: oneAtATime(async () => {
      do await readOnce();
      while (behind.size > 0);
    }),
    hear: (frame) => {
      if (isReading) behind.add(frame);
      else heard();
    },
  };
}
