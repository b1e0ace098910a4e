import { openFrames } from './access.ts';
import type { Answer } from './messages.ts';
import { askPage } from './send.ts';
import { siteOf } from './site.ts';
import { firstSettings } from './store/settings.ts';
import type { Store } from './store/store.ts';

/** How the reader wants a page shown: with its dates left as they are or not, and in whose time and language. */
export async function wishesForPage(store: Store, url: string | undefined): Promise<Answer<'background: how to show this page'>> {
  const [site, loaded] = [siteOf(url), await store.load('settings')];
  const { plainSites, zone, hours, language } = loaded.ok ? loaded.value.settings : firstSettings;
  return { isPlain: site !== undefined && plainSites.includes(site.host), habits: { zone, hours, language } };
}

/** Tells all documents of a tab at once what has just been chosen for their site. */
export async function keepTabPlain(tab: number, isPlain: boolean): Promise<void> {
  await Promise.all((await openFrames(tab)).map((frame) => askPage(frame, 'page: stay plain', { isPlain })));
}
