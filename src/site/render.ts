import type { Instant } from '#model/instant.ts';
import type { Stamp } from '#store/store.ts';
import type { Assets } from './assets.ts';
import { changesAtom } from './data/atom.ts';
import { callsJson, callsSchema } from './data/calls-json.ts';
import { robotsText } from './data/robots.ts';
import { unstampedEntries } from './feeds/entries.ts';
import { type Base, renderFeeds } from './feeds/render.ts';
import { entriesBySelection } from './feeds/selection.ts';
import { stampEntries } from './feeds/stamps.ts';
import { type SiteFile, siteFile } from './files/site-file.ts';
import { filteredPage } from './pages/lists.tsx';
import { renderPages } from './pages/render.tsx';
import { viewOf } from './pages/view.ts';
import type { Snapshot } from './snapshot.ts';

/** The whole site at one moment. */
export interface Rendered {
  /** Made one by one as they are asked for, and once: all of a large site at once would fill the memory. */
  readonly files: Iterable<SiteFile>;
  /** Stamps that are new or have moved, to be stored. */
  readonly moved: readonly Stamp[];
  /** The first page narrowed to a query; undefined where the query narrows nothing. */
  readonly filtered: (query: URLSearchParams) => string | undefined;
}

export interface RenderOptions {
  readonly base: Base;
  readonly assets: Assets;
  readonly stamps: readonly Stamp[];
  readonly now: Instant;
}

/** Renders everything: a pure function of what is known, its stamps and now. Only what lies ahead or is over depends on now. */
export function renderSite(snapshot: Snapshot, { base, assets, stamps, now }: RenderOptions): Rendered {
  const { entries, moved } = stampEntries(unstampedEntries(snapshot), stamps, now);
  const view = viewOf(snapshot, { assetVersion: assets.version, base, now });
  const feeds = [...entriesBySelection(entries).values()].map(({ selection }) => selection);
  function* files(): Generator<SiteFile> {
    yield* renderFeeds(entries, base, now);
    yield* renderPages(view, feeds);
    yield siteFile('changes.atom', changesAtom(snapshot.changes, view.editionOf, base));
    yield siteFile('calls.json', callsJson(snapshot.editions, now));
    yield siteFile('calls.schema.json', callsSchema());
    yield siteFile('robots.txt', robotsText);
    yield* assets.files;
  }
  return { files: files(), moved, filtered: (query) => filteredPage(view, query) };
}
