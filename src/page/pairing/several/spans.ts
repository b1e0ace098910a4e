import { isAnd } from '#dates/and.ts';
import { isForward } from '#dates/range.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { endsWithSign } from '../../phrases/signs.ts';

/** A day that can be read in one way only. */
const dayOf = ({ date }: SeenDate): PartialDay | undefined => (date.kind === 'day' && date.days.length === 1 ? date.days[0] : undefined);

/** From the one day to the other; undefined where the words before the first and between them do not say so. */
function spanOf(first: SeenDate, last: SeenDate, text: string): SeenDate | undefined {
  const [start, end] = [dayOf(first), dayOf(last)];
  if (!start || !end || first.struck !== last.struck || !isAnd(text.slice(first.at[1], last.at[0]))) return undefined;
  if (!endsWithSign(text.slice(0, first.at[0]), 'between')) return undefined;
  const [from, to] = [
    { ...start, year: start.year ?? (end.year !== undefined && start.month > end.month ? end.year - 1 : end.year) },
    { ...end, year: end.year ?? start.year },
  ];
  return isForward(from, to) ? { ...first, at: [first.at[0], last.at[1]], date: { kind: 'range', from, to } } : undefined;
}

/** "Between 15 September and 30 October 2027": two days that are the ends of one span. The line itself where it says no such thing. */
export function withSpans(unit: Unit): Unit {
  const { dates } = unit.seen;
  if (dates.length < 2) return unit;
  const joined: SeenDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const span = last && spanOf(last, date, unit.text);
    if (span) joined[joined.length - 1] = span;
    else joined.push(date);
  }
  return joined.length === dates.length ? unit : { ...unit, seen: { ...unit.seen, dates: joined } };
}
