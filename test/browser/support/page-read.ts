import type { Page } from 'puppeteer-core';

/**
 * Does what makes the extension read a page, and waits until it has: the last thing is that the background notes how many dates the page
 * holds, as any page of the extension hears. Not for a page without a date.
 */
export async function untilRead(own: Page, doing: () => Promise<unknown>): Promise<void> {
  await own.evaluate(`void (globalThis.pageRead = new Promise((resolve) => {
    const { onChanged } = (globalThis.browser ?? chrome).storage.session;
    const look = (changes) => {
      if (!Object.values(changes).some(({ newValue }) => newValue)) return;
      onChanged.removeListener(look);
      resolve();
    };
    onChanged.addListener(look);
  }))`);
  await doing();
  await own.evaluate('pageRead');
}
