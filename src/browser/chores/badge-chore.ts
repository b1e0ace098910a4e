import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { TimeLeft } from '#model/time-left.ts';
import { badgeColors, badgeParts, countdown, noBadge } from '../badge.ts';
import { browser } from '../browser.ts';
import type { Store } from '../store/store.ts';
import type { Chore } from './chore.ts';

/** How the tooltip of the icon is worded. */
export interface BadgeWords {
  readonly sayNothing: string;
  readonly sayNext: (left: TimeLeft, call: Pick<Call, 'event' | 'url'>, deadline: Deadline) => string;
}

/** Keeps the icon in step with what is tracked and with the time. */
export const badgeChore = (store: Store, now: () => Instant, { sayNothing, sayNext }: BadgeWords): Chore => ({
  name: 'badge',
  after: badgeParts,
  run: async () => {
    const loaded = await store.load(...badgeParts);
    const badge = loaded.ok ? countdown(loaded.value, now()) : noBadge;
    const title = badge.next ? sayNext(badge.next.left, badge.next.tracked.call, badge.next.tracked.deadline) : sayNothing;
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setBadgeBackgroundColor({ color: badgeColors[badge.urgency] });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
    await browser.action.setTitle({ title });
    return badge.until;
  },
});
