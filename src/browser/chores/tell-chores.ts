import type { Instant } from '#model/instant.ts';
import { dueReminders, nextReminder, reminderParts, withReminded } from '../remind/due.ts';
import type { Settings } from '../store/settings.ts';
import type { News, Tracked } from '../store/shape.ts';
import type { Store } from '../store/store.ts';
import type { Chore } from './chore.ts';

/** What a notification says. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

export interface TellWorld {
  readonly store: Store;
  readonly now: () => Instant;
  /** Shows a notification, or shows it anew under the same name; does nothing where the browser does not allow it. */
  readonly notify: (name: string, notice: Notice) => Promise<void>;
  readonly sayReminder: (tracked: Tracked, settings: Settings) => Notice;
  readonly sayNews: (news: News, settings: Settings) => Notice;
}

export const reminderPrefix = 'reminder ';
export const newsPrefix = 'news ';

/**
 * Reminds of deadlines. Each reminder is noted before it is shown and again after: where the background is stopped in between it is
 * shown anew under its own name, which takes the place of the first and is not a second. Where the reader wants no notifications all is
 * noted as shown, so that a later change of mind brings no flood.
 */
export const reminderChore = ({ store, now, notify, sayReminder }: TellWorld): Chore => ({
  name: 'reminders',
  after: ['tracked', 'hidden', 'settings'],
  run: async () => {
    const loaded = await store.load(...reminderParts);
    if (!loaded.ok) return undefined;
    const { settings } = loaded.value;
    const due = dueReminders(loaded.value, now());
    const note = (isSent: boolean) =>
      store.update(['reminded'], ({ reminded }) => ({ reminded: withReminded(reminded, due, isSent, now()) }));
    if (due.length && settings.notifies) {
      await note(false);
      for (const { name, tracked } of due) await notify(reminderPrefix + name, sayReminder(tracked, settings));
    }
    if (due.length) await note(true);
    return nextReminder(loaded.value, now());
  },
});

/** Tells of what changed, once. */
export const newsChore = ({ store, notify, sayNews }: TellWorld): Chore => ({
  name: 'news',
  after: ['news', 'settings'],
  run: async () => {
    const loaded = await store.load('news', 'settings');
    if (!loaded.ok) return undefined;
    const { news, settings } = loaded.value;
    const fresh = news.filter(({ isTold }) => !isTold);
    if (settings.notifies) for (const one of fresh) await notify(newsPrefix + one.id, sayNews(one, settings));
    const told = new Set(fresh.map(({ id }) => id));
    if (told.size)
      await store.update(['news'], ({ news }) => ({ news: news.map((one) => (told.has(one.id) ? { ...one, isTold: true } : one)) }));
    return undefined;
  },
});
