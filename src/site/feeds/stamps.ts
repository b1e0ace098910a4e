import type { Entry } from '#calendar/entry.ts';
import { eventOf } from '#calendar/event.ts';
import { fingerprint } from '#model/id.ts';
import type { Instant } from '#model/instant.ts';
import type { Stamp } from '#store/store.ts';
import type { Unstamped } from './entries.ts';

/** What an entry looks like to a calendar program, as two fingerprints: its time, status and precision, and all the rest. */
function looksOf({ checkedInWeekOf: _, ...entry }: Unstamped, now: Instant): { readonly uid: string; readonly hash: string } | undefined {
  const event = eventOf({ ...entry, stamp: now, sequence: 0 });
  if (!event) return undefined;
  const { uid, time, status, summary, description, url, areas } = event;
  const moment = fingerprint(JSON.stringify([time, status]));
  return { uid, hash: `${moment}-${fingerprint(JSON.stringify([summary, description, url, areas]))}` };
}

const momentOf = (hash: string) => hash.split('-')[0];

function nextStamp(known: Stamp | undefined, { uid, hash }: { uid: string; hash: string }, first: number, now: Instant): Stamp {
  if (!known) return { uid, hash, stamp: now, sequence: first };
  if (known.hash === hash) return known;
  return { uid, hash, stamp: now, sequence: known.sequence + (momentOf(known.hash) === momentOf(hash) ? 0 : 1) };
}

/** Entries with their stamps, and those stamps that are new or have moved and must be stored. */
export interface Stamped {
  readonly entries: readonly Entry[];
  readonly moved: readonly Stamp[];
}

/**
 * Stamps entries with when they last changed, as stored: an entry that looks as before keeps its stamp. The sequence counts changes of
 * time, status and precision (RFC 5545, 3.8.7.4) and starts at the dates that the page itself shows as replaced. Entries without a day fall
 * out.
 */
export function stampEntries(unstamped: readonly Unstamped[], stored: readonly Stamp[], now: Instant): Stamped {
  const known = new Map(stored.map((stamp) => [stamp.uid, stamp]));
  const moved: Stamp[] = [];
  const entries = unstamped.flatMap((entry): Entry[] => {
    const looks = looksOf(entry, now);
    if (!looks) return [];
    const before = known.get(looks.uid);
    const after = nextStamp(before, looks, entry.deadline.was.length, now);
    if (after !== before) moved.push(after);
    return [{ ...entry, stamp: after.stamp, sequence: after.sequence }];
  });
  return { entries, moved };
}
