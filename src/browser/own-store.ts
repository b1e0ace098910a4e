import { browser } from './browser.ts';
import { openStore, type Store, storeKey } from './store/store.ts';

/** The store of this browser. Locks hold over every page and worker of the extension (not over readers in pages: they ask the background). */
export const ownStore = (): Store =>
  openStore({ get: (keys) => browser.storage.local.get(keys), set: (items) => browser.storage.local.set(items) }, (work) =>
    navigator.locks.request('lastcall store', work),
  );

/** Calls back after each change of what is tracked, whichever part of the extension made it. */
export function onStoreChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    if (storeKey in changes) changed();
  });
}
