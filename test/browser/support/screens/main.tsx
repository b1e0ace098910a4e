import { render } from 'preact';
import type { Call } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { ok } from '#model/result.ts';
import { placeOf } from '#ui/dashboard/place.ts';
import { Dashboard } from '#ui/dashboard.tsx';
import type { DashboardActions, DashboardView } from '#ui/dashboard-view.ts';
import { Popup } from '#ui/popup.tsx';
import type { PopupActions, PopupView, TrackedView } from '#ui/popup-view.ts';
import { clockOf } from '#ui/reader-clock.ts';
import { firstSettings, type Settings } from '#ui/settings-view.ts';
import { longList, sampleList } from './sample-list.ts';

/*
 * Popup and dashboard over a list in memory, without an extension around them: `?screen=popup|dashboard&count=1000&lang=de&scheme=dark&empty#month`.
 * What is done is done to the list; what needs a browser does nothing.
 */

const asked = new URLSearchParams(location.search);
const isPopup = asked.get('screen') !== 'dashboard';
const now: Instant = instantAt(Date.parse(asked.get('now') ?? '2026-11-25T10:20:00Z'));
const count = Number(asked.get('count') ?? 0);
const nothing = () => {};

let tracked: readonly TrackedView[] = asked.has('empty') ? [] : count ? longList(now, count) : sampleList(now);
let hidden: readonly string[] = [];
let follows: PopupView['follows'] = [];
let settings: Settings = { ...firstSettings, language: (asked.get('lang') as Settings['language']) ?? 'en' };
let before: (() => void) | undefined;
let undo: PopupView['undo'];
const known = new Map(tracked.map((one) => [one.deadline.id, one]));

const [first] = tracked;
const page: PopupView['page'] = (() => {
  if (asked.has('empty') || !first) return { state: 'read', call: { ...(first?.call as Call), deadlines: [] }, visible: [] };
  const ofCall = tracked.filter(({ call }) => call.id === first.call.id).map(({ deadline }) => deadline);
  return { state: 'read', call: { schema: 1, ...first.call, deadlines: ofCall, problems: [] }, visible: ofCall.map(({ id }) => id) };
})();

function doing(did: NonNullable<PopupView['undo']>['did'], touched: number, deed: () => void) {
  const [list, out, followed] = [tracked, hidden, follows];
  deed();
  before = () => {
    tracked = list;
    hidden = out;
    follows = followed;
  };
  undo = { did, count: touched };
  draw();
}

const common: Omit<PopupActions, 'show' | 'allowSite' | 'highlightSite' | 'openDashboard' | 'tryAgain'> = {
  track: (ids) =>
    doing('tracked', ids.length, () => {
      const missing = ids.filter((id) => !tracked.some(({ deadline }) => deadline.id === id));
      tracked = [...tracked, ...missing.flatMap((id) => known.get(id) ?? [])];
    }),
  followCall: (id, isFollowed) =>
    doing(isFollowed ? 'followed' : 'unfollowed', 1, () => {
      const call = tracked.find(({ call }) => call.id === id)?.call;
      follows = isFollowed && call ? [...follows, { call, only: null }] : follows.filter((one) => one.call.id !== id);
    }),
  untrack: (ids) =>
    doing('untracked', ids.length, () => {
      tracked = tracked.filter(({ deadline }) => !ids.includes(deadline.id));
    }),
  hide: (ids, isHidden) =>
    doing(isHidden ? 'hidden' : 'shown', ids.length, () => {
      hidden = isHidden ? [...hidden, ...ids] : hidden.filter((id) => !ids.includes(id));
    }),
  note: (id, note) =>
    doing('noted', 1, () => {
      tracked = tracked.map((one) => (one.deadline.id === id ? { ...one, note } : one));
    }),
  undo: () => {
    before?.();
    before = undo = undefined;
    draw();
  },
  closeUndo: () => {
    undo = undefined;
    draw();
  },
  ...{ markSeen: nothing, correct: nothing, closeCorrection: nothing, setReach: nothing },
};

const news = (): PopupView['news'] =>
  tracked
    .filter(({ history }) => history.length > 0)
    .map(({ call, deadline, history }) => ({
      ...{ id: deadline.id, call, what: 'extended' as const, before: history.at(-1)?.was ?? null, after: deadline },
      noticedAt: history.at(-1)?.noticedAt ?? now,
    }));

const shared = () => ({
  clock: clockOf(now, { languages: ['en-GB'], zone: 'Europe/Berlin' }, settings),
  list: { ok: true as const, value: tracked },
  ...{ hidden, follows, undo, news: news(), correction: undefined, reach: { level: 'these sites' as const, sites: ['tides.example'] } },
});

const drawPopup = () => {
  const view: PopupView = { ...shared(), page, site: { host: 'tides.example', isAllowed: true, isHighlighted: true } };
  const actions: PopupActions = {
    ...common,
    ...{ show: nothing, allowSite: nothing, highlightSite: nothing, openDashboard: nothing, tryAgain: nothing },
  };
  render(<Popup view={view} actions={actions} />, document.body);
};

const noFilter = { areas: [], ranks: [], kinds: [], venues: [] };

const dashboardActions: DashboardActions = {
  ...common,
  change: (part) => {
    settings = { ...settings, ...part };
    draw();
  },
  ...{ allowHost: nothing, forbidHost: nothing, follow: nothing, filterList: nothing, followAddress: nothing, makeFeed: nothing },
  ...{ deleteFeed: nothing, exportAll: async () => ok('{}'), importText: nothing, closeImport: nothing },
  ...{ askToReplace: nothing, replaceNow: nothing },
};

const go = (place: string) => {
  location.hash = place;
};

function drawDashboard() {
  const calls = page.state === 'read' && page.call.deadlines.length ? [page.call] : [];
  const view: DashboardView = {
    ...shared(),
    settings: { ...settings, plainSites: ['news.example'] },
    sync: { state: 'on' },
    followed: [
      {
        ...{ id: 'ccfddl', title: 'ccfddl', host: 'raw.githubusercontent.com', isFollowed: true, filter: { ...noFilter, areas: ['ai'] } },
        ...{ ranks: ['CCF A', 'CCF B', 'CCF C'], state: 'read', readAt: instantAt(milliseconds(now) - 7_200_000), calls },
      },
      {
        ...{ id: 'sec-deadlines', title: 'sec-deadlines', host: 'raw.githubusercontent.com', isFollowed: false, filter: noFilter },
        ...{ ranks: [], state: 'bundled', readAt: null, calls: [] },
      },
    ],
    feed: asked.has('feed')
      ? { state: 'made', server: 'https://feeds.example', address: 'https://feeds.example/p/9f2c7d51.ics', sentAt: now }
      : { state: 'none' },
    imported: undefined,
    commands: [
      { name: 'open', keys: 'Alt+Shift+L' },
      { name: 'read-selection', keys: '' },
    ],
  };
  render(<Dashboard view={view} actions={dashboardActions} place={placeOf(location.hash)} go={go} />, document.body);
}

function draw() {
  document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light';
  if (isPopup) drawPopup();
  else drawDashboard();
}

if (isPopup) await import('#ui/popup/popup.css');
else await import('#ui/dashboard/dashboard.css');
draw();
addEventListener('hashchange', draw);
