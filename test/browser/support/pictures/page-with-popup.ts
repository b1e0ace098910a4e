import type { Driver } from '../driver.ts';
import type { FixtureServer } from '../fixture-server.ts';
import { middleOf, press, settled } from '../on-screen.ts';
import type { Canvas } from './canvas.ts';

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

/** A call with its dates underlined and a card over one of them, and the popup as the toolbar button opened it laid where the browser has it. */
export async function pageWithPopup(driver: Driver, server: FixtureServer, canvas: Canvas): Promise<Uint8Array> {
  const page = await driver.open(server.address('call.html'));
  await page.setViewport(canvas);
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
  await page.close();
  const sheet = await driver.open('about:blank');
  await sheet.setViewport(canvas);
  await sheet.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${under}) 0 0 / 100%; }
    img { position: absolute; top: 20px; right: 40px; zoom: ${1 / canvas.deviceScaleFactor}; border-radius: 20px; box-shadow: 0 16px 70px #0006, 0 0 0 2px #0002; }
  </style><img src="data:image/png;base64,${over}">`);
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
