import type { Call, Deadline } from '#model/call.ts';
import { type ChangeKind, changesBetween } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { News, Past, Tracked } from '../store/shape.ts';
import { asTracked, maySpeakFor } from './as-tracked.ts';
import { announced } from './follow.ts';
import { factsOf } from './list.ts';
import { pageBack, withNews } from './news.ts';
import { add } from './track.ts';
import { isWorthTracking } from './worth-tracking.ts';

/** The parts that a newer reading of a call can change, or must know. */
export type Readings = Pick<Parts, 'tracked' | 'follows' | 'hidden' | 'history' | 'news'>;

export const readings = ['tracked', 'follows', 'hidden', 'history', 'news'] as const;

interface Moved {
  readonly one: Tracked;
  readonly after: Deadline;
  readonly what: ChangeKind;
}

/** What the comparison of dates passes over: bounds that moved by themselves, and a date struck out. */
function quietChange(was: Deadline, after: Deadline): ChangeKind | undefined {
  if (was.status !== after.status && after.status === 'struck') return 'withdrawn';
  if (was.earliest !== after.earliest || was.latest !== after.latest || was.status !== after.status) return 'zone or hour changed';
  return undefined;
}

function movedIn(tracked: readonly Tracked[], call: Call): Moved[] {
  const ours = tracked.filter((one) => maySpeakFor(one, call));
  const before = { ...call, deadlines: ours.map(({ deadline }) => deadline) };
  const kinds = new Map(changesBetween(before, call).map(({ id, kind }) => [id, kind]));
  const current = new Map(call.deadlines.map((deadline) => [deadline.id, deadline]));
  return ours.flatMap((one): Moved[] => {
    const after = current.get(one.deadline.id);
    const what = after && (kinds.get(after.id) ?? quietChange(one.deadline, after));
    return after && what ? [{ one, after, what }] : [];
  });
}

function newsOf(call: Call, now: Instant, what: ChangeKind, before: Deadline | null, after: Deadline): News {
  const from = { id: call.source.id, url: call.source.url };
  return { id: `${after.id}@${now}`, what, call: factsOf(call), before, after, noticedAt: now, from, isSeen: false, isTold: false };
}

/**
 * Takes over what a newer reading says about tracked deadlines, keeps the old reading as history, and notes the news. A deadline that is
 * gone from the reading stays as it was last read: a page half loaded, or one that takes us for a robot, must not untrack anything.
 */
export function takeOver(parts: Readings, read: Call, now: Instant): Partial<Readings> {
  const call = asTracked(parts, read);
  const moved = movedIn(parts.tracked, call);
  const added = announced(parts, call, now);
  const back = call.deadlines.length ? pageBack(parts, call) : {};
  if (!moved.length && !added.length) return back;
  const from = { id: call.source.id, url: call.source.url };
  const afterOf = new Map(moved.map(({ one, after }) => [one, after]));
  const tracked = parts.tracked.map((one) => {
    const deadline = afterOf.get(one);
    return deadline ? { ...one, call: factsOf(call), deadline } : one;
  });
  const past = moved.map(({ one: { deadline } }): [string, Past[]] => [
    deadline.id,
    [...(parts.history[deadline.id] ?? []), { was: deadline, noticedAt: now, from }],
  ]);
  const isNews = ({ one: { deadline }, after }: Moved) =>
    !(deadline.id in parts.hidden) && (isWorthTracking(deadline, now) || isWorthTracking(after, now));
  const news = [
    ...moved.filter(isNews).map(({ one, after, what }) => newsOf(call, now, what, one.deadline, after)),
    ...added.map((deadline) => newsOf(call, now, 'announced', null, deadline)),
  ];
  const ids = added.map(({ id }) => id);
  return {
    tracked: add(tracked, call, ids, now),
    ...(past.length && { history: { ...parts.history, ...Object.fromEntries(past) } }),
    news: withNews(back.news ?? parts.news, news),
  };
}
