import type { Instant } from '#model/instant.ts';
import { ok } from '#model/result.ts';
import type { OthersByDeadline } from './messages/messages.ts';
import { onPageRead } from './messages/overhear.ts';
import { askBackground } from './messages/send.ts';
import { browser } from './platform/browser.ts';
import { sayThere } from './platform/give-way.ts';
import { nextFrame } from './platform/next-frame.ts';
import { oneAtATime } from './platform/one-at-a-time.ts';
import { allowSite, forbidSite, isSiteAllowed, readReach, setReach } from './reach/access.ts';
import { keepTabPlain } from './reach/page-wishes.ts';
import type { Reach, ReachLevel } from './reach/reach.ts';
import { siteOf } from './reach/site.ts';
import {
  afterSave,
  type CommonState,
  commonParts,
  commonState,
  firstParts,
  laterParts,
  noState,
  trackedOnScreen,
} from './screens/common-state.ts';
import { type CorrectDoings, correctDoings, type OnScreen } from './screens/correct-doings.ts';
import { type ListDoings, listDoings } from './screens/list-doings.ts';
import { pageAsTracked } from './screens/page-as-tracked.ts';
import { partsAtHand } from './screens/parts-at-hand.ts';
import { onStoreChange, ownStore } from './store/own-store.ts';
import type { PartName } from './store/parts.ts';
import { withSetting } from './store/settings-doings.ts';
import { toldOfSaves } from './store/told-of-saves.ts';
import { keptUp } from './tabs/kept-up.ts';
import { type OpenTab, type PageState, readTab, showInTab, tabInFront } from './tabs/open-tab.ts';

/** All that the popup shows. */
export interface PopupState extends CommonState {
  readonly page: PageState;
  readonly site: { readonly host: string; readonly isAllowed: boolean; readonly isHighlighted: boolean } | undefined;
  readonly reach: Reach | undefined;
}

/** All that the reader can do there. */
export interface PopupDoings extends ListDoings, CorrectDoings {
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

/** On the time line of the page: what is tracked is on the screen. */
export const listMark = 'lastcall list';

/** A deadline of the page in front, as corrections need it. */
function onPage(page: PageState, id: string): OnScreen | undefined {
  const deadline = page.state === 'read' ? page.call.deadlines.find((one) => one.id === id) : undefined;
  return page.state === 'read' && deadline ? { deadline, others: page.others?.[id] ?? [], page: page.call.url } : undefined;
}

/** Starts the popup: draws at once, and again whenever storage or the page have answered or changed. The background is not waited for. */
export async function startPopup(now: () => Instant, draw: (state: PopupState, doings: PopupDoings) => void): Promise<void> {
  const store = toldOfSaves(ownStore(), (saved) => {
    if (saved.ok) stored.hold(saved.value);
    set({ ...(state.list?.ok && commonState(ok(stored.held()), othersOfTracked)), ...afterSave(saved) });
  });
  const stored = partsAtHand(store);
  let othersOfTracked: OthersByDeadline = {};
  let state: PopupState = { ...noState, page: { state: 'reading' }, site: undefined, reach: undefined };
  let front = pageAsTracked(state.page, state);
  const set = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    front = pageAsTracked(state.page, state);
    draw({ ...state, page: front.page }, doings);
  };
  const lookAtSite = async () => {
    const reach = await readReach(store);
    const isHighlighted = !state.settings.plainSites.includes(site?.host ?? '');
    set({ reach, site: site && { host: site.host, isAllowed: await isSiteAllowed(site.pattern), isHighlighted } });
  };
  const loadList = oneAtATime(async () => set(commonState(await stored.read(), othersOfTracked)));
  const load = async (names: Iterable<PartName>) => {
    stored.ask(names);
    await loadList();
  };
  /** The background knows the lists; nobody waits for it. */
  const compare = oneAtATime(async () => {
    const { page } = state;
    const call = front.page.state === 'read' ? front.page.call : null;
    const asked = await askBackground('background: compare with lists', { call });
    if (!asked.ok) return;
    othersOfTracked = asked.value.tracked;
    await loadList();
    if (state.page === page && page.state === 'read') set({ page: { ...page, others: asked.value.page } });
  });
  const readPage = oneAtATime(async () => {
    await reading.read();
    await compare();
  });
  const reading = keptUp(async (answered) => {
    set({ page: tab ? await readTab(tab, answered) : { state: 'unreadable', because: 'browser page' } });
  }, readPage);
  const doings: PopupDoings = {
    ...listDoings({
      store,
      now,
      calls: () => (front.page.state === 'read' ? [front.page.call] : []),
    }),
    ...correctDoings(
      (id) => onPage(front.page, id) ?? trackedOnScreen(state, id),
      (correction) => set({ correction }),
    ),
    show: async (deadline) => {
      if (tab) await showInTab(tab.id, front.onPage(deadline));
    },
    // The browser is asked before any await: it listens to a click only while it lasts.
    allowSite: async (wish) => {
      if (!site) return;
      await (wish ? allowSite(site.pattern) : forbidSite(site.pattern));
      await lookAtSite();
    },
    setReach: async (level) => {
      await setReach(store, { from: state.reach?.level, to: level }, site?.pattern);
      await lookAtSite();
    },
    highlightSite: async (isHighlighted) => {
      if (!site) return;
      const { host } = site;
      const others = state.settings.plainSites.filter((one) => one !== host);
      await store.update(['settings', 'stamps'], withSetting({ plainSites: isHighlighted ? others : [...others, host] }, now()));
      if (tab) await keepTabPlain(tab.id, !isHighlighted);
    },
    openDashboard: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
    },
    tryAgain: async () => {
      set({ page: { state: 'reading' } });
      await readPage();
    },
  };

  let tab: OpenTab | undefined;
  let site: ReturnType<typeof siteOf>;
  draw(state, doings);
  onStoreChange(async (written) => {
    const ours = commonParts.filter((name) => written.has(name));
    if (!ours.length) return;
    await load(ours);
    await lookAtSite();
    if (written.has('tracked')) await compare();
  });
  const listShown = load(firstParts).then(nextFrame);
  listShown.then(() => performance.mark(listMark)).then(sayThere);
  tab = await tabOf(location.href);
  site = siteOf(tab?.url);
  if (tab) onPageRead(tab.id, reading.hear);
  await Promise.all([listShown.then(lookAtSite).then(() => load(laterParts)), reading.read()]);
  // Not before: in Firefox the background works in the same thread, and the list would wait for it.
  await compare();
}
