import type { Call, Deadline } from '#model/call.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import type { TimeLeft } from '#model/time-left.ts';
import { registerReader } from './access.ts';
import { badgeColors, badgeParts, countdown, foundText, noBadge } from './badge.ts';
import { browser } from './browser.ts';
import { readings, takeOver } from './list/take-over.ts';
import { onStoreChange, ownStore } from './own-store.ts';
import { serve } from './serve.ts';

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
    const loaded = await store.load(...badgeParts);
    const badge = loaded.ok ? countdown(loaded.value, now()) : noBadge;
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
      await store.update(readings, (parts) => takeOver(parts, call, now()));
      return null;
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) refreshBadge();
  });
  onStoreChange((written) => {
    if (badgeParts.some((name) => written.has(name))) refreshBadge();
  });
  const register = () => registerReader(store);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  refreshBadge();
}
