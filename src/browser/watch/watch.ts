import type { Instant } from '#model/instant.ts';
import type { ListSource } from '#sources/source.ts';
import { askAgain, type Fetch } from '../asking/ask-again.ts';
import { inLanes } from '../asking/lanes.ts';
import { day, dueAt } from '../asking/rhythm.ts';
import { sourceOf } from '../lists/list-source.ts';
import { listKey, readList } from '../lists/read-list.ts';
import { originOf } from '../reach/reach.ts';
import type { Store } from '../store/store.ts';
import { takeOutcome, type WatchedPage, watched, watchedPages } from './pages.ts';

/** What watching needs of the world. */
export interface WatchWorld {
  readonly store: Store;
  readonly fetch: Fetch;
  readonly now: () => Instant;
  /** Whether the browser lets us ask at these origins. */
  readonly isAllowed: (origins: readonly string[]) => Promise<boolean>;
}

type Watched = { readonly dueAt: Instant; readonly host: string } & (
  | { readonly kind: 'page'; readonly page: WatchedPage }
  | { readonly kind: 'list'; readonly source: ListSource }
);

/** Everything that may be asked: pages and lists for which the reader gave access, and nothing where watching is off. */
async function allWatched({ store, isAllowed, now }: WatchWorld): Promise<readonly Watched[]> {
  const loaded = await store.load('tracked', 'followed', 'watch', 'settings');
  if (!loaded.ok || !loaded.value.settings.watches) return [];
  const { watch, followed } = loaded.value;
  const pages = watchedPages(loaded.value, now()).map((page) => {
    const origin = originOf(page.url);
    return { origins: [origin], what: { kind: 'page' as const, page, dueAt: page.dueAt, host: new URL(page.url).host } };
  });
  const lists = followed.flatMap((one) => {
    const source = sourceOf(one);
    if (!source) return [];
    const host = source.origins[0] ?? '';
    return [{ origins: source.origins, what: { kind: 'list' as const, source, dueAt: dueAt(watch[listKey(one.id)], day, now()), host } }];
  });
  const allowed = await Promise.all([...pages, ...lists].map(async ({ origins, what }) => ((await isAllowed(origins)) ? [what] : [])));
  return allowed.flat();
}

/** When something is next to be asked; undefined where nothing ever is. */
export async function nextWatch(world: WatchWorld): Promise<Instant | undefined> {
  const [next] = (await allWatched(world)).map(({ dueAt }) => dueAt).toSorted();
  return next;
}

/** Asks all that is due, politely, and takes over what it says. */
export async function watchNow(world: WatchWorld): Promise<void> {
  const { store, fetch, now } = world;
  const due = (await allWatched(world)).filter(({ dueAt }) => dueAt <= now());
  await inLanes(
    due,
    ({ host }) => host,
    async (one) => {
      if (one.kind === 'list') return readList(one.source, world);
      const { page } = one;
      const known = await store.load('watch');
      const outcome = await askAgain(page.url, known.ok ? known.value.watch[page.url] : undefined, fetch);
      await store.update(watched, (parts) => takeOutcome(parts, page, outcome, now()));
    },
  );
}
