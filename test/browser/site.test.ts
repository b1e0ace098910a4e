import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '#model/change.ts';
import { manyCalls, nameOf, manyCallsNow as now } from '../support/many-calls.ts';
import { sampleCall } from '../support/sample-call.ts';
import { faultsOf } from './support/axe.ts';
import { installed, skipReason, testBrowsers } from './support/browsers.ts';
import { payloads } from './support/payloads.ts';
import { type SiteServers, serveSite } from './support/site-server.ts';

const chromium = testBrowsers.find(({ name }) => name === 'Chromium');
if (!chromium) throw new Error('no Chromium among the browsers');

const venue = { series: 'NeurIPS', type: 'conference', areas: ['ai'], ranks: ['CORE A*'] };
const [before, after] = ['2027-01-15', '2027-01-22'].map((date) =>
  sampleCall(
    [
      {
        date,
        zone: 'AoE',
        latest: '2027-01-23T23:59:00Z',
        assumptions: ['zone-ambiguous'],
        was: date === '2027-01-22' ? ['2027-01-15'] : [],
      },
      {
        id: 'tides.event',
        kind: 'event',
        label: 'Conference',
        date: '2027-06-14',
        end: '2027-06-17',
        utc: null,
        zone: null,
        earliest: '2027-06-14T00:00:00Z',
        latest: '2027-06-18T11:59:00Z',
      },
    ],
    {
      venue,
      event: {
        name: 'Symposium on Tidal Computing',
        acronym: 'NeurIPS 2027',
        place: 'Porto, Portugal',
        start: '2027-06-14',
        end: '2027-06-17',
      },
    },
  ),
);
if (!before || !after) throw new Error('no calls');
const changes = changesBetween(before, after).map((change) => ({ number: 1, source: 'page', call: after, change, noticedAt: now }));

const pages = ['', '?area=ai', 'all/', 'timeline/', 'estimates/', 'changes/', 'subscribe/', 'call/neurips-2027/', 'nothing-here'];

const skipped = skipReason(chromium);
describe.skipIf(skipped)(`the site in Chromium${skipped ? ` (${skipped})` : ''}`, () => {
  let browser: Browser;
  let site: SiteServers;

  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: installed(chromium), pipe: true, args: ['--no-sandbox', '--accept-lang=en-GB'] });
    site = await serveSite([after, ...manyCalls(60)], now, changes);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page in Berlin at the moment of rendering, and what it complained of. */
  async function open(
    address: string,
    { width = 1180, script = true, scheme = 'light' } = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height: 900 });
    await page.emulateTimezone('Europe/Berlin');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (script) await page.evaluateOnNewDocument(`Date.now = () => ${Date.parse(now)}`);
    await page.goto(address);
    return { page, complaints };
  }

  const textsOf = (page: Page, selector: string) => page.$$eval(selector, (found) => found.map((one) => one.textContent?.trim() ?? ''));

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each(pages)('%s has no fault that axe knows of', async (path) => {
      const { page, complaints } = await open(site.live + path, { scheme });
      expect([await faultsOf(page, scheme), complaints]).toEqual([[], []]);
      await page.close();
    });
  });

  it.each(pages)('%s fits a narrow screen', async (path) => {
    const { page } = await open(site.live + path, { width: 380 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    await page.close();
  });

  it('counts down in the reader’s own time, to the earliest moment', async () => {
    const { page } = await open(`${site.live}call/neurips-2027/`);
    expect(await textsOf(page, '.proof time')).toEqual(['Sat 23 Jan 2027, 12:59', 'Sun 24 Jan 2027, 00:59']);
    expect(await textsOf(page, '.proof .left')).toEqual(['at least 58 days', 'in 200 days']);
    expect(await textsOf(page, '.clock')).toEqual(['Your time (Europe/Berlin) beside the time that each call states']);
    await page.close();
  });

  it('works without script', async () => {
    const { page } = await open(`${site.live}?area=ai&kind=submission`, { script: false });
    const rows = await textsOf(page, '.row .when');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toContain('UTC');
    expect(await textsOf(page, '.clock')).toEqual([expect.stringContaining('UTC')]);
    await page.close();
  });

  it('is filtered alike by the server and, on plain files, by script', async () => {
    const found = [];
    for (const root of [site.live, site.files]) {
      const { page } = await open(`${root}?area=ai&kind=submission&q=nips`);
      found.push([
        await textsOf(page, '.row .venue'),
        await textsOf(page, '#count'),
        await page.$eval('select[name=area]', (select) => (select as HTMLSelectElement).value),
        await page.$eval('.row .venue', (link) => new URL((link as HTMLAnchorElement).href).pathname),
      ]);
      await page.close();
    }
    expect(found[0]).toEqual([['NeurIPS 2027'], ['1 deadline'], 'ai', '/call/neurips-2027/']);
    expect(found[1]).toEqual(found[0]);
  });

  it('offers its feeds to calendars under the address at which it was found', async () => {
    const { page } = await open(site.files);
    const ways = await page.$$eval('[data-way]', (links) => links.map((link) => (link as HTMLAnchorElement).href));
    const host = new URL(site.files).host;
    expect(ways).toEqual([
      `webcal://${host}/feeds/all.ics`,
      `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(`webcal://${host}/feeds/all.ics`)}`,
      expect.stringContaining(`addfromweb?url=${encodeURIComponent(`http://${host}/feeds/all.ics`)}`),
      `http://${host}/feeds/all.ics`,
    ]);
    await page.close();
  });

  it('runs no script that a title brings, in no list and on no page of a call', { timeout: 240_000 }, async () => {
    const all = payloads(1500);
    const perCall = 100;
    const calls = Array.from({ length: all.length / perCall }, (_, i) => {
      const own = all.slice(i * perCall, (i + 1) * perCall);
      const deadlines = own.map((label, j) => ({ id: `x${i}.${j}`, label, track: label, quote: label, where: label }));
      const [title = ''] = own;
      return sampleCall(deadlines, {
        id: `x${i}`,
        url: `https://x${i}.example/?q="><script>ran()</script>`,
        event: { name: title, acronym: `${nameOf(i)} ${title}`, place: title, start: null, end: null },
        venue: { series: nameOf(i), type: null, areas: ['ai'], ranks: [title] },
      });
    });
    const hostile = await serveSite(calls, now);
    const page = await browser.newPage();
    // Without the policy of the site: what is held here is that nothing becomes a script in the first place.
    await page.setBypassCSP(true);
    await page.evaluateOnNewDocument('window.runs = 0; window.ran = () => { window.runs += 1; };');
    const paths = ['', 'all/', 'subscribe/', 'timeline/', '?q=%3Cscript%3Eran()%3C/script%3E%22onfocus=ran()%20autofocus'];
    await page.goto(`${hostile.live}all/`);
    const calledPages: string[] = await page.$$eval('.row .venue', (links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).pathname.slice(1))),
    ]);
    expect(calledPages).toHaveLength(calls.length);
    let seen = 0;
    for (const path of [...paths, ...calledPages]) {
      await page.goto(hostile.live + path);
      const { runs, links, rows } = (await page.evaluate(`({
        runs: window.runs,
        links: [...document.querySelectorAll('[href], [src], [action]')].filter((e) => /^\\s*javascript:/i.test(e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('action'))).length,
        rows: document.querySelectorAll('.proof').length,
      })`)) as { runs: number; links: number; rows: number };
      expect([path, runs, links]).toEqual([path, 0, 0]);
      seen += rows;
    }
    expect(seen).toBe(all.length);
    // The same titles do run where they are taken for mark-up.
    await page.goto(`${hostile.live}robots.txt`);
    await page.evaluate(
      (titles) => {
        document.body.innerHTML = titles.join('');
      },
      all.slice(0, 200),
    );
    await page.waitForFunction('window.runs > 0', { timeout: 10_000 });
    await page.close();
    await hostile.close();
  });

  it('remembers that estimates are not wanted', async () => {
    const { page } = await open(`${site.live}estimates/`);
    const has = await page.$('details[data-keep]');
    if (has) {
      await page.$eval('details[data-keep] summary', (summary) => (summary as HTMLElement).click());
      await page.waitForFunction(`localStorage.getItem('lastcall: estimates') === 'closed'`);
      await page.reload();
      expect(await page.$eval('details[data-keep]', (part) => (part as HTMLDetailsElement).open)).toBe(false);
    }
    await page.close();
  });
});
