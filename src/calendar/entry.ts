import type { Call, Deadline } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';

/** One deadline as a calendar is to hold it. */
export interface Entry {
  readonly call: Call;
  readonly deadline: Deadline;
  /** When this deadline last changed: stored, never the present moment, since clients take a new stamp for a change. */
  readonly stamp: Instant;
  /** Counts the changes of its time, status or precision; never goes back (RFC 5545, section 3.8.7.4). */
  readonly sequence: number;
  /** The Monday of the week in which its source was last seen to say so: a day would move the bytes of every event daily. */
  readonly checkedInWeekOf?: Day;
  /** Another source that closes it before every moment that this one allows, and when. */
  readonly earlierElsewhere?: { readonly source: string; readonly closes: Instant };
}

/**
 * The entries of a call that was read once and has no stored history: stamped with the moment of reading, counting the dates that
 * the page itself shows as replaced.
 */
export const entriesOf = (call: Call): Entry[] =>
  call.deadlines.map((deadline) => ({ call, deadline, stamp: call.source.readAt, sequence: deadline.was.length }));
