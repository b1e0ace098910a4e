import * as v from 'valibot';
import type { Frame } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { openFrames } from '../reach/access.ts';
import { firstSettings, type Habits, type Settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { badgeColors, foundText } from './badge.ts';

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

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);

/** How many dates each tab was found to hold. */
async function everyFound(): Promise<(readonly [tab: number, count: number])[]> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(kept).flatMap(([key, counts]) => {
    const tab = Number(key.slice(keyOf(0).length - 1));
    return key === keyOf(tab) ? [[tab, sum(v.parse(Counts, counts))] as const] : [];
  });
}

const forgetFound = (tab: number) => browser.storage.session.remove(keyOf(tab));

async function settingsIn(store: Store): Promise<Settings> {
  const loaded = await store.load('settings');
  return loaded.ok ? loaded.value.settings : firstSettings;
}

/** Keeps the icon of each tab telling how many dates its documents hold. */
export interface Found {
  /** A document was read. */
  readonly tell: (where: Frame, count: number) => Promise<void>;
  /** What icons show, or in which language, was chosen anew. */
  readonly tellAgain: () => Promise<void>;
}

export function tellFound(store: Store, sayFound: (count: number, habits: Habits) => string): Found {
  browser.tabs.onRemoved.addListener(forgetFound);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') forgetFound(tab);
  });
  const show = async (tabId: number, found: number) => {
    const settings = await settingsIn(store);
    const text = ['found', 'both'].includes(settings.badge) ? foundText(found) : null;
    await browser.action.setBadgeText({ tabId, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColors.found });
    await browser.action.setTitle({ tabId, title: sayFound(found, settings) });
  };
  return {
    tell: async (where, count) => show(where.tab, await noteFound(where, count)),
    tellAgain: async () => {
      await Promise.allSettled((await everyFound()).map(([tab, count]) => show(tab, count)));
    },
  };
}
