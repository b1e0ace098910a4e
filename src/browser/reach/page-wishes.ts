import type { Answer } from '../messages/messages.ts';
import { askPage, tellTab } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { firstSettings, type Habits } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { openFrames } from './access.ts';
import { siteOf } from './site.ts';

/** In whose time and language all is written; the first day's where it cannot be read. */
export async function habitsIn(store: Store): Promise<Habits> {
  const loaded = await store.load('settings');
  const { zone, hours, language } = loaded.ok ? loaded.value.settings : firstSettings;
  return { zone, hours, language };
}

/** Tells every open page that is read, in all its frames, in whose time and language to write from now on. */
export async function writePagesFor(habits: Habits): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tellTab(id, 'page: write for', { habits }))));
}

/** How the reader wants a page shown: with its dates left as they are or not, and in whose time and language. */
export async function wishesForPage(store: Store, url: string | undefined): Promise<Answer<'background: how to show this page'>> {
  const [site, loaded] = [siteOf(url), await store.load('settings')];
  const { plainSites } = loaded.ok ? loaded.value.settings : firstSettings;
  return { isPlain: site !== undefined && plainSites.includes(site.host), habits: await habitsIn(store) };
}

/** Tells all documents of a tab at once what has just been chosen for their site. */
export async function keepTabPlain(tab: number, isPlain: boolean): Promise<void> {
  await Promise.all((await openFrames(tab)).map((frame) => askPage(frame, 'page: stay plain', { isPlain })));
}
