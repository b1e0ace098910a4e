import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, type FixtureServer, serveFixtures, writtenDay } from './support/fixture-server.ts';
import { bodyOf, cardOf, painted, patient, settled } from './support/on-screen.ts';
import { kept } from './support/own-page.ts';

const now = new Date();
const day = (days: number) => writtenDay(dayAfter(now, days));

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`deadlines in a selection, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let own: Page;
    let page: Page;

    beforeAll(async () => {
      server = await serveFixtures(now);
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads: tmpdir() });
      own = await driver.openOwnPage('popup.html?own');
      page = await driver.open(server.address('mail.html'));
      // As the menu does, which no test can open: a press on something of the extension lets it into the page.
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await popup.close();
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
    });

    /** What the background asks of the page when the entry of the menu is chosen. */
    const ask = () =>
      own.evaluate(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const message = { kind: 'page: read selection', ask: {} };
        const answers = await Promise.allSettled((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message, { frameId: 0 })));
        return answers.map(({ value }) => value).find((value) => value !== undefined);
      })()`);
    const select = (id: string) =>
      page.evaluate((name) => {
        const words = document.getElementById(name);
        if (words) getSelection()?.selectAllChildren(words);
      }, id);
    const noteOf = () => page.evaluate(() => document.querySelector('lastcall-note')?.shadowRoot?.textContent ?? null);

    it('are offered in the menu of the page and by a key', async () => {
      const commands = await own.evaluate('(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name }) => name))');
      expect(commands).toContain('read-selection');
      const changed = own.evaluate(
        `Promise.resolve((globalThis.browser ?? chrome).contextMenus.update('read-selection', {})).then(() => 'there')`,
      );
      expect(await changed).toBe('there');
    });

    it('are not looked for where nothing is selected', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      expect(await ask()).toBe(false);
    });

    it('are shown one by one, with the rest of the page left out, and can be tracked there', async () => {
      const before = await bodyOf(page);
      await select('call');
      expect(await ask()).toBe(true);
      expect((await painted(page)).current).toEqual([day(21), day(50)]);
      const card = await vi.waitUntil(() => cardOf(page), patient);
      for (const said of ['1 / 2', 'due', 'your time']) expect(card).toContain(said);
      const place = await page.evaluate(() => {
        const button = document.querySelector('lastcall-card')?.shadowRoot?.querySelector('.track');
        if (!(button instanceof HTMLElement)) throw new Error('the card has a button to track');
        // A page that presses it by script is not the reader.
        button.click();
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      expect((await kept(own)).tracked).toEqual([]);
      await page.mouse.click(place.x, place.y);
      await vi.waitUntil(async () => (await cardOf(page))?.includes('1 deadline tracked'), patient);
      const tracked = await own.evaluate(`(globalThis.browser ?? chrome).storage.local.get().then((all) => JSON.stringify(all))`);
      expect(tracked).toContain(day(21));
      expect(await bodyOf(page)).toBe(before);
      await page.keyboard.press('Escape');
      await vi.waitUntil(async () => (await cardOf(page)) === null, patient);
    });

    it('are read in a field too', async () => {
      await page.evaluate(() => {
        const field = document.querySelector('textarea');
        field?.focus();
        field?.select();
      });
      expect(await ask()).toBe(true);
      const card = await vi.waitUntil(() => cardOf(page), patient);
      expect(card).toContain('Abstract submission deadline');
      await page.keyboard.press('Escape');
    });

    it('are said to be none where there are none', async () => {
      await page.evaluate(() => document.querySelector('textarea')?.blur());
      await select('second');
      expect(await ask()).toBe(true);
      expect(await noteOf()).toBe('No deadlines here');
      await page.keyboard.press('Shift');
      await vi.waitUntil(async () => (await noteOf()) === null, patient);
    });
  });
}
