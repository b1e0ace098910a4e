import type { SeenDate } from './seen.ts';

/** A rank is a year in days, so to speak, and less than this where no year is said. */
export const oneYear = 400;

/** How late in the calendar a day lies. */
export const rankOf = (year: number, month: number, day: number): number => year * oneYear + month * 32 + day;

/** How late in the calendar a date lies, as far as its words tell: for two dates of one cluster, years apart only if both say so. */
export function rank({ date }: SeenDate): number {
  const day = date.kind === 'day' ? date.days[0] : date.kind === 'range' ? date.to : undefined;
  if (day) return rankOf(day.year ?? 0, day.month, day.day);
  return date.kind === 'month' ? (date.year ?? 0) * oneYear + date.month * 32 : 0;
}

/** Ranks of dates of which only some have a year. */
export const ranks = (dates: readonly SeenDate[]): ((date: SeenDate) => number) => {
  const year = Math.max(...dates.map((date) => Math.floor(rank(date) / oneYear)));
  return (date) => (rank(date) < oneYear ? rank(date) + year * oneYear : rank(date));
};
