import type { Instant } from '#model/instant.ts';
import { allowSite, forbidSite, isSiteAllowed, readReach, setReach } from './access.ts';
import { browser } from './browser.ts';
import { type CommonState, commonParts, commonState, noState } from './common-state.ts';
import { type ListDoings, listDoings } from './list-doings.ts';
import { type OpenTab, type PageState, readTab, showInTab, tabInFront } from './open-tab.ts';
import { onStoreChange, ownStore } from './own-store.ts';
import type { Reach, ReachLevel } from './reach.ts';
import { siteOf } from './site.ts';

/** All that the popup shows. */
export interface PopupState extends CommonState {
  readonly page: PageState;
  readonly site: { readonly host: string; readonly isAllowed: boolean; readonly isHighlighted: boolean } | undefined;
  readonly reach: Reach | undefined;
}

/** All that the reader can do there. */
export interface PopupDoings extends ListDoings {
  readonly show: (deadline: string) => void;
  readonly allowSite: (isAllowed: boolean) => void;
  readonly highlightSite: (isHighlighted: boolean) => void;
  readonly setReach: (level: ReachLevel) => void;
  readonly openDashboard: () => void;
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
  let state: PopupState = { ...noState, page: { state: 'reading' }, site: undefined, reach: undefined };
  const set = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    draw(state, doings);
  };
  const loadList = async () => set({ ...commonState(await store.load(...commonParts)), ...(await lookAtSite()) });
  const lookAtSite = async (): Promise<Partial<PopupState>> => {
    const reach = await readReach(store);
    if (!site) return { reach };
    const isHighlighted = !state.settings.plainSites.includes(site.host);
    return { reach, site: { host: site.host, isAllowed: await isSiteAllowed(site.pattern), isHighlighted } };
  };
  const doings: PopupDoings = {
    ...listDoings({
      store,
      now,
      calls: () => (state.page.state === 'read' ? [state.page.call] : []),
      after: (saved) => {
        if (!saved.ok) set({ list: saved });
      },
    }),
    show: async (deadline) => {
      if (tab) await showInTab(tab.id, deadline);
    },
    // The browser is asked before any await: it listens to a click only while it lasts.
    allowSite: async (wish) => {
      if (!site) return;
      await (wish ? allowSite(site.pattern) : forbidSite(site.pattern));
      set(await lookAtSite());
    },
    setReach: async (level) => {
      await setReach(store, { from: state.reach?.level, to: level }, site?.pattern);
      set(await lookAtSite());
    },
    highlightSite: async (isHighlighted) => {
      if (!site) return;
      const { host } = site;
      await store.update(['settings'], ({ settings }) => {
        const others = settings.plainSites.filter((one) => one !== host);
        return { settings: { ...settings, plainSites: isHighlighted ? others : [...others, host] } };
      });
    },
    openDashboard: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
    },
    tryAgain: async () => {
      set({ page: { state: 'reading' } });
      if (tab) set({ page: await readTab(tab) });
    },
  };

  let tab: OpenTab | undefined;
  let site: ReturnType<typeof siteOf>;
  draw(state, doings);
  onStoreChange(loadList);
  const listLoaded = loadList();
  tab = await tabOf(location.href);
  site = siteOf(tab?.url);
  await listLoaded;
  set(await lookAtSite());
  set({ page: tab ? await readTab(tab) : { state: 'unreadable', because: 'browser page' } });
}
