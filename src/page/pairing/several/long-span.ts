import type { SeenDate } from '../../outline/seen.ts';

const mostDaysOfAnEvent = 21;

/** A span that is longer than an event. */
export function lastsForWeeks(found: SeenDate | undefined): boolean {
  if (found?.date.kind !== 'range') return false;
  const { from, to } = found.date;
  return (to.month - from.month + (to.month < from.month ? 12 : 0)) * 30 + to.day - from.day > mostDaysOfAnEvent;
}
