import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { allowNotifications } from '../chores/notify.ts';
import { beginFeed, endFeed } from '../feed/keep-in-step.ts';
import { noFilter } from '../lists/filter.ts';
import { sourceOf } from '../lists/list-source.ts';
import { browser } from '../platform/browser.ts';
import { allowSite, forbidSite, giveBack, setReach } from '../reach/access.ts';
import { askedOriginsOf, originOf, type ReachLevel } from '../reach/reach.ts';
import type { ListFilter } from '../store/followed-list.ts';
import type { Settings } from '../store/settings.ts';
import { withSetting } from '../store/settings-doings.ts';
import type { Store, StoreTrouble } from '../store/store.ts';
import { exportText, wholeParts } from '../whole/export.ts';
import { type FileDoings, fileDoings } from '../whole/file-doings.ts';
import { trackedOnScreen } from './common-state.ts';
import { type CorrectDoings, correctDoings } from './correct-doings.ts';
import type { DashboardState } from './dashboard-state.ts';
import { type ListDoings, listDoings } from './list-doings.ts';

/** All that the reader can do on the dashboard. */
export interface DashboardDoings extends ListDoings, CorrectDoings, FileDoings {
  readonly change: (settings: Partial<Settings>) => void;
  readonly allowHost: (host: string) => void;
  readonly forbidHost: (host: string) => void;
  readonly setReach: (level: ReachLevel) => void;
  readonly follow: (list: string, isFollowed: boolean) => void;
  readonly filterList: (list: string, filter: ListFilter) => void;
  readonly followAddress: (address: string) => void;
  readonly makeFeed: (server: string) => void;
  readonly deleteFeed: () => void;
  readonly exportAll: () => Promise<Result<string, StoreTrouble>>;
}

interface OnDashboard {
  readonly store: Store;
  readonly now: () => Instant;
  readonly state: () => DashboardState;
  readonly set: (part: Partial<DashboardState>) => void;
  readonly lookAtAccess: () => Promise<void>;
}

const sitePattern = (host: string) => `*://${host}/*`;

/** What needs the browser's leave asks for it before anything is awaited: it listens to a click only while that lasts. */
export function dashboardDoings({ store, now, state, set, lookAtAccess }: OnDashboard): DashboardDoings {
  const calls = (): readonly Call[] => state().followed.flatMap(({ calls }) => calls);
  const world = { store, now, fetch: (url: string, options: RequestInit) => fetch(url, options) };
  const ask = (origins: readonly string[]) => browser.permissions.request({ origins: [...origins] });

  const addList = async (id: string, address: string | null): Promise<void> => {
    const source = sourceOf({ id, address });
    if (!source || !(await ask(source.origins))) return;
    const one = { id: source.id, address, origins: [...source.origins], filter: noFilter };
    await store.update(['followed'], ({ followed }) => ({ followed: [...followed.filter(({ id }) => id !== one.id), one] }));
  };

  /** Gives back what was granted to ask somewhere, unless a list or the feed is still asked there. */
  const giveBackUnused = async (origins: readonly string[]) => {
    const loaded = await store.load('followed', 'feed');
    const used = loaded.ok ? askedOriginsOf(loaded.value.followed, loaded.value.feed) : origins;
    const back = origins.filter((origin) => !used.includes(origin));
    if (back.length) await giveBack(back);
  };

  const removeList = async (id: string): Promise<void> => {
    let gone: readonly string[] = [];
    await store.update(['followed', 'lists'], ({ followed, lists }) => {
      const { [id]: _, ...others } = lists;
      gone = followed.find((one) => one.id === id)?.origins ?? [];
      return { followed: followed.filter((one) => one.id !== id), lists: others };
    });
    await giveBackUnused(gone);
  };

  return {
    ...listDoings({ store, now, calls }),
    ...correctDoings(
      (id) => trackedOnScreen(state(), id),
      (correction) => set({ correction }),
    ),
    change: async (settings) => {
      const allowed = settings.notifies ? await allowNotifications() : true;
      await store.update(['settings', 'stamps'], withSetting(allowed ? settings : { ...settings, notifies: false }, now()));
    },
    allowHost: async (host) => {
      await allowSite(sitePattern(host));
      await lookAtAccess();
    },
    forbidHost: async (host) => {
      await forbidSite(sitePattern(host));
      await lookAtAccess();
    },
    setReach: async (level) => {
      await setReach(store, { from: state().reach?.level, to: level });
      await lookAtAccess();
    },
    follow: (id, isFollowed) => (isFollowed ? addList(id, null) : removeList(id)),
    filterList: async (id, filter) => {
      await store.update(['followed'], ({ followed }) => ({ followed: followed.map((one) => (one.id === id ? { ...one, filter } : one)) }));
    },
    followAddress: (address) => addList('', address),
    makeFeed: async (server) => {
      const isAddress = URL.canParse(server) && /^https?:/.test(server);
      const leave = isAddress && (await ask([originOf(server)]));
      set({ feed: { state: 'working' } });
      const made = leave ? await beginFeed(world, server) : no(isAddress ? 'the browser was not allowed to ask there' : 'no web address');
      if (made.ok) return;
      if (leave) await giveBackUnused([originOf(server)]);
      set({ feed: { state: 'failed', detail: made.problem } });
    },
    deleteFeed: async () => {
      const { feed } = state();
      set({ feed: { state: 'working' } });
      const ended = await endFeed(world);
      if (ended.ok && feed.state === 'made') await giveBackUnused([originOf(feed.server)]);
      set({ feed: ended.ok ? { state: 'none' } : { state: 'failed', detail: ended.problem } });
    },
    exportAll: async () => {
      const loaded = await store.load(...wholeParts);
      return loaded.ok ? ok(exportText(loaded.value, now())) : loaded;
    },
    ...fileDoings({ store, now, set: (imported) => set({ imported }), giveBackUnused }),
  };
}
