import type { Instant } from '#model/instant.ts';
import { byHarm } from '#model/merge/disagreement.ts';
import type { DeadlineReading, Disagreement, Edition, MergedDeadline } from '#model/merge/edition.ts';
import { isOver } from '#model/order.ts';

/** One disagreement with its evidence. */
export interface Finding {
  readonly edition: Edition;
  readonly deadline: MergedDeadline;
  readonly disagreement: Disagreement;
  readonly trusted: DeadlineReading;
  readonly other: DeadlineReading;
}

/** What was compared, and what came of it. */
export interface Comparison {
  /** Deadlines that have a moment in two sources or more, and the editions that they belong to. */
  readonly comparable: { readonly deadlines: number; readonly editions: number };
  readonly differing: { readonly deadlines: number; readonly editions: number };
  /** The worst first. */
  readonly findings: readonly Finding[];
}

const isComparable = ({ chosen, others }: MergedDeadline) =>
  [chosen, ...others].filter(({ deadline }) => deadline.earliest !== null).length > 1;

const mayBeMet = ({ chosen, others }: MergedDeadline, now: Instant) => [chosen, ...others].some(({ deadline }) => !isOver(deadline, now));

function findingsOf(edition: Edition, deadline: MergedDeadline): Finding[] {
  return deadline.disagreements.flatMap((disagreement) => {
    const other = deadline.others.find(({ source }) => source.id === disagreement.other);
    return other ? [{ edition, deadline, disagreement, trusted: deadline.chosen, other }] : [];
  });
}

/** Compares every deadline that several sources have; `after` leaves out what was over by then in all of them. */
export function compared(editions: readonly Edition[], after: Instant | null): Comparison {
  const items = editions.flatMap((edition) => edition.deadlines.map((deadline) => ({ edition, deadline })));
  const comparable = items.filter(({ deadline }) => isComparable(deadline) && (after === null || mayBeMet(deadline, after)));
  const differing = comparable.filter(({ deadline }) => deadline.disagreements.length > 0);
  const count = (some: typeof items) => ({ deadlines: some.length, editions: new Set(some.map(({ edition }) => edition)).size });
  return {
    comparable: count(comparable),
    differing: count(differing),
    findings: differing
      .flatMap(({ edition, deadline }) => findingsOf(edition, deadline))
      .sort((a, b) => byHarm(a.disagreement, b.disagreement) || (a.deadline.id < b.deadline.id ? -1 : 1)),
  };
}
