import type { Steps } from '#page/steps.ts';

/** Half a frame: what a page draws or answers meanwhile is not late for anyone to see. */
const sliceMilliseconds = 8;

interface Pace {
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>;
  /** A watch that only runs forward, in milliseconds. */
  readonly elapsed: () => number;
  /** Gives up where it is. */
  readonly signal?: AbortSignal;
}

/** A turn for what waits in the page: by its scheduler, which comes back before timers do; else by a message to itself. */
function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const thisPage: Pace = { pause, elapsed: () => performance.now() };

/** Does work in slices that no one on the page has to wait for; undefined where it was stopped before its end. */
export async function inSlices<Result>(steps: Steps<Result>, pace: Partial<Pace> = {}): Promise<Result | undefined> {
  const { pause, elapsed, signal } = { ...thisPage, ...pace };
  for (let begun = elapsed(); !signal?.aborted; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (elapsed() - begun < sliceMilliseconds) continue;
    await pause();
    begun = elapsed();
  }
  return undefined;
}
