import { setFlagsFromString } from 'node:v8';
import type { Clock } from '#harvest/clock.ts';
import { processService, type Service } from '../service.ts';
import type { Surroundings } from '../surroundings.ts';
import { systemClock } from './system-clock.ts';

/** What a harvest may know of the world besides. */
export interface HarvestService extends Service {
  /** Time as it passes, and waiting. */
  readonly time: Clock;
  /** Where a bar can be drawn over and over; null where the output is no terminal. */
  readonly terminal: NodeJS.WritableStream | null;
}

/** The world of this process for a harvest. */
export function processHarvest(around: Surroundings): HarvestService {
  // A harvest waits most of the time: what it takes of memory matters more than how fast it is.
  setFlagsFromString('--optimize-for-size');
  const terminal = around.columns !== null && process.stderr.isTTY ? process.stderr : null;
  return { ...processService(around), time: systemClock, terminal };
}
