import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AllowedBrowser, launchAllowed } from './support/allowed.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, type FixtureServer, serveFixtures, writtenDay } from './support/fixture-server.ts';
import { badgesOfTabs, bodyOf, painted, patient, press, settled, titlesOfTabs } from './support/on-screen.ts';
import { kept } from './support/own-page.ts';

const now = new Date();

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`a site that was allowed, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let allowed: AllowedBrowser;
    let driver: Driver;
    let own: Page;

    beforeAll(async () => {
      server = await serveFixtures(now);
      allowed = await launchAllowed(browser);
      ({ driver, own } = allowed);
    });
    afterAll(async () => {
      await allowed?.close();
      server?.close();
    });

    it('is read without a click, and the icon says how many dates it holds', async () => {
      const page = await driver.open(server.address('call.html'));
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('6'), patient);
      expect((await painted(page)).current).toContain(writtenDay(dayAfter(now, 3)));
      await page.close();
    });

    it('leaves a page alone that could not be a call', async () => {
      const page = await driver.open(server.address('nothing.html'));
      const before = await bodyOf(page);
      const call = await driver.open(server.address('call.html?after'));
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('6'), patient);
      expect(await painted(page)).toEqual({});
      expect(await page.evaluate(() => document.querySelector('lastcall-card'))).toBeNull();
      expect(await bodyOf(page)).toBe(before);
      expect(await titlesOfTabs(own)).not.toContain('Lastcall: no deadlines on this page');
      await call.close();
      await page.close();
    });

    it('is read when the call comes late', async () => {
      const page = await driver.open(server.address('late.html'));
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('1'), patient);
      expect((await painted(page)).current).toEqual([writtenDay(dayAfter(now, 14))]);
      await page.close();
    });

    it('is read anew where a page goes to another address by itself', async () => {
      const page = await driver.open(server.address('single-page.html'));
      await page.click('a[href="./dates"]');
      const days = [writtenDay(dayAfter(now, 10)), writtenDay(dayAfter(now, 20))];
      await vi.waitUntil(async () => String((await painted(page)).current) === String(days), patient);
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('2'), patient);
      await page.click('a[href="./venue"]');
      await vi.waitUntil(async () => !(await badgesOfTabs(own)).includes('2'), patient);
      expect(await painted(page)).toEqual({});
      await page.click('a[href="./dates"]');
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('2'), patient);
      expect((await painted(page)).current).toEqual(days);
      await page.close();
    });

    it('is read with the frames in it, and the icon counts them all', async () => {
      const page = await driver.open(server.address('frames.html'));
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('7'), patient);
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await page.close();
    });

    it('keeps the old date of a tracked deadline that the page has moved', async () => {
      const page = await driver.open(server.address('moving.html'));
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await press(popup, 'Track Paper submission');
      await vi.waitUntil(async () => JSON.stringify(await kept(own)).includes('Paper submission'), patient);
      await popup.close();
      await driver.killBackground();
      await page.goto(server.address('moving.html'));
      await vi.waitUntil(async () => JSON.stringify(await kept(own)).includes('noticedAt'), patient);
      const iso = (days: number) => dayAfter(now, days).toISOString().slice(0, 10);
      const { tracked, history } = await kept(own);
      const [{ deadline } = { deadline: { id: '', date: '' } }] = tracked;
      expect(deadline.date).toBe(iso(9));
      expect(history[deadline.id]).toMatchObject([{ was: { date: iso(5) } }]);
      await page.close();
    });
  });
}

const firefox = testBrowsers.find(({ name }) => name === 'Firefox');
const skipped = firefox ? skipReason(firefox) : 'Firefox is not known';

// Chromium asks in a window of its own, which no test can press.
describe.skipIf(skipped)(`asking for a site, in Firefox${skipped ? ` (${skipped})` : ''}`, () => {
  it('is granted by a click in the popup, works at once, and is taken back there', async () => {
    if (!firefox) throw new Error('Firefox is known');
    const server = await serveFixtures(now);
    const driver = await firefox.launch(installed(firefox), { zone: 'Europe/Berlin', extension: firefox.extension, downloads: tmpdir() });
    try {
      const page = await driver.open(server.address('call.html'));
      await settled(await driver.pressToolbarButton(page));
      const own = await driver.openOwnPage('popup.html?own');
      const tab = await own.evaluate(`browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab?.id)`);
      const origins = () => own.evaluate('browser.permissions.getAll().then(({ origins }) => origins)');
      const asPage = await driver.openOwnPage(`popup.html?tab=${tab}`);
      await asPage.click('footer input');
      await vi.waitUntil(async () => String(await origins()) === '*://127.0.0.1/*', patient);
      const next = await driver.open(server.address('call.html?again'));
      await vi.waitUntil(async () => (await painted(next)).current?.length === 4, patient);
      await asPage.bringToFront();
      await asPage.click('footer input');
      await vi.waitUntil(async () => String(await origins()) === '', patient);
    } finally {
      await driver.close();
      server.close();
    }
  });
});
