import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { handedIn } from '#model/kinds.ts';
import type { Edition, MergedDeadline } from '#model/merge/edition.ts';
import { bySoonest, isAhead, isOver } from '#model/order.ts';

/** One deadline of one edition, as the site shows it. */
export interface Item {
  readonly edition: Edition;
  readonly merged: MergedDeadline;
  /** As its most trusted source has it, by its lasting id. */
  readonly deadline: Deadline;
}

export const itemsOf = (edition: Edition): Item[] =>
  edition.deadlines.map((merged) => ({ edition, merged, deadline: { ...merged.chosen.deadline, id: merged.id } }));

/** Kinds that somebody has to meet; the others are shown where they are asked for. */
export const isDue = ({ deadline }: Item): boolean => handedIn.has(deadline.kind);

/** Whether it may still be met: one whose earliest moment has passed and whose latest has not is shown too, as doubtful. */
const isOpen = ({ deadline }: Item, now: Instant) =>
  isAhead(deadline, now) || (deadline.status === 'current' && deadline.earliest !== null && !isOver(deadline, now));

/** Everything that lies ahead, soonest first by the earliest moment. */
export const itemsAhead = (editions: readonly Edition[], now: Instant): Item[] =>
  editions
    .flatMap(itemsOf)
    .filter((item) => isOpen(item, now))
    .sort((a, b) => bySoonest(a.deadline, b.deadline));
