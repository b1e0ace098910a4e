import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { installed, type TestBrowser } from './browsers.ts';
import { withSite } from './build.ts';
import type { Driver } from './driver.ts';
import { untilGateStands } from './page-read.ts';

/** A browser whose extension reads the test's own pages as they open. */
export interface AllowedBrowser {
  readonly driver: Driver;
  /** A page of the extension, in a tab. */
  readonly own: Page;
  readonly close: () => Promise<void>;
}

/** Launches one, and waits until its gate stands. */
export async function launchAllowed(browser: TestBrowser, ownPage = 'popup.html?own'): Promise<AllowedBrowser> {
  const extension = await withSite(browser.extension, 'http://127.0.0.1/*');
  const driver = await browser.launch(installed(browser), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
  const own = await driver.openOwnPage(ownPage);
  await untilGateStands(own);
  const close = async () => {
    await driver.close();
    await rm(extension, { recursive: true, force: true });
  };
  return { driver, own, close };
}
