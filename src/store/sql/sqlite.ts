import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';

/** How long one process waits for another to finish writing. */
const patience = 10_000;

/** SQLite can take back a change of tables, which Kysely does not rely on by default: here a migration is one transaction. */
class MigratingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/**
 * A transaction that may write waits for its turn at its start, where SQLite lets it wait. One that begins by reading would fail at its
 * first write if another process had written meanwhile (https://www.sqlite.org/lang_transaction.html).
 */
class WaitingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings = {}): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'));
  }
}

/**
 * Turns a new file into one with a write-ahead log. SQLite does not wait by itself for another process that does the same at this moment
 * (https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode), and gives no sign when that one is done.
 */
async function writeAhead(database: Sqlite.Database): Promise<void> {
  const pause = 20;
  for (let waited = 0; ; waited += pause) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || waited >= patience) throw error;
      await setTimeout(pause);
    }
  }
}

async function open(file: string): Promise<Sqlite.Database> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file, { timeout: patience });
  await writeAhead(database);
  database.pragma('synchronous = NORMAL');
  return database;
}

/** One file, with a write-ahead log: readers never wait for the writer, and what was answered survives a killed process. */
export const sqliteAt = (file: string): Dialect => ({
  createAdapter: () => new MigratingAdapter(),
  createDriver: () => new WaitingDriver({ database: () => open(file) }),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
