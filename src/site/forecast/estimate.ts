import { addDays, type Day, daysBetween } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { Edition } from '#model/merge/edition.ts';
import { seriesSlug } from '../list/facets.ts';
import { itemsAhead } from '../list/item.ts';
import { editionsBySeries, type PastEdition } from './series.ts';

/** When the papers of a next edition may be due, if it keeps to the pattern of those before. Nobody has said so. */
export interface Estimate {
  readonly series: string;
  /** The last edition known. */
  readonly last: Edition;
  readonly from: Day;
  readonly to: Day;
  /** Days on which papers were due before, oldest first. */
  readonly basis: readonly Day[];
}

/** Whole weeks keep the day of the week, which venues keep more often than the day of the month. */
const weeksAYear = 52;
const yearly = weeksAYear * 7;
const leastSpread = 10;
const spreadOfOne = 28;
const largestSpread = 60;
/** A venue that is later than that has likely stopped, or lives on a page that nobody has read. */
const longestDelay = 28;
const longestSilence = 500;

/** A venue that met every second year will likely again. */
const periodOf = (days: readonly Day[]): number => {
  const [before, last] = days.slice(-2);
  return before && last && daysBetween(before, last) > 1.6 * yearly ? 2 * yearly : yearly;
};

/** Days from where the pattern would have one edition after another; editions between them may not be known. */
function miss(before: Day, after: Day): number {
  const gap = daysBetween(before, after);
  return Math.abs(gap - Math.round(gap / yearly) * yearly);
}

/** How far the pattern was off before, at most. */
function spreadOf(days: readonly Day[]): number {
  if (days.length < 2) return spreadOfOne;
  const misses = days.slice(1).map((day, i) => miss(days[i] ?? day, day));
  return Math.max(leastSpread, ...misses.slice(-3).map((days) => Math.min(days, largestSpread)));
}

/** One day for each year: two rounds of one year are one edition to this. */
const yearsOf = (past: readonly PastEdition[]): Day[] =>
  past.map(({ day }) => day).filter((day, i, days) => i === 0 || daysBetween(days[i - 1] ?? day, day) > 200);

function estimateOf(series: string, past: readonly PastEdition[], today: Day): Estimate | undefined {
  const last = past.at(-1);
  if (!last || last.day >= today || daysBetween(last.day, today) > longestSilence) return undefined;
  const basis = yearsOf(past);
  const period = periodOf(basis);
  const [middle, spread] = [addDays(basis.at(-1) ?? last.day, period), spreadOf(basis)];
  const to = addDays(middle, spread);
  return to < today || daysBetween(middle, today) > longestDelay
    ? undefined
    : { series, last: last.edition, from: addDays(middle, -spread), to, basis };
}

/** Series that take papers still: in a later round, in another track. */
const openSeries = (editions: readonly Edition[], now: Instant): ReadonlySet<string> =>
  new Set(
    itemsAhead(editions, now)
      .filter(({ deadline }) => deadline.kind === 'abstract' || deadline.kind === 'submission')
      .map(({ edition }) => seriesSlug(edition)),
  );

/** Estimates for series that have announced nothing ahead, soonest first. */
export function estimates(editions: readonly Edition[], now: Instant): Estimate[] {
  const [today, open] = [utcDay(now), openSeries(editions, now)];
  return [...editionsBySeries(editions)]
    .filter(([series]) => !open.has(series))
    .flatMap(([series, past]) => estimateOf(series, past, today) ?? [])
    .sort((a, b) => (a.from === b.from ? (a.series < b.series ? -1 : 1) : a.from < b.from ? -1 : 1));
}
