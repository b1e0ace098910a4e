import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newestState } from '../migrations/index.ts';
import { type Database, untyped } from '../sql/schema.ts';
import { keptTables } from './tables.ts';

/** Of the lines, not of the tables: those have a state. */
export const formatVersion = 1;

export type Row = Readonly<Record<string, string | number | null>>;

const rowsAtOnce = 1000;

/** The rows of one table in order of its key. */
async function* rowsOf(db: Database, table: string, key: readonly string[]): AsyncGenerator<Row> {
  let after: Row | undefined;
  for (;;) {
    const from = after;
    const ordered = key.reduce((query, column) => query.orderBy(column), untyped(db).selectFrom(table).selectAll().limit(rowsAtOnce));
    const page =
      from && sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))}) > (${sql.join(key.map((column) => from[column]))})`;
    const rows = (await (page ? ordered.where(page) : ordered).execute()) as Row[];
    yield* rows;
    after = rows.at(-1);
    if (rows.length < rowsAtOnce) return;
  }
}

/** Lines with a last one that counts them and bears their fingerprint, so that a copy cut short is told. */
async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const line of lines) {
    hash.update(`${line}\n`);
    count += 1;
    yield line;
  }
  yield JSON.stringify({ lines: count, sha256: hash.digest('hex') });
}

async function* lines(db: Database): AsyncGenerator<string> {
  yield JSON.stringify({ lastcall: 'backup', format: formatVersion, state: newestState });
  for (const [table, key] of keptTables)
    for await (const row of rowsOf(db, table, key)) {
      const ordered = Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
      yield JSON.stringify({ [table]: ordered });
    }
}

/**
 * The whole store as lines of JSON, the same from either database: a head, a line for each row, a seal. All of it is of one moment as long
 * as `db` is a transaction that sees one.
 */
export const dump = (db: Database): AsyncIterable<string> => sealed(lines(db));
