import type { Instant } from '#model/instant.ts';
import { ok } from '#model/result.ts';
import type { OthersByDeadline } from './messages/messages.ts';
import { askBackground } from './messages/send.ts';
import { browser } from './platform/browser.ts';
import { sayThere } from './platform/give-way.ts';
import { nextFrame } from './platform/next-frame.ts';
import { oneAtATime } from './platform/one-at-a-time.ts';
import { readReach } from './reach/access.ts';
import { afterSave } from './screens/common-state.ts';
import { type DashboardDoings, dashboardDoings } from './screens/dashboard-doings.ts';
import { type DashboardState, dashboardParts, noDashboard, storedDashboard } from './screens/dashboard-state.ts';
import { partsAtHand } from './screens/parts-at-hand.ts';
import { onStoreChange, ownStore } from './store/own-store.ts';
import { toldOfSaves } from './store/told-of-saves.ts';

/** What lists say of what is tracked hangs on these. */
const comparedParts = ['tracked', 'followed', 'lists'] as const;

/** Starts the dashboard: draws at once, and again whenever storage or the browser have answered or changed. */
export async function startDashboard(now: () => Instant, draw: (state: DashboardState, doings: DashboardDoings) => void): Promise<void> {
  const store = toldOfSaves(ownStore(), (saved) => {
    if (saved.ok) stored.hold(saved.value);
    set({ ...(state.list?.ok && storedDashboard(ok(stored.held()), others, now())), ...afterSave(saved) });
  });
  const stored = partsAtHand(store);
  let others: OthersByDeadline = {};
  let state = noDashboard;
  const set = (part: Partial<DashboardState>) => {
    state = { ...state, ...part };
    draw(state, doings);
  };
  const lookAtAccess = async () => set({ reach: await readReach(store) });
  const loadStored = oneAtATime(async () => set(storedDashboard(await stored.read(), others, now())));
  const compare = oneAtATime(async () => {
    const asked = await askBackground('background: compare with lists', { call: null });
    if (!asked.ok) return;
    others = asked.value.tracked;
    await loadStored();
  });
  const doings = dashboardDoings({ store, now, state: () => state, set, lookAtAccess });

  draw(state, doings);
  onStoreChange(async (written) => {
    const ours = dashboardParts.filter((name) => written.has(name));
    if (!ours.length) return;
    stored.ask(ours);
    await loadStored();
    if (comparedParts.some((name) => written.has(name))) await compare();
  });
  browser.permissions.onAdded.addListener(lookAtAccess);
  browser.permissions.onRemoved.addListener(lookAtAccess);
  stored.ask(dashboardParts);
  const listShown = loadStored().then(nextFrame);
  await Promise.all([listShown.then(sayThere).then(compare), lookAtAccess()]);
  const commands = await browser.commands.getAll();
  set({ commands: commands.map(({ name = '', shortcut = '' }) => ({ name: name === '_execute_action' ? 'open' : name, keys: shortcut })) });
}
