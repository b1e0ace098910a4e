import type { Instant } from '#model/instant.ts';
import { type BadgeWords, badgeChore } from './chores/badge-chore.ts';
import { alarmsOf, keepChores } from './chores/keep-chores.ts';
import { notify, onNoticePressed } from './chores/notify.ts';
import { openNotice } from './chores/open-notice.ts';
import { syncChore } from './chores/sync-chore.ts';
import { newsChore, reminderChore, type TellWorld } from './chores/tell-chores.ts';
import { watchChore } from './chores/watch-chore.ts';
import { feedChore } from './feed/keep-in-step.ts';
import { isTracked } from './list/as-tracked.ts';
import { takeOver } from './list/take-over.ts';
import { compareWithLists, correctList } from './lists/beside.ts';
import { askPage } from './messages/send.ts';
import { serve } from './messages/serve.ts';
import { browser } from './platform/browser.ts';
import { givingWay } from './platform/give-way.ts';
import { oneAtATime } from './platform/one-at-a-time.ts';
import { injectCard, isEachAllowed, registerGate } from './reach/access.ts';
import { habitsIn, wishesForPage, writePagesFor } from './reach/page-wishes.ts';
import { sentReader } from './read/read-sent.ts';
import { listDoings } from './screens/list-doings.ts';
import { nameSelectionEntry, offerSelection } from './selection/offer-selection.ts';
import { onStoreChange, ownStore, sharedArea } from './store/own-store.ts';
import type { Habits } from './store/settings.ts';
import { tellFound } from './tabs/found.ts';
import { readFrame } from './tabs/open-tab.ts';
import { readInTab, watched } from './watch/pages.ts';

/** What the background needs to be told: the clock, and how tooltips and notifications are worded. */
export interface BackgroundParts extends BadgeWords, Pick<TellWorld, 'sayReminder' | 'sayNews'> {
  readonly now: () => Instant;
  readonly sayFound: (count: number, habits: Habits) => string;
  /** The entry in the menu of a selection. */
  readonly sayReadSelection: (habits: Habits) => string;
}

/**
 * Starts the background. It holds nothing between events, since the browser stops it at will: every event reads what it needs from
 * storage. All listeners are in place before the first await, or the event that woke us would be lost.
 */
export function startBackground(parts: BackgroundParts): void {
  const { now, sayFound } = parts;
  const store = ownStore();
  const giveWay = givingWay();
  const register = oneAtATime(() => registerGate(store));
  const tell = { ...parts, store, notify };
  const watch = { store, now, isAllowed: isEachAllowed, fetch: (url: string, options: RequestInit) => fetch(url, options) };
  const sync = { store, now, area: sharedArea };
  const chores = keepChores(
    [badgeChore(store, now, parts), reminderChore(tell), newsChore(tell), watchChore(watch), feedChore(watch), syncChore(sync)],
    alarmsOf(browser.alarms),
    now,
  );

  const found = tellFound(store, sayFound);
  const sayReadSelection = async () => parts.sayReadSelection(await habitsIn(store));
  offerSelection(sayReadSelection);

  const reader = sentReader({
    now,
    giveWay,
    markupOf: async (frame) => {
      const asked = await askPage(frame, 'page: markup', {});
      return asked.ok ? asked.value : null;
    },
  });
  serve('background', {
    'background: read this page': ({ page }, sender) => reader.page(page, sender),
    'background: read this selection': ({ page }, sender) => reader.selection(page, sender),
    'background: track': ({ call, deadlines }) =>
      new Promise((resolve) => {
        listDoings({ store, now, calls: () => [call], after: ({ ok }) => resolve(ok) }).track(deadlines);
      }),
    'background: is tracked': async ({ call, deadline }) => {
      const loaded = await store.load('tracked', 'hidden');
      return loaded.ok && isTracked(loaded.value, call, deadline);
    },
    'background: how to show this page': (_, { url }) => wishesForPage(store, url),
    'background: page may be a call': async (_, { tab, frameId = 0 }) => {
      if (tab?.id !== undefined) await readFrame({ tab: tab.id, frame: frameId });
      return null;
    },
    'background: bring the card': async (_, { tab, frameId = 0 }) => {
      if (tab?.id !== undefined) await injectCard({ tab: tab.id, frame: frameId });
      return null;
    },
    'background: compare with lists': ({ call }) => compareWithLists(store, call),
    'background: correct a list': (ask) => correctList(store, ask),
    'background: page was read': async ({ call }, { tab, frameId = 0 }) => {
      if (tab?.id !== undefined) await found.tell({ tab: tab.id, frame: frameId }, call.deadlines.length);
      await giveWay();
      await store.update(watched, (parts) => ({ ...takeOver(parts, call, now()), ...readInTab(parts, call.source.url, now()) }));
      return null;
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => chores.named(name));
  const writeAnew = oneAtATime(async () => {
    await nameSelectionEntry(await sayReadSelection());
    await Promise.all([writePagesFor(await habitsIn(store)), found.tellAgain()]);
  });
  onStoreChange((written) => {
    chores.after(written);
    if (written.has('settings')) writeAnew();
    // Hosts that are granted to be asked are none that are read, which is known only once the list or feed is stored.
    if (written.has('followed') || written.has('feed')) register();
  });
  browser.storage.sync.onChanged.addListener(() => chores.named('sync'));
  onNoticePressed((name) => openNotice(store, name));
  const onAccess = async () => {
    await register();
    await chores.named('watch');
  };
  browser.permissions.onAdded.addListener(onAccess);
  browser.permissions.onRemoved.addListener(onAccess);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  giveWay().then(chores.all);
}
