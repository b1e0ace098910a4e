import type { Entry } from '../pairing/entry.ts';
import { partOf } from '../years/part.ts';

const monthsOfYear = 12;
const mostMonthsJudged = 8;
/** Whether something is handed in before a day, and not months behind it; where either says no year, within the months before. */
export function isBefore({ date: { date: first } }: Entry, { date: { date: second } }: Entry): boolean {
  const [a, b] = [partOf(first), partOf(second)];
  if (!a || !b) return false;
  const years = a.year === undefined || b.year === undefined ? undefined : b.year - a.year;
  const months = b.month - a.month + (b.day < a.day ? -1 : 0);
  if (years !== undefined) return years * monthsOfYear + months >= 0;
  return (months + monthsOfYear) % monthsOfYear <= mostMonthsJudged;
}
