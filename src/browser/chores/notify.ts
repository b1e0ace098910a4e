import { browser } from '../platform/browser.ts';
import type { Notice } from './tell-chores.ts';

const permission = { permissions: ['notifications' as const] };

/** Asks the reader of the browser; must run straight from a click, in a page of the extension. */
export const allowNotifications = (): Promise<boolean> => browser.permissions.request(permission);

/** Shows a notification, or shows it anew under the same name; nothing where the browser does not allow it. */
export async function notify(name: string, { title, message }: Notice): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  await browser.notifications.create(name, { type: 'basic', iconUrl: browser.runtime.getURL('icon/128.png'), title, message });
}

/** Calls back with the name of a notification that was pressed. The browser has no such event before notifications are allowed. */
export function onNoticePressed(pressed: (name: string) => void): void {
  browser.notifications?.onClicked.addListener(pressed);
}
