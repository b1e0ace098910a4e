import { type Instant, instantAt } from '#model/instant.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command that keeps running may know of the world besides: time as it goes on, and when to end. */
export interface Service extends Surroundings {
  readonly clock: () => Instant;
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user or the system asks the program to end. */
  readonly stop: AbortSignal;
}

/** The world of this process for a command that keeps running: Ctrl-C and SIGTERM end it. */
export function processService(around: Surroundings): Service {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return { ...around, clock: () => instantAt(Date.now()), settings: process.env, stop: stop.signal };
}
