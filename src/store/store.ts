import type { Call } from '#model/call.ts';
import type { Change } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';

/** The newest reading of one call by one source, and since when it stands so. */
export interface StoredReading {
  readonly call: Call;
  /** When this source was first seen to have the call, when the words last changed, and when it was last read at all. */
  readonly firstRead: Instant;
  readonly changedAt: Instant;
  readonly lastRead: Instant;
  /** False once the source has dropped it from its list, or the page is gone. */
  readonly isListed: boolean;
}

/** One change of one deadline in one source: never overwritten, never deleted. */
export interface StoredChange {
  /** Counts up over the whole store: the cursor of those who follow changes. */
  readonly number: number;
  readonly source: string;
  readonly call: Pick<Call, 'id' | 'url' | 'event'>;
  readonly change: Change;
  readonly noticedAt: Instant;
}

/** What is known of an address from the last time it was asked: enough to ask politely again and to resume after a kill. */
export interface FetchState {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Fingerprint of the body that was read last. */
  readonly bodyHash: string | null;
  readonly fetchedAt: Instant;
  /** Not before then. */
  readonly nextAt: Instant;
  /** In a row; 0 after a success. */
  readonly failures: number;
  /** What stood in the way the last time; null where nothing did. */
  readonly trouble: string | null;
}

/** When a calendar event was last given out differently: what DTSTAMP and SEQUENCE are made of (RFC 5545, 3.8.7). */
export interface Stamp {
  readonly uid: string;
  /** Fingerprint of all that clients see of it. */
  readonly hash: string;
  readonly stamp: Instant;
  readonly sequence: number;
}

/** When the bytes of a published file last changed. `lastModified` only ever moves forward. */
export interface Publication {
  readonly path: string;
  readonly etag: string;
  readonly lastModified: Instant;
  /** Events in it, for feeds; null for other files. */
  readonly events: number | null;
}

/** A personal feed. Only fingerprints of its two keys are kept. */
export interface PersonalFeed {
  readonly readKeyHash: string;
  readonly writeKeyHash: string;
  /** JSON that the site wrote and parses again. */
  readonly body: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly readOn: Instant;
}

/**
 * Every part of the aggregator's memory. The same behaviour over SQLite and PostgreSQL; all lists come in a lasting order. A database that
 * fails while it is open throws: nobody can go on without it, and what was answered before is kept.
 */
export interface Store {
  /** Keeps a reading whole, in one transaction: the same words again move only `lastRead`. Answers the changes that it recorded. */
  keep(call: Call): Promise<readonly StoredChange[]>;
  /** A source was asked and says of these calls what it said before: moves only their `lastRead`, and never back. */
  touch(source: string, calls: readonly string[], at: Instant): Promise<void>;
  /** A source was read whole and has these calls: all others of it count as dropped, and come back if they are seen again. */
  closeSource(source: string, listed: readonly string[], at: Instant): Promise<readonly StoredChange[]>;
  /** Newest readings in order of (call id, source), a page at a time: those after the cursor; an empty page ends it. */
  readings(after: { readonly call: string; readonly source: string } | null, limit: number): Promise<readonly StoredReading[]>;
  /** Every reading that one call ever had, oldest first. */
  history(call: string): Promise<readonly Call[]>;
  /** Changes after a number, oldest first; or the newest ones, newest first. */
  changesAfter(number: number, limit: number): Promise<readonly StoredChange[]>;
  newestChanges(limit: number): Promise<readonly StoredChange[]>;

  fetchStates(urls: readonly string[]): Promise<readonly FetchState[]>;
  saveFetchState(state: FetchState): Promise<void>;

  stamps(): Promise<readonly Stamp[]>;
  saveStamps(stamps: readonly Stamp[]): Promise<void>;
  publications(): Promise<readonly Publication[]>;
  savePublications(publications: readonly Publication[]): Promise<void>;

  addPersonalFeed(feed: PersonalFeed): Promise<void>;
  personalFeed(readKeyHash: string): Promise<PersonalFeed | undefined>;
  /** Replaces the body where the write key fits; false where it does not. */
  replacePersonalFeed(keys: { readonly readKeyHash: string; readonly writeKeyHash: string }, body: string, at: Instant): Promise<boolean>;
  deletePersonalFeed(keys: { readonly readKeyHash: string; readonly writeKeyHash: string }): Promise<boolean>;
  /** Remembers that it was read, at most once a day. */
  touchPersonalFeed(readKeyHash: string, at: Instant): Promise<void>;
  expirePersonalFeeds(unreadSince: Instant): Promise<number>;
  countPersonalFeeds(): Promise<number>;

  /** Takes a name for some seconds, or answers false where another owner holds it; taking it again prolongs it. */
  lease(name: string, owner: string, seconds: number, now: Instant): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;

  close(): Promise<void>;
}
