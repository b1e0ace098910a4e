import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';

/** A record that a source could not read: which one, by the name that its list gives it, and why. */
export interface SourceProblem {
  readonly record: string;
  readonly because: string;
}

/** What a source holds. A bad record costs that record alone, so the calls beside the problems are good. */
export interface SourceReading {
  readonly calls: readonly Call[];
  readonly problems: readonly SourceProblem[];
}

/** A list of calls that others keep, in their own format. Pure: bytes in, calls out. */
export interface Source {
  /** Lasting: it stands in every call and its ids. */
  readonly id: string;
  readonly title: string;
  /** Where the list is published. */
  readonly url: string;
  /** The licence of its data, by SPDX name. */
  readonly licence: string;
  /** `readAt` is when the bytes were published: the moment to which every date in them is true. */
  readonly read: (bytes: Uint8Array, readAt: Instant) => SourceReading;
}
