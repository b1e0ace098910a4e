import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listAt } from '#sources/list-at.ts';
import { sampleCall } from '../support/sample-call.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import { withPermissions } from './support/build.ts';
import type { Driver } from './support/driver.ts';
import { badge, patient } from './support/on-screen.ts';
import { kept, put, stored } from './support/own-page.ts';

const closing = (year: number) => {
  const at = `${year}-01-23T11:59:00Z`;
  return { date: `${year}-01-22`, utc: at, earliest: at, latest: at };
};
const call = sampleCall([closing(2090)]);

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly conditions: string | undefined;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** A catalogue and a feed server on loopback, and what they were asked. */
async function serveLists(): Promise<{ server: Server; base: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  let base = '';
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, body: await bodyOf(request), conditions: headers['if-none-match'] });
    response.setHeader('content-type', 'application/json');
    if (path === '/calls.json' && headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else if (path === '/calls.json') response.setHeader('etag', '"1"').end(JSON.stringify({ schema: 1, calls: [call] }));
    else if (method === 'POST') response.writeHead(201).end(JSON.stringify({ readUrl: `${base}/feeds/mine/r.ics`, writeKey: 'w' }));
    else response.writeHead(method === 'DELETE' || method === 'PUT' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, base, asked };
}

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`lists and feeds in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let world: Awaited<ReturnType<typeof serveLists>>;
    let driver: Driver;
    let own: Page;
    let extension: string;

    beforeAll(async () => {
      world = await serveLists();
      extension = await withPermissions(browser.extension, { hosts: ['http://127.0.0.1/*'] });
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
      own = await driver.openOwnPage('manifest.json');
    });
    afterAll(async () => {
      await driver?.close();
      world?.server.close();
      await rm(extension, { recursive: true, force: true });
    });

    it('reads a followed catalogue, asks on conditions afterwards, and takes over what it says of a tracked deadline', async () => {
      const address = `${world.base}/calls.json`;
      const id = listAt(address)?.id ?? '';
      const source = { id, url: address, readAt: call.source.readAt };
      const { deadlines, schema: _, problems: __, ...facts } = sampleCall([closing(2089)], { source });
      const tracked = deadlines.map((deadline) => ({ call: facts, deadline, trackedAt: '2026-11-01T00:00:00Z', note: '' }));
      const filter = { areas: [], ranks: [], kinds: [], venues: [] };
      const followed = { id, address, origins: ['http://127.0.0.1/*'], filter };
      await put(own, {
        'lastcall tracked': tracked,
        'lastcall followed': [followed],
      });
      await vi.waitUntil(async () => (await kept(own)).news.length === 1, patient);
      expect((await kept(own)).news).toMatchObject([{ what: 'extended', before: { date: '2089-01-22' }, after: { date: '2090-01-22' } }]);
      await driver.killBackground();
      const { 'lastcall watch': watch } = (await stored(own)) as { 'lastcall watch': Record<string, object> };
      const long = '2026-01-01T00:00:00Z';
      await put(own, { 'lastcall watch': { ...watch, [`list ${id}`]: { ...watch[`list ${id}`], nextAt: long, readAt: long } } });
      await put(own, { 'lastcall followed': [{ ...followed, filter: { ...filter, venues: ['TIDES'] } }] });
      await vi.waitUntil(() => world.asked.length === 2, patient);
      expect(world.asked.map(({ path, conditions }) => [path, conditions])).toEqual([
        ['/calls.json', undefined],
        ['/calls.json', '"1"'],
      ]);
    });

    it('sends nothing to a feed server before it is asked to, then what is tracked, and takes it back', async () => {
      const written = () => world.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
      await vi.waitUntil(async () => String(await badge(own)) !== '', patient);
      expect(written()).toEqual([]);
      const dashboard = await driver.openOwnPage('dashboard.html#share');
      await (await dashboard.waitForSelector('input[name=server]'))?.type(world.base);
      await dashboard.keyboard.press('Enter');
      await vi.waitUntil(() => written().includes('POST /api/feeds'), patient);
      expect(JSON.parse(world.asked.at(-1)?.body ?? '')).toMatchObject({ schema: 1, entries: [{ deadline: { date: '2090-01-22' } }] });
      const address = `document.querySelector('input.address')?.value ?? ''`;
      await vi.waitUntil(async () => String(await dashboard.evaluate(address)).endsWith('/feeds/mine/r.ics'), patient);
      await dashboard.evaluate(
        `document.querySelector('input.address').closest('section, div, article').querySelector('button[type=button]:last-of-type').click()`,
      );
      await vi.waitUntil(() => written().includes('DELETE /feeds/mine/r.ics'), patient);
      await dashboard.waitForSelector('input[name=server]');
      await dashboard.close();
    });

    it('shares list and settings with the reader’s other browsers once that is wanted, and takes in what they changed', async () => {
      const shared = '(globalThis.browser ?? chrome).storage.sync.get()';
      expect(await own.evaluate(shared)).toEqual({});
      await put(own, { 'lastcall settings': { syncs: true } });
      const sharedText = async () => JSON.stringify(await own.evaluate(shared));
      await vi.waitUntil(async () => (await sharedText()).includes('tides.submission'), patient);
      await driver.killBackground();
      await own.evaluate(`(async () => {
        const { sync } = (globalThis.browser ?? chrome).storage;
        for (const [key, slots] of Object.entries(await sync.get())) {
          if (!Array.isArray(slots)) continue;
          const changed = slots.map(([name, at, value]) => name === 'tracked tides.submission' ? [name, '2099-01-01T00:00:00Z', { ...value, n: 'from elsewhere' }] : [name, at, value]);
          await sync.set({ [key]: changed });
        }
      })()`);
      await vi.waitUntil(async () => JSON.stringify((await kept(own)).tracked).includes('from elsewhere'), patient);
    });

    it('shows what is tracked on the dashboard', async () => {
      const dashboard = await driver.openOwnPage('dashboard.html');
      await vi.waitUntil(async () => String(await dashboard.evaluate('document.body.textContent')).includes('TIDES 2027'), patient);
      await dashboard.close();
    });
  });
}
