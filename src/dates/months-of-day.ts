import { isPossible } from './calendar-sense.ts';
import type { FoundDate, PartialDay } from './reading.ts';
import type { Token } from './token.ts';

const isMonth = (token: Token | undefined): token is Token => token?.class === 'M' || token?.class === 'm';
const isLink = (token: Token | undefined): boolean => token?.class === 'd';

/** The month that a comma or "and" leads to from a place on, and what stands behind it. */
function nextMonth(tokens: readonly Token[], from: number) {
  const comma = tokens[from]?.class === ',' ? 1 : 0;
  const and = tokens[from + comma]?.class === '&' ? 1 : 0;
  const at = from + comma + and;
  const month = tokens[at];
  return comma + and > 0 && isMonth(month) ? { month, next: at + 1, isLast: and > 0 } : undefined;
}

/** The year behind the last month: "September 2027", "septiembre de 2027". */
const yearAt = (tokens: readonly Token[], from: number): Token | undefined =>
  [tokens[from], isLink(tokens[from]) || tokens[from]?.class === ',' ? tokens[from + 1] : undefined].find((token) => token?.class === 'Y');

/** The day of that number in a month, or its last one: "31 January, April and July". */
const lastPossible = (part: PartialDay): PartialDay => (part.day === 31 && !isPossible(part) ? { ...part, day: 30 } : part);

/**
 * "The 1st of February, May, August or November", "zum 15. März und September": the days that the months behind a day without its year
 * have from it, the last of which an "and" leads to; none where another day goes with one of them: "1 March and May 5".
 */
export function monthsOfDay(tokens: readonly Token[], to: number, { date }: FoundDate): readonly FoundDate[] {
  const [day, other] = date.kind === 'day' && date.weekday === undefined ? date.days : [];
  if (!day || other || day.year !== undefined || !isMonth(tokens[to - 1])) return [];
  const months: Token[] = [];
  let found = nextMonth(tokens, to);
  for (let isLast = false; found && !isLast; found = nextMonth(tokens, found.next)) {
    months.push(found.month);
    isLast = found.isLast;
    const behind = tokens[found.next]?.class ?? '';
    if ('DNF'.includes(behind) && behind) return [];
    if (!isLast) continue;
    // "By 3 March, and may be sent": a word that is more than a month is one among others.
    if (months.every(({ class: kind }) => kind === 'm')) return [];
    const year = yearAt(tokens, found.next);
    return months.flatMap((month, i): FoundDate[] => {
      const ends = i === months.length - 1 ? year : undefined;
      const part = lastPossible({ year: ends?.value, month: month.value, day: day.day });
      return isPossible(part)
        ? [{ type: 'date', at: month.at, end: ends?.end ?? month.end, date: { kind: 'day', days: [part] }, rule: 'months-of-day' }]
        : [];
    });
  }
  return [];
}
