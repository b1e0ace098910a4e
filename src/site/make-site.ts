import type { Instant } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import type { Assets } from './assets.ts';
import type { Base } from './feeds/render.ts';
import { type Published, type PublishOptions, publish } from './files/publish.ts';
import { Servable } from './http/answer.ts';
import type { Site } from './http/app.ts';
import { renderSite } from './render.ts';
import { takeSnapshot } from './snapshot.ts';

export interface SiteParts {
  readonly store: Store;
  readonly assets: Assets;
  /** Where files go: what serves is what is published. */
  readonly folder: string;
  readonly base: Base;
  /** Lets feeds fall by more than a third. */
  readonly isShrinkAccepted: boolean;
}

/** A site as it was rendered and written. */
export interface Made {
  readonly site: Site;
  readonly published: Published;
}

/** Renders the store into the folder. Stamps are stored before files: an event that was given out has its stamp. */
async function write(
  { store, assets, folder, base, isShrinkAccepted }: SiteParts,
  now: Instant,
  stands?: PublishOptions['stands'],
): Promise<Pick<Site, 'number' | 'filtered'> & { readonly published: Published }> {
  const snapshot = await takeSnapshot(store, now);
  const { files, moved, filtered } = renderSite(snapshot, { base, assets, stamps: await store.stamps(), now });
  if (moved.length) await store.saveStamps(moved);
  const nameOf = (path: string) => (base === null ? path : new URL(path, base).href);
  const published = await publish(files, store, { folder, nameOf, isShrinkAccepted, now, ...(stands && { stands }) });
  return { number: snapshot.number, filtered, published };
}

/** Renders the store into the folder and keeps nothing of it: for those who do not serve it. */
export const writeSite = async (parts: SiteParts, now: Instant): Promise<Published> => (await write(parts, now)).published;

/** Renders the store into the folder, and keeps what stands there to give it out. */
export async function makeSite(parts: SiteParts, now: Instant): Promise<Made> {
  const files = new Map<string, Servable>();
  const stands: PublishOptions['stands'] = (file, publication) => files.set(file.path, new Servable(file, publication));
  const { published, ...site } = await write(parts, now, stands);
  return { site: { ...site, files, renderedAt: now }, published };
}
