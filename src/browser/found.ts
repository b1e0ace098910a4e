import * as v from 'valibot';
import { openFrames } from './access.ts';
import { badgeColors, foundText } from './badge.ts';
import { browser } from './browser.ts';
import type { Frame } from './send.ts';
import { firstSettings, type Habits, type Settings } from './store/settings.ts';
import type { Store } from './store/store.ts';

/** How many dates each document of a tab holds, by frame: kept for as long as the browser runs. */
const keyOf = (tab: number) => `found in tab ${tab}`;

const Counts = v.fallback(v.record(v.string(), v.number()), {});

/** Notes how many dates a document holds; the number that all documents of its tab hold together. */
const noteFound = ({ tab, frame }: Frame, count: number): Promise<number> =>
  navigator.locks.request(keyOf(tab), async (): Promise<number> => {
    const key = keyOf(tab);
    const counts: Record<string, number> = { ...v.parse(Counts, (await browser.storage.session.get(key))[key]), [frame]: count };
    await browser.storage.session.set({ [key]: counts });
    // Frames that were taken out of the page do not say so.
    const there = new Set((await openFrames(tab)).map((open) => String(open.frame))).add(String(frame));
    return Object.entries(counts).reduce((sum, [id, found]) => (there.has(id) ? sum + found : sum), 0);
  });

const forgetFound = (tab: number) => browser.storage.session.remove(keyOf(tab));

async function settingsIn(store: Store): Promise<Settings> {
  const loaded = await store.load('settings');
  return loaded.ok ? loaded.value.settings : firstSettings;
}

/** Keeps the icon of each tab telling how many dates its documents hold; call what is given back whenever one of them was read. */
export function tellFound(
  store: Store,
  sayFound: (count: number, habits: Habits) => string,
): (where: Frame, count: number) => Promise<void> {
  browser.tabs.onRemoved.addListener(forgetFound);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') forgetFound(tab);
  });
  return async (where, count) => {
    const found = await noteFound(where, count);
    const tabId = where.tab;
    const settings = await settingsIn(store);
    const text = ['found', 'both'].includes(settings.badge) ? foundText(found) : null;
    await browser.action.setBadgeText({ tabId, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColors.found });
    await browser.action.setTitle({ tabId, title: sayFound(found, settings) });
  };
}
