import { askPage, type Frame } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { inject, openFrames } from '../reach/access.ts';
import { tabInFront } from '../tabs/open-tab.ts';

/** The name of the menu entry and of the command (see wxt.config.ts). */
const name = 'read-selection';

/** Whether something was selected in a document, and so is answered there. */
async function isAnsweredIn(frame: Frame): Promise<boolean> {
  const ask = () => askPage(frame, 'page: read selection', {});
  const asked = await ask();
  if (asked.ok || asked.problem.because !== 'nobody answers') return asked.ok && asked.value;
  if (!(await inject(frame))) return false;
  const again = await ask();
  return again.ok && again.value;
}

/** Reads the selection in a tab, in the frame where it is; where no script may run the popup says why. */
async function readSelection(tab: number, menuFrame: number | undefined): Promise<void> {
  const frames = menuFrame === undefined ? await openFrames(tab) : [{ tab, frame: menuFrame }];
  for (const frame of frames) if (await isAnsweredIn(frame)) return;
  await browser.action.openPopup();
}

/** Writes the entry in another language; before it is made there is nothing to write. */
export async function nameSelectionEntry(title: string): Promise<void> {
  try {
    await browser.contextMenus.update(name, { title });
  } catch (error) {
    console.info('lastcall: no menu entry yet', error);
  }
}

/** Offers to read what is selected, in the menu of the page and by a key. A click or the key opens the page to the reader, no other. */
export function offerSelection(sayTitle: () => Promise<string>): void {
  browser.runtime.onInstalled.addListener(async () => {
    browser.contextMenus.create({ id: name, title: await sayTitle(), contexts: ['selection'] });
  });
  // The language of the browser may have changed while it was closed.
  browser.runtime.onStartup.addListener(async () => nameSelectionEntry(await sayTitle()));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === name && tab?.id !== undefined) readSelection(tab.id, frameId);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== name) return;
    const id = tab?.id ?? (await tabInFront())?.id;
    if (id !== undefined) await readSelection(id, undefined);
  });
}
