import { browser } from '../platform/browser.ts';
import type { Store } from '../store/store.ts';
import { newsPrefix, reminderPrefix } from './tell-chores.ts';

/** A notification was pressed: opens the page that it is about, and takes it away. */
export async function openNotice(store: Store, name: string): Promise<void> {
  const loaded = await store.load('tracked', 'news');
  if (!loaded.ok) return;
  const { tracked, news } = loaded.value;
  const reminded = tracked.find(({ deadline }) => name.startsWith(`${reminderPrefix}${deadline.id} `));
  const told = news.find(({ id }) => name === newsPrefix + id);
  const call = reminded?.call ?? told?.call;
  if (call && /^https?:/.test(call.url)) await browser.tabs.create({ url: call.url });
  await browser.notifications.clear(name);
}
