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
export const processHarvest = (around: Surroundings): HarvestService => ({
  ...processService(around),
  time: systemClock,
  terminal: around.columns !== null && process.stderr.isTTY ? process.stderr : null,
});
