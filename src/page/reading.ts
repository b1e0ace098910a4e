import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Span } from './block.ts';

/** How a date on the page stands, for highlights and for `--explain`. */
export type Verdict = 'current' | 'replaced' | 'struck' | 'doubtful' | 'left out';

/** One date seen on the page: where, what it was taken for, and why. */
export interface Sighting {
  /** Index into the page's blocks; `cell` into a row's cells, null outside tables. */
  readonly block: number;
  readonly cell: number | null;
  /** In its text; beyond the end of that, behind one more, goes on the text of the next block (see `outline/leaves.ts`). */
  readonly at: Span;
  readonly text: string;
  readonly verdict: Verdict;
  /** The id of the deadline that it belongs to; null where it was left out. */
  readonly deadline: string | null;
  /** One plain sentence. */
  readonly why: string;
}

/** What a reader makes of a page: the call, and each date that it saw. */
export interface Reading {
  readonly call: Call;
  readonly sightings: readonly Sighting[];
}

/** What the reader must be told, since there is no clock inside. */
export interface ReadingOptions {
  /** The page's public address: part of the call's id. */
  readonly url: string;
  /** When the page was read; a missing year is judged against its day. */
  readonly readAt: Instant;
  /** Which source this reading is from: `page` for the page itself. */
  readonly source?: string;
}
