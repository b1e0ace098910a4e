import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import { withSite } from './support/build.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, type FixtureServer, serveFixtures, writtenDay } from './support/fixture-server.ts';
import { badgesOfTabs, bodyOf, painted, patient, press, settled } from './support/on-screen.ts';

const now = new Date();

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`a site that was allowed, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let own: Page;
    let extension: string;

    beforeAll(async () => {
      server = await serveFixtures(now);
      extension = await withSite(browser.extension, 'http://127.0.0.1/*');
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension });
      own = await driver.openOwnPage('popup.html?own');
      const registered = '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length)';
      await vi.waitUntil(async () => (await own.evaluate(registered)) === 1, patient);
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      await rm(extension, { recursive: true, force: true });
    });

    it('is read without a click, and the icon says how many dates it holds', async () => {
      const page = await driver.open(server.address('call.html'));
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('6'), patient);
      expect((await painted(page)).current).toContain(writtenDay(dayAfter(now, 3)));
      await page.close();
    });

    it('shows nothing on a page that is no call', async () => {
      const page = await driver.open(server.address('nothing.html'));
      const before = await bodyOf(page);
      await vi.waitUntil(() => page.evaluate(() => document.querySelector('lastcall-card') !== null), patient);
      expect(Object.values(await painted(page)).flat()).toEqual([]);
      expect(await bodyOf(page)).toBe(before);
      await page.close();
    });

    it('keeps the old date of a tracked deadline that the page has moved', async () => {
      const page = await driver.open(server.address('moving.html'));
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await press(popup, 'Track Paper submission');
      const tracked = () =>
        own.evaluate(`(globalThis.browser ?? chrome).storage.local.get().then(({ lastcall }) => lastcall?.tracked ?? [])`);
      await vi.waitUntil(async () => JSON.stringify(await tracked()).includes('Paper submission'), patient);
      await popup.close();
      await driver.killBackground();
      await page.goto(server.address('moving.html'));
      await vi.waitUntil(async () => JSON.stringify(await tracked()).includes('noticedAt'), patient);
      const iso = (days: number) => dayAfter(now, days).toISOString().slice(0, 10);
      expect(await tracked()).toMatchObject([{ deadline: { date: iso(9) }, history: [{ was: { date: iso(5) } }] }]);
      await page.close();
    });
  });
}
