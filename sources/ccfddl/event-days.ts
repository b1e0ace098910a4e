import { type Day, dayFrom } from '#model/day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNumber = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const shape =
  /^(?<from>[A-Za-z]{3,9})\.? 0?(?<first>\d{1,2})(?: ?[-–] ?(?:(?<to>[A-Za-z]{3,9})\.? )?0?(?<last>\d{1,2}))?, ?(?<year>\d{4})$/;

/**
 * The days of an event where the list writes them in its usual way (`February 16-23, 2027`, `May 31 - Jun 2, 2027`); undefined for
 * any other writing, and for a year that is not the edition's: in this list that is last year's, copied.
 */
export function eventDays(text: string, edition: number): { readonly start: Day; readonly end: Day | null } | undefined {
  const { from = '', first = '', to, last, year = '' } = shape.exec(text.trim())?.groups ?? {};
  if (Number(year) !== edition) return undefined;
  const start = dayFrom(edition, monthNumber(from), Number(first));
  const end = last === undefined ? null : dayFrom(edition, monthNumber(to ?? from), Number(last));
  if (!start || end === undefined || (end !== null && end < start)) return undefined;
  return { start, end };
}
