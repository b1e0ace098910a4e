import { type Area, areaIds } from '#model/area.ts';
import type { Instant } from '#model/instant.ts';
import type { StoredChange } from '#store/store.ts';
import { type Estimate, estimates } from '../forecast/estimate.ts';
import { type Extensions, extensionsBySeries } from '../forecast/extensions.ts';
import { facetsOf, rankSlug } from '../list/facets.ts';
import type { Facets } from '../list/filter.ts';
import { type Item, itemsAhead } from '../list/item.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Frame } from './frame.ts';

/** A snapshot with all that pages draw from it, worked out once. */
export interface View {
  readonly frame: Frame;
  readonly snapshot: Snapshot;
  /** Soonest first. */
  readonly ahead: readonly Item[];
  /** What each of them is found by: every list asks for it. */
  readonly facets: ReadonlyMap<Item, Facets>;
  readonly estimates: readonly Estimate[];
  readonly extensions: ReadonlyMap<string, Extensions>;
  /** The edition that each call went into. */
  readonly editionOf: ReadonlyMap<string, string>;
  readonly changesOf: ReadonlyMap<string, readonly StoredChange[]>;
}

function changesByEdition({ changes }: Snapshot, editionOf: ReadonlyMap<string, string>): Map<string, StoredChange[]> {
  const found = new Map<string, StoredChange[]>();
  for (const change of changes) {
    const edition = editionOf.get(change.call.id);
    if (edition) found.set(edition, [...(found.get(edition) ?? []), change]);
  }
  return found;
}

const ranksOf = (items: readonly Item[]) => [...new Set(items.flatMap(({ edition }) => edition.venue?.ranks ?? []))].sort();

/** Works out what the pages show. */
export function viewOf(snapshot: Snapshot, { assetVersion, base, now }: Omit<Frame, 'choices'> & { readonly now: Instant }): View {
  const ahead = itemsAhead(snapshot.editions, now);
  const shown = new Set<Area>(ahead.flatMap(({ edition }) => edition.venue?.areas ?? []));
  const choices = {
    areas: areaIds.filter((area) => shown.has(area)),
    ranks: ranksOf(ahead).map((rank) => ({ value: rankSlug(rank), label: rank })),
  };
  const editionOf = new Map(snapshot.editions.flatMap(({ id, calls }) => calls.map((call) => [call.id, id] as const)));
  return {
    frame: { assetVersion, base, now, choices },
    snapshot,
    ahead,
    facets: new Map(ahead.map((item) => [item, facetsOf(item)])),
    estimates: estimates(snapshot.editions, now),
    extensions: extensionsBySeries(snapshot.editions, now),
    editionOf,
    changesOf: changesByEdition(snapshot, editionOf),
  };
}
