import type { Call, Deadline } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { isOver } from '#model/order.ts';
import type { StoredChange, StoredReading } from '#store/store.ts';
import { readingKey } from './reading-key.ts';

/** How long subscribers are told that something was withdrawn, before it leaves their calendars. */
export const daysShownWithdrawn = 30;

const millisecondsADay = 86_400_000;

/** The moment so many days before another. */
export const daysBefore = (now: Instant, days: number): Instant => instantAt(milliseconds(now) - days * millisecondsADay);

/** What is gone from a page: over before it went, it stands as it was; still ahead, it counts as withdrawn. */
const asGone = (deadline: Deadline, at: Instant): Deadline => (isOver(deadline, at) ? deadline : { ...deadline, status: 'cancelled' });

/** Deadlines that sources dropped within the days above, by reading and id; the newest word on each. */
export type Dropped = ReadonlyMap<string, ReadonlyMap<string, Deadline>>;

/** What is gone by the changes, newest first: what has come back since is not, and is left out by `callsWithGone`. */
export function droppedOf(changes: readonly StoredChange[], now: Instant): Dropped {
  const since = daysBefore(now, daysShownWithdrawn);
  const dropped = new Map<string, Map<string, Deadline>>();
  for (const { source, call, change, noticedAt } of changes) {
    if (change.after !== null || change.before === null || noticedAt < since) continue;
    const key = readingKey(call.id, source);
    const ofReading = dropped.get(key) ?? new Map<string, Deadline>();
    if (!ofReading.has(change.id)) ofReading.set(change.id, asGone(change.before, noticedAt));
    dropped.set(key, ofReading);
  }
  return dropped;
}

/** What still holds of a reading: a call that left its list keeps only what is over, as history. */
const standingOf = ({ call, isListed }: StoredReading, now: Instant): readonly Deadline[] =>
  isListed ? call.deadlines : call.deadlines.filter((deadline) => isOver(deadline, now));

const calls = (readings: readonly StoredReading[], deadlinesOf: (reading: StoredReading) => readonly Deadline[]): Call[] =>
  readings.flatMap((reading) => {
    const deadlines = [...deadlinesOf(reading)];
    return deadlines.length || reading.isListed ? [{ ...reading.call, deadlines }] : [];
  });

/** Calls as they stand. */
export const standingCalls = (readings: readonly StoredReading[], now: Instant): Call[] =>
  calls(readings, (reading) => standingOf(reading, now));

/** Calls as they stand and, after that, what has gone from each: single deadlines that left a page, calls that left a list whole. */
export const callsWithGone = (readings: readonly StoredReading[], dropped: Dropped, now: Instant): Call[] =>
  calls(readings, (reading) => {
    const standing = standingOf(reading, now);
    const known = new Set(standing.map(({ id }) => id));
    const gone = dropped.get(readingKey(reading.call.id, reading.call.source.id)) ?? new Map<string, Deadline>();
    return [...standing, ...[...gone.values()].filter(({ id }) => !known.has(id))];
  });
