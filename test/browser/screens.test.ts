import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '#ui/dashboard/place.ts';
import { languages } from '#ui/settings-view.ts';
import { faultsOf } from './support/axe.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { type ScreenServer, serveScreens } from './support/screens/serve-screens.ts';

const schemes = ['light', 'dark'] as const;
const screens = ['?screen=popup', '?screen=popup&empty', ...places.map((place) => `?screen=dashboard&PLACE#${place}`)];

/** Everything that can be unfolded, unfolded: what is hidden is not looked at. */
const unfold = `for (const one of document.querySelectorAll('details')) one.open = true;
  for (const one of document.querySelectorAll('.more, .search .tool')) one.click();`;

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute('aria-label') ?? one?.textContent?.trim() ?? '';
  });

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`the screens in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: ScreenServer;
    let driver: Driver;
    let downloads: string;
    beforeAll(async () => {
      server = await serveScreens();
      downloads = await mkdtemp(join(tmpdir(), 'lastcall-screens-'));
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads });
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      await rm(downloads, { recursive: true, force: true });
    });

    const open = async (query: string, width = 1280) => {
      const page = await driver.open(server.address(query));
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector('h1');
      return page;
    };

    it.each(schemes.flatMap((scheme) => screens.map((screen) => [screen, scheme] as const)))(
      '%s has no fault that axe knows of, %s',
      async (screen, scheme) => {
        const page = await open(screen.replace('PLACE', 'feed').replace('?', `?scheme=${scheme}&`), screen.includes('popup') ? 420 : 1280);
        await page.evaluate(unfold);
        expect(await faultsOf(page, scheme)).toEqual([]);
        await page.close();
      },
    );

    it.each(languages)('every part fits on a narrow window, in %s', async (language) => {
      const page = await open(`?screen=dashboard&lang=${language}`, 360);
      const wide: Record<string, number> = {};
      for (const place of places) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, place);
        await page.waitForSelector(`[data-place="${place}"]`);
        await page.evaluate(unfold);
        wide[place] = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      }
      expect(Object.entries(wide).filter(([, beyond]) => beyond > 0)).toEqual([]);
      expect(Object.keys(wide)).toEqual([...places]);
      await page.close();
    });

    it('is gone through by keys alone: skip, figures, the days of a month', async () => {
      const page = await open('?screen=dashboard#list');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to the content');
      await page.keyboard.press('2');
      await page.waitForSelector('[data-place="month"]');
      expect(await page.evaluate(() => location.hash)).toBe('#month');
      for (const _ of ['today', 'previous month', 'next month', 'the day']) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toContain('Thursday 26 November 2026');
      await page.keyboard.press('PageDown');
      expect(await focused(page)).toContain('Saturday 26 December 2026');
      await page.close();
    });

    it('takes back by key what was done by key', async () => {
      const page = await open('?screen=popup', 420);
      const first = () => page.evaluate(() => document.querySelector('[aria-labelledby="next"] .rows > .row .name')?.textContent);
      const before = await first();
      await page.evaluate(() => document.querySelector<HTMLElement>('[aria-labelledby="next"] .row .icon')?.focus());
      await page.keyboard.press('Enter');
      expect(await first()).not.toBe(before);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      expect(await first()).toBe(before);
      await page.close();
    });

    it('grows a long list as it is scrolled', async () => {
      const page = await open('?screen=popup&count=1000', 420);
      const count = () => page.evaluate(() => document.querySelectorAll('[aria-labelledby="next"] > .rows > .row').length);
      const before = await count();
      expect(before).toBeLessThan(100);
      await page.evaluate(() => document.querySelector('[aria-labelledby="next"] > .rows > .end')?.scrollIntoView());
      await page.waitForFunction(
        (least) => document.querySelectorAll('[aria-labelledby="next"] > .rows > .row').length > least,
        {},
        before,
      );
      await page.close();
    });
  });
}
