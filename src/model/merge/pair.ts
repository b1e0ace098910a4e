import type { Deadline } from '../call.ts';
import { milliseconds } from '../instant.ts';
import { type Facets, facetsAmong, mayBeSameRound, trackLikeness } from './facets.ts';

const day = 86_400_000;
/** Two rounds of one venue lie further apart; an extension moves a deadline less. */
const farthest = 45;
/**
 * What stands a year off, give or take so many days, was mistyped or left over from last year's entry; only what fits nothing else counts.
 */
const yearSlack = 30;

interface Candidate {
  readonly deadline: Deadline;
  readonly facets: Facets;
}

function candidates(deadlines: readonly Deadline[], kind: Deadline['kind']): Candidate[] {
  const ofKind = deadlines.filter((deadline) => deadline.kind === kind);
  const facets = facetsAmong(ofKind);
  return ofKind.flatMap((deadline, i) => (facets[i] ? [{ deadline, facets: facets[i] }] : []));
}

/** Days between two deadlines; undefined while one is to be announced. */
function daysApart(a: Deadline, b: Deadline): number | undefined {
  if (a.earliest === null || b.earliest === null) return undefined;
  return Math.abs(milliseconds(a.earliest) - milliseconds(b.earliest)) / day;
}

/** How ill two candidates fit, in days; undefined where they cannot be one deadline. */
function misfit(a: Candidate, b: Candidate, isOnlyOne: boolean): number | undefined {
  if (!mayBeSameRound(a.facets, b.facets)) return undefined;
  const likeness = trackLikeness(a.facets, b.facets);
  if (likeness < 0.5) return undefined;
  const apart = daysApart(a.deadline, b.deadline);
  const isSaidAlike = a.facets.round === b.facets.round && likeness === 1;
  if (apart === undefined) return isOnlyOne || (isSaidAlike && a.facets.round !== null) ? farthest : undefined;
  return apart <= farthest ? apart + (isSaidAlike ? 0 : 1) + (1 - likeness) * farthest : undefined;
}

/** Pairs of candidates by what they cost, each candidate at most once; the best fitting first. */
function cheapest(ours: readonly Candidate[], theirs: readonly Candidate[], cost: (a: Candidate, b: Candidate) => number | undefined) {
  const fits = ours
    .flatMap((one) => theirs.map((other) => ({ one, other, cost: cost(one, other) })))
    .flatMap(({ one, other, cost }) => (cost === undefined ? [] : [{ one, other, cost }]))
    .sort((x, y) => x.cost - y.cost);
  const taken = new Set<Candidate>();
  return fits.flatMap(({ one, other }): [Candidate, Candidate][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

/** How far a pair lies from being one year apart, in days; undefined where that is too far, or they are not the same round and track. */
function yearSlip(a: Candidate, b: Candidate): number | undefined {
  const apart = daysApart(a.deadline, b.deadline);
  if (apart === undefined || Math.abs(apart - 365) > yearSlack) return undefined;
  return mayBeSameRound(a.facets, b.facets) && trackLikeness(a.facets, b.facets) === 1 ? Math.abs(apart - 365) : undefined;
}

/** Which deadlines of two readings of one edition are the same, each at most once; the best fitting pairs first. */
export function pairDeadlines(a: readonly Deadline[], b: readonly Deadline[]): [Deadline, Deadline][] {
  const kinds = [...new Set(a.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [ours, theirs] = [candidates(a, kind), candidates(b, kind)];
    const isOnlyOne = ours.length === 1 && theirs.length === 1;
    const near = cheapest(ours, theirs, (one, other) => misfit(one, other, isOnlyOne));
    const paired = new Set(near.flat());
    const rest = [ours, theirs].map((side) => side.filter((candidate) => !paired.has(candidate)));
    const slipped = cheapest(rest[0] ?? [], rest[1] ?? [], yearSlip);
    return [...near, ...slipped].map(([one, other]): [Deadline, Deadline] => [one.deadline, other.deadline]);
  });
}
