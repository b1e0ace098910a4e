import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backUpTo, restoreFrom } from '#cli/backup-command.ts';
import { opened } from './store/opened.ts';
import { live } from './store/script.ts';
import { told } from './support/still-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastcall-cli-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one of the two commands and gives back what it said. */
async function said(command: 'backup' | 'restore', data: string, file: string, force = false) {
  const words: string[] = [];
  const speak = (text: string) => void words.push(text);
  const service = { out: speak, err: speak, settings: { LASTCALL_DATA: join(folder, data) } } as unknown as Parameters<typeof backUpTo>[1];
  const options = { file: join(folder, file), data: null };
  const exit = await (command === 'backup'
    ? backUpTo({ command, ...options }, service)
    : restoreFrom({ command, ...options, force }, service));
  return [exit, words.join('')] as const;
}

describe('backup and restore', () => {
  it('carry a store to another place', async () => {
    const store = await opened({ file: join(folder, 'old', 'lastcall.sqlite') });
    await live(store);
    await store.close();
    expect(await said('backup', 'old', 'b.gz')).toEqual([0, expect.stringMatching(/b\.gz: 25 rows of .*old/)]);
    expect(await said('restore', 'new', 'b.gz')).toEqual([0, expect.stringMatching(/new.*: 25 rows from .*b\.gz/)]);
    expect(await said('restore', 'new', 'b.gz')).toEqual([1, expect.stringContaining('--force')]);
    expect(await said('restore', 'new', 'b.gz', true)).toEqual([0, expect.stringContaining('25 rows')]);
  });

  it('say what stands in the way', async () => {
    expect(await said('backup', 'old', 'nowhere/b.gz')).toEqual([1, expect.stringContaining('could not be written')]);
    expect(await said('restore', 'new', 'none.gz')).toEqual([1, expect.stringContaining('no such file')]);
  });

  it.each([
    [['backup'], /one FILE/],
    [['restore', 'a', 'b'], /one FILE/],
    [['backup', 'a', '--force'], /--force is for restore/],
    [['restore', '--forse', 'a'], /--forse/],
  ])('%j is wrong use', async (args, words) => {
    const { exit, err } = await told(args);
    expect(exit).toBe(2);
    expect(err).toMatch(words);
  });
});
