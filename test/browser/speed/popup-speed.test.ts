import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { instantAt } from '#model/instant.ts';
import { installed, skipReason, testBrowsers } from '../support/browsers.ts';
import { withSite } from '../support/build.ts';
import type { Driver } from '../support/driver.ts';
import { badge, patient } from '../support/on-screen.ts';
import { longCall } from '../support/ordinary-pages.ts';
import { calm, put } from '../support/own-page.ts';
import { untilGateStands } from '../support/page-read.ts';
import { longList } from '../support/screens/sample-list.ts';
import { storedList } from '../support/stored-list.ts';

const trackedCount = 1000;
const budgetMilliseconds = 200;
/** The best of several: what the machine does besides only ever makes a run slower. */
const runs = 3;
const call = longCall(1_000_000);

/** A thousand deadlines of as many calls, every third with a history. */
const muchTracked = (now = instantAt(Date.now())) =>
  storedList(longList(now, trackedCount).map((one, at) => (at % 3 ? one : { ...one, history: [{ was: one.deadline, noticedAt: now }] })));

const next = `document.querySelector('[aria-labelledby="next"]')`;

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`the popup with ${trackedCount} tracked deadlines, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: Server;
    let driver: Driver;
    let own: Page;
    let extension: string;
    const port = () => (server.address() as AddressInfo).port;

    beforeAll(async () => {
      server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(call));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      extension = await withSite(browser.extension, 'http://127.0.0.1/*');
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
      own = await driver.openOwnPage('manifest.json');
      await untilGateStands(own);
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      if (extension) await rm(extension, { recursive: true, force: true });
    });

    /** Milliseconds from opening the popup to the frame that shows the list, and what stands on the screen then. */
    const open = async (): Promise<{ readonly time: number; readonly popup: Page }> => {
      const popup = await driver.openOwnPage('popup.html?own');
      const time = await vi.waitUntil(() => popup.evaluate(`performance.getEntriesByName('lastcall list')[0]?.startTime`), patient);
      return { time: Number(time), popup };
    };

    // On a machine that is busy with other things the empty popup is slow as well, and is the measure.
    it(`shows the list and its search within ${budgetMilliseconds} ms`, async () => {
      const [empty, full]: [number[], number[]] = [[], []];
      const items = await muchTracked();
      for (let run = 0; run < runs; run++) {
        await calm(own);
        const nothing = await open();
        await nothing.popup.close();
        await put(own, items);
        await vi.waitUntil(async () => String(await badge(own)) !== '', patient);
        const { time, popup } = await open();
        expect(await popup.evaluate(`[!!${next}.querySelector('.row'), !!${next}.querySelector('input[type=search]')]`)).toEqual([
          true,
          true,
        ]);
        await popup.close();
        empty.push(nothing.time);
        full.push(time);
      }
      const best = Math.min(...full);
      const said = (times: readonly number[]) => times.map(Math.round).join(', ');
      console.info(`${browser.name}: list on the screen after ${said(full)} ms; with nothing tracked after ${said(empty)} ms`);
      expect(best).toBeLessThan(Math.max(budgetMilliseconds, 3 * Math.min(...empty)));
    });

    /** The same while a tab loads a long call, on a site where it is read or on one where it is not. */
    const openBeside = async (site: string): Promise<number> => {
      const page = await driver.open('about:blank');
      await page.goto(`http://${site}:${port()}/`);
      const { time, popup } = await open();
      await popup.close();
      await page.close();
      return time;
    };

    // In Firefox all parts of the extension share one thread: what is read there has to be put down.
    it('shows them as soon where the background reads a page of a megabyte meanwhile', async () => {
      const [unread, read]: [number[], number[]] = [[], []];
      await put(own, await muchTracked());
      for (let run = 0; run < runs; run++) {
        unread.push(await openBeside('localhost'));
        read.push(await openBeside('127.0.0.1'));
      }
      const said = (times: readonly number[]) => times.map(Math.round).join(', ');
      console.info(
        `${browser.name}: list on the screen after ${said(read)} ms while a page is read; ${said(unread)} ms while it only loads`,
      );
      expect(Math.min(...read)).toBeLessThan(Math.max(budgetMilliseconds, 2 * Math.min(...unread)));
    }, 120_000);

    it('answers what is typed at once, and keeps it while the rest is read', async () => {
      const undo = { did: 'hidden', count: 1, at: instantAt(Date.now()), tracked: {}, follows: {}, hidden: {}, unseen: [] };
      await put(own, { 'lastcall undo': [undo] });
      const { popup } = await open();
      const found = await popup.evaluate(`(async () => {
        const field = ${next}.querySelector('input[type=search]');
        field.value = 'vireo5';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // What can be undone is read last.
        await new Promise((resolve) => {
          const look = () => document.querySelector('.toast') && resolve();
          new MutationObserver(look).observe(document, { childList: true, subtree: true });
          look();
        });
        return [field.isConnected && field.value, [...new Set([...${next}.querySelectorAll('.venue')].map((one) => one.textContent.slice(0, 6)))]];
      })()`);
      expect(found).toEqual(['vireo5', ['VIREO5']]);
      await popup.close();
    });
  });
}
