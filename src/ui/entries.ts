import type { Entry } from '#calendar/entry.ts';
import type { Call, Deadline } from '#model/call.ts';
import type { TrackedView } from './popup-view.ts';

/** The calendar entry of a tracked deadline: each change that was noticed counts, and stamps it. */
export const entryOfTracked = ({ call, deadline, trackedAt, history }: TrackedView): Entry => ({
  call: { schema: 1, ...call, deadlines: [deadline], problems: [] },
  deadline,
  stamp: history.at(-1)?.noticedAt ?? trackedAt,
  sequence: deadline.was.length + history.length,
});

/** The calendar entry of a deadline on the page, in step with the tracked one, if there is one. */
export function entryOnPage(call: Call, deadline: Deadline, tracked: TrackedView | undefined): Entry {
  if (tracked) return { ...entryOfTracked(tracked), call, deadline };
  return { call, deadline, stamp: call.source.readAt, sequence: deadline.was.length };
}
