import type { Call, Deadline } from '#model/call.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import type { TimeLeft } from '#model/time-left.ts';
import { registerReader } from './access.ts';
import { badgeColors, countdown, foundText } from './badge.ts';
import { browser } from './browser.ts';
import { onStoreChange, ownStore } from './own-store.ts';
import { serve } from './serve.ts';
import { notice } from './store/tracked.ts';

/** What the background needs to be told: the clock, and how its tooltips are worded. */
export interface BackgroundParts {
  readonly now: () => Instant;
  readonly sayNothing: string;
  readonly sayFound: (count: number) => string;
  readonly sayNext: (left: TimeLeft, call: Pick<Call, 'event' | 'url'>, deadline: Deadline) => string;
}

const alarmName = 'badge';

/**
 * Starts the background. It holds nothing between events, since the browser stops it at will: every event reads what it needs from
 * storage. All listeners are in place before the first await, or the event that woke us would be lost.
 */
export function startBackground({ now, sayNothing, sayFound, sayNext }: BackgroundParts): void {
  const store = ownStore();

  const refreshBadge = async () => {
    const tracked = await store.load();
    const badge = countdown(tracked.ok ? tracked.value : [], now());
    const title = badge.next ? sayNext(badge.next.left, badge.next.tracked.call, badge.next.tracked.deadline) : sayNothing;
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setBadgeBackgroundColor({ color: badgeColors[badge.urgency] });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
    await browser.action.setTitle({ title });
    if (badge.until) browser.alarms.create(alarmName, { when: milliseconds(badge.until) });
    else await browser.alarms.clear(alarmName);
  };

  const showFound = async (tabId: number, count: number) => {
    await browser.action.setBadgeText({ tabId, text: foundText(count) });
    if (count) await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColors.found });
    await browser.action.setTitle({ tabId, title: sayFound(count) });
  };

  serve('background', {
    'background: page was read': async ({ call }, { tab }) => {
      if (tab?.id !== undefined) await showFound(tab.id, call.deadlines.length);
      await store.update((tracked) => notice(tracked, call, now()));
      return null;
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) refreshBadge();
  });
  onStoreChange(refreshBadge);
  browser.permissions.onAdded.addListener(registerReader);
  browser.permissions.onRemoved.addListener(registerReader);
  browser.runtime.onInstalled.addListener(registerReader);
  browser.runtime.onStartup.addListener(registerReader);
  refreshBadge();
}
