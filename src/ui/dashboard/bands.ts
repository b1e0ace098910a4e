import { type Instant, milliseconds } from '#model/instant.ts';
import { isPast, type Row } from '../row/row.ts';

/** How far ahead something lies, in the steps in which people plan. */
export const bands = ['today', 'week', 'month', 'later', 'announced', 'past'] as const;

export type Band = (typeof bands)[number];

const millisecondsADay = 86_400_000;

/** The band of a row at a time, counted to its earliest moment. */
export function bandOf(row: Row, now: Instant): Band {
  const { earliest } = row.entry.deadline;
  if (isPast(row, now)) return 'past';
  if (earliest === null) return 'announced';
  const days = (milliseconds(earliest) - milliseconds(now)) / millisecondsADay;
  return days < 1 ? 'today' : days < 7 ? 'week' : days < 30 ? 'month' : 'later';
}
