import type { Instant } from '#model/instant.ts';
import type { Result } from '#model/result.ts';
import { allAsTracked } from '../list/as-tracked.ts';
import { bundledCalls } from '../lists/bundled.ts';
import { type FollowedState, followedStates } from '../lists/followed-state.ts';
import type { OthersByDeadline } from '../messages/messages.ts';
import type { Reach } from '../reach/reach.ts';
import type { Parts } from '../store/parts.ts';
import type { StoreTrouble } from '../store/store.ts';
import type { Imported } from '../whole/file-doings.ts';
import { type CommonState, commonParts, commonState, noState } from './common-state.ts';

export type FeedState =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'made'; readonly server: string; readonly address: string; readonly sentAt: Instant }
  | { readonly state: 'failed'; readonly detail: string };

export type SyncView = { readonly state: 'off' | 'on' | 'full' } | { readonly state: 'failed'; readonly detail: string };

/** All that the dashboard shows. */
export interface DashboardState extends CommonState {
  readonly sync: SyncView;
  readonly followed: readonly FollowedState[];
  readonly feed: FeedState;
  readonly imported: Imported | undefined;
  readonly commands: readonly { readonly name: string; readonly keys: string }[];
  readonly reach: Reach | undefined;
}

export const dashboardParts = [...commonParts, 'followed', 'lists', 'watch', 'feed', 'sync'] as const;

export const noDashboard: DashboardState = {
  ...noState,
  ...{ sync: { state: 'off' }, followed: [], feed: { state: 'none' }, imported: undefined, commands: [], reach: undefined },
};

function syncViewOf({ settings, sync }: Pick<Parts, 'settings' | 'sync'>): SyncView {
  if (!settings.syncs) return { state: 'off' };
  return sync?.state === 'failed' ? { state: 'failed', detail: sync.detail } : { state: sync?.state ?? 'on' };
}

function feedStateOf({ feed }: Pick<Parts, 'feed'>): FeedState {
  if (!feed) return { state: 'none' };
  // While a server cannot be reached its address still stands; once it does not know the feed any more another has to be made.
  if (feed.isGone) return { state: 'failed', detail: feed.trouble ?? '' };
  return { state: 'made', server: feed.server, address: feed.readUrl, sentAt: feed.sentAt };
}

/** What storage knows of it. */
export function storedDashboard(
  loaded: Result<Pick<Parts, (typeof dashboardParts)[number]>, StoreTrouble>,
  others: OthersByDeadline,
  now: Instant,
): Partial<DashboardState> {
  if (!loaded.ok) return commonState(loaded, others);
  return {
    ...commonState(loaded, others),
    sync: syncViewOf(loaded.value),
    feed: feedStateOf(loaded.value),
    followed: followedStates(loaded.value, bundledCalls(), now).map((list) => ({
      ...list,
      calls: allAsTracked(loaded.value, list.calls),
    })),
  };
}
