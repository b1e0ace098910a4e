import type { Entry } from '#calendar/entry.ts';
import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { bySoonest, isOver } from '#model/order.ts';
import type { CommonActions, FollowedCall, OtherReading, PageView, PastReading, TrackedView } from '../popup-view.ts';
import { namesOf } from './name.ts';

/** Where a row leads: to its words on the open page, to the page it was read from, or nowhere. */
export type Lead = { readonly to: 'words'; readonly show: () => void } | { readonly to: 'page' } | { readonly to: 'nowhere' };

/** One deadline as a list shows it, with all that is known around it. */
export interface Row {
  /** What it is called beside the others of its call. */
  readonly name: string;
  readonly entry: Entry;
  readonly lead: Lead;
  /** null where it is not tracked. */
  readonly trackedAt: Instant | null;
  readonly history: readonly PastReading[];
  readonly others: readonly OtherReading[];
  readonly note: string;
  readonly isHidden: boolean;
  /** Whether what its call, or its track, announces joins by itself. */
  readonly isFollowed: boolean;
  /** Ids of all deadlines of its call, and of those of its track; undefined where the call is not at hand. */
  readonly peers?: { readonly call: readonly string[]; readonly track: readonly string[] };
}

/** What can be done to a row. */
export type RowActions = Pick<CommonActions, 'track' | 'untrack' | 'hide' | 'followCall' | 'note' | 'correct'>;

/** Rows chosen for something that is done to several at once. */
export interface Selecting {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (deadline: string) => void;
}

/** The calendar entry of a tracked deadline: each change that was noticed counts, and stamps it. */
const entryOfTracked = ({ call, deadline, trackedAt, history }: TrackedView): Entry => ({
  call: { schema: 1, ...call, deadlines: [deadline], problems: [] },
  deadline,
  stamp: history.at(-1)?.noticedAt ?? trackedAt,
  sequence: deadline.was.length + history.length,
});

/** The calendar entry of a deadline on the page, in step with the tracked one, if there is one. */
function entryOnPage(call: Call, deadline: Deadline, tracked: TrackedView | undefined): Entry {
  if (tracked) return { ...entryOfTracked(tracked), call, deadline };
  return { call, deadline, stamp: call.source.readAt, sequence: deadline.was.length };
}

const isFollowedBy = (follows: readonly FollowedCall[], id: string, { track }: Deadline) =>
  follows.some(({ call, only }) => call.id === id && (!only || only.track === track));

/** A tracked deadline as a row that leads to its page. */
const rowOfTracked = (tracked: TrackedView, name: string, hidden: ReadonlySet<string>, follows: readonly FollowedCall[]): Row => ({
  name,
  entry: entryOfTracked(tracked),
  lead: { to: 'page' },
  trackedAt: tracked.trackedAt,
  history: tracked.history,
  others: tracked.others ?? [],
  note: tracked.note ?? '',
  isHidden: hidden.has(tracked.deadline.id),
  isFollowed: isFollowedBy(follows, tracked.call.id, tracked.deadline),
});

/** All that is tracked, soonest first. */
export const rowsOfTracked = (tracked: readonly TrackedView[], hidden: readonly string[], follows: readonly FollowedCall[] = []): Row[] => {
  const outOfSight = new Set(hidden);
  const byCall = Map.groupBy(tracked, ({ call }) => call.id);
  const names = new Map([...byCall.values()].flatMap((ofCall) => [...namesOf(ofCall.map(({ deadline }) => deadline))]));
  return tracked
    .toSorted((a, b) => bySoonest(a.deadline, b.deadline))
    .map((one) => rowOfTracked(one, names.get(one.deadline.id) ?? one.deadline.label, outOfSight, follows));
};

function peersOf(call: Call, { track }: Deadline): NonNullable<Row['peers']> {
  const ofTrack = track === null ? [] : call.deadlines.filter((deadline) => deadline.track === track);
  return { call: call.deadlines.map(({ id }) => id), track: ofTrack.map(({ id }) => id) };
}

/** What the reader keeps, as far as rows show it. */
export interface Kept {
  readonly tracked: readonly TrackedView[];
  readonly hidden: readonly string[];
  readonly follows: readonly FollowedCall[];
}

/** What a call holds, soonest first, each beside what is tracked of it. */
export function rowsOfCall(call: Call, { tracked, hidden, follows }: Kept, leadOf: (id: string) => Lead): Row[] {
  const known = new Map(tracked.map((one) => [one.deadline.id, one]));
  const outOfSight = new Set(hidden);
  const names = namesOf(call.deadlines);
  return call.deadlines.toSorted(bySoonest).map((deadline): Row => {
    const one = known.get(deadline.id);
    return {
      name: names.get(deadline.id) ?? deadline.label,
      entry: entryOnPage(call, deadline, one),
      lead: leadOf(deadline.id),
      trackedAt: one?.trackedAt ?? null,
      history: one?.history ?? [],
      others: one?.others ?? [],
      note: one?.note ?? '',
      isHidden: outOfSight.has(deadline.id),
      isFollowed: isFollowedBy(follows, call.id, deadline),
      peers: peersOf(call, deadline),
    };
  });
}

/** What the open page holds, each with the lists that disagree with it. */
export function rowsOnPage(
  { call, visible, others = {} }: Extract<PageView, { state: 'read' }>,
  kept: Kept,
  show: (deadline: string) => void,
): Row[] {
  const leadOf = (id: string): Lead => (visible.includes(id) ? { to: 'words', show: () => show(id) } : { to: 'nowhere' });
  return rowsOfCall(call, kept, leadOf).map((row) => ({ ...row, others: others[row.entry.deadline.id] ?? row.others }));
}

/** Whether nothing is left to do about it. */
export const isPast = ({ entry: { deadline } }: Row, now: Instant): boolean =>
  deadline.status === 'struck' || deadline.status === 'cancelled' || isOver(deadline, now);
