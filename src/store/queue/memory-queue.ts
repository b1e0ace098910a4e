import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import type { Queue, Taken } from '../queue.ts';

interface Lane {
  readonly waiting: Taken[];
  freeAt: Instant | null;
  isBusy: boolean;
}

/** A queue in this process's memory: what one harvester needs. */
export function memoryQueue(): Queue {
  const lanes = new Map<string, Lane>();
  const known = new Set<string>();
  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name) ?? { waiting: [], freeAt: null, isBusy: false };
    lanes.set(name, lane);
    return lane;
  };
  const end = ({ url, lane: name }: Taken, freeAt: Instant) => {
    known.delete(url);
    Object.assign(laneOf(name), { freeAt, isBusy: false });
  };
  const readyAt = ({ waiting: [first], freeAt, isBusy }: Lane): Instant | null =>
    !first || isBusy ? null : freeAt !== null && freeAt > first.notBefore ? freeAt : first.notBefore;
  return {
    add: async (errands) => {
      const fresh = errands.filter(({ url }) => !known.has(url));
      for (const errand of fresh) {
        known.add(errand.url);
        laneOf(errand.lane).waiting.push({ ...errand, id: errand.url, attempt: 0 });
      }
      return fresh.length;
    },
    take: async (now) => {
      let next: Instant | null = null;
      for (const lane of lanes.values()) {
        const at = readyAt(lane);
        if (at === null) continue;
        if (at <= now) {
          lane.isBusy = true;
          const errand = lane.waiting.shift();
          if (errand) return { errand };
        }
        if (next === null || at < next) next = at;
      }
      return { errand: null, askAgainAt: next ?? (known.size ? instantAt(milliseconds(now) + 1000) : null) };
    },
    done: async (errand, laneFreeAt) => end(errand, laneFreeAt),
    again: async (errand, notBefore, laneFreeAt) => {
      end(errand, laneFreeAt);
      known.add(errand.url);
      laneOf(errand.lane).waiting.push({ ...errand, notBefore, attempt: errand.attempt + 1 });
    },
    size: async () => known.size,
    close: async () => {},
  };
}
