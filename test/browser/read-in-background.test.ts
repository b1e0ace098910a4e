import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AllowedBrowser, launchAllowed } from './support/allowed.ts';
import { skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { badgesOfTabs, painted, patient } from './support/on-screen.ts';
import { longCall } from './support/ordinary-pages.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';
import { yearAhead } from './support/year-ahead.ts';

const call = longCall(1_000_000);
const days = ['3 May', '12 May', '1 July', '1 August'].map((day) => `${day} ${yearAhead}`);
const researchr = await readFile(new URL('../fixtures/sources/sites/researchr-dates.html', import.meta.url));
const inFrame = `<!doctype html><title>Frame</title><p>Paper submission deadline: 3 May ${yearAhead}</p>`;
const pages = new Map<string, string | Buffer>([
  ['/call', call],
  // An address as the pages of that site have it, under whatever host.
  ['/dates', researchr],
  ['/around', `<!doctype html><title>TIDES ${yearAhead}</title><h1>Call for papers</h1><iframe srcdoc="${inFrame}"></iframe>`],
]);

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`a page that the background reads, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: PageServer;
    let allowed: AllowedBrowser;
    let driver: Driver;
    let own: Page;

    beforeAll(async () => {
      server = await servePages((path) => pages.get(path));
      allowed = await launchAllowed(browser);
      ({ driver, own } = allowed);
    });
    afterAll(async () => {
      await allowed?.close();
      await server?.close();
    });

    const marked = async (page: Page) => (await painted(page)).current;

    /** Whenever it is: while the gate asks, while the page is collected, while it is read. */
    it.each([0, 100, 200, 300])('is marked though the background is stopped %d ms after it has loaded', async (milliseconds) => {
      const page = await driver.open(server.address(`/call?${milliseconds}`));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await driver.killBackground();
      await vi.waitUntil(async () => (await marked(page))?.length === days.length, patient);
      expect(await marked(page)).toEqual(days);
      await page.close();
    });

    it('is marked in each of several tabs that are opened at once', async () => {
      const tabs = await Promise.all(Array.from({ length: 4 }, () => driver.open('about:blank')));
      await Promise.all(tabs.map((page, i) => page.goto(server.address(`/call?${i}`))));
      for (const page of tabs) {
        await vi.waitUntil(async () => (await marked(page))?.length === days.length, patient);
        await page.close();
      }
    });

    it('is read by what is known of its site', async () => {
      const page = await driver.open(server.address('/dates'));
      const ask = `(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const all = await tabs.query({ url: 'http://127.0.0.1/dates' });
        const asked = await Promise.allSettled(all.map(({ id }) => tabs.sendMessage(id, { kind: 'page: read', ask: {} }, { frameId: 0 })));
        return asked.map(({ value }) => value?.value?.call.source.id).find((source) => source);
      })()`;
      expect(await vi.waitUntil(() => own.evaluate(ask), patient)).toBe('researchr');
      await page.close();
    });

    it('is marked in a frame that has no address of its own', async () => {
      const page = await driver.open(server.address('/around'));
      const popup = await driver.pressToolbarButton(page);
      const frame = await vi.waitUntil(async () => page.frames().find((one) => one.url() === 'about:srcdoc'), patient);
      await vi.waitUntil(() => frame.evaluate(() => [...CSS.highlights].some(([, { size }]) => size > 0)), patient);
      await popup.close();
      await page.close();
    });

    // Firefox lets a page wait for ever where two parts of an extension hear its message and one of them is stopped.
    if (browser.name !== 'Chromium') return;
    it('is sent again, and marked, when the background is stopped while it reads, twice', async () => {
      await own.evaluate(`(() => {
        globalThis.sent = 0;
        chrome.runtime.onMessage.addListener(({ kind }) => void (kind === 'background: read this page' && sent++));
      })()`);
      const page = await driver.open('about:blank');
      const opened = page.goto(server.address('/call'));
      for (const times of [1, 2]) {
        await vi.waitUntil(async () => (await own.evaluate('sent')) === times, { ...patient, interval: 5 });
        await driver.killBackground();
      }
      await opened;
      await vi.waitUntil(async () => (await marked(page))?.length === days.length, patient);
      expect(await own.evaluate('sent')).toBe(3);
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('4'), patient);
      await page.close();
    });
  });
}
