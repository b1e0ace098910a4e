import { browser } from './browser.ts';
import { ranAnywhere } from './quirks.ts';

/** Where the build puts the reader. */
export const readerFile = 'content-scripts/reader.js';

const registration = 'reader';

/** Puts the reader into a tab; false where the browser does not allow it. */
export async function inject(tab: number): Promise<boolean> {
  try {
    return ranAnywhere(await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${readerFile}`] }));
  } catch {
    return false;
  }
}

/** Whether a site may be read without a click. */
export const isSiteAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks the reader of the browser; must run straight from a click, in a page of the extension. */
export const allowSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

export const forbidSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/**
 * Brings the registered reader in step with the sites that are allowed now. Registering for a site that is not allowed would succeed and
 * never run (https://github.com/w3c/webextensions/issues/356), so permissions are the one record of what is allowed.
 */
export async function registerReader(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ids = { ids: [registration] };
  const [registered] = await browser.scripting.getRegisteredContentScripts(ids);
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts(ids);
    return;
  }
  const script = { id: registration, js: [readerFile], matches: origins, runAt: 'document_idle' as const, persistAcrossSessions: true };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}
