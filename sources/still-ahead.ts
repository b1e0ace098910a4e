import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { bySoonest, isAhead } from '#model/order.ts';

/** The next thing to meet of a call. */
const nextOf = ({ deadlines }: Call, now: Instant): Deadline | undefined =>
  deadlines.filter((deadline) => isAhead(deadline, now)).sort(bySoonest)[0];

/** Something of it can still be met, or will be announced for an event that is not over. */
function isStillAhead(call: Call, now: Instant): boolean {
  if (nextOf(call, now)) return true;
  const over = call.event.end ?? call.event.start;
  return call.deadlines.some(({ status }) => status === 'tbd') && (over === null || over >= now.slice(0, over.length));
}

/** Those to be announced come last; ties keep a lasting order by id. */
function byNext(a: Call, b: Call, now: Instant): number {
  const [x, y] = [nextOf(a, now), nextOf(b, now)];
  if (x && y && x.earliest !== y.earliest) return bySoonest(x, y);
  if (x && !y) return -1;
  if (y && !x) return 1;
  return a.id < b.id ? -1 : 1;
}

/** The calls of which something lies ahead, soonest first: the same calls give the same order, however they came. */
export const stillAhead = (calls: readonly Call[], now: Instant): Call[] =>
  calls.filter((call) => isStillAhead(call, now)).sort((a, b) => byNext(a, b, now));
