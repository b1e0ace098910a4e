import { type Day, daysBetween, firstDayOf, lastDayOf, type Month, monthFrom } from '#model/day.ts';
import type { Lane } from './lane.ts';

/** The months that a timeline spans, and where days lie on it. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly months: readonly Month[];
}

const monthOf = (day: Day) => day.slice(0, 7) as Month;

function nextMonth(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return monthFrom(number === 12 ? year + 1 : year, number === 12 ? 1 : number + 1) ?? month;
}

/** Longer ones would crowd the dates together. */
const mostMonths = 20;

/** Whole months around all dates of the lanes, from `first` on where it is given. */
export function spanOf(lanes: readonly Lane[], first?: Day): Span | undefined {
  const days = lanes
    .flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]))
    .filter((day) => !first || day >= first)
    .sort();
  const [start, end] = [first ?? days[0], days.at(-1)];
  if (!start || !end) return undefined;
  const months: Month[] = [monthOf(start)];
  for (let last = monthOf(start); last < monthOf(end) && months.length < mostMonths; ) {
    last = nextMonth(last);
    months.push(last);
  }
  return { from: firstDayOf(months[0] ?? monthOf(start)), to: lastDayOf(months.at(-1) ?? monthOf(end)), months };
}

/** Where a day lies, from 0 at the start to `width` at the end, cut at both. */
export function placeOf(day: Day, { from, to }: Span, width: number): number {
  const share = daysBetween(from, day) / (daysBetween(from, to) + 1);
  return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
}
