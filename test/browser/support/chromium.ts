import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';

/** Chromium with the extension. The popup is opened by a real press of the toolbar button, which grants `activeTab`. */
export async function launchChromium(
  executablePath: string,
  { extension: folder, zone, downloads, scale = 1 }: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--accept-lang=en-GB',
      `--force-device-scale-factor=${scale}`,
      '--screen-info={2800x2000}',
      '--window-size=1400,1000',
    ],
    env: { ...process.env, TZ: zone },
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    defaultViewport: { width: 1100, height: 800, deviceScaleFactor: scale },
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is not installed');
  let scheme: 'light' | 'dark' = 'light';
  const popups = new Set<Page>();
  /** What counts the time of a page's main thread, from the first question on. */
  const watches = new WeakMap<Page, CDPSession>();
  const paint = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  const open = async (address: string) => {
    const page = await browser.newPage();
    await paint(page);
    await page.goto(address);
    await page.bringToFront();
    return page;
  };
  const openOwnPage = (path: string) => open(`chrome-extension://${extension.id}/${path}`);
  // Open from the start: a tab that comes to the front would close the popup.
  const session = await (await openOwnPage('manifest.json')).createCDPSession();

  return {
    open,
    openOwnPage,
    async pressToolbarButton(page) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      popups.add(popup);
      await paint(popup);
      return {
        evaluate: (expression) => popup.evaluate(expression),
        screenshot: () => popup.screenshot(),
        close: async () => {
          if (popup.isClosed()) return;
          const closed = new Promise((resolve) => popup.once('close', resolve));
          await popup.evaluate('window.close()').catch(() => {});
          await closed;
        },
      };
    },
    async mainThreadTime(page) {
      const watch = watches.get(page) ?? (await page.createCDPSession());
      if (!watches.has(page)) await watch.send('Performance.enable', { timeDomain: 'threadTicks' });
      watches.set(page, watch);
      const { metrics } = await watch.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    async killBackground() {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
    },
    async useColors(next) {
      scheme = next;
      for (const page of [...(await browser.pages()), ...popups]) if (!page.isClosed()) await paint(page);
    },
    close: () => browser.close(),
  };
}
