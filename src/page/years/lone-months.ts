import { type Day, dayParts } from '#model/day.ts';
import { closing } from '#model/kinds.ts';
import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import type { FoundYears } from './found-years.ts';
import { nearestYear, partOf } from './part.ts';

/** "Winners will be announced in March": a month of which no more is said than its name. */
export const isLoneMonth = ({ date: { date } }: Entry): boolean => date.kind === 'month' && date.isAlone === true;

/** Whether what is told in a month may be told of what was due on a day: an event is told of by none. */
const mayBeOf = (entry: Entry): boolean => closing.has(entry.kind) && !isLoneMonth(entry);

/**
 * The years of months that stand alone: what is told in them comes behind what was due right before, "3 April – for a June decision", or next
 * to the day of the reading where nothing was. They tell no other row its year.
 */
export function yearsOfLoneMonths(entries: readonly Entry[], found: FoundYears, readAt: Day): ReadonlyMap<Entry, YearFound> {
  const years = new Map<Entry, YearFound>();
  entries.forEach((entry, i) => {
    const part = isLoneMonth(entry) ? partOf(entry.date.date) : undefined;
    if (!part) return;
    const due = found.dayOf(entries.slice(0, i).findLast(mayBeOf) ?? entries.slice(i).find(mayBeOf));
    if (!due) {
      years.set(entry, { year: nearestYear(part, readAt), assumption: 'year-from-reading' });
      return;
    }
    const { year, month } = dayParts(due);
    years.set(entry, { year: part.month >= month ? year : year + 1, assumption: 'year-from-neighbours' });
  });
  return years;
}
