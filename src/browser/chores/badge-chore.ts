import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { TimeLeft } from '#model/time-left.ts';
import { browser } from '../platform/browser.ts';
import { firstSettings, type Habits } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { badgeColors, badgeParts, countdown, noBadge } from '../tabs/badge.ts';
import type { Chore } from './chore.ts';

/** What the icon counts down to. */
export interface NextDeadline {
  readonly left: TimeLeft;
  readonly call: Pick<Call, 'event' | 'url'>;
  readonly deadline: Deadline;
}

/** How the tooltip of the icon is worded. */
export interface BadgeWords {
  readonly sayNothing: (habits: Habits) => string;
  readonly sayNext: (next: NextDeadline, habits: Habits) => string;
}

/** Keeps the icon in step with what is tracked and with the time. */
export const badgeChore = (store: Store, now: () => Instant, { sayNothing, sayNext }: BadgeWords): Chore => ({
  name: 'badge',
  after: badgeParts,
  run: async () => {
    const loaded = await store.load(...badgeParts);
    const badge = loaded.ok ? countdown(loaded.value, now()) : noBadge;
    const habits = loaded.ok ? loaded.value.settings : firstSettings;
    const title = badge.next ? sayNext({ left: badge.next.left, ...badge.next.tracked }, habits) : sayNothing(habits);
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setBadgeBackgroundColor({ color: badgeColors[badge.urgency] });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
    await browser.action.setTitle({ title });
    return badge.until;
  },
});
