import { openFrames } from './access.ts';
import { askPage } from './send.ts';
import { siteOf } from './site.ts';
import type { Store } from './store/store.ts';

/** Whether the reader wants the dates of a site left as they are. */
export async function isPlainSite(store: Store, url: string | undefined): Promise<boolean> {
  const [site, loaded] = [siteOf(url), await store.load('settings')];
  return site !== undefined && loaded.ok && loaded.value.settings.plainSites.includes(site.host);
}

/** Tells all documents of a tab at once what has just been chosen for their site. */
export async function keepTabPlain(tab: number, isPlain: boolean): Promise<void> {
  await Promise.all((await openFrames(tab)).map((frame) => askPage(frame, 'page: stay plain', { isPlain })));
}
