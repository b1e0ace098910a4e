import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';

/** What a list should say of one deadline: the row that it has now, and a reading that states its moment. */
export interface Correction {
  /** The call as the list's own source identifies it. */
  readonly call: string;
  readonly wrong: Deadline;
  readonly right: Deadline;
  /** What is to be written: the earliest moment that the right reading allows, since a list has no room for a doubt. */
  readonly closes: Instant;
}

/** The correction that a reading makes; undefined where it names no zone, and so no moment. */
export function correctionBy(right: Deadline, { call, wrong }: Pick<Correction, 'call' | 'wrong'>): Correction | undefined {
  const { utc, earliest } = right;
  return utc === null ? undefined : { call, wrong, right, closes: earliest ?? utc };
}

/** One file of a list's repository. */
export interface ListFile {
  /** Within the repository, so that a patch of it can be applied there. */
  readonly path: string;
  readonly text: string;
}

export interface Corrected {
  readonly text: string;
  /** Those for which a row was found; the others are in another file or not written as a row. */
  readonly made: readonly Correction[];
}

/** How one list writes its deadlines. Everything but the value that is wrong stays as it is written: order, comments, quotes. */
export interface ListFormat {
  /** The id of its source. */
  readonly id: string;
  /** The files of the repository that a published file holds. `name` is that of the published file, without folders. */
  readonly filesIn: (name: string, text: string) => readonly ListFile[];
  readonly correct: (file: ListFile, corrections: readonly Correction[]) => Corrected;
  /** The lines of YAML that say it right, for whoever has no snapshot of the list. */
  readonly lines: (correction: Correction) => readonly string[];
}
