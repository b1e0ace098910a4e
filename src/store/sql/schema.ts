import type { Kysely, Transaction } from 'kysely';

/**
 * The tables as they stand after the last migration. Only texts and 32-bit numbers, so that both databases hold, order and dump the same:
 * moments are texts (`2027-01-31T12:00:00Z`), records are JSON, truth is 0 or 1. Every text column compares byte by byte.
 */
export interface Tables {
  /** The newest reading of a call by a source. */
  readings: {
    call: string;
    source: string;
    /** The call as JSON, its `readAt` that of the reading in which the words last changed. */
    body: string;
    first_read: string;
    changed_at: string;
    last_read: string;
    is_listed: number;
  };
  /** Every reading that differed from the one before it. */
  history: { number: number; call: string; source: string; read_at: string; body: string };
  changes: { number: number; source: string; call: string; change: string; noticed_at: string };
  /** The last number given out, by table: numbers follow the order in which they become visible, without gaps. */
  counters: { name: string; value: number };
  fetch_states: {
    url: string;
    etag: string | null;
    last_modified: string | null;
    body_hash: string | null;
    fetched_at: string;
    next_at: string;
    failures: number;
    trouble: string | null;
  };
  stamps: { uid: string; hash: string; stamp: string; sequence: number };
  publications: { path: string; etag: string; last_modified: string; events: number | null };
  personal_feeds: {
    read_key_hash: string;
    write_key_hash: string;
    body: string;
    created_at: string;
    changed_at: string;
    read_on: string;
  };
  leases: { name: string; owner: string; until: string };
}

export type Database = Kysely<Tables>;

/** The database, or a transaction within it. */
export type Tx = Transaction<Tables>;

/** The same database for statements over tables whose columns are looked at as they come: backups. */
export const untyped = (db: Database): Kysely<Record<string, Record<string, unknown>>> =>
  db as unknown as Kysely<Record<string, Record<string, unknown>>>;
