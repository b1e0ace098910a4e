import { browser } from '../platform/browser.ts';
import { keyOf } from './contents.ts';
import { type PartName, partNames } from './parts.ts';
import { type Area, openStore, type Store } from './store.ts';

/**
 * The store of this browser. Locks hold over every page and worker of the extension (not over readers in pages: they ask the background).
 */
export const ownStore = (): Store =>
  openStore({ get: (keys) => browser.storage.local.get(keys), set: (items) => browser.storage.local.set(items) }, (work) =>
    navigator.locks.request('lastcall store', work),
  );

/** What the browser carries to the reader's other browsers. */
export const sharedArea: Area = {
  get: (keys) => browser.storage.sync.get(keys),
  set: (items) => browser.storage.sync.set(items),
};

/** Calls back after each change of what is stored, whichever part of the extension made it, with the parts that were written. */
export function onStoreChange(changed: (parts: ReadonlySet<PartName>) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    const written = partNames.filter((name) => keyOf(name) in changes);
    if (written.length) changed(new Set(written));
  });
}
