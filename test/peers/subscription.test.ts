import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { changesBetween } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import { siteAssets } from '#site/assets.ts';
import { siteApp } from '#site/http/app.ts';
import { clientOf, listen } from '#site/http/listen.ts';
import { makeSite } from '#site/make-site.ts';
import type { Store } from '#store/store.ts';
import { at, sampleCall } from '../support/sample-call.ts';
import { memoryStore, readingOf } from '../support/site-memory.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lastcall-subscription-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const isThere = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = ['vdirsyncer', 'khal'].filter((command) => !isThere(command));
/** Runs a program that is not to wait for anybody: it gets no input, and a minute. */
const run = (command: string, args: string[]) => {
  const running = promisify(execFile)(command, args, { env, timeout: 60_000 });
  running.child.stdin?.end();
  return running;
};
const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', XDG_DATA_HOME: scratch, XDG_CACHE_HOME: scratch };

/** Writes the settings of both programs for one feed, and gives back what runs them. */
function subscriber(feed: string) {
  const [sync, khal, folder] = ['vdirsyncer.conf', 'khal.conf', 'calendar'].map((name) => join(scratch, name)) as [string, string, string];
  mkdirSync(folder);
  writeFileSync(
    sync,
    `[general]\nstatus_path = "${join(scratch, 'status')}"\n[pair deadlines]\na = "here"\nb = "there"\ncollections = null\nconflict_resolution = "b wins"\n` +
      `[storage here]\ntype = "filesystem"\npath = "${folder}"\nfileext = ".ics"\n[storage there]\ntype = "http"\nurl = "${feed}"\n`,
  );
  writeFileSync(
    khal,
    `[calendars]\n[[deadlines]]\npath = ${folder}\n[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${join(scratch, 'khal.db')}\n`,
  );
  const shape = ['list', '--once', '--notstarted', '--day-format', '', '--format', '{end-long-full} {title}', '2026-12-01', '2027-12-31'];
  return {
    discover: () => run('vdirsyncer', ['-c', sync, 'discover']),
    sync: () => run('vdirsyncer', ['-c', sync, 'sync']),
    shown: async () => (await run('khal', ['-c', khal, ...shape])).stdout.trim().split('\n'),
  };
}

it.skipIf(missing.length)(
  `khal, which subscribes through vdirsyncer, sees an extension arrive${missing.length ? ` (${missing.join(', ')} not installed)` : ''}`,
  async () => {
    const before = sampleCall([{}]);
    const moment = { utc: '2027-02-02T11:59:00Z', earliest: '2027-02-02T11:59:00Z', latest: '2027-02-02T11:59:00Z' };
    const after = sampleCall([{ date: '2027-02-01', was: ['2027-01-22'], ...moment }]);
    const store = memoryStore([before]);
    const world = { now: at('2026-11-25T12:00:00Z') };
    const assets = await siteAssets();
    const parts = { store: store as unknown as Store, assets, folder: join(scratch, 'site'), base: null, isShrinkAccepted: false };
    const make = async (now: Instant) => (await makeSite(parts, now)).site;
    let site = await make(world.now);
    const app = siteApp({
      store: parts.store,
      now: () => world.now,
      clientOf: clientOf(false),
      baseOf: () => 'http://localhost/',
      site: () => site,
    });
    const server = await listen(app, { port: 0, host: '127.0.0.1' });
    if (!server.ok) throw new Error(server.problem);
    const { discover, sync, shown } = subscriber(`${server.value.address}feeds/all.ics`);
    await discover();
    await sync();
    expect(await shown()).toEqual(['2027-01-23 12:59 TIDES 2027 · Paper submission · 22 Jan AoE']);

    world.now = at('2026-12-24T12:00:00Z');
    store.held = [readingOf(after, { changedAt: world.now, lastRead: world.now })];
    store.changes = changesBetween(before, after).map((change) => ({
      number: 1,
      source: 'page',
      call: after,
      change,
      noticedAt: world.now,
    }));
    site = await make(world.now);
    await sync();
    expect(await shown()).toEqual(['2027-02-02 12:59 TIDES 2027 · Paper submission · 1 Feb AoE (extended)']);
    await server.value.close();
  },
);
