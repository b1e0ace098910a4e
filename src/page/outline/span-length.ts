import type { SeenDate } from './seen.ts';

const monthsOfYear = 12;
const daysOfMonth = 30;

/** About how many days lie between the first and the last day of a span, over New Year too; undefined for what is none. */
export function spanLength({ date }: SeenDate): number | undefined {
  if (date.kind !== 'range') return undefined;
  const { from, to } = date;
  const months = to.month - from.month + (to.month < from.month ? monthsOfYear : 0);
  return months * daysOfMonth + to.day - from.day;
}
