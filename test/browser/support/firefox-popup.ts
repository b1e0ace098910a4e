/* Expressions for Firefox's own window, in which the toolbar and the popup live. */

const buttonId = 'lastcall_lastcall_example-BAP';
const popupBrowser = "document.querySelector('panel browser.webextension-popup-browser')";

/** A popup that is open would be closed by a press, instead of opened. */
export const closePopup = `${popupBrowser}?.closest('panel').hidePopup()`;

/** Presses the button, and waits until the popup is loaded and shown (it moves to a process of its own before). */
export const pressAndWait = `new Promise((resolve) => {
  ${closePopup};
  const shown = ({ target }) => {
    if (!target.querySelector('browser.webextension-popup-browser')) return;
    document.removeEventListener('popupshown', shown);
    resolve();
  };
  document.addEventListener('popupshown', shown);
  document.getElementById('${buttonId}').click();
})`;

/** Evaluates in the popup's page through a frame script, since the popup is no tab. */
export const inPopup = (expression: string) => `new Promise((resolve, reject) => {
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

/** The popup as it is painted, as base 64 of a PNG. */
export const popupPicture = `(async () => {
  const { currentWindowGlobal } = ${popupBrowser}.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return (await (await canvas.convertToBlob()).bytes()).toBase64();
})()`;

/** Shows the popup in light or dark: a popup follows the theme of the toolbar, not the pages. */
export const paintPopup = (scheme: 'light' | 'dark') => `${popupBrowser}.browsingContext.prefersColorSchemeOverride = '${scheme}'`;
