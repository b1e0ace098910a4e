import type { Steps } from '#page/steps.ts';

/** Half a frame: what a page draws or answers meanwhile is not late for anyone to see. */
const sliceMilliseconds = 8;

/** How work in slices goes on. */
export interface Pace {
  /** How long a slice is, in milliseconds. */
  readonly slice: number;
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>;
  /** A watch that only runs forward, in milliseconds. */
  readonly elapsed: () => number;
  /** Gives up where it is. */
  readonly signal?: AbortSignal;
}

/**
 * A turn for what waits in the page, and a place behind it. Work that goes on by `scheduler.yield` would come before it, and before frames.
 */
const pause = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'user-visible' });

const thisPage: Pace = { slice: sliceMilliseconds, pause, elapsed: () => performance.now() };

/** Steps are short, and there are tens of thousands: where they are, the watch is looked at once for so many. */
const mostStepsUnwatched = 8;
const shortMilliseconds = 0.25;

/** Does work in slices that no one on the page has to wait for; undefined where it was stopped before its end. */
export async function inSlices<Result>(steps: Steps<Result>, pace: Partial<Pace> = {}): Promise<Result | undefined> {
  const { slice, pause, elapsed, signal } = { ...thisPage, ...pace };
  let unwatched = 1;
  for (let begun = elapsed(), seen = begun; !signal?.aborted; ) {
    for (let step = 0; step < unwatched; step++) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    const now = elapsed();
    unwatched = now - seen < shortMilliseconds ? Math.min(2 * unwatched, mostStepsUnwatched) : 1;
    seen = now;
    if (now - begun < slice) continue;
    await pause();
    begun = seen = elapsed();
  }
  return undefined;
}
