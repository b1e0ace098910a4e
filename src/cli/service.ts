import { type Instant, instantAt } from '#model/instant.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command that keeps running may know of the world besides: time as it goes on, and when to end. */
export interface Service extends Surroundings {
  readonly clock: () => Instant;
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user or the system asks the program to end. */
  readonly stop: AbortSignal;
}

/** npm passes on the Ctrl-C that the terminal has sent to all already: within that time a second one is the same. */
const echoMilliseconds = 500;

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The world of this process for a command that keeps running: Ctrl-C and SIGTERM end it cleanly, and at once where they come again. */
export function processService(around: Surroundings): Service {
  const stop = new AbortController();
  let askedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (askedAt !== undefined && performance.now() - askedAt > echoMilliseconds) process.exit(exitCodes[signal]);
      askedAt ??= performance.now();
      stop.abort();
    });
  return { ...around, clock: () => instantAt(Date.now()), settings: process.env, stop: stop.signal };
}
