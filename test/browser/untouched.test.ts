import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import { withSite } from './support/build.ts';
import type { Driver } from './support/driver.ts';
import { untilGateStands } from './support/page-read.ts';
import { variantsOf } from './support/page-variants.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');
const howMany = 150;
const inOneTab = 25;

const sources = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
/** A page without scripts is the measure, and there `<noscript>` is parsed otherwise. */
const withoutNoscript = (html: string) => html.replace(/<noscript>.*?<\/noscript>/gs, '');
const pages = variantsOf(
  await Promise.all(sources.map(async (name) => withoutNoscript(await readFile(join(folder, name), 'utf8')))),
  howMany,
);

/** A tab of many pages in frames: `/tab/3` holds the pages from 75 on. */
function answerTo(path: string): string {
  const [, kind, number] = path.split('/');
  const first = Number(number);
  if (kind === 'page') return pages[first] ?? '';
  const frames = Array.from({ length: inOneTab }, (_, i) => `<iframe src="/page/${first * inOneTab + i}"></iframe>`);
  return `<!doctype html><title>frames</title>${frames.join('')}`;
}

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`pages that are read, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let server: Server;
    let driver: Driver;
    let extension: string;

    beforeAll(async () => {
      server = createServer(({ url = '/' }, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(answerTo(url));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      extension = await withSite(browser.extension, 'http://127.0.0.1/*');
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
      const own = await driver.openOwnPage('popup.html?own');
      await untilGateStands(own);
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
      if (extension) await rm(extension, { recursive: true, force: true });
    });

    it(`keep their body as it was, all ${howMany} of them`, async () => {
      const { port } = server.address() as AddressInfo;
      const bodies: string[] = [];
      for (let tab = 0; tab < howMany / inOneTab; tab++) {
        const page = await driver.open(`http://127.0.0.1:${port}/tab/${tab}`);
        const ofPages = () => page.frames().filter((frame) => frame.url().includes('/page/'));
        const isMarked = () => [...CSS.highlights.values()].some(({ size }) => size > 0);
        // Each of them holds a date that is marked, so each is waited for: what is looked at is the body after the last mark.
        const countMarked = async () => (await Promise.all(ofPages().map((frame) => frame.evaluate(isMarked)))).filter(Boolean).length;
        await vi.waitUntil(async () => (await countMarked()) === inOneTab, { timeout: 60_000, interval: 100 });
        for (const frame of ofPages()) {
          bodies[Number(frame.url().split('/').at(-1))] = await frame.evaluate(() => document.body.outerHTML);
        }
        await page.close();
      }
      const plain = await driver.open('about:blank');
      const parsed = await plain.evaluate(
        (all) => all.map((html) => new DOMParser().parseFromString(html, 'text/html').body.outerHTML),
        pages as string[],
      );
      expect(bodies.length).toBe(howMany);
      expect(bodies.flatMap((html, i) => (html === parsed[i] ? [] : [i]))).toEqual([]);
    }, 300_000);
  });
}
