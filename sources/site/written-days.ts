import type { Assumption } from '#model/assumption.ts';
import { type Day, dayFrom, weekdayOf } from '#model/day.ts';
import { see } from '#page/outline/see.ts';
import { isPlausible } from '../plausible.ts';

/** A day, or the first and last of several, as a site's own layout writes them: always with a year. */
export interface WrittenDays {
  readonly from: Day;
  readonly to: Day | null;
  readonly assumptions: readonly Assumption[];
}

/** Reads `Fri 12 Nov 2027`, `May 1, 2027`, `Mon 2 - Thu 5 Nov 2027`: the dates of a text, in order; those without a year are left out. */
export function writtenDays(text: string): readonly WrittenDays[] {
  return see({ text, struck: [] }).dates.flatMap(({ date }): readonly WrittenDays[] => {
    if (date.kind === 'range') {
      const year = date.to.year ?? date.from.year;
      if (year === undefined) return [];
      const wraps = date.from.year === undefined && date.from.month > date.to.month;
      const [from, to] = [
        dayFrom(date.from.year ?? year - (wraps ? 1 : 0), date.from.month, date.from.day),
        dayFrom(date.to.year ?? year, date.to.month, date.to.day),
      ];
      return from && to && from <= to && isPlausible(from) && isPlausible(to) ? [{ from, to, assumptions: [] }] : [];
    }
    if (date.kind !== 'day') return [];
    const written = date.days.flatMap(({ year, month, day }) => (year === undefined ? [] : (dayFrom(year, month, day) ?? [])));
    const days = written.filter(isPlausible).sort();
    const fitting = days.filter((day) => date.weekday === undefined || weekdayOf(day) === date.weekday);
    const [from] = fitting.length ? fitting : days;
    if (!from) return [];
    return [{ from, to: null, assumptions: fitting.length ? [] : ['weekday-disagrees'] }];
  });
}
