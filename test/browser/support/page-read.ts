import type { Page } from 'puppeteer-core';

/** Waits until the gate is registered for the sites that are allowed: pages opened before would not be looked at. */
export async function untilGateStands(own: Page): Promise<void> {
  await own.evaluate(`(async () => {
    const { scripting } = globalThis.browser ?? chrome;
    while ((await scripting.getRegisteredContentScripts()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  })()`);
}

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
