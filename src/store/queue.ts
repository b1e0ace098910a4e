import type { Instant } from '#model/instant.ts';

/** One address that somebody has to read. */
export interface Errand {
  readonly url: string;
  /** The source that knows how to read it. */
  readonly source: string;
  /** What is asked one at a time, whoever asks: the host, as a rule. */
  readonly lane: string;
  /** Not before then. */
  readonly notBefore: Instant;
}

/** An errand that this harvester alone has, and its lane with it, until it says `done` or `again`. */
export interface Taken extends Errand {
  readonly id: string;
  /** How often it was put back before; 0 the first time. */
  readonly attempt: number;
}

/** Something to do, or when to ask again: null once nothing waits any more. */
export type Turn = { readonly errand: Taken } | { readonly errand: null; readonly askAgainAt: Instant | null };

/**
 * The work that harvesters share: in the process for one, in PostgreSQL for many. An errand that a killed harvester had comes back by
 * itself, so it may be handed out twice: what was fetched a moment ago stands in `FetchState` and need not be fetched again.
 */
export interface Queue {
  /** Adds errands; an address that waits already stays as it is. Answers how many were new. */
  add(errands: readonly Errand[]): Promise<number>;
  /** The first errand whose time has come and whose lane is free. */
  take(now: Instant): Promise<Turn>;
  /** It is done; its lane rests until `laneFreeAt` (a Crawl-delay, a Retry-After). */
  done(taken: Taken, laneFreeAt: Instant): Promise<void>;
  /** It failed and is put back for later, one attempt further. */
  again(taken: Taken, notBefore: Instant, laneFreeAt: Instant): Promise<void>;
  /** Errands that wait or are taken. */
  size(): Promise<number>;
  close(): Promise<void>;
}
