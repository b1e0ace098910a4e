import type { Instant } from '#model/instant.ts';
import type { DeadlineReading, Edition } from '#model/merge/edition.ts';
import { mergeReadings } from '#model/merge/merge.ts';
import type { Store, StoredChange, StoredReading } from '#store/store.ts';
import { withoutSuperseded } from '#store/superseded.ts';
import { callsWithGone, daysBefore, daysShownWithdrawn, droppedOf, standingCalls } from './gone.ts';
import { readingKey } from './reading-key.ts';

/** All that is rendered, taken from the store at one time: what stands on the site is a pure function of this, the stamps and now. */
export interface Snapshot {
  readonly editions: readonly Edition[];
  /** Editions that hold only what has gone of late: withdrawn, or over and then taken down. No deadline of them is in `editions`. */
  readonly gone: readonly Edition[];
  /** Newest first. */
  readonly changes: readonly StoredChange[];
  /** The number of the newest change; 0 where there is none. */
  readonly number: number;
  /** When a reading was last seen to stand, by `readingKey`. */
  readonly checked: ReadonlyMap<string, Instant>;
}

const pageSize = 1000;
/** As many as thirty days bring as a rule. */
const changesAtFirst = 5000;

/** The newest changes, as far back as what is withdrawn is shown: a list that is new may bring tens of thousands at once. */
async function recentChanges(store: Pick<Store, 'newestChanges'>, now: Instant): Promise<readonly StoredChange[]> {
  const since = daysBefore(now, daysShownWithdrawn);
  for (let most = changesAtFirst; ; most *= 2) {
    const changes = await store.newestChanges(most);
    if (changes.length < most || (changes.at(-1)?.noticedAt ?? since) < since) return changes;
  }
}

async function allReadings(store: Pick<Store, 'readings'>): Promise<StoredReading[]> {
  const found: StoredReading[] = [];
  for (;;) {
    const last = found.at(-1)?.call;
    const page = await store.readings(last ? { call: last.id, source: last.source.id } : null, pageSize);
    if (!page.length) return found;
    found.push(...page);
  }
}

/**
 * A reading counts as read when its words were first seen: each check moves `readAt`, and would move every byte that names it. When it was
 * last checked stands apart.
 */
const readWhenChanged = (reading: StoredReading): StoredReading => ({
  ...reading,
  call: { ...reading.call, source: { ...reading.call.source, readAt: reading.changedAt } },
});

const keyOf = ({ call, source, deadline }: DeadlineReading) => `${readingKey(call, source.id)} ${deadline.id}`;

/**
 * What holds and what has gone, told apart after both were merged together: a deadline that is still in another source is not gone, and
 * what is left keeps the id that it had beside the others.
 */
function standingAndGone(
  readings: readonly StoredReading[],
  changes: readonly StoredChange[],
  now: Instant,
): Pick<Snapshot, 'editions' | 'gone'> {
  const calls = standingCalls(readings, now);
  const editions = mergeReadings(calls);
  const dropped = droppedOf(changes, now);
  if (!dropped.size) return { editions, gone: [] };
  const standing = new Set(editions.flatMap(({ deadlines }) => deadlines.flatMap(({ chosen, others }) => [chosen, ...others].map(keyOf))));
  const both = mergeReadings(callsWithGone(readings, dropped, now));
  const idOf = new Map(
    both.flatMap(({ deadlines }) =>
      deadlines.flatMap(({ id, chosen, others }) => [chosen, ...others].map((reading) => [keyOf(reading), id] as const)),
    ),
  );
  const gone = both.map((edition) => ({
    ...edition,
    deadlines: edition.deadlines.filter(({ chosen, others }) => ![chosen, ...others].some((reading) => standing.has(keyOf(reading)))),
  }));
  const named = editions.map((edition) => ({
    ...edition,
    deadlines: edition.deadlines.map((deadline) => ({ ...deadline, id: idOf.get(keyOf(deadline.chosen)) ?? deadline.id })),
  }));
  return { editions: named, gone: gone.filter(({ deadlines }) => deadlines.length > 0) };
}

/** What readings and changes amount to; see `Snapshot`. */
export function snapshotOf(stored: readonly StoredReading[], changes: readonly StoredChange[], now: Instant): Snapshot {
  const readings = withoutSuperseded(stored).map(readWhenChanged);
  return {
    ...standingAndGone(readings, changes, now),
    changes,
    number: changes[0]?.number ?? 0,
    checked: new Map(readings.map(({ call, lastRead }) => [readingKey(call.id, call.source.id), lastRead])),
  };
}

/** Takes everything that is shown out of the store. */
export async function takeSnapshot(store: Pick<Store, 'readings' | 'newestChanges'>, now: Instant): Promise<Snapshot> {
  const changes = await recentChanges(store, now);
  return snapshotOf(await allReadings(store), changes, now);
}
