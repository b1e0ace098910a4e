import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Fetch } from '../asking/ask-again.ts';
import type { Chore } from '../chores/chore.ts';
import type { Store } from '../store/store.ts';
import { feedList, feedParts } from './feed-list.ts';
import { deleteFeed, makeFeed, replaceFeed } from './feed-server.ts';

export interface FeedWorld {
  readonly store: Store;
  readonly fetch: Fetch;
  readonly now: () => Instant;
}

/** Changes within a minute are sent together. */
const settling = 60_000;
const retrying = 3_600_000;

const plus = (moment: Instant, pause: number) => instantAt(milliseconds(moment) + pause);

/** Makes the feed that the reader asked for. */
export async function beginFeed({ store, fetch, now }: FeedWorld, server: string): Promise<Result<null, string>> {
  const loaded = await store.load(...feedParts);
  if (!loaded.ok) return no(loaded.problem.detail);
  const { body, print } = feedList(loaded.value, now());
  const made = await makeFeed(fetch, server, body);
  if (!made.ok) return no(made.problem.detail);
  const feed = { server, ...made.value, sent: print, sentAt: now(), dueAt: null, trouble: null, isGone: false };
  const saved = await store.update(['feed'], () => ({ feed }));
  return saved.ok ? ok(null) : no(saved.problem.detail);
}

/** Takes the feed off the server, and forgets it here once it is gone there. */
export async function endFeed({ store, fetch }: Omit<FeedWorld, 'now'>): Promise<Result<null, string>> {
  const loaded = await store.load('feed');
  if (!loaded.ok || !loaded.value.feed) return ok(null);
  const deleted = await deleteFeed(fetch, loaded.value.feed);
  if (!deleted.ok && deleted.problem.because !== 'gone') return no(deleted.problem.detail);
  await store.update(['feed'], () => ({ feed: null }));
  return ok(null);
}

/** Keeps the feed in step with what is tracked: a minute after a change, and again every hour where that failed, until it is gone there. */
export const feedChore = ({ store, fetch, now }: FeedWorld): Chore => ({
  name: 'feed',
  after: feedParts,
  run: async () => {
    const loaded = await store.load(...feedParts);
    if (!loaded.ok || !loaded.value.feed) return undefined;
    const { feed } = loaded.value;
    if (feed.isGone) return undefined;
    const { body, print } = feedList(loaded.value, now());
    if (print === feed.sent) return undefined;
    const dueAt = feed.dueAt ?? plus(now(), settling);
    const keep = (change: Partial<typeof feed>) => store.update(['feed'], ({ feed }) => (feed ? { feed: { ...feed, ...change } } : {}));
    if (!feed.dueAt) await keep({ dueAt });
    if (now() < dueAt) return dueAt;
    const sent = await replaceFeed(fetch, feed, body);
    if (sent.ok) {
      await keep({ sent: print, sentAt: now(), dueAt: null, trouble: null });
      return undefined;
    }
    const next = plus(now(), retrying);
    const isGone = sent.problem.because === 'gone';
    await keep({ dueAt: next, trouble: sent.problem.detail, isGone });
    return isGone ? undefined : next;
  },
});
