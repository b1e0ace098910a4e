import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { Tracked } from '../store/shape.ts';
import { type Only, withFollow, withoutEmptyFollows } from './follow.ts';
import { factsOf, type List } from './list.ts';
import { isWorthTracking } from './worth-tracking.ts';

type Lists = Pick<Parts, 'tracked' | 'follows'>;

/** Adds deadlines of a call, by id; those already tracked stay as they are. */
export function add(tracked: Parts['tracked'], call: Call, ids: readonly string[], now: Instant): Parts['tracked'] {
  const asked = new Set(ids);
  const known = new Set(tracked.map(({ deadline }) => deadline.id));
  const added = call.deadlines
    .filter(({ id }) => asked.has(id) && !known.has(id))
    .map((deadline): Tracked => ({ call: factsOf(call), deadline, trackedAt: now, note: '' }));
  return added.length ? [...tracked, ...added] : tracked;
}

/** Whoever asks for all of several deadlines of a call, or of a track, follows it: what will be announced is wanted too. */
function followAsked(call: Call, ids: ReadonlySet<string>, now: Instant): Only | undefined {
  const open = call.deadlines.filter((deadline) => isWorthTracking(deadline, now));
  const isAsked = (deadlines: readonly Deadline[]) => deadlines.length > 1 && deadlines.every(({ id }) => ids.has(id));
  if (isAsked(open)) return null;
  const tracks = new Set(open.filter(({ id }) => ids.has(id)).map(({ track }) => track));
  const [track, ...more] = tracks;
  if (track === undefined || more.length) return undefined;
  return isAsked(open.filter((deadline) => deadline.track === track)) ? { track } : undefined;
}

/** Tracks deadlines of a call, by id; the call itself, or a track of it, where all are asked for. */
export function track(list: List, call: Call, ids: readonly string[], now: Instant): Partial<List> {
  const asked = new Set(ids);
  const only = followAsked(call, asked, now);
  const follows = list.follows.map((one) =>
    one.except.some((id) => asked.has(id)) ? { ...one, except: one.except.filter((id) => !asked.has(id)) } : one,
  );
  return {
    tracked: add(list.tracked, call, ids, now),
    follows: only === undefined ? follows : withFollow(follows, call, only, now),
    ...unhide(list, ids),
  };
}

/** Follows a call: what lies ahead of it is tracked, and what it will announce joins by itself. */
export function followCall(list: List, call: Call, now: Instant): List {
  const ahead = call.deadlines.filter((deadline) => isWorthTracking(deadline, now)).map(({ id }) => id);
  const next = { ...list, ...track(list, call, ahead, now) };
  return { ...next, follows: withFollow(next.follows, call, null, now) };
}

/** Ends what is followed of a call; what is tracked of it stays. */
export const unfollowCall = ({ follows }: Pick<Lists, 'follows'>, id: string): Partial<Lists> =>
  follows.some(({ call }) => call.id === id) ? { follows: follows.filter(({ call }) => call.id !== id) } : {};

/** Takes deadlines off the list, by id. A followed call does not bring them back; one that has none left is followed no more. */
export function untrack({ tracked, follows }: Lists, ids: readonly string[]): Partial<Lists> {
  const asked = new Set(ids);
  const [gone, left] = [
    tracked.filter(({ deadline }) => asked.has(deadline.id)),
    tracked.filter(({ deadline }) => !asked.has(deadline.id)),
  ];
  if (!gone.length) return {};
  const excepted = follows.map((one) => {
    const more = gone.filter(({ call }) => call.id === one.call.id).map(({ deadline }) => deadline.id);
    return more.length ? { ...one, except: [...new Set([...one.except, ...more])] } : one;
  });
  return { tracked: left, follows: withoutEmptyFollows(excepted, gone, left) };
}

/** Writes the reader's own words to a tracked deadline; empty words take the note away. */
export const note = ({ tracked }: Pick<Parts, 'tracked'>, id: string, words: string): Partial<List> =>
  tracked.some((one) => one.deadline.id === id && one.note !== words)
    ? { tracked: tracked.map((one) => (one.deadline.id === id ? { ...one, note: words } : one)) }
    : {};

/** Puts deadlines out of sight, by what they are called in the calls at hand, where they are in one. */
export function hide({ hidden }: Pick<Parts, 'hidden'>, ids: readonly string[], calls: readonly Call[], now: Instant): Partial<List> {
  const added = ids.filter((id) => !(id in hidden));
  if (!added.length) return {};
  const named = new Map(
    calls.flatMap((call) =>
      call.deadlines.map(({ id, kind, track, label, date }) => [id, { call: call.id, kind, track, label, date }] as const),
    ),
  );
  return { hidden: { ...hidden, ...Object.fromEntries(added.map((id) => [id, { since: now, as: named.get(id) ?? null }])) } };
}

/** Puts deadlines back in sight. */
export function unhide({ hidden }: Pick<Parts, 'hidden'>, ids: readonly string[]): Partial<List> {
  const gone = new Set(ids.filter((id) => id in hidden));
  return gone.size ? { hidden: Object.fromEntries(Object.entries(hidden).filter(([id]) => !gone.has(id))) } : {};
}
