import type { Page } from 'puppeteer-core';
import type { OpenPopup } from './driver.ts';

/** How long to wait for what a browser does in its own time, in milliseconds. */
export const patient = { timeout: 30_000, interval: 50 };

/** Highlights of the extension on a page: the look, and the words that wear it. */
export const painted = (page: Page) =>
  page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('lastcall-by-extension-'));
    return Object.fromEntries(ours.map(([name, ranges]) => [name.slice('lastcall-by-extension-'.length), [...ranges].map(String)]));
  });

export const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML);

/** What the card says; null while it is away. */
export const cardOf = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('lastcall-card');
    return host && getComputedStyle(host).display !== 'none' ? (host.shadowRoot?.textContent ?? '') : null;
  });

/** The middle of the first words that wear a look, in the window. */
export const middleOf = (page: Page, look: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (!(range instanceof Range)) throw new Error(`nothing wears ${name}`);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, `lastcall-by-extension-${look}`);

/** Waits until the popup has read the page, or given up, and shows what storage holds: either may come first. */
export async function settled(popup: OpenPopup): Promise<void> {
  await popup.evaluate(`Promise.all([
    new Promise((resolve) => {
      const look = () => document.querySelector('h1') && !document.querySelector('.reading') && resolve();
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
      look();
    }),
    new Promise((resolve) => {
      const look = (marks) => marks.getEntriesByName('lastcall list').length && resolve();
      new PerformanceObserver(look).observe({ type: 'mark', buffered: true });
    }),
  ])`);
}

export const textsOf = (popup: OpenPopup, selector: string) =>
  popup.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent.trim())`);
/** Presses the button whose name begins so: how a label ends is the reader's business. */
export const press = (popup: OpenPopup, name: string) =>
  popup.evaluate(
    `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent.trim()).startsWith(${JSON.stringify(name)})).click()`,
  );

/** What the toolbar icon shows where no tab has a word of its own, asked from a page of the extension. */
export const badge = (own: Page) => own.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})');

async function ofEachTab(own: Page, question: 'getBadgeText' | 'getTitle'): Promise<unknown[]> {
  const answers = await own.evaluate(`(async () => {
    const { tabs, action } = globalThis.browser ?? chrome;
    return Promise.all((await tabs.query({})).map(({ id }) => action.${question}({ tabId: id })));
  })()`);
  return Array.isArray(answers) ? answers : [];
}

/** What the icon shows on each tab. */
export const badgesOfTabs = (own: Page): Promise<unknown[]> => ofEachTab(own, 'getBadgeText');

/** What the icon says on each tab when the pointer rests on it. */
export const titlesOfTabs = (own: Page): Promise<unknown[]> => ofEachTab(own, 'getTitle');
