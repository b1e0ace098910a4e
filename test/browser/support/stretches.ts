import type { Page } from 'puppeteer-core';

/**
 * The longest time between two frames of a page after it has begun to do something, in milliseconds. Where the main thread is free it is
 * that of the screen, about 17.
 */
export const longestFrame = (page: Page, doing: string, milliseconds: number): Promise<number> =>
  page.evaluate(
    async (code, time) => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      const begun = await frame();
      new Function(code)();
      let longest = 0;
      for (let last = begun, now = begun; now - begun < time; last = now) {
        now = await frame();
        longest = Math.max(longest, now - last);
      }
      return longest;
    },
    doing,
    milliseconds,
  );
