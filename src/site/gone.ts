import type { Call, Deadline } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { isOver } from '#model/order.ts';
import type { StoredChange, StoredReading } from '#store/store.ts';

/** How long subscribers are told that something was withdrawn, before it leaves their calendars. */
export const daysShownWithdrawn = 30;

const millisecondsADay = 86_400_000;

/** The moment so many days before another. */
export const daysBefore = (now: Instant, days: number): Instant => instantAt(milliseconds(now) - days * millisecondsADay);

/** What is gone from a page: over before it went, it stands as it was; still ahead, it counts as withdrawn. */
const asGone = (deadline: Deadline, at: Instant): Deadline => (isOver(deadline, at) ? deadline : { ...deadline, status: 'cancelled' });

const keyOf = (call: string, source: string) => `${call} ${source}`;

/** Deadlines that a source dropped within the days above, by reading; the newest word on each. */
function droppedOf(changes: readonly StoredChange[], now: Instant): Map<string, Map<string, Deadline>> {
  const since = daysBefore(now, daysShownWithdrawn);
  const dropped = new Map<string, Map<string, Deadline>>();
  for (const { source, call, change, noticedAt } of changes) {
    if (change.after !== null || change.before === null || noticedAt < since) continue;
    const key = keyOf(call.id, source);
    const ofReading = dropped.get(key) ?? new Map<string, Deadline>();
    if (!ofReading.has(change.id)) ofReading.set(change.id, asGone(change.before, noticedAt));
    dropped.set(key, ofReading);
  }
  return dropped;
}

/**
 * Calls made of what their sources no longer say: single deadlines that left a page, and calls that left a list whole. They are kept
 * apart from what holds, since what one source drops another may still have.
 */
export function goneCalls(readings: readonly StoredReading[], changes: readonly StoredChange[], now: Instant): Call[] {
  const dropped = droppedOf(changes, now);
  return readings.flatMap(({ call, isListed }) => {
    const known = new Set(isListed ? call.deadlines.map(({ id }) => id) : []);
    const deadlines = [...(dropped.get(keyOf(call.id, call.source.id))?.values() ?? [])].filter(({ id }) => !known.has(id));
    return deadlines.length ? [{ ...call, deadlines }] : [];
  });
}

/** What still holds of each reading: a call that left its list keeps only what is over, as history. */
export function standingCalls(readings: readonly StoredReading[], now: Instant): Call[] {
  return readings.flatMap(({ call, isListed }) => {
    if (isListed) return [call];
    const deadlines = call.deadlines.filter((deadline) => isOver(deadline, now));
    return deadlines.length ? [{ ...call, deadlines }] : [];
  });
}
