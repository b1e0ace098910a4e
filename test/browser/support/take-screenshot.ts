import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt } from '#model/instant.ts';
import { testBrowsers } from './browsers.ts';
import build from './build.ts';
import { serveFixtures } from './fixture-server.ts';
import { middleOf, press, settled } from './on-screen.ts';
import { sampleList } from './screens/sample-list.ts';
import { storedList } from './stored-list.ts';

/*
 * Makes the pictures of the README: `node test/browser/support/take-screenshot.ts`. Page and popup are taken from the built extension in
 * Chromium, the popup as the toolbar button opened it, and laid over each other where the browser has it;
 * the dashboard over a list of invented calls.
 */

const picture = new URL('../../../.github/screenshot.png', import.meta.url);
const dashboardPicture = new URL('../../../.github/dashboard.png', import.meta.url);
const size = { width: 1280, height: 780 };
const scale = 2;
const zone = 'Europe/Berlin';

/** Presses what a selector finds, as soon as it is there, and waits until it is gone again. */
const pressOnceThere = (selector: string) => `new Promise((resolve) => {
  const look = () => {
    const found = document.querySelector('${selector}');
    if (found) found.click();
    else if (seen) resolve();
    seen ||= found !== null;
  };
  let seen = false;
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})`;

const chromium = testBrowsers.find(({ name }) => name === 'Chromium');
if (!chromium?.executable) throw new Error('Chromium is needed for the picture');
await build();
const downloads = await mkdtemp(join(tmpdir(), 'lastcall-picture-'));
const server = await serveFixtures(new Date());
const driver = await chromium.launch(chromium.executable, { zone, extension: chromium.extension, downloads, scale });
try {
  const page = await driver.open(server.address('call.html'));
  await page.setViewport({ ...size, deviceScaleFactor: scale });
  const popup = await driver.pressToolbarButton(page);
  await settled(popup);
  await press(popup, 'Track Paper submission');
  await popup.evaluate(pressOnceThere('.toast .icon'));
  await popup.evaluate('document.activeElement.blur()');
  const over = Buffer.from(await popup.screenshot()).toString('base64');
  await popup.close();
  const { x, y } = await middleOf(page, 'doubtful');
  await page.mouse.move(x, y);
  await page.waitForFunction(`document.querySelector('lastcall-card').shadowRoot.textContent !== ''`);
  const under = Buffer.from(await page.screenshot()).toString('base64');
  const sheet = await driver.open('about:blank');
  await sheet.setViewport({ ...size, deviceScaleFactor: scale });
  await sheet.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${under}) 0 0 / 100%; }
    img { position: absolute; top: 20px; right: 40px; zoom: ${1 / scale}; border-radius: 20px; box-shadow: 0 16px 70px #0006, 0 0 0 2px #0002; }
  </style><img src="data:image/png;base64,${over}">`);
  await writeFile(picture, await sheet.screenshot());
  const dashboard = await driver.openOwnPage('dashboard.html');
  await dashboard.setViewport({ ...size, deviceScaleFactor: scale });
  await dashboard.evaluate(`chrome.storage.local.set(${JSON.stringify(await storedList(sampleList(instantAt(Date.now()))))})`);
  await dashboard.waitForSelector('.band');
  await writeFile(dashboardPicture, await dashboard.screenshot());
} finally {
  await driver.close();
  server.close();
  await rm(downloads, { recursive: true, force: true });
}
