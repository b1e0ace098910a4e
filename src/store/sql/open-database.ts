import { Kysely } from 'kysely';
import { no, ok, type Result } from '#model/result.ts';
import { migrate, NewerStore } from '../migrations/migrate.ts';
import { type StorePlace, sayPlace } from '../store-place.ts';
import { postgresAt } from './postgres.ts';
import type { Database, Tables } from './schema.ts';
import { sqliteAt } from './sqlite.ts';

/**
 * What stands in the way, by the code of the system, of SQLite or of PostgreSQL
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'the folder may not be written; check its permissions or name another with LASTCALL_DATA',
  EROFS: 'the folder may not be written; name another with LASTCALL_DATA',
  ENOTDIR: 'part of the path is no folder; name another with LASTCALL_DATA',
  EEXIST: 'part of the path is no folder; name another with LASTCALL_DATA',
  SQLITE_CANTOPEN: 'the file cannot be opened; check its permissions or name another folder with LASTCALL_DATA',
  SQLITE_READONLY: 'the file may not be written; check its permissions',
  SQLITE_NOTADB: 'the file is no SQLite database; move it away or name another folder with LASTCALL_DATA',
  SQLITE_CORRUPT: 'the file is damaged; move it away and restore a backup (lastcall restore FILE)',
  SQLITE_BUSY: 'another process holds the file; try again',
  ECONNREFUSED: 'no PostgreSQL server answers there; start it or correct DATABASE_URL',
  ENOENT: 'no PostgreSQL server answers there; start it or correct DATABASE_URL',
  ENOTFOUND: 'no such host; correct DATABASE_URL',
  ETIMEDOUT: 'the server does not answer; check the network and DATABASE_URL',
  '28P01': 'the server refuses the password; correct DATABASE_URL',
  '28000': 'the server refuses the user; correct DATABASE_URL',
  '3D000': 'the server has no such database; create it (createdb) or correct DATABASE_URL',
  '42501': 'the user may not create tables there; grant it the database (alter database … owner to …)',
};

function sayReason(error: unknown): string {
  if (error instanceof NewerStore) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? reasons[code.split('_').slice(0, 2).join('_')] ?? (error.message || code);
}

/** Opens a database and brings its tables up to date; the problem names the place, what is wrong and what to do. */
export async function openDatabase(place: StorePlace): Promise<Result<Database, string>> {
  const isFile = 'file' in place;
  if (!isFile && !/^postgres(?:ql)?:/i.test(place.databaseUrl))
    return no(`${sayPlace(place)}: no address of a PostgreSQL database (postgres://…); correct DATABASE_URL`);
  const db = new Kysely<Tables>({ dialect: isFile ? sqliteAt(place.file) : postgresAt(place.databaseUrl) });
  try {
    await migrate(db, isFile ? 'sqlite' : 'postgres');
    return ok(db);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    return no(`${sayPlace(place)}: ${sayReason(error)}`);
  }
}
