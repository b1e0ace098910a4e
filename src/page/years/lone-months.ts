import type { PartialDay } from '#dates/reading.ts';
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

/** The year in which a month comes next, from a day on. */
function yearBehind(day: Day, { month: told }: PartialDay): number {
  const { year, month } = dayParts(day);
  return told >= month ? year : year + 1;
}

/**
 * The years of months that stand alone: what is told in them comes behind what was due right before, "3 April – for a June decision", or
 * near to what is due next or to the day of the reading where nothing was. They tell no other row its year.
 */
export function yearsOfLoneMonths(entries: readonly Entry[], found: FoundYears, readAt: Day): ReadonlyMap<Entry, YearFound> {
  const years = new Map<Entry, YearFound>();
  const next = found.dayOf(entries.find((entry) => mayBeOf(entry) && found.has(entry)));
  let due: Day | undefined;
  for (const entry of entries) {
    if (mayBeOf(entry)) due = found.dayOf(entry) ?? due;
    const part = isLoneMonth(entry) ? partOf(entry.date.date) : undefined;
    if (!part) continue;
    years.set(entry, {
      year: due ? yearBehind(due, part) : nearestYear(part, next ?? readAt),
      assumption: next ? 'year-from-neighbours' : 'year-from-reading',
    });
  }
  return years;
}
