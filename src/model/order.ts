import type { Assumption } from './assumption.ts';
import type { Deadline } from './call.ts';
import type { Instant } from './instant.ts';

/** Soonest first by the earliest moment a deadline can close; those to be announced come last; ties keep a lasting order by id. */
export function bySoonest(a: Deadline, b: Deadline): number {
  if (a.earliest !== b.earliest) {
    if (a.earliest === null) return 1;
    if (b.earliest === null) return -1;
    return a.earliest < b.earliest ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether every moment that the words allow has passed. */
export const isOver = (deadline: Deadline, now: Instant): boolean => deadline.latest !== null && deadline.latest < now;

/** Whether it may still be met: it holds, and its earliest moment lies ahead. */
export const isAhead = (deadline: Deadline, now: Instant): boolean =>
  deadline.status === 'current' && deadline.earliest !== null && now <= deadline.earliest;

/** Assumptions that any careful reader would make, and that leave the day as the page has it. */
const plainAssumptions: ReadonlySet<Assumption> = new Set([
  'end-of-day',
  'zone-unstated',
  'year-from-title',
  'year-from-heading',
  'year-from-neighbours',
  'year-from-event',
  'year-from-weekday',
]);

/** Whether the page can be read in ways that differ by more than the unstated zone of a day: what a reader should look at twice. */
export const isContested = (deadline: Deadline): boolean => deadline.assumptions.some((assumption) => !plainAssumptions.has(assumption));

/** Whether the words allow more than one moment. */
export const isDoubtful = (deadline: Deadline): boolean => deadline.earliest !== deadline.latest;
