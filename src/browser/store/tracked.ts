import type { Call, Deadline } from '#model/call.ts';
import { changesBetween } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import type { CallFacts, Tracked } from './shape.ts';

type List = readonly Tracked[];

const factsOf = ({ id, url, event, lang, source }: Call): CallFacts => ({ id, url, event, lang, source });

/** Adds deadlines of a call, by id; those already tracked stay as they are. */
export function track(tracked: List, call: Call, ids: readonly string[], now: Instant): List {
  const known = new Set(tracked.map(({ deadline }) => deadline.id));
  const added = call.deadlines
    .filter(({ id }) => ids.includes(id) && !known.has(id))
    .map((deadline): Tracked => ({ call: factsOf(call), deadline, trackedAt: now, history: [] }));
  return added.length ? [...tracked, ...added] : tracked;
}

/** Takes deadlines off the list, by id. */
export function untrack(tracked: List, ids: readonly string[]): List {
  const left = tracked.filter(({ deadline }) => !ids.includes(deadline.id));
  return left.length === tracked.length ? tracked : left;
}

/**
 * Takes over what a newer reading of a page says about tracked deadlines, keeping the old reading in the history.
 * A deadline that is gone from the page stays as it was last read: a page half loaded must not untrack anything.
 */
export function notice(tracked: List, call: Call, now: Instant): List {
  const ours = tracked.filter((one) => one.call.id === call.id);
  const before: Call = { ...call, deadlines: ours.map(({ deadline }) => deadline) };
  const moved = new Map<string, Deadline>();
  for (const { id, before: was, after } of changesBetween(before, call)) if (was && after) moved.set(id, after);
  if (!moved.size) return tracked;
  return tracked.map((one) => {
    const after = one.call.id === call.id ? moved.get(one.deadline.id) : undefined;
    if (!after) return one;
    return { ...one, call: factsOf(call), deadline: after, history: [...one.history, { was: one.deadline, noticedAt: now }] };
  });
}
