import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseCommand } from '#cli/options.ts';
import { publishFolder } from '#cli/publish-command.ts';
import { serve } from '#cli/serve-command.ts';
import type { Service } from '#cli/service.ts';
import { startAll } from '#cli/start-all.ts';
import type { Call } from '#model/call.ts';
import { openStore } from '#store/open-store.ts';
import { storePlace } from '#store/store-place.ts';
import { manyCalls, manyCallsNow } from './support/many-calls.ts';
import { stillWorld } from './support/still-world.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lastcall-cli-site-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const top = join(import.meta.dirname, '..');

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A world in which a command keeps running until `end` is called. */
function service() {
  const stop = new AbortController();
  const said = { out: '', err: '' };
  const world: Service = {
    ...stillWorld,
    now: manyCallsNow,
    clock: () => manyCallsNow,
    settings: {},
    stop: stop.signal,
    stdin: nothing(),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { world, said, end: () => stop.abort() };
}

/** A folder with a store that holds the calls. */
async function filled(calls: readonly Call[], data = mkdtempSync(join(scratch, 'data-'))): Promise<string> {
  const store = await openStore(storePlace({ LASTCALL_DATA: data }));
  if (!store.ok) throw new Error(store.problem);
  for (const call of calls) await store.value.keep(call);
  await store.value.close();
  return data;
}

const site = (data: string) => ({ data, base: null, isShrinkAccepted: false });

describe('the commands', () => {
  it.each([
    [['serve'], { command: 'serve', port: 4747, host: '127.0.0.1', base: null, data: null, isBehindProxy: false, isShrinkAccepted: false }],
    [
      ['serve', '--port', '80', '--host', '0.0.0.0', '--base', 'https://dates.example/cfp', '--behind-proxy', '--data', 'd'],
      {
        command: 'serve',
        port: 80,
        host: '0.0.0.0',
        base: 'https://dates.example/cfp/',
        data: 'd',
        isBehindProxy: true,
        isShrinkAccepted: false,
      },
    ],
    [['publish', 'out'], { command: 'publish', folder: 'out', base: null, data: null, isShrinkAccepted: false }],
    [['publish', 'out', '--accept-shrink'], { command: 'publish', folder: 'out', base: null, data: null, isShrinkAccepted: true }],
    [['serve', '--help'], { command: 'help' }],
  ])('%j', (args, command) => expect(parseCommand(args)).toEqual({ ok: true, value: command }));

  it.each([
    [['serve', '--port', 'http'], '--port is not a port such as 4747: http'],
    [['serve', '--port', '70000'], '--port is not a port such as 4747: 70000'],
    [['serve', '--base', 'dates.example'], '--base is not a web address: dates.example'],
    [['serve', 'now'], expect.stringContaining("'now'")],
    [['publish'], 'publish takes one folder to write to'],
    [['publish', 'a', 'b'], 'publish takes one folder to write to'],
    [['publish', 'a', '--fast'], expect.stringContaining("'--fast'")],
  ])('%j is wrong use', (args, problem) => expect(parseCommand(args)).toEqual({ ok: false, problem }));
});

describe('publish', () => {
  it('writes once, and then nothing that has not changed', async () => {
    const data = await filled(manyCalls(6));
    const folder = join(scratch, 'published');
    const run = async () => {
      const { world, said } = service();
      return [await publishFolder({ command: 'publish', folder, ...site(data) }, world), said.err, said.out];
    };
    const [exit, err, out] = await run();
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^(\d+) files in .*: \1 written, 0 unchanged\n$/);
    const times = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    const before = times();
    expect((await run())[2]).toMatch(/: 0 written, \d+ unchanged\n$/);
    expect(times()).toEqual(before);
    await filled(manyCalls(7), data);
    expect((await run())[2]).toMatch(/: [1-9]\d* written, [1-9]\d* unchanged\n$/);
  });

  it('says so where it cannot write', async () => {
    const { world, said } = service();
    const folder = join(top, 'package.json');
    expect(await publishFolder({ command: 'publish', folder, ...site(await filled(manyCalls(1))) }, world)).toBe(1);
    expect(said.err).toContain(`${folder} could not be written`);
  });
});

describe('serve', () => {
  it('answers with the bytes that it publishes, sees what changes, and ends when told to', { timeout: 60_000 }, async () => {
    const data = await filled(manyCalls(3));
    const { world, end } = service();
    let address = '';
    const ended = serve({ command: 'serve', port: 0, host: '127.0.0.1', isBehindProxy: false, ...site(data) }, world, (at) => {
      address = at;
    });
    await vi.waitFor(() => expect(address).not.toBe(''), { timeout: 30_000 });
    const feed = async () => (await fetch(`${address}feeds/all.ics`)).text();
    const first = await feed();
    expect(first).toBe(readFileSync(join(data, 'site/feeds/all.ics'), 'utf8'));
    expect(await (await fetch(`${address}?q=dibaba`)).text()).toContain('Dibaba 2027');
    expect(await (await fetch(`${address}?q=dibaba`)).text()).not.toContain('Cebaba 2027');
    expect(await (await fetch(`${address}health`)).json()).toMatchObject({ ok: true });
    const list = { schema: 1, entries: [] };
    const made = await fetch(`${address}api/feeds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(list),
    });
    const { readUrl, writeKey } = await made.json();
    expect(await (await fetch(readUrl)).text()).toContain('BEGIN:VCALENDAR');
    const gone = await fetch(readUrl, { method: 'DELETE', headers: { authorization: `Bearer ${writeKey}` } });
    expect([gone.status, (await fetch(readUrl)).status]).toEqual([204, 404]);
    await filled(manyCalls(4), data);
    await vi.waitFor(async () => expect(await feed()).not.toBe(first), { timeout: 30_000, interval: 200 });
    end();
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('start', () => {
  it('shows, takes in, serves and says where to click', { timeout: 60_000 }, async () => {
    const { world, said } = service();
    const data = mkdtempSync(join(scratch, 'start-'));
    const calendar = join(scratch, 'out/deadlines.ics');
    const places = { top: scratch, examples: join(top, 'sources/examples'), catalogue: join(top, 'sources/catalogue.json'), calendar };
    expect(await startAll({ places, data, port: 0, isOnce: true, harvest: async () => {} }, world)).toBe(0);
    expect(said.err).toBe('');
    expect(said.out).toMatch(/Click here:\n {2}What is next {3}http:\/\/localhost:\d+\/\n/);
    expect(said.out).toContain(`lie in ${data.slice(scratch.length + 1)};`);
    expect(readFileSync(join(data, 'site/index.html'), 'utf8')).toContain('QUILLON 2027');
  });

  it('is one program under npm: a shell in between would keep SIGTERM to itself and leave the server behind', () => {
    const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    expect(scripts.start).toBe('exec node src/cli/start.ts');
  });
});

describe('a command that keeps running', () => {
  /** Waits for the end longer than anybody; its exit code after the signals, sent so many milliseconds apart. */
  const endedBy = async (signals: readonly NodeJS.Signals[], apart: number) => {
    const script = `
      const { processService } = await import('./src/cli/service.ts');
      const { stop } = processService({});
      const busy = setInterval(() => {}, 1000);
      stop.addEventListener('abort', () => setTimeout(() => clearInterval(busy), ${apart * 2 + 200}));
      console.log('ready');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: top });
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    for (const signal of signals) {
      child.kill(signal);
      if (apart) await setTimeout(apart);
    }
    return (await ended)[0];
  };

  it.each<[string, readonly NodeJS.Signals[], number, number]>([
    ['Ctrl-C', ['SIGINT'], 0, 0],
    ['Ctrl-C that npm passes on as well', ['SIGINT', 'SIGINT'], 50, 0],
    ['SIGTERM', ['SIGTERM'], 0, 0],
    ['Ctrl-C by somebody who will not wait', ['SIGINT', 'SIGINT'], 800, 130],
  ])('%s', async (_, signals, apart, code) => expect(await endedBy(signals, apart)).toBe(code));
});
