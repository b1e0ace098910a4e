import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harvestCommand } from '#cli/harvest/harvest-command.ts';
import { parseHarvest, parseSpan } from '#cli/harvest/harvest-options.ts';
import type { HarvestService } from '#cli/harvest/harvest-service.ts';
import { systemClock } from '#cli/harvest/system-clock.ts';
import { instantAt } from '#model/instant.ts';
import { openStore } from '#store/open-store.ts';
import { storePlace } from '#store/store-place.ts';
import { killedHarvest, startHarvest, writePages } from './support/killed-harvest.ts';
import { type Loopback, serveLoopback } from './support/loopback.ts';
import { type PostgresServer, postgresSkipReason, startPostgres } from './support/postgres-server.ts';
import { servedCalls } from './support/served-calls.ts';
import { stillWorld, told } from './support/still-world.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lastcall-harvest-'));
});
afterEach(() => rmSync(data, { recursive: true }));

/** Runs the command with a world of the test's own: no terminal, this machine's time where no other is given. */
async function harvested(args: readonly string[], world: Partial<HarvestService> = {}) {
  const said = { out: '', err: '' };
  const options = parseHarvest(['--data', data, ...args]);
  if (!options.ok) throw new Error(options.problem);
  const exit = await harvestCommand(options.value, {
    ...stillWorld,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: Readable.from([]),
    clock: () => instantAt(Date.now()),
    settings: {},
    stop: new AbortController().signal,
    time: systemClock,
    terminal: null,
    ...world,
  });
  return { exit, ...said };
}

const own = ['--allow-private', '--gap', '0s'];
const harvest = (...args: string[]) => harvested([...own, ...args]);

const eventsIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): { event: string } & Record<string, unknown> => JSON.parse(line));

describe('wrong use ends with 2 and says what is wrong', () => {
  it.each([
    [['--every', 'often'], /--every is not a span/],
    [['--every', '0h'], /--every is not a span/],
    [['--every', '6h', '--once'], /exclude each other/],
    [['--gap', 'long'], /--gap is not a span/],
    [['--gap', '1s'], /for servers of your own/],
    [['--frobnicate'], /--frobnicate/],
    [['nonsense'], /unknown source: nonsense; known are catalogue, pages, ccfddl/],
    [['ccfddl=nowhere'], /unknown source: ccfddl=nowhere/],
    [['huggingface=https://mirror.example/'], /NAME=ADDRESS for a copy of a list that is one file/],
  ])('%j', async (args, words) => {
    const { exit, out, err } = await told(['harvest', ...args]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
});

it.each([
  ['6h', 21_600_000],
  ['90m', 5_400_000],
  ['1d', 86_400_000],
  ['30s', 30_000],
  ['0s', 0],
  ['6', undefined],
  ['h', undefined],
  ['-1h', undefined],
])('a span of %s', (text, milliseconds) => expect(parseSpan(text)).toBe(milliseconds));

it('needs no network for the catalogue', async () => {
  const { exit, out, err } = await harvest('catalogue');
  expect([exit, err]).toEqual([0, '']);
  expect(out).toMatch(/^catalogue: \d+ calls\nChanged: \d+ new calls\.\nRead: 1 list, 0 pages\.\n$/);
});

describe('over a server', () => {
  let server: Loopback;
  let day = '1 March';
  beforeEach(async () => {
    server = await serveLoopback(({ url }, response) => {
      if (url === '/cfp')
        response.setHeader('content-type', 'text/html').end(`<h1>Tarn 2027</h1><p>Paper submission: ${day} 2027, 23:59 AoE</p>`);
      else if (url === '/copy.yml') response.end(readFileSync(join(import.meta.dirname, 'fixtures/sources/ccfddl.yml')));
      else if (url === '/old') response.writeHead(301, { location: '/cfp' }).end();
      else response.writeHead(404).end();
    });
  });
  afterEach(() => server.close());

  it('reads the pages of the user, and says what it could not read', async () => {
    writeFileSync(
      join(data, 'pages.yaml'),
      `- url: ${server.origin}/cfp\n  venue: TARN\n  areas: [theory]\n- ${server.origin}/gone\n- url: nowhere\n`,
    );
    const { exit, out } = await harvest('pages');
    expect(exit).toBe(1);
    expect(out).toContain('Changed: 1 new call.');
    expect(out).toMatch(
      /Could not be read:\n {2}\S*pages\.yaml: line 5: url: is not a web address\n {2}http\S*\/gone: the page is gone: the server answered 404/,
    );
    const store = await openStore(storePlace({ LASTCALL_DATA: data }));
    expect(store.ok && (await store.value.readings(null, 5))).toMatchObject([
      { call: { venue: { series: 'TARN', areas: ['theory'] }, deadlines: [{ date: '2027-03-01' }] } },
    ]);
    if (store.ok) await store.value.close();
  });

  it('reads what is named by its address, and writes events as JSON', async () => {
    const { exit, out } = await harvest(`${server.origin}/old`, '--json');
    expect(exit).toBe(0);
    expect(eventsIn(out).map(({ event }) => event)).toEqual(['start', 'moved', 'new', 'page', 'end']);
  });

  it('reads a list from a copy of it elsewhere', async () => {
    const { out } = await harvest(`ccfddl=${server.origin}/copy.yml`);
    expect(out).toMatch(/^ccfddl: \d+ calls$/m);
    const store = await openStore(storePlace({ LASTCALL_DATA: data }));
    const [first] = store.ok ? await store.value.readings(null, 1) : [];
    expect(first?.call.source).toMatchObject({ id: 'ccfddl', url: `${server.origin}/copy.yml` });
    if (store.ok) await store.value.close();
  });

  it('leaves alone what is not due', async () => {
    await harvest(`${server.origin}/cfp`);
    expect((await harvest(`${server.origin}/cfp`)).out).toBe('Changed: nothing.\nRead: 0 pages, 1 not due yet.\n');
  });

  it('asks nothing of this machine where that is not allowed', async () => {
    const { exit, out } = await harvested([`${server.origin}/cfp`]);
    expect([exit, out]).toEqual([1, expect.stringMatching(/this machine.*--allow-private/)]);
    expect((await harvest(`${server.origin}/cfp`)).exit).toBe(0);
  });

  it('says in a line what changed', async () => {
    const now = { value: Date.now() };
    const time = { ...systemClock, now: () => now.value };
    const run = () => harvested([...own, `${server.origin}/cfp`], { time });
    await run();
    day = '8 March';
    now.value += 24 * 3_600_000;
    expect((await run()).out).toContain('extended: Tarn 2027 · Paper submission: 1 Mar 23:59 AoE → 8 Mar 23:59 AoE (page)\n');
  });

  it('begins again and again with --every, until it is told to stop', async () => {
    const stop = new AbortController();
    let runs = 0;
    let now = Date.now();
    const time = {
      now: () => now,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        if (milliseconds < 3_600_000) return systemClock.sleep(milliseconds, signal);
        now += milliseconds;
        if (++runs === 3) stop.abort();
      },
    };
    const { exit, out } = await harvested([...own, '--every', '12h', `${server.origin}/cfp`], { time, stop: stop.signal });

    expect(exit).toBe(0);
    expect(out.match(/^Read: .*$/gm)).toEqual(['Read: 1 page.', 'Read: 0 pages, 1 not due yet.', 'Read: 1 page, 1 of them unchanged.']);
  });
});

describe.skipIf(postgresSkipReason)(
  `several harvests over one PostgreSQL${postgresSkipReason ? ` (skipped: ${postgresSkipReason})` : ''}`,
  () => {
    let postgres: PostgresServer;
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 120_000);
    afterAll(() => postgres?.stop());

    it('ask for no page twice, and for no host at once', async () => {
      const served = await servedCalls({ hosts: 6, pages: 30, delay: 30 });
      const databaseUrl = await postgres.freshDatabase();
      writePages(data, served.urls);
      const runs = [1, 2].map(() => startHarvest(data, { databaseUrl }));
      await Promise.all(runs.map(({ child }) => once(child, 'close')));
      expect({ asked: served.total(), pages: served.counts.size, atOnce: served.crowd() }).toEqual({ asked: 30, pages: 30, atOnce: 1 });
      for (const { told } of runs) expect(eventsIn(told.join('\n')).at(-1)).toEqual({ event: 'end', stopped: false });
      await served.close();
    }, 120_000);
  },
);

describe('a harvest that ends early', () => {
  it('by SIGTERM finishes what is under way, and ends with 0', async () => {
    const served = await servedCalls({ hosts: 8, pages: 200, delay: 250 });
    writePages(data, served.urls);
    const { child, told: lines } = startHarvest(data);
    await served.reached(20);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    const events = eventsIn(lines.join('\n'));
    expect(events.at(-1)).toEqual({ event: 'end', stopped: true });
    expect(events.filter(({ event }) => event === 'page').length).toBe(served.counts.size);
    expect(served.counts.size).toBeLessThan(200);
    await served.close();
  }, 60_000);

  it('by a kill goes on from there: nothing said to be read is lost, little is fetched twice', async () => {
    const after = await killedHarvest({ hosts: 8, pages: 200, delay: 10 }, 2);
    expect(after).toMatchObject({ exit: 0, missing: [], lost: [] });
    // At most what was under way: a page a host, each time.
    expect(after.again).toBeLessThanOrEqual(2 * 8);
  }, 120_000);
});
