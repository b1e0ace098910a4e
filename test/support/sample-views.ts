import { vi } from 'vitest';
import type { Call } from '#model/call.ts';
import { ok } from '#model/result.ts';
import type { DashboardActions, DashboardView } from '#ui/dashboard-view.ts';
import type { PopupActions, PopupView, TrackedView } from '#ui/popup-view.ts';
import type { ReaderClock } from '#ui/reader-clock.ts';
import { firstSettings } from '#ui/settings-view.ts';
import { at } from './sample-call.ts';

/** A reader in Berlin, on a day in November. */
export const berlin: ReaderClock = { now: at('2026-11-21T12:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' };

/** What differs from a plain deadline where it closes at one moment, with nothing left open. */
export const closing = (moment: string): Readonly<Record<string, unknown>> => ({
  ...{ date: moment.slice(0, 10), zone: 'UTC', time: moment.slice(11, 16), utc: moment, earliest: moment, latest: moment },
});

const common = {
  ...{ clock: berlin, list: undefined, reach: undefined, hidden: [], follows: [], news: [], undo: undefined, correction: undefined },
};

/** A popup that shows nothing yet. */
export const quietPopup: PopupView = { ...common, page: { state: 'reading' }, site: undefined };

/** A dashboard with nothing tracked and nothing chosen. */
export const quietDashboard: DashboardView = {
  ...common,
  list: { ok: true, value: [] },
  settings: firstSettings,
  sync: { state: 'off' },
  ...{ followed: [], feed: { state: 'none' }, imported: undefined, commands: [] },
};

/** Deadlines of a call as they are tracked. */
export const trackedOf = (call: Call, more: Partial<TrackedView> = {}): TrackedView[] => {
  const { deadlines, schema: _, problems: __, ...facts } = call;
  return deadlines.map((deadline) => ({ call: facts, deadline, trackedAt: berlin.now, history: [], ...more }));
};

const commonActions = () => ({
  ...{
    track: vi.fn(),
    untrack: vi.fn(),
    hide: vi.fn(),
    followCall: vi.fn(),
    note: vi.fn(),
    markSeen: vi.fn(),
    undo: vi.fn(),
    closeUndo: vi.fn(),
  },
  ...{ correct: vi.fn(), closeCorrection: vi.fn(), setReach: vi.fn() },
});

/** Actions that remember what was asked of them. */
export const popupSpies = () =>
  ({
    ...commonActions(),
    ...{ show: vi.fn(), allowSite: vi.fn(), highlightSite: vi.fn(), openDashboard: vi.fn(), tryAgain: vi.fn() },
  }) satisfies PopupActions;

export const dashboardSpies = () =>
  ({
    ...commonActions(),
    ...{ change: vi.fn(), allowHost: vi.fn(), forbidHost: vi.fn(), follow: vi.fn(), filterList: vi.fn(), followAddress: vi.fn() },
    ...{ makeFeed: vi.fn(), deleteFeed: vi.fn(), importText: vi.fn(), closeImport: vi.fn() },
    ...{ exportAll: vi.fn<DashboardActions['exportAll']>(async () => ok('{}')), askToReplace: vi.fn(), replaceNow: vi.fn() },
  }) satisfies DashboardActions;
