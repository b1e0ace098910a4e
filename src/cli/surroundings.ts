import type { Instant } from '#model/instant.ts';
import type { Zone } from '#model/zone.ts';

/** All that a command may know of the world around it, so that a test can stand in for a terminal. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The one reading of the clock. */
  readonly now: Instant;
  /** The machine's own zone. */
  readonly zone: Zone;
  /** Whether standard output shows colours. */
  readonly hasColor: boolean;
  /** Columns of the terminal; null where the output is none. */
  readonly columns: number | null;
}

/** 0 done, 1 something asked for could not be read, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
