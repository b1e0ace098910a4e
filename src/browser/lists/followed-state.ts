import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { bySoonest } from '#model/order.ts';
import { lists as knownLists } from '#sources/lists.ts';
import type { ListSource } from '#sources/source.ts';
import { isWorthTracking } from '../list/worth-tracking.ts';
import type { FollowedList, ListFilter } from '../store/followed-list.ts';
import type { Parts } from '../store/parts.ts';
import { noFilter, passes } from './filter.ts';
import { sourceOf } from './list-source.ts';
import { listKey } from './read-list.ts';

/** A list as the dashboard shows it: one that is followed, or could be. */
export interface FollowedState {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly isFollowed: boolean;
  readonly filter: ListFilter;
  readonly ranks: readonly string[];
  readonly state: 'bundled' | 'reading' | 'read' | 'failed';
  readonly readAt: Instant | null;
  readonly detail?: string;
  readonly calls: readonly Call[];
}

type Stored = Pick<Parts, 'followed' | 'lists' | 'watch'>;

const hostOf = ({ origins }: ListSource) => /:\/\/([^/]+)/.exec(origins[0] ?? '')?.[1] ?? '';

/** The calls of a list as it was read last; undefined before that. */
export const callsOf = ({ lists }: Pick<Parts, 'lists'>, id: string): readonly Call[] | undefined =>
  lists[id] && Object.values(lists[id].byAddress).flat();

const firstAhead = ({ deadlines }: Call, now: Instant) => deadlines.filter((one) => isWorthTracking(one, now)).toSorted(bySoonest)[0];

function byNext(a: Call, b: Call, now: Instant): number {
  const [x, y] = [firstAhead(a, now), firstAhead(b, now)];
  return x && y ? bySoonest(x, y) : x ? -1 : y ? 1 : 0;
}

function stateOf(
  source: ListSource,
  followed: FollowedList | undefined,
  stored: Stored,
  bundled: readonly Call[],
  now: Instant,
): FollowedState {
  const read = followed && callsOf(stored, source.id);
  const calls = read ?? bundled.filter((call) => call.source.id === source.id);
  const { trouble = null } = stored.watch[listKey(source.id)] ?? {};
  const filter = followed?.filter ?? noFilter;
  const readAt = (followed && stored.lists[source.id]?.readAt) ?? null;
  return {
    id: source.id,
    title: source.title,
    host: hostOf(source),
    isFollowed: followed !== undefined,
    filter,
    ranks: [...new Set(calls.flatMap(({ venue }) => venue?.ranks ?? []))].sort(),
    state: !followed ? 'bundled' : trouble ? 'failed' : readAt ? 'read' : read || !calls.length ? 'reading' : 'bundled',
    readAt,
    ...(trouble && { detail: trouble }),
    calls: calls.filter((call) => passes(call, filter, now)).toSorted((a, b) => byNext(a, b, now)),
  };
}

/** Every list that is known by name, then those at addresses of the reader's. */
export function followedStates(stored: Stored, bundled: readonly Call[], now: Instant): readonly FollowedState[] {
  const named = knownLists.map((source) =>
    stateOf(
      source,
      stored.followed.find(({ id }) => id === source.id),
      stored,
      bundled,
      now,
    ),
  );
  const own = stored.followed.flatMap((one) => {
    const source = one.address ? sourceOf(one) : undefined;
    return source ? [stateOf(source, one, stored, bundled, now)] : [];
  });
  return [...named, ...own];
}
