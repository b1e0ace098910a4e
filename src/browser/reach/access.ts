import type { Frame } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { ranAnywhere } from '../platform/quirks.ts';
import type { Store } from '../store/store.ts';
import { askedOriginsOf, everywhere, type Reach, type ReachLevel, reachOf, readingOrigins, tooFar } from './reach.ts';

/** Where the build puts the marker, the gate that asks for it, and the card that it asks for. */
const markerFile = 'content-scripts/marker.js';
const gateFile = 'gate.js';
const cardFile = 'card.js';

const registration = 'gate';

async function injectFile(file: string, { tab, frame }: Frame): Promise<boolean> {
  try {
    const target = { tabId: tab, frameIds: [frame] };
    return ranAnywhere(await browser.scripting.executeScript({ target, files: [`/${file}`], injectImmediately: true }));
  } catch {
    return false;
  }
}

/** Puts the marker into a document, loaded or not; false where the browser does not allow it. */
export const inject = (frame: Frame): Promise<boolean> => injectFile(markerFile, frame);

/** Puts what draws cards into a document, beside its marker. */
export async function injectCard(frame: Frame): Promise<void> {
  await injectFile(cardFile, frame);
}

/**
 * The documents of a tab that may be read, the page itself first. A click opens the page and the frames of its own site; frames of other
 * sites are in only where those sites are allowed.
 */
export async function openFrames(tab: number): Promise<readonly Frame[]> {
  try {
    const ran = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => true,
      injectImmediately: true,
    });
    return ran
      .filter((frame) => frame?.result === true)
      .map(({ frameId }) => ({ tab, frame: frameId }))
      .sort((a, b) => a.frame - b.frame);
  } catch {
    return [];
  }
}

/** Whether a site may be read without a click. */
export const isSiteAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Whether all of these origins may be asked. */
export const isEachAllowed = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...origins] });

/** Asks the reader of the browser; must run straight from a click, in a page of the extension. */
export const allowSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

export const forbidSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Gives access back; what came with the installation cannot be given back, and stays. */
export const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] }).catch(() => false);

/** Origins that the browser granted so that a list or a feed server can be asked: pages there are not read for that. */
async function askedOrigins(store: Store): Promise<readonly string[]> {
  const loaded = await store.load('followed', 'feed');
  return loaded.ok ? askedOriginsOf(loaded.value.followed, loaded.value.feed) : [];
}

const granted = async (): Promise<readonly string[]> => (await browser.permissions.getAll()).origins ?? [];

/** How far the extension may read by itself now. */
export const readReach = async (store: Store): Promise<Reach> => reachOf(await granted(), await askedOrigins(store));

/**
 * Goes from one level to another: asks the browser for more, or hands back what is too much. Must run straight from a click, so the
 * browser is asked before anything is awaited. `site` is the pattern of the site in front, which `these sites` allows as well.
 */
export async function setReach(store: Store, levels: { from: ReachLevel | undefined; to: ReachLevel }, site?: string): Promise<void> {
  const { from, to } = levels;
  // First what covers everything: a site under its cover would be granted, and gone with it.
  if (from === 'everywhere' && to !== 'everywhere') browser.permissions.remove({ origins: [everywhere] });
  const wanted = to === 'everywhere' ? everywhere : to === 'these sites' ? site : undefined;
  if (wanted && !(await browser.permissions.request({ origins: [wanted] }))) return;
  const back = tooFar(await granted(), await askedOrigins(store), to);
  if (back.length) await browser.permissions.remove({ origins: [...back] });
}

/**
 * Brings the registered gate in step with the sites that are allowed now. Registering for a site that is not allowed would succeed and
 * never run (https://github.com/w3c/webextensions/issues/356), so permissions are the one record of what is allowed.
 */
export async function registerGate(store: Store): Promise<void> {
  const origins = [...readingOrigins(await granted(), await askedOrigins(store))];
  const ids = { ids: [registration] };
  const [registered] = await browser.scripting.getRegisteredContentScripts(ids);
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts(ids);
    return;
  }
  const when = { allFrames: true, runAt: 'document_idle', persistAcrossSessions: true } as const;
  const script = { id: registration, js: [gateFile], matches: origins, ...when };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}
