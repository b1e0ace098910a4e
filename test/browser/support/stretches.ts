import type { Page } from 'puppeteer-core';

const frame = 'new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))';

/** Waits for so many frames of a page that is in front. */
export const frames = (page: Page, count: number) =>
  page.evaluate(`(async () => { for (let i = 0; i < ${count}; i++) await ${frame}; })()`);

/**
 * The longest time between two frames of a page while something is done, in milliseconds. Where the main thread is free it is that of
 * the screen, about 17.
 */
export async function longestFrame(page: Page, doing: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`(async () => {
    let last = await ${frame};
    globalThis.watch = { isOver: false };
    watch.longest = (async () => {
      for (let longest = 0; ; ) {
        const now = await ${frame};
        longest = Math.max(longest, now - last);
        last = now;
        if (watch.isOver) return longest;
      }
    })();
  })()`);
  await doing();
  return Number(await page.evaluate('watch.isOver = true, watch.longest'));
}
