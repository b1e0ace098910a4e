import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../support/sample-call.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import type { Driver } from './support/driver.ts';
import { badge, patient } from './support/on-screen.ts';
import { calm, put } from './support/own-page.ts';

const count = 1000;
const budget = 200;
const looks = 7;

/** A thousand deadlines of two hundred calls, every third with a history, all years ahead. */
function muchTracked(): object {
  const calls = Array.from({ length: count / 5 }, (_, c) =>
    sampleCall(
      Array.from({ length: 5 }, (_, d) => {
        const at = `${2090 + (c % 9)}-0${1 + (d % 9)}-1${c % 9}T11:59:00Z`;
        return { id: `c${c}.d${d}`, label: `Deadline ${d} of call ${c}`, date: at.slice(0, 10), utc: at, earliest: at, latest: at };
      }),
      { id: `c${c}`, url: `https://call-${c}.example/cfp` },
    ),
  );
  const tracked = calls.flatMap(({ deadlines, schema: _, problems: __, ...call }) =>
    deadlines.map((deadline) => ({ call, deadline, trackedAt: '2026-11-01T00:00:00Z', note: '' })),
  );
  const from = { id: 'page', url: 'https://call.example/cfp' };
  const past = tracked
    .filter((_, i) => i % 3 === 0)
    .map(({ deadline }) => [deadline.id, [{ was: deadline, noticedAt: '2026-11-02T00:00:00Z', from }]]);
  return { lastcall: { version: 2, aside: [] }, 'lastcall tracked': tracked, 'lastcall history': Object.fromEntries(past) };
}

for (const browser of testBrowsers) {
  const skipped = skipReason(browser);
  describe.skipIf(skipped)(`with a thousand tracked deadlines, in ${browser.name}${skipped ? ` (${skipped})` : ''}`, () => {
    let driver: Driver;
    let own: Page;

    beforeAll(async () => {
      driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension: browser.extension, downloads: tmpdir() });
      own = await driver.openOwnPage('manifest.json');
    });
    afterAll(() => driver?.close());

    const timeOfPopup = async (): Promise<number> => {
      const popup = await driver.openOwnPage('popup.html?own');
      const time = await vi.waitUntil(() => popup.evaluate(`performance.getEntriesByName('lastcall list')[0]?.startTime`), patient);
      await popup.close();
      return Number(time);
    };

    // On a machine that is busy with other things the empty popup is slow as well, and is the measure.
    it('the popup has them on the screen in time', async () => {
      const [empty, full]: [number[], number[]] = [[], []];
      for (let look = 0; look < looks; look++) {
        await calm(own);
        empty.push(await timeOfPopup());
        await put(own, muchTracked());
        await vi.waitUntil(async () => String(await badge(own)) !== '', patient);
        full.push(await timeOfPopup());
      }
      const [least, most] = [Math.min(...empty), Math.min(...full)];
      console.log(`${browser.name}: on the screen after ${Math.round(most)} ms, with nothing tracked after ${Math.round(least)} ms`);
      expect(most).toBeLessThan(Math.max(budget, 6 * least));
    });
  });
}
