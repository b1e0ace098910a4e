import type { PartialDay } from './reading.ts';

/** Whether one day is surely later than another: in one year, or in years that are told. */
export function isLater(one: PartialDay, other: PartialDay): boolean {
  if ((one.year === undefined) !== (other.year === undefined)) return false;
  return ((one.year ?? 0) - (other.year ?? 0) || one.month - other.month || one.day - other.day) > 0;
}
