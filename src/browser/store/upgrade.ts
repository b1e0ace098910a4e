import * as v from 'valibot';
import { no, ok, type Result } from '#model/result.ts';
import type { Step } from './step.ts';

/**
 * Why stored data cannot be used, said for the reader of a report. `newer`: a later release wrote it; `step failed`: this release could
 * not bring it up to date (both leave the data alone); `broken`: it has no shape at all.
 */
export interface Trouble {
  readonly because: 'newer' | 'step failed' | 'broken';
  readonly detail: string;
}

/** What a release knows: the version that it writes, and the steps that lead there. */
export interface Release {
  readonly version: number;
  readonly steps: readonly Step[];
}

const Versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * Runs the steps that stored data lacks, in order, each once. The data handed in is never changed, and is handed back itself where
 * it is up to date.
 */
export function upgrade(stored: unknown, { version: current, steps }: Release): Result<Readonly<Record<string, unknown>>, Trouble> {
  if (!v.is(Versioned, stored)) return no({ because: 'broken', detail: 'the stored data has no version' });
  if (stored.version > current) return no({ because: 'newer', detail: `stored as version ${stored.version}, known up to ${current}` });
  let data: Readonly<Record<string, unknown>> = stored.version === current ? stored : structuredClone(stored);
  for (let version = stored.version + 1; version <= current; version++) {
    const step = steps.find(({ to }) => to === version);
    if (!step) return no({ because: 'step failed', detail: `no step leads to version ${version}` });
    try {
      data = { ...step.upgrade(data), version };
    } catch (error) {
      return no({ because: 'step failed', detail: `to version ${version}: ${error}` });
    }
  }
  return ok(data);
}
