import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultsOf } from './support/axe.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, daysToEndOf, type FixtureServer, serveFixtures, writtenDay } from './support/fixture-server.ts';
import { badge, badgesOfTabs, bodyOf, cardOf, middleOf, painted, patient, press, settled, textsOf } from './support/on-screen.ts';

const now = new Date();
const day = (days: number) => writtenDay(dayAfter(now, days));
const daysLeft = (days: number) => `${daysToEndOf(now, days, Date.now())}d`;
for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`the extension in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let own: Page;
    let downloads: string;

    beforeAll(async () => {
      server = await serveFixtures(now);
      downloads = await mkdtemp(join(tmpdir(), 'lastcall-downloads-'));
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads });
      own = await driver.openOwnPage('popup.html?own');
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      await rm(downloads, { recursive: true, force: true });
    });

    const openRead = async (path: string) => {
      const page = await driver.open(server.address(path));
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      return { page, popup };
    };

    it('asks for no site when it is installed', async () => {
      expect(await own.evaluate('(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    });

    it('reads and paints a page on a press of its button, and leaves the body as it was', async () => {
      const page = await driver.open(server.address('call.html'));
      const before = await bodyOf(page);
      expect(await painted(page)).toEqual({});
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      expect(await painted(page)).toEqual({
        current: [day(3), day(12), day(60), day(80)],
        replaced: [day(6)],
        passed: [day(-20)],
        doubtful: [day(30)],
        'pointed-at': [],
      });
      const inOrder = ['Abstract submission', 'Paper submission', 'Travel grant', 'Notification', 'Camera-ready', 'Workshop proposals'];
      expect(await textsOf(popup, '[aria-labelledby="on-this-page"] .name')).toEqual(inOrder.map((name) => expect.stringContaining(name)));
      expect(await bodyOf(page)).toBe(before);
      expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(['head', 'body']);
      await popup.close();
    });

    it('reads what is there of a page that does not come to its end, and the rest when it does', async () => {
      const page = await driver.open('about:blank');
      const loaded = page.goto(server.address('slow.html'));
      await page.waitForSelector('li');
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      const names = () => textsOf(popup, '[aria-labelledby="on-this-page"] .name');
      expect(await names()).toEqual([expect.stringContaining('Abstract submission')]);
      expect((await painted(page)).current).toEqual([day(5)]);
      server.release();
      await loaded;
      await vi.waitUntil(async () => Array.from((await names()) as string[]).length === 2, patient);
      expect((await painted(page)).current).toEqual([day(5), day(9)]);
      await popup.close();
    });

    it('paints under a policy that forbids every style and script', async () => {
      const { page, popup } = await openRead('strict/call.html');
      expect((await painted(page)).current).toContain(day(3));
      const { x, y } = await middleOf(page, 'doubtful');
      await popup.close();
      await page.mouse.move(x, y);
      await vi.waitUntil(() => cardOf(page), patient);
    });

    it('shows a card on the words that the pointer rests on, and takes it away', async () => {
      const { page, popup } = await openRead('call.html');
      await popup.close();
      const { x, y } = await middleOf(page, 'doubtful');
      await page.mouse.move(x, y);
      const card = await vi.waitUntil(() => cardOf(page), patient);
      for (const said of ['Travel grant applications', 'at least 29 days', 'your time', 'or as late as', 'The page says midnight'])
        expect(card).toContain(said);
      expect((await painted(page))['pointed-at']).toEqual([day(30)]);
      await page.mouse.move(5, 5);
      await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
      expect((await painted(page))['pointed-at']).toEqual([]);
    });

    it('goes from date to date by keys, with the focus in the card, and back on Escape', async () => {
      const { page, popup } = await openRead('call.html');
      await popup.close();
      const pressed = async (code: 'KeyJ' | 'KeyK') => {
        await page.keyboard.down('Alt');
        await page.keyboard.down('Shift');
        await page.keyboard.press(code);
        await page.keyboard.up('Shift');
        await page.keyboard.up('Alt');
        return (await painted(page))['pointed-at'];
      };
      expect(await pressed('KeyJ')).toEqual([day(-20)]);
      expect(await pressed('KeyJ')).toEqual([day(3)]);
      expect(await pressed('KeyK')).toEqual([day(-20)]);
      const focus = () =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') ?? document.activeElement?.localName);
      expect(await focus()).toBe('dialog');
      await page.keyboard.press('Escape');
      expect([await focus(), await cardOf(page)]).toEqual(['body', null]);
    });

    it('scrolls to a date from the popup', async () => {
      const { page, popup } = await openRead('call.html');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await press(popup, 'Abstract submission');
      await vi.waitUntil(() => cardOf(page), patient);
      const { y } = await middleOf(page, 'pointed-at');
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(800);
      await popup.close();
    });

    it('reads a call in a frame of the same site on a press of its button, and scrolls to it', async () => {
      const { page, popup } = await openRead('frames.html');
      const inOrder = [
        'Abstract submission',
        'Applications',
        'Paper submission',
        'Travel grant',
        'Notification',
        'Camera-ready',
        'Workshop',
      ];
      expect(await textsOf(popup, '[aria-labelledby="on-this-page"] .name')).toEqual(inOrder.map((name) => expect.stringContaining(name)));
      await press(popup, 'Paper submission');
      const frame = await vi.waitUntil(async () => page.frames().find((one) => one.url().endsWith('call.html')), patient);
      await vi.waitUntil(
        () => frame.evaluate(() => document.querySelector('lastcall-card')?.shadowRoot?.textContent?.includes('Paper')),
        patient,
      );
      await popup.close();
      await page.close();
    });

    it('does not read a frame of another site on a click', async () => {
      const { page, popup } = await openRead('strange-frame.html');
      expect(await textsOf(popup, '.message-title')).toContain('No deadlines here');
      expect(await textsOf(popup, '.frames a')).toEqual([expect.stringMatching(/^localhost:/)]);
      await popup.close();
      await page.close();
    });

    it('shows the number found on the tab', async () => {
      const { page, popup } = await openRead('call.html');
      await popup.close();
      await vi.waitUntil(async () => (await badgesOfTabs(own)).includes('6'), patient);
      await page.close();
    });

    it('counts down to what is tracked, though the background is killed', async () => {
      const { page, popup } = await openRead('call.html');
      expect(await badge(own)).toBe('');
      await press(popup, 'Track Paper submission');
      await vi.waitUntil(async () => (await badge(own)) === daysLeft(12), patient);
      await driver.killBackground();
      await press(popup, 'Track Abstract submission');
      await vi.waitUntil(async () => (await badge(own)) === daysLeft(3), patient);
      expect(await textsOf(popup, '[aria-labelledby="next"] .name')).toEqual([
        expect.stringContaining('Abstract submission'),
        expect.stringContaining('Paper submission'),
      ]);
      await driver.killBackground();
      await press(popup, 'Track Abstract submission');
      await vi.waitUntil(async () => (await badge(own)) === daysLeft(12), patient);
      await popup.close();
      await page.close();
    });

    it('saves a calendar of the page', async () => {
      const { page, popup } = await openRead('call.html');
      await press(popup, 'Download .ics');
      const saved = await vi.waitUntil(async () => (await readdir(downloads)).find((name) => name.endsWith('.ics')), patient);
      const text = () => readFile(join(downloads, saved), 'utf8');
      await vi.waitUntil(async () => (await text()).endsWith('END:VCALENDAR\r\n'), patient);
      expect((await text()).split('BEGIN:VEVENT').length - 1).toBe(6);
      await popup.close();
      await page.close();
    });

    it('tells a page without deadlines from one that it may not read', async () => {
      const { popup } = await openRead('nothing.html');
      expect(await textsOf(popup, '.message-title')).toContain('No deadlines here');
      await popup.close();
      const blank = await driver.open(browser.name === 'Firefox' ? 'about:license' : 'chrome://version');
      const other = await driver.pressToolbarButton(blank);
      await settled(other);
      expect(await textsOf(other, '.message-title')).toContain('This page cannot be read');
      await other.close();
    });

    it.each(['light', 'dark'] as const)('has a popup without a fault that axe knows of, %s', async (scheme) => {
      await driver.useColors(scheme);
      const { page, popup } = await openRead('call.html');
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      await press(popup, 'Details of Travel grant');
      await popup.evaluate(`document.querySelector('details.past').open = true`);
      // A notice that is still rising has not its colours yet.
      await popup.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null)');
      expect(await faultsOf(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });
  });
}
