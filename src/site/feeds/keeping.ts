import type { Entry } from '#calendar/entry.ts';
import { timeOf } from '#calendar/event.ts';
import { addDays, type Day } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import { daysShownWithdrawn } from '../gone.ts';

/** How long a calendar keeps what is over: long enough to look back, short enough to stay small. */
const daysKept = 180;

/** The last day on which feeds hold an entry; undefined for one without a day. */
export function leavesOn(entry: Entry): Day | undefined {
  const time = timeOf(entry);
  if (!time) return undefined;
  const over = addDays(time.end.slice(0, 10) as Day, daysKept);
  const withdrawn = entry.deadline.status === 'cancelled' ? addDays(utcDay(entry.stamp), daysShownWithdrawn) : over;
  return withdrawn < over ? withdrawn : over;
}

/** Whether feeds hold an entry at a moment: not over for long, and not withdrawn for long. */
export function isKept(entry: Entry, now: Instant): boolean {
  const last = leavesOn(entry);
  return last !== undefined && utcDay(now) <= last;
}
