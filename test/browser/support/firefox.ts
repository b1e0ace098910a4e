import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driver, LaunchOptions } from './driver.ts';

const addonId = 'lastcall@lastcall.example';
const uuid = '6c3a5b2e-7d0f-4c49-9d5b-0b1f6d2a9e11';
const origin = `moz-extension://${uuid}/`;
const buttonId = 'lastcall_lastcall_example-BAP';

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

const popupBrowser = "document.querySelector('panel browser.webextension-popup-browser')";

/** Runs in the browser's window: a popup that is open would be closed by a press, instead of opened. */
const closePopup = `${popupBrowser}?.closest('panel').hidePopup()`;

/** Runs in the browser's window: presses the button, and waits until the popup is loaded and shown (it moves to a process of its own before). */
const pressAndWait = `new Promise((resolve) => {
  ${closePopup};
  const shown = ({ target }) => {
    if (!target.querySelector('browser.webextension-popup-browser')) return;
    document.removeEventListener('popupshown', shown);
    resolve();
  };
  document.addEventListener('popupshown', shown);
  document.getElementById('${buttonId}').click();
})`;

/** Runs in the browser's window: evaluates in the popup's page through a frame script, since the popup is no tab. */
const inPopup = (expression: string) => `new Promise((resolve, reject) => {
  const popup = ${popupBrowser};
  if (!popup) return reject(new Error('no popup'));
  const { messageManager } = popup;
  const name = 'lastcall-test-' + Math.random();
  messageManager.addMessageListener(name, ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data.json));
  const work = ${JSON.stringify(expression)};
  messageManager.loadFrameScript('data:,' + encodeURIComponent(\`
    (async () => {
      let data;
      try {
        const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        data = { json: JSON.stringify(await Components.utils.evalInSandbox(\${JSON.stringify(work)}, sandbox)) };
      } catch (error) { data = { error: String(error) }; }
      sendAsyncMessage(\${JSON.stringify(name)}, data);
    })()\`), false);
})`;

/** Runs in the browser's window: the popup as it is painted, as base 64 of a PNG. */
const popupPicture = `(async () => {
  const { currentWindowGlobal } = ${popupBrowser}.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return (await (await canvas.convertToBlob()).bytes()).toBase64();
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

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    const isWeb = /^https?:/.test(address);
    // Firefox shows pages of its own and of extensions, but never says so to the one who asked for them.
    await page.goto(address, isWeb ? {} : { timeout: 1500 }).catch((error) => {
      if (isWeb) throw error;
    });
    await page.bringToFront();
    return page;
  };

  return {
    open,
    openOwnPage: (path) => open(`${origin}${path}`),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await inWindow(pressAndWait);
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
    async killBackground() {
      await inWindow(`(async () => {
        const { extension } = WebExtensionPolicy.getByID('${addonId}');
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      })()`);
    },
    async useColors(scheme) {
      await inWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`);
    },
    close: () => browser.close(),
  };
}
