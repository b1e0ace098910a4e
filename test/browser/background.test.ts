import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { currentVersion } from '#browser/store/parts.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import { withPermissions } from './support/build.ts';
import type { Driver } from './support/driver.ts';
import { dayAfter, daysToEndOf, type FixtureServer, serveFixtures } from './support/fixture-server.ts';
import { badge, patient } from './support/on-screen.ts';
import { calm, due, type Kept, kept, put, tabOf } from './support/own-page.ts';

const now = new Date();
const iso = (days: number) => dayAfter(now, days).toISOString().slice(0, 10);

/** What the call of the fixtures holds, and how many days ahead. */
const held = { 'Abstract submission': 3, 'Paper submission': 12, Notification: 60, 'Camera-ready': 80 } as const;
const names = Object.keys(held) as (keyof typeof held)[];

/** Numbers that look drawn and are the same in every run (a linear congruence after Numerical Recipes). */
function* drawn(seed: number): Generator<number, never> {
  for (let x = seed; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    yield x / 2 ** 32;
  }
}

/** Presses the button whose name begins so among what is on the page, once it is there: what is tracked from other pages may stand below. */
const pressIn = async (popup: Page, name: string) => {
  const button = `[...document.querySelectorAll('[aria-labelledby="on-this-page"] button')].find((one) => (one.ariaLabel ?? one.textContent.trim()).startsWith(${JSON.stringify(name)}))`;
  await vi.waitUntil(() => popup.evaluate(`Boolean(${button})`), patient);
  await popup.evaluate(`${button}.click()`);
};

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`the background in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: FixtureServer;
    let driver: Driver;
    let own: Page;
    let extension: string;

    /** The popup of a page, as a page of its own. */
    const popupOf = async (path: string): Promise<{ page: Page; popup: Page }> => {
      const page = await driver.open(server.address(path));
      const popup = await driver.openOwnPage(`popup.html?tab=${await tabOf(own, server.address(path))}`);
      return { page, popup };
    };
    const stored = () => kept(own);
    const until = (fits: (all: Kept) => boolean) => vi.waitUntil(async () => fits(await stored()), patient);

    beforeAll(async () => {
      server = await serveFixtures(now);
      extension = await withPermissions(browser.extension, { hosts: ['http://127.0.0.1/*'], permissions: ['notifications'] });
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
      own = await driver.openOwnPage('manifest.json');
    });
    afterEach(() => calm(own));
    afterAll(async () => {
      await driver?.close();
      server?.close();
      await rm(extension, { recursive: true, force: true });
    });

    it('takes over what the first version stored, with its history, and writes the newest', async () => {
      const sample: unknown = JSON.parse(await readFile(new URL('../fixtures/store/1.json', import.meta.url), 'utf8'));
      await put(own, { lastcall: sample });
      const { page, popup } = await popupOf('call.html');
      await pressIn(popup, 'Track Abstract submission');
      await until(({ tracked }) => tracked.length === 2);
      const { version, tracked, history } = await stored();
      expect([version, tracked.map(({ deadline }) => deadline.label)]).toEqual([
        currentVersion,
        ['Paper submission', 'Abstract submission deadline'],
      ]);
      expect(Object.values(history).flat()).toMatchObject([{ was: { date: '2027-01-15' }, from: { id: 'page' } }]);
      await popup.close();
      await page.close();
    });

    it('gives the same list and badge after 25 steps, killed between each', async () => {
      const { page, popup } = await popupOf('call.html');
      const tracked = new Set<(typeof names)[number]>();
      const numbers = drawn(2027);
      for (let step = 0; step < 25; step++) {
        const name = names[Math.floor(numbers.next().value * names.length)] ?? 'Notification';
        if (!tracked.delete(name)) tracked.add(name);
        await pressIn(popup, `Track ${name}`);
        await until((all) => all.tracked.length === tracked.size);
        const days = Math.min(...[...tracked].map((one) => held[one]));
        const expected = tracked.size ? `${daysToEndOf(now, days, Date.now())}d` : '';
        await vi.waitUntil(async () => (await badge(own)) === expected, patient);
        await driver.killBackground();
      }
      const labels = (await stored()).tracked.map(({ deadline }) => deadline.label);
      expect(labels.map((label) => names.find((name) => label.startsWith(name))).sort()).toEqual([...tracked].sort());
      await popup.close();
      await page.close();
    }, 240_000);

    it('loses nothing when eight pages write at once', async () => {
      const popups = [];
      for (let i = 0; i < 8; i++) popups.push(await popupOf(`call.html?page=${i}`));
      // Each popup draws the whole list at each change, so more of each would cost much and tell nothing more.
      const some = names.slice(0, 2);
      await Promise.all(popups.flatMap(({ popup }) => some.map((name) => pressIn(popup, `Track ${name}`))));
      await vi.waitUntil(async () => (await stored()).tracked.length === 8 * some.length, { ...patient, timeout: 40_000 });
      expect(new Set((await stored()).tracked.map(({ deadline }) => deadline.id)).size).toBe(8 * some.length);
      for (const { page, popup } of popups) {
        await popup.close();
        await page.close();
      }
    }, 90_000);

    it('reads a tracked page again, tells that it moved, keeps the old date, and asks on', async () => {
      const { page, popup } = await popupOf('moving.html');
      await pressIn(popup, 'Track Paper submission');
      await until(({ tracked }) => tracked.length === 1);
      await popup.close();
      await page.close();
      await driver.killBackground();
      await due(own, server.address('moving.html'));
      await until(({ news }) => news.length === 1);
      const { tracked, history, news } = await stored();
      expect(tracked.map(({ deadline }) => deadline.date)).toEqual([iso(9)]);
      expect(Object.values(history).flat()).toMatchObject([{ was: { date: iso(5) } }]);
      expect(news).toMatchObject([{ what: 'extended', isSeen: false }]);
      await vi.waitUntil(async () => String(await badge(own)).endsWith('+'), patient);
    });

    it('reminds once, though it is killed again and again', async () => {
      const { page, popup } = await popupOf('call.html');
      await pressIn(popup, 'Track Abstract submission');
      await until(({ tracked }) => tracked.length === 1);
      await popup.close();
      await page.close();
      const { tracked } = await stored();
      const closes = new Date(Math.floor(Date.now() / 1000) * 1000 + 2 * 3_600_000).toISOString().replace('.000', '');
      await own.evaluate(
        `(async () => {
          const { storage } = globalThis.browser ?? chrome;
          globalThis.noted = [];
          storage.local.onChanged.addListener(({ 'lastcall reminded': change }) => {
            if (change) globalThis.noted.push(Object.values(JSON.parse(change.newValue)).map(({ isSent }) => isSent));
          });
          const [one] = ${JSON.stringify(tracked)};
          const moment = { utc: '${closes}', earliest: '${closes}', latest: '${closes}' };
          await storage.local.set({
            'lastcall settings': { notifies: true },
            'lastcall tracked': [{ ...one, trackedAt: '2026-01-01T00:00:00Z', deadline: { ...one.deadline, ...moment } }],
          });
        })()`,
      );
      await vi.waitUntil(async () => (await own.evaluate('globalThis.noted.length')) === 2, patient);
      for (let i = 0; i < 5; i++) {
        await driver.killBackground();
        await own.evaluate(
          `(globalThis.browser ?? chrome).storage.local.set({ 'lastcall hidden': { 'n-${i}': { since: '${closes}', as: null } } })`,
        );
        await vi.waitUntil(async () => String(await badge(own)) !== '', patient);
      }
      expect(await own.evaluate('globalThis.noted')).toEqual([[false], [true]]);
    });
  });

  describe.skipIf(skipped)(`a fresh install in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    it('asks nothing of the network, though a page is tracked and would be due', async () => {
      const server = await serveFixtures(now);
      const driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads: tmpdir() });
      try {
        const own = await driver.openOwnPage('manifest.json');
        const page = await driver.open(server.address('call.html'));
        const popup = await driver.pressToolbarButton(page);
        const track = `[...document.querySelectorAll('button')].find((one) => one.ariaLabel?.startsWith('Track Paper submission'))`;
        await vi.waitUntil(() => popup.evaluate(`Boolean(${track})`), patient);
        await popup.evaluate(`${track}.click()`);
        await vi.waitUntil(async () => (await kept(own)).tracked.length === 1, patient);
        await popup.close();
        await page.close();
        await driver.killBackground();
        const asked = server.timesAsked();
        await due(own, server.address('call.html'));
        // Whatever it wanted to ask it has asked once it has looked at everything: the badge is the last to know.
        await put(own, { 'lastcall hidden': {} });
        await vi.waitUntil(async () => String(await badge(own)) !== '', patient);
        const alarms = '(globalThis.browser ?? chrome).alarms.getAll().then((all) => all.map(({ name }) => name))';
        await vi.waitUntil(async () => String(await own.evaluate(alarms)).includes('badge'), patient);
        expect(String(await own.evaluate(alarms))).not.toContain('watch');
        expect(server.timesAsked()).toBe(asked);
      } finally {
        await driver.close();
        server.close();
      }
    });
  });
}
