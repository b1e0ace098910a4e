import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { StorePlace } from '#store/store-place.ts';
import { type PostgresServer, postgresSkipReason, startPostgres } from '../support/postgres-server.ts';

/** A database that every test of the store runs over: where a new, empty store of it lives. */
export interface Kind {
  readonly name: string;
  readonly skipReason: string | undefined;
  /** Called once in the `describe` of a test file; hands out a new place at each call of its answer. */
  readonly places: () => () => Promise<StorePlace>;
  /** "ok" where the database itself finds no fault with what it stores. */
  readonly integrity: (place: StorePlace) => Promise<string>;
}

/** A suite over one database; the reason for skipping it stands in its name. */
export const describeKind = (what: string, { name, skipReason }: Kind, suite: () => void): void => {
  describe.skipIf(skipReason)(`${what} in ${name}${skipReason ? ` (skipped: ${skipReason})` : ''}`, suite);
};

export const sqlite: Kind = {
  name: 'SQLite',
  skipReason: undefined,
  places: () => {
    const folder = mkdtempSync(join(tmpdir(), 'lastcall-store-'));
    let made = 0;
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    return async () => ({ file: join(folder, `${++made}`, 'lastcall.sqlite') });
  },
  integrity: async (place) => {
    const database = new Sqlite('file' in place ? place.file : '', { readonly: true });
    const answer = String(database.pragma('integrity_check', { simple: true }));
    database.close();
    return answer;
  },
};

export const postgres: Kind = {
  name: 'PostgreSQL',
  skipReason: postgresSkipReason,
  places: () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    }, 120_000);
    afterAll(() => server?.stop());
    return async () => {
      if (!server) throw new Error('the server has not started');
      return { databaseUrl: await server.freshDatabase() };
    };
  },
  integrity: async (place) => {
    const client = new pg.Client('databaseUrl' in place ? place.databaseUrl : '');
    await client.connect();
    await client.query('create extension if not exists amcheck');
    await client.query(`select bt_index_check(c.oid, true) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'i' and n.nspname = 'public'`);
    await client.end();
    return 'ok';
  },
};
