import type { Instant } from '#model/instant.ts';
import type { Result } from '#model/result.ts';
import { allowSite, forbidSite, isSiteAllowed } from './access.ts';
import { browser } from './browser.ts';
import { type OpenTab, type PageState, readTab, tabInFront } from './open-tab.ts';
import { onStoreChange, ownStore } from './own-store.ts';
import { askPage } from './send.ts';
import { siteOf } from './site.ts';
import type { Tracked } from './store/shape.ts';
import type { StoreTrouble } from './store/store.ts';
import { track, untrack } from './store/tracked.ts';

/** All that the popup shows. */
export interface PopupState {
  readonly page: PageState;
  readonly list: Result<readonly Tracked[], StoreTrouble> | undefined;
  readonly site: { readonly host: string; readonly isAllowed: boolean } | undefined;
}

/** All that the reader can do there. */
export interface PopupDoings {
  readonly show: (deadline: string) => void;
  readonly track: (deadlines: readonly string[]) => void;
  readonly untrack: (deadlines: readonly string[]) => void;
  readonly allowSite: (isAllowed: boolean) => void;
  readonly tryAgain: () => void;
}

/** The tab that the popup is about: the one in front, or the one named in its own address where it is open as a page. */
async function tabOf(address: string): Promise<OpenTab | undefined> {
  const named = Number(new URL(address).searchParams.get('tab'));
  if (!named) return tabInFront();
  const { url } = await browser.tabs.get(named);
  return { id: named, url };
}

/** Starts the popup: draws at once, and again whenever storage or the page have answered or changed. The background is not waited for. */
export async function startPopup(now: () => Instant, draw: (state: PopupState, doings: PopupDoings) => void): Promise<void> {
  const store = ownStore();
  let state: PopupState = { page: { state: 'reading' }, list: undefined, site: undefined };
  const set = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    draw(state, doings);
  };
  const loadList = async () => set({ list: await store.load() });
  const doings: PopupDoings = {
    show: async (deadline) => {
      if (tab) await askPage(tab.id, 'page: show', { deadline });
    },
    track: async (ids) => {
      const { page } = state;
      if (page.state === 'read') set({ list: await store.update((tracked) => track(tracked, page.call, ids, now())) });
    },
    untrack: async (ids) => set({ list: await store.update((tracked) => untrack(tracked, ids)) }),
    allowSite: async (wish) => {
      if (!site) return;
      // Asked before any await: the browser listens to a click only while it lasts.
      await (wish ? allowSite(site.pattern) : forbidSite(site.pattern));
      set({ site: { host: site.host, isAllowed: await isSiteAllowed(site.pattern) } });
    },
    tryAgain: async () => {
      set({ page: { state: 'reading' } });
      if (tab) set({ page: await readTab(tab) });
    },
  };

  draw(state, doings);
  onStoreChange(loadList);
  const listLoaded = loadList();
  const tab = await tabOf(location.href);
  const site = siteOf(tab?.url);
  if (site) set({ site: { host: site.host, isAllowed: await isSiteAllowed(site.pattern) } });
  set({ page: tab ? await readTab(tab) : { state: 'unreadable', because: 'browser page' } });
  await listLoaded;
}
