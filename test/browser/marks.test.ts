import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, type FixtureServer, serveFixtures, writtenDay } from './support/fixture-server.ts';
import { cardOf, middleOf, painted, patient, press, settled } from './support/on-screen.ts';
import { kept } from './support/own-page.ts';

const now = new Date();
const day = writtenDay(dayAfter(now, 9));

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`dates that are marked, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let own: Page;
    let page: Page;

    beforeAll(async () => {
      server = await serveFixtures(now);
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads: tmpdir() });
      own = await driver.openOwnPage('popup.html?own');
      page = await driver.open(server.address('linked.html'));
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await popup.close();
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
    });

    const keepPlain = (isPlain: boolean) =>
      own.evaluate(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const message = { kind: 'page: stay plain', ask: { isPlain: ${isPlain} } };
        await Promise.allSettled((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message)));
      })()`);

    it('show their card when the link that holds them is focused', async () => {
      await page.evaluate(() => document.getElementById('date')?.focus());
      await vi.waitUntil(async () => (await cardOf(page))?.includes('Paper submission'), patient);
      await page.keyboard.press('Escape');
      await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
    });

    it('show it on a press, and the page gets its press too', async () => {
      const { x, y } = await middleOf(page, 'current');
      await page.mouse.click(x, y);
      await vi.waitUntil(() => cardOf(page), patient);
      expect(await page.evaluate(() => location.hash)).toBe('#there');
      await page.keyboard.press('Escape');
      await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
    });

    it('show it written from left to right on a page that is not, and that a date is tracked', async () => {
      const track = `document.querySelector('lastcall-card').shadowRoot.querySelector('.track')`;
      const showCard = async () => {
        await page.evaluate(() => {
          document.getElementById('date')?.blur();
          document.getElementById('date')?.focus();
        });
        await vi.waitUntil(() => cardOf(page), patient);
      };
      const leave = async () => {
        await page.keyboard.press('Escape');
        await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
      };
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await showCard();
      expect(await page.evaluate(`[getComputedStyle(${track}).direction, ${track}.ariaPressed]`)).toEqual(['ltr', 'false']);
      await leave();
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await press(popup, 'Track all');
      await vi.waitUntil(async () => (await kept(own)).tracked.length > 0, patient);
      await popup.close();
      await showCard();
      await vi.waitUntil(() => page.evaluate(`${track}.ariaPressed === 'true'`), patient);
      await leave();
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
    });

    it('are left as they are on a site that stays plain, until it is to be marked again', async () => {
      await keepPlain(true);
      expect(await painted(page)).toEqual({});
      await keepPlain(false);
      expect((await painted(page)).current).toEqual([day]);
    });

    const ground = () =>
      page.evaluate((name) => {
        const link = document.getElementById('date');
        return link && getComputedStyle(link, `::highlight(${name})`).backgroundColor;
      }, 'lastcall-by-extension-current');

    // Firefox cannot be told to print, to lack a mouse, or to force its colours from outside.
    if (browser.name !== 'Chromium') return;
    it('are not marked in print', async () => {
      expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
      await page.emulateMediaType('print');
      expect(await ground()).toBe('rgba(0, 0, 0, 0)');
      await page.emulateMediaType();
    });

    it('leave the page to the colours that its reader forces', async () => {
      const session = await page.createCDPSession();
      expect(await ground()).not.toMatch(/, 0\)$/);
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await ground()).toMatch(/, 0\)$/);
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      await session.detach();
    });

    it('show their card on a tap, and the page gets its click too', async () => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
      await page.evaluate(() => {
        history.replaceState(null, '', location.pathname);
        document.addEventListener('click', ({ target }) => {
          if (target instanceof HTMLElement) document.body.dataset.clicked = target.id;
        });
      });
      const { x, y } = await middleOf(page, 'current');
      await page.touchscreen.tap(x, y);
      expect(await vi.waitUntil(() => cardOf(page), patient)).toContain('Paper submission');
      expect(await page.evaluate(() => [location.hash, document.body.dataset.clicked])).toEqual(['#there', 'date']);
      await page.touchscreen.tap(5, 5);
      await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
      await session.detach();
    });
  });
}
