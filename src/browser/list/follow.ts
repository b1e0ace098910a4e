import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { Follow, Tracked } from '../store/shape.ts';
import { factsOf } from './list.ts';
import { isWorthTracking } from './worth-tracking.ts';

/** What is followed of a call: null for all of it, else one track. */
export type Only = Follow['only'];

type Follows = Parts['follows'];

/** Names a follow; the same for two of the same call and track. */
export const followKey = ({ call, only }: Pick<Follow, 'call' | 'only'>): string => (only ? `${call.id} ${only.track ?? ''}` : call.id);

const covers = ({ only, call }: Follow, of: string, deadline: Deadline) => call.id === of && (!only || deadline.track === only.track);

/** Follows a call, or a track of it: what it will announce is taken in. */
export function withFollow(follows: Follows, call: Call, only: Only, now: Instant): Follows {
  const added: Follow = { call: factsOf(call), only, followedAt: now, except: [] };
  return follows.some((one) => followKey(one) === followKey(added)) ? follows : [...follows, added];
}

/** Ends the follows that lost the last of what is tracked; one that had nothing yet still waits for what its call will announce. */
export const withoutEmptyFollows = (follows: Follows, gone: readonly Tracked[], left: readonly Tracked[]): Follows => {
  const isIn = (follow: Follow, tracked: readonly Tracked[]) => tracked.some(({ call, deadline }) => covers(follow, call.id, deadline));
  return follows.filter((follow) => isIn(follow, left) || !isIn(follow, gone));
};

/** The deadlines of a newer reading that a follow takes in: new to the list, and not taken off it before. */
export function announced({ tracked, follows }: Pick<Parts, 'tracked' | 'follows'>, call: Call, now: Instant): readonly Deadline[] {
  const ours = follows.filter((one) => one.call.id === call.id);
  if (!ours.length) return [];
  const known = new Set(tracked.map(({ deadline }) => deadline.id));
  return call.deadlines.filter(
    (deadline) =>
      !known.has(deadline.id) &&
      isWorthTracking(deadline, now) &&
      ours.some((follow) => covers(follow, call.id, deadline) && !follow.except.includes(deadline.id)),
  );
}
