import type { Call, Deadline } from '#model/call.ts';
import { isContested } from '#model/order.ts';
import type { Reading, Sighting } from '#page/reading.ts';

/** Whether two deadlines name the same day: the one that holds, the last of a range, or one that was replaced. */
const sharesDay = (a: Deadline, b: Deadline): boolean => a.date !== null && (a.date === b.date || a.date === b.end || b.date === a.end);

/** The site's deadline for one that the generic reader found: of its day, and of its kind where several share the day. */
function twinOf(found: Deadline, deadlines: readonly Deadline[], isTaken: (deadline: Deadline) => boolean): Deadline | undefined {
  const sameDay = deadlines.filter((deadline) => sharesDay(deadline, found));
  const sameKind = sameDay.filter(({ kind }) => kind === found.kind);
  const candidates = sameKind.length ? sameKind : sameDay;
  return candidates.find((deadline) => !isTaken(deadline)) ?? candidates[0];
}

/**
 * The generic reader's sightings, led to the deadlines that a site's own reader found. What holds: a sighting keeps its place and its
 * words; where the site's data know nothing of its day, it is left out, since the site knows better which dates are deadlines.
 */
export function onSightings(generic: Reading, call: Call): Reading {
  const taken = new Set<Deadline>();
  const twins = new Map(
    generic.call.deadlines.flatMap((found) => {
      const twin = twinOf(found, call.deadlines, (deadline) => taken.has(deadline));
      if (twin) taken.add(twin);
      return twin ? [[found.id, twin] as const] : [];
    }),
  );
  const sightings = generic.sightings.map((seen): Sighting => {
    if (seen.deadline === null) return seen;
    const twin = twins.get(seen.deadline);
    if (!twin) return { ...seen, verdict: 'left out', deadline: null, why: 'the data of this site have no such deadline' };
    const verdict =
      seen.verdict === 'replaced' ? 'replaced' : twin.status === 'struck' ? 'struck' : isContested(twin) ? 'doubtful' : 'current';
    return { ...seen, verdict, deadline: twin.id, why: seen.verdict === 'replaced' ? seen.why : `${twin.kind}: ${twin.label}` };
  });
  return { call, sightings };
}
