import type { Area, Lock } from '#browser/store/store.ts';

export const lock: Lock = (work) => navigator.locks.request('store test', work);

/** Storage of a browser, as far as the store sees it: every value goes in and out as a copy. */
export interface FakeArea extends Area {
  readonly kept: Map<string, unknown>;
  /** The keys of each write. */
  readonly writes: string[][];
}

/** Storage that holds something already, and fails every write where told to. */
export function areaWith(stored: Readonly<Record<string, unknown>> = {}, fail?: string): FakeArea {
  const kept = new Map<string, unknown>(Object.entries(stored));
  const writes: string[][] = [];
  return {
    kept,
    writes,
    get: async (keys) => structuredClone(Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)]))),
    async set(items) {
      if (fail) throw new Error(fail);
      writes.push(Object.keys(items));
      for (const [key, value] of Object.entries(structuredClone(items))) kept.set(key, value);
    },
  };
}
