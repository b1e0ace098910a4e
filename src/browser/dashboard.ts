import type { Instant } from '#model/instant.ts';
import { readReach } from './access.ts';
import { browser } from './browser.ts';
import { besideTracked } from './common-state.ts';
import { type DashboardDoings, dashboardDoings } from './dashboard-doings.ts';
import { type DashboardState, dashboardParts, noDashboard, storedDashboard } from './dashboard-state.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { onStoreChange, ownStore } from './own-store.ts';
import { askBackground } from './send.ts';

/** Starts the dashboard: draws at once, and again whenever storage or the browser have answered or changed. */
export async function startDashboard(now: () => Instant, draw: (state: DashboardState, doings: DashboardDoings) => void): Promise<void> {
  const store = ownStore();
  let state = noDashboard;
  const set = (part: Partial<DashboardState>) => {
    state = { ...state, ...part };
    draw(state, doings);
  };
  const lookAtAccess = async () => set({ reach: await readReach(store) });
  const loadStored = oneAtATime(async () => set(storedDashboard(await store.load(...dashboardParts), now())));
  const compare = oneAtATime(async () => {
    const asked = await askBackground('background: compare with lists', { call: null });
    if (asked.ok) set(besideTracked(state, asked.value.tracked));
  });
  const doings = dashboardDoings({ store, now, state: () => state, set, lookAtAccess });

  draw(state, doings);
  onStoreChange((written) => {
    if (dashboardParts.some((name) => written.has(name))) loadStored().then(compare);
  });
  browser.permissions.onAdded.addListener(lookAtAccess);
  browser.permissions.onRemoved.addListener(lookAtAccess);
  await Promise.all([loadStored().then(compare), lookAtAccess()]);
  const commands = await browser.commands.getAll();
  set({ commands: commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut })) });
}
