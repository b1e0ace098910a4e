import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { places } from '#ui/dashboard/place.ts';
import { faultsOf } from './support/axe.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { type FixtureServer, serveFixtures } from './support/fixture-server.ts';
import { cardOf, middleOf, patient, press, settled, titlesOfTabs } from './support/on-screen.ts';

/** Presses the button whose name begins so, once it is there and can be pressed. */
const pressIn = async (page: Page, name: string) => {
  const button = await vi.waitUntil(async () => {
    const found = await page.evaluateHandle(
      (start) =>
        [...document.querySelectorAll('button')].find(
          (one) => !one.disabled && (one.ariaLabel ?? one.textContent?.trim() ?? '').startsWith(start),
        ),
      name,
    );
    return found.asElement();
  }, patient);
  await button.evaluate((one) => one instanceof HTMLElement && one.click());
};

const namesIn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.band .name')].map(({ textContent }) => textContent?.trim() ?? ''));

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`the dashboard in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let dashboard: Page;
    let downloads: string;
    beforeAll(async () => {
      server = await serveFixtures(new Date());
      downloads = await mkdtemp(join(tmpdir(), 'lastcall-dashboard-'));
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads });
      const page = await driver.open(server.address('call.html'));
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      await press(popup, 'Track all');
      await vi.waitUntil(
        async () => (await popup.evaluate(`document.querySelectorAll('[aria-labelledby="next"] .row').length`)) === 6,
        patient,
      );
      await popup.close();
      await page.close();
      dashboard = await driver.openOwnPage('dashboard.html');
      await vi.waitUntil(async () => (await namesIn(dashboard)).length > 0, patient);
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      await rm(downloads, { recursive: true, force: true });
    });

    const goTo = async (place: string) => {
      await dashboard.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await vi.waitUntil(() => dashboard.evaluate((one) => document.querySelector('main')?.dataset.place === one, place), patient);
    };

    it('lists what was tracked in the popup, soonest first', async () => {
      expect(await namesIn(dashboard)).toEqual([
        expect.stringContaining('Abstract submission'),
        expect.stringContaining('Paper submission'),
        expect.stringContaining('Travel grant'),
        expect.stringContaining('Notification'),
        expect.stringContaining('Camera-ready'),
      ]);
      expect(await dashboard.title()).toBe('Deadlines · Lastcall');
    });

    it('takes back what was done', async () => {
      await pressIn(dashboard, 'Track Paper submission');
      await vi.waitUntil(async () => (await namesIn(dashboard)).length === 4, patient);
      await pressIn(dashboard, 'Undo');
      await vi.waitUntil(async () => (await namesIn(dashboard)).length === 5, patient);
    });

    it.each(places)('has a part %s without a fault that axe knows of', async (place) => {
      await goTo(place);
      expect(await faultsOf(dashboard)).toEqual([]);
    });

    it('names the keys that the browser gave it, each of them free there', async () => {
      await goTo('settings');
      const keys = () => dashboard.evaluate(() => [...document.querySelectorAll('dl.keys kbd')].map(({ textContent }) => textContent));
      const given = await vi.waitUntil(async () => ((await keys()).length > 8 ? keys() : undefined), patient);
      expect(given.slice(0, 4)).toEqual(['Alt+Shift+L', 'Alt+Shift+S', 'Alt+Shift+J', 'Alt+Shift+K']);
    });

    const chooseLanguage = async (language: string, title: string) => {
      await dashboard.bringToFront();
      await goTo('settings');
      await dashboard.select('.card[aria-labelledby="time"] label:nth-of-type(3) select', language);
      await vi.waitUntil(async () => (await dashboard.title()) === title, patient);
    };

    it('speaks another language at once: here, in the popup, on pages and on the icon', async () => {
      const page = await driver.open(server.address('call.html'));
      const reading = await driver.pressToolbarButton(page);
      await settled(reading);
      await reading.close();
      const words = await middleOf(page, 'doubtful');
      await page.mouse.click(words.x, words.y);
      expect(await vi.waitUntil(() => cardOf(page), patient)).toContain('your time');
      await chooseLanguage('de', 'Einstellungen · Lastcall');
      await vi.waitUntil(async () => (await cardOf(page))?.includes('Ihre Zeit'), patient);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      const popup = await driver.pressToolbarButton(page);
      await settled(popup);
      expect(await popup.evaluate(`[document.documentElement.lang, document.querySelector('#next').textContent]`)).toEqual([
        'de',
        expect.stringContaining('Als Nächstes'),
      ]);
      await popup.close();
      await vi.waitUntil(async () => (await titlesOfTabs(dashboard)).includes('Lastcall: 6 Daten auf dieser Seite'), patient);
      await page.close();
      await chooseLanguage('', 'Settings · Lastcall');
    });

    it('gives everything away as a file, and takes it in again', async () => {
      await goTo('share');
      await pressIn(dashboard, 'Everything as JSON');
      const file = await vi.waitUntil(async () => (await readdir(downloads)).find((name) => name === 'lastcall.json'), patient);
      const saved = join(downloads, file);
      await vi.waitUntil(async () => (await readFile(saved, 'utf8')).trimEnd().endsWith('}'), patient);
      await goTo('list');
      for (const name of ['Select', 'Select all', 'Untrack all']) await pressIn(dashboard, name);
      await vi.waitUntil(async () => (await namesIn(dashboard)).length === 0, patient);
      await goTo('share');
      const field = await dashboard.waitForSelector('input[type="file"]');
      if (!(await field?.toElement('input'))) throw new Error('there is a field for files');
      await (await field?.toElement('input'))?.uploadFile(saved);
      await dashboard.waitForSelector('.outcome[role="status"]');
      await goTo('list');
      await vi.waitUntil(async () => (await namesIn(dashboard)).length === 5, patient);
    });
  });
}
