import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { instantAt } from '#model/instant.ts';
import { testBrowsers } from '../browsers.ts';
import { buildForBoth } from '../build.ts';
import { serveFixtures } from '../fixture-server.ts';
import { sampleList } from '../screens/sample-list.ts';
import { storedList } from '../stored-list.ts';
import type { Canvas } from './canvas.ts';
import { pageWithPopup } from './page-with-popup.ts';

/*
 * Makes the pictures of the README and of the stores from the built extension in Chromium, over invented calls: `npm run pictures`.
 */

const folder = fileURLToPath(new URL('../../../../.github/', import.meta.url));
const zone = 'Europe/Berlin';
const ofReadme: Canvas = { width: 1280, height: 780, deviceScaleFactor: 2 };
/** What both stores take: https://developer.chrome.com/docs/webstore/images#screenshots */
const ofStores: Canvas = { width: 1280, height: 800, deviceScaleFactor: 1 };

const chromium = testBrowsers.find(({ name }) => name === 'Chromium');
if (!chromium?.executable) throw new Error('Chromium is needed for the pictures');

async function dashboardPart(dashboard: Page, part: string, canvas: Canvas): Promise<Uint8Array> {
  await dashboard.setViewport(canvas);
  await dashboard.evaluate(`location.hash = '#${part}'`);
  await dashboard.waitForSelector(`nav [aria-current][href="#${part}"]`);
  await dashboard.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  return dashboard.screenshot();
}

await buildForBoth();
await mkdir(join(folder, 'store'), { recursive: true });
const downloads = await mkdtemp(join(tmpdir(), 'lastcall-pictures-'));
const server = await serveFixtures(new Date());

async function take(scale: number, work: (driver: Awaited<ReturnType<NonNullable<typeof chromium>['launch']>>) => Promise<void>) {
  if (!chromium?.executable) return;
  const driver = await chromium.launch(chromium.executable, { zone, extension: chromium.extension, downloads, scale });
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

const keep = (name: string, picture: Uint8Array) => writeFile(join(folder, name), picture);
const fill = async (dashboard: Page) => {
  await dashboard.evaluate(`chrome.storage.local.set(${JSON.stringify(await storedList(sampleList(instantAt(Date.now()))))})`);
  await dashboard.waitForSelector('.band');
};

await take(ofReadme.deviceScaleFactor, async (driver) => {
  await keep('screenshot.png', await pageWithPopup(driver, server, ofReadme));
  const dashboard = await driver.openOwnPage('dashboard.html');
  await fill(dashboard);
  await keep('dashboard.png', await dashboardPart(dashboard, 'list', ofReadme));
});
await take(ofStores.deviceScaleFactor, async (driver) => {
  await keep('store/1-page.png', await pageWithPopup(driver, server, ofStores));
  const dashboard = await driver.openOwnPage('dashboard.html');
  await fill(dashboard);
  await keep('store/2-list.png', await dashboardPart(dashboard, 'list', ofStores));
  await keep('store/3-month.png', await dashboardPart(dashboard, 'month', ofStores));
  await keep('store/4-timeline.png', await dashboardPart(dashboard, 'timeline', ofStores));
  await driver.useColors('dark');
  const dark = await driver.openOwnPage('dashboard.html');
  await dark.waitForSelector('.band');
  await keep('store/5-dark.png', await dashboardPart(dark, 'list', ofStores));
});
server.close();
await rm(downloads, { recursive: true, force: true });
