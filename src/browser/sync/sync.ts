import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { SyncState } from '../store/shape.ts';
import type { Area, Store } from '../store/store.ts';
import { sharedOf, sharedParts, takeShared } from './exchange.ts';
import { readShards, syncKeys, writeShards } from './shards.ts';
import { canonical, merged, type Shared } from './shared.ts';

export interface SyncWorld {
  readonly store: Store;
  /** The storage that the browser carries to the reader's other browsers. */
  readonly area: Area;
  readonly now: () => Instant;
}

/** A soon deadline comes before a far one, an announced one before one that is not. */
const bySoonest = (_: string, { value }: Shared): string => {
  const deadline = value instanceof Object && 'd' in value ? value.d : undefined;
  const moment = deadline instanceof Object && ('earliest' in deadline ? deadline.earliest : 'utc' in deadline ? deadline.utc : undefined);
  return typeof moment === 'string' ? moment : '~';
};

const passedLast = (now: Instant) => (name: string, thing: Shared) => {
  const moment = bySoonest(name, thing);
  return moment < instantAt(milliseconds(now) - 86_400_000) ? `~~ ${moment}` : moment;
};

/**
 * Brings what is stored and what the reader's browsers share into step: takes in what others changed, and writes what only this one knows.
 * Answers how it went; null where the reader does not share.
 */
export async function syncNow({ store, area, now }: SyncWorld): Promise<SyncState | null> {
  const loaded = await store.load('settings');
  if (!loaded.ok || !loaded.value.settings.syncs) return null;
  const found = await area.get([...syncKeys]);
  const theirs = readShards(found);
  if (theirs === 'newer') return { state: 'failed', detail: 'a newer Lastcall shares what this one cannot read' };
  const after = await store.update(sharedParts, (parts) => takeShared(parts, merged(sharedOf(parts), theirs), now()));
  if (!after.ok) return { state: 'failed', detail: after.problem.detail };
  const { items, isWhole } = writeShards(merged(sharedOf(after.value), theirs), now(), passedLast(now()));
  const changed = Object.entries(items).filter(
    ([key, value]) => canonical(value) !== canonical(found[key] ?? (key === syncKeys[0] ? undefined : [])),
  );
  try {
    if (changed.length) await area.set(Object.fromEntries(changed));
  } catch (error) {
    return { state: 'failed', detail: String(error) };
  }
  return isWhole ? { state: 'on', detail: '' } : { state: 'full', detail: '' };
}

/** Remembers how it went, and writes nothing where that is as before. */
export const withSyncState =
  (state: SyncState | null) =>
  ({ sync }: Pick<Parts, 'sync'>): Partial<Pick<Parts, 'sync'>> =>
    sync?.state === state?.state && sync?.detail === state?.detail ? {} : { sync: state };
