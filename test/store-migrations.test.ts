import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { steps } from '#store/migrations/index.ts';
import { openStore } from '#store/open-store.ts';
import { allReadings, opened } from './store/opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastcall-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** A database as an earlier program left it: one frozen file for each state. */
function asLeftBy(state: string): string {
  const file = join(folder, `${++made}.sqlite`);
  const database = new Sqlite(file);
  database.exec(readFileSync(join(import.meta.dirname, 'fixtures/database', `${state}.sql`), 'utf8'));
  database.close();
  return file;
}

describe('the tables', () => {
  it.each(steps.map(([name]) => name))('come from state %s to the newest, with all that they hold', async (state) => {
    const store = await opened({ file: asLeftBy(state) });
    const [reading] = await allReadings(store, 10);
    expect(reading).toMatchObject({ call: { id: 'tides', deadlines: [{ date: '2027-01-22' }] }, isListed: true });
    expect(await store.newestChanges(10)).toMatchObject([{ number: 1, change: { kind: 'announced' } }]);
    expect(await store.publications()).toHaveLength(1);
    await store.close();
  });

  it('of a newer program are left alone', async () => {
    const file = asLeftBy(steps[0]?.[0] ?? '');
    const database = new Sqlite(file);
    database.exec(`insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')`);
    database.close();
    expect(await openStore({ file })).toMatchObject({ ok: false, problem: expect.stringContaining('newer lastcall') });
  });

  it.each([
    ['a file that is no database', 'package.json', 'no SQLite database'],
    ['a path through a file', 'package.json/lastcall.sqlite', 'no folder'],
  ])('%s is said plainly', async (_, file, words) => {
    const place = { file: join(import.meta.dirname, '..', file) };
    expect(await openStore(place)).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  });

  it('of another kind are said plainly', async () => {
    expect(await openStore({ databaseUrl: 'mysql://db.example/lastcall' })).toEqual({
      ok: false,
      problem: 'mysql://db.example/lastcall: no address of a PostgreSQL database (postgres://…); correct DATABASE_URL',
    });
  });

  it('without a server are said plainly, and without the password', async () => {
    const opening = await openStore({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/lastcall' });
    expect(opening).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^postgres:\/\/127\.0\.0\.1:1\/lastcall: no PostgreSQL server/),
    });
  });
});
