import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { no, ok, type Result } from '#model/result.ts';
import { openDatabase } from '../sql/open-database.ts';
import type { Database } from '../sql/schema.ts';
import type { StorePlace } from '../store-place.ts';
import { dump } from './dump.ts';
import { clear, isEmpty, load, verify } from './load.ts';

const sayError = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function withDatabase<T>(place: StorePlace, work: (db: Database) => Promise<Result<T, string>>): Promise<Result<T, string>> {
  const opened = await openDatabase(place);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.destroy();
  }
}

/**
 * Writes the whole store, as it is at one moment, into a file of compressed lines; an older file of that name is replaced when it is done.
 */
export function backUp(place: StorePlace, file: string): Promise<Result<{ readonly rows: number }, string>> {
  const unfinished = `${file}.part`;
  return withDatabase(place, async (db) => {
    let lines = 0;
    const written = async function* (tx: Database) {
      for await (const line of dump(tx)) {
        lines += 1;
        yield `${line}\n`;
      }
    };
    try {
      await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => pipeline(written(tx), createGzip(), createWriteStream(unfinished, { mode: 0o600 })));
      await rename(unfinished, file);
      return ok({ rows: lines - 2 });
    } catch (error) {
      await rm(unfinished, { force: true });
      return no(`${file}: could not be written: ${sayError(error)}`);
    }
  });
}

/** The lines of a compressed file. Throws where it is cut short. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of source.pipe(unzipped)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

async function checked(file: string): Promise<Result<number, string>> {
  try {
    await access(file);
  } catch {
    return no('no such file, or it may not be read; check the name');
  }
  try {
    return await verify(linesIn(file));
  } catch {
    return no('no backup of lastcall, or damaged; take another backup file');
  }
}

/** Fills a store from a backup, whole or not at all. One that holds anything is refused, or emptied first by `force`. */
export async function restore(
  place: StorePlace,
  file: string,
  { force }: { readonly force: boolean },
): Promise<Result<{ readonly rows: number }, string>> {
  const whole = await checked(file);
  if (!whole.ok) return no(`${file}: ${whole.problem}`);
  return withDatabase(place, async (db) => {
    try {
      return await db.transaction().execute(async (tx): Promise<Result<{ rows: number }, string>> => {
        if (!force && !(await isEmpty(tx))) return no('the store is not empty; --force replaces all that it holds');
        await clear(tx);
        await load(tx, linesIn(file));
        return ok({ rows: whole.value });
      });
    } catch (error) {
      return no(`${file}: could not be restored, and the store is as it was: ${sayError(error)}`);
    }
  });
}
