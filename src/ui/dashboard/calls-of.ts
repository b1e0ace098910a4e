import type { Instant } from '#model/instant.ts';
import { isPast, type Row } from '../row/row.ts';
import type { TimelineCall } from '../timeline/clashes.ts';

/** Tracked deadlines by their call, for the timeline: calls with something ahead, the soonest first; hidden ones left out. */
export function callsOf(rows: readonly Row[], now: Instant): TimelineCall[] {
  const byCall = Map.groupBy(
    rows.filter(({ isHidden }) => !isHidden),
    ({ entry }) => entry.call.id,
  );
  return [...byCall.values()]
    .filter((ofCall) => ofCall.some((row) => !isPast(row, now)))
    .flatMap((ofCall) => {
      const call = ofCall[0]?.entry.call;
      return call ? [{ call, deadlines: ofCall.map(({ entry }) => entry.deadline) }] : [];
    });
}
