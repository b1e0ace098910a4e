import { addDays, type Day, dayParts, daysBetween } from '#model/day.ts';
import type { Days } from '../reader-days.ts';

/** Days laid out from left to right: 0 to 100 per cent. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  /** Where a day begins, in per cent. */
  readonly at: (day: Day) => number;
  /** The first days of months within. */
  readonly months: readonly Day[];
}

/** A name this near to the right edge, in per cent, would be cut off. */
const tooFarRight = 96;

const daysBefore = 10;
const daysAfter = 10;
const fewestDays = 90;
const mostDays = 800;

const firstOfNextMonth = (day: Day): Day => {
  const { day: date } = dayParts(day);
  const next = addDays(day, 32 - date);
  return `${next.slice(0, 7)}-01` as Day;
};

/** A scale from shortly before today to shortly after the last of what is drawn. */
export function scaleFor(today: Day, drawn: readonly Days[]): Scale {
  const from = addDays(today, -daysBefore);
  const last = drawn.reduce((latest, { to }) => (to > latest ? to : latest), addDays(today, fewestDays));
  const farthest = addDays(today, mostDays);
  const to = last > farthest ? farthest : addDays(last, daysAfter);
  const length = daysBetween(from, to);
  const months: Day[] = [];
  for (let month = firstOfNextMonth(from); month < to; month = firstOfNextMonth(month)) months.push(month);
  const at = (day: Day) => Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / length));
  return { from, to, at, months: months.filter((month) => at(month) < tooFarRight) };
}
