import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driver, LaunchOptions } from './driver.ts';
import { closePopup, inPopup, paintPopup, popupPicture, pressAndWait } from './firefox-popup.ts';

const addonId = 'lastcall@lastcall.example';
const uuid = '6c3a5b2e-7d0f-4c49-9d5b-0b1f6d2a9e11';
const origin = `moz-extension://${uuid}/`;

const Tree = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const Evaluated = v.object({
  result: v.object({
    type: v.string(),
    result: v.optional(v.object({ value: v.optional(v.unknown()) })),
    exceptionDetails: v.optional(v.object({ text: v.string() })),
  }),
});

/** The part of puppeteer's connection that speaks WebDriver BiDi as it is, for what puppeteer has no words for. */
interface Wire {
  send(method: string, parameters: object): Promise<unknown>;
}

const hasWire = (value: object): value is { connection: Wire } => 'connection' in value;

function wireOf(browser: Browser): Wire {
  if (!hasWire(browser)) throw new Error('this puppeteer speaks to Firefox by other means');
  return browser.connection;
}

/** A tab as WebDriver names it, which puppeteer keeps to itself. */
function contextOf(page: Page): string {
  const frame: object = page.mainFrame();
  if (!('_id' in frame && typeof frame._id === 'string')) throw new Error('this puppeteer names tabs by other means');
  return frame._id;
}

/** Evaluates in the browser's own window, outside all pages: `--remote-allow-system-access` opens that door. */
async function chromeWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const wire = wireOf(browser);
  const tree = v.parse(Tree, await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const [window] = tree.result.contexts;
  if (!window) throw new Error('no window');
  return async (expression) => {
    const parameters = { expression, target: { context: window.context }, awaitPromise: true, resultOwnership: 'none' };
    const { result } = v.parse(Evaluated, await wire.send('script.evaluate', parameters));
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
}

/** The first thread of the process that shows an address; Firefox gives nanoseconds, in hundredths of a second. */
const threadTimeOf = (address: string) => `(async () => {
  const { children } = await ChromeUtils.requestProcInfo();
  const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === ${JSON.stringify(address)}));
  return own ? own.threads.find(({ tid }) => tid === own.pid)?.cpuTime / 1e6 : NaN;
})()`;

/** Firefox with the extension. The popup is opened by a press of the toolbar button, in the browser's own window. */
export async function launchFirefox(executablePath: string, { extension, zone, downloads }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: zone },
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  await browser.installExtension(extension);
  const inWindow = await chromeWindow(browser);
  let scheme: 'light' | 'dark' = 'light';

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    // Puppeteer waits for what Firefox says of pages of the web alone, and in vain for pages of its own and of extensions.
    if (/^https?:/.test(address)) await page.goto(address);
    else await wireOf(browser).send('browsingContext.navigate', { context: contextOf(page), url: address, wait: 'complete' });
    await page.bringToFront();
    return page;
  };

  return {
    open,
    openOwnPage: (path) => open(`${origin}${path}`),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await inWindow(pressAndWait);
      await inWindow(paintPopup(scheme));
      const evaluate = async (expression: string): Promise<unknown> => {
        const json = await inWindow(inPopup(expression));
        return typeof json === 'string' ? JSON.parse(json) : undefined;
      };
      return {
        evaluate,
        screenshot: async () => Buffer.from(String(await inWindow(popupPicture)), 'base64'),
        close: async () => {
          await inWindow(closePopup);
        },
      };
    },
    mainThreadTime: async (page) => Number(await inWindow(threadTimeOf(page.url()))),
    async killBackground() {
      await inWindow(`(async () => {
        const { extension } = WebExtensionPolicy.getByID('${addonId}');
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      })()`);
    },
    async useColors(next) {
      scheme = next;
    },
    close: () => browser.close(),
  };
}
