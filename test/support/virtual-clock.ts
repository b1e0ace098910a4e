import { setImmediate } from 'node:timers/promises';
import type { Clock } from '#harvest/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that jumps to the next moment for which anybody sleeps, as soon as nothing else is left to do. */
export class VirtualClock implements Clock {
  #now: number;
  /** Soonest last. */
  readonly #sleepers: Sleeper[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now = (): number => this.#now;

  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((ended) => {
      if (signal?.aborted) return ended();
      const wake = () => {
        signal?.removeEventListener('abort', wake);
        ended();
      };
      const sleeper = { at: this.#now + Math.max(0, milliseconds), wake };
      this.#sleepers.splice(this.#placeOf(sleeper.at), 0, sleeper);
      signal?.addEventListener('abort', wake, { once: true });
    });

  /** The first place whose sleeper is not to wake later. */
  #placeOf(at: number): number {
    let [low, high] = [0, this.#sleepers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sleepers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Lets time pass until the work is done; fails where all wait and nobody sleeps. */
  async run<Value>(work: Promise<Value>): Promise<Value> {
    let isDone = false;
    const end = () => {
      isDone = true;
    };
    work.then(end, end);
    for (let idle = 0; !isDone; ) {
      await setImmediate();
      if (isDone) break;
      const next = this.#sleepers.pop();
      idle = next ? 0 : idle + 1;
      if (idle > 1000) throw new Error('all wait, and nobody sleeps');
      if (!next) continue;
      this.#now = next.at;
      next.wake();
    }
    return work;
  }
}
