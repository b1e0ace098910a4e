import type { Instant } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import type { Assets } from './assets.ts';
import type { Base } from './feeds/render.ts';
import { type Published, publish } from './files/publish.ts';
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
  readonly published: Omit<Published, 'standing'>;
}

/** Renders the store into the folder. Stamps are stored before files: an event that was given out has its stamp. */
export async function makeSite({ store, assets, folder, base, isShrinkAccepted }: SiteParts, now: Instant): Promise<Made> {
  const snapshot = await takeSnapshot(store, now);
  const { files, moved, filtered } = renderSite(snapshot, { base, assets, stamps: await store.stamps(), now });
  if (moved.length) await store.saveStamps(moved);
  const nameOf = (path: string) => (base === null ? path : new URL(path, base).href);
  const { standing, ...published } = await publish(files, store, { folder, nameOf, isShrinkAccepted, now });
  const servable = [...standing].map(([path, { file, publication }]) => [path, new Servable(file, publication)] as const);
  return { site: { files: new Map(servable), renderedAt: now, number: snapshot.number, filtered }, published };
}
