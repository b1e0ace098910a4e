import type { DateReading, Ends, PartialDay, PartialMonth } from '#dates/reading.ts';
import type { Assumption } from '#model/assumption.ts';
import type { Kind } from '#model/call.ts';
import { type Day, dayFrom, dayParts, type Month, monthFrom, weekdayOf } from '#model/day.ts';
import { closing } from '#model/kinds.ts';
import type { SeenDate } from '../outline/seen.ts';
import { firstDay } from '../outline/settle.ts';
import type { Entry, Old } from '../pairing/entry.ts';
import { isMonthWindow } from '../pairing/several/month-window.ts';
import type { YearFound } from '../years/base.ts';
import { nearestYear } from '../years/part.ts';

/** An entry whose days are days: years found, day and month in order. */
export interface Dated {
  readonly entry: Entry;
  /** The day or month; null while to be announced. */
  readonly from: Day | Month | null;
  /** Last day of a range. */
  readonly to: Day | null;
  /** Other days that the words may mean as well: the other order of day and month, a rival date side by side. */
  readonly others: readonly Day[];
  readonly was: readonly Day[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Which of a numeric date's readings the page's other dates prove, or its language alone speaks for, which proves nothing; undefined where
 * nothing does.
 */
export type DayOrder = 'day first' | 'month first' | 'month first, with stops too' | 'day first by its language' | undefined;

/** Languages in which slashes and dashes part the day from the month behind it, wherever they are written. */
const dayFirstLanguages: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'id', 'it', 'nl', 'pl', 'pt', 'ru', 'tr']);

const separated = /^\D*(\d{1,2})([/.-])(\d{1,2})\2/;
/** "6-7/12/2027": the days before their month, and so first; "12/6-7/2027": behind it. */
const daysFirst = /^\D*\d{1,2}\s?[-–—&]\s?\d{1,2}\/\d{1,2}\/\d{4}/;
const daysSecond = /^\D*\d{1,2}\/\d{1,2}\s?[-–—&]\s?\d{1,2}\/\d{4}/;

const monthsOfYear = 12;

/**
 * A part over 12, days of a span on one side of their month, or a weekday that fits only one reading, proves the order for the whole page;
 * else its language speaks for one.
 */
export function dayOrder(dates: readonly { readonly text: string; readonly date: DateReading }[], lang: string): DayOrder {
  const votes = dates.map(({ text, date }): DayOrder | 'perhaps day first' => {
    const [, first, mark, second] = separated.exec(text) ?? [];
    if (date.kind === 'range' && daysFirst.test(text)) return 'day first';
    if (date.kind === 'range' && daysSecond.test(text)) return 'month first';
    if (date.kind === 'range')
      return Number(first) > monthsOfYear ? 'day first' : Number(second) > monthsOfYear ? 'month first' : undefined;
    if (date.kind !== 'day' || !first || !second || first === second) return undefined;
    const fitting = date.days.filter((part) => date.weekday === undefined || fits(part, date.weekday));
    const [only] = fitting;
    if (fitting.length !== 1 || !only) return undefined;
    if (only.isStopped && date.weekday === undefined) return 'perhaps day first';
    return only.day === Number(first) ? 'day first' : mark === '.' ? 'month first, with stops too' : 'month first';
  });
  const [withStops, monthFirst] = [votes.includes('month first, with stops too'), votes.includes('month first')];
  if (votes.includes('day first')) return withStops || monthFirst ? undefined : 'day first';
  if (withStops) return 'month first, with stops too';
  if (votes.includes('perhaps day first')) return monthFirst ? undefined : 'day first';
  if (monthFirst) return 'month first';
  return dayFirstLanguages.has(lang.split('-', 1)[0] ?? '') ? 'day first by its language' : undefined;
}

const fits = ({ year, month, day }: PartialDay, weekday: number): boolean => {
  const found = year === undefined ? undefined : dayFrom(year, month, day);
  return found !== undefined && weekdayOf(found) === weekday;
};

const dayOf = (part: PartialDay, year: number): Day | undefined => dayFrom(part.year ?? year, part.month, part.day);

/**
 * "05.04.2027" below "05.25.2027": where another date with stops has the month first, this one may have it as well. Hardly anyone writes
 * so, and one slip is no proof: it is either.
 */
const inBothOrders = (part: PartialDay, order: DayOrder): readonly PartialDay[] =>
  part.isStopped && order === 'month first, with stops too' ? [part, { year: part.year, month: part.day, day: part.month }] : [part];

/** The order that the page's other dates prove. */
const proven = (order: DayOrder): DayOrder => (order === 'day first by its language' ? undefined : order);

/** The days that a date may be, the one that is read first: two where its order is open, of which the language tells one, else the earlier. */
function daysOf({ date }: SeenDate, year: number, order: DayOrder): readonly Day[] {
  if (date.kind !== 'day') return [];
  const byWeekday = date.days.filter((part) => date.weekday !== undefined && fits(part, date.weekday));
  const parts = date.days.length > 1 && byWeekday.length === 1 ? byWeekday : date.days;
  // Readings come day first (see numeric.ts).
  const chosen = parts.length > 1 && proven(order) ? [parts[order === 'day first' ? 0 : 1]] : parts;
  const days = chosen.flatMap((part) => (part ? inBothOrders(part, order).flatMap((day) => dayOf(day, year) ?? []) : []));
  return proven(order) === order ? days.sort() : days;
}

/** A range, in the order that the page's other dates prove, or its language speaks for. */
const inOrder = (range: DateReading & { readonly kind: 'range' }, order: DayOrder): Ends =>
  (order && range.orders?.[order.startsWith('day first') ? 0 : 1]) ?? [range.from, range.to];

/** The last day of a range in the other order, where only its language tells the order. */
const inOtherOrder = (range: DateReading & { readonly kind: 'range' }, order: DayOrder, year: number): readonly Day[] => {
  const last = proven(order) === order ? undefined : range.orders?.[1][1];
  const day = last && dayOf(last, year);
  return day ? [day] : [];
};

function closingDay(seen: SeenDate, year: number, order: DayOrder): Day | undefined {
  return seen.date.kind === 'range' ? dayOf(inOrder(seen.date, order)[1], year) : daysOf(seen, year, order)[0];
}

/** An old date, or a rival, without a year of its own lies in the year that brings it nearest to the one that is read. */
function oldDay(seen: SeenDate, held: Day | undefined, year: number, order: DayOrder): Day | undefined {
  const part = seen.date.kind === 'day' ? seen.date.days[0] : seen.date.kind === 'range' ? seen.date.to : undefined;
  if (!part || !held || part.year !== undefined) return closingDay(seen, year, order);
  return dayFrom(nearestYear(part, held), part.month, part.day);
}

/** "November – January 2028" begins the year before. */
const firstYear = (from: PartialMonth, to: PartialMonth): number | undefined =>
  from.year ?? (to.year && to.year - (from.month > to.month ? 1 : 0));

function withBounds(entry: Entry, found: YearFound, order: DayOrder): Pick<Dated, 'from' | 'to' | 'others' | 'assumptions'> {
  const { date } = entry.date;
  const noted = found.assumption ? [found.assumption] : [];
  const none = { to: null, others: [] };
  if (date.kind === 'not yet') return { ...none, from: null, assumptions: [] };
  if (date.kind === 'month') {
    const { year, month } = isMonthWindow(entry) || !date.from ? date : { month: date.from.month, year: firstYear(date.from, date) };
    return { ...none, from: monthFrom(year ?? found.year, month) ?? null, assumptions: [...noted, 'month-only'] };
  }
  if (date.kind === 'range') {
    const [first, last] = inOrder(date, order);
    const wraps = last.year === undefined && last.month < first.month ? 1 : 0;
    const others = inOtherOrder(date, order, found.year);
    const from = dayOf(first, found.year) ?? null;
    return {
      from,
      to: dayOf(last, found.year + wraps) ?? null,
      others,
      assumptions: others.length ? [...noted, 'day-month-order'] : noted,
    };
  }
  const [day, ...others] = daysOf(entry.date, found.year, order);
  const rivals = entry.rivals.flatMap((rival) => oldDay(rival, day, found.year, order) ?? []);
  const assumptions: Assumption[] = [...noted];
  if (others.length) assumptions.push('day-month-order');
  if (rivals.length) assumptions.push('two-dates-unexplained');
  if (day && date.weekday !== undefined && weekdayOf(day) !== date.weekday) assumptions.push('weekday-disagrees');
  return { from: day ?? null, to: null, others: [...others, ...rivals].sort(), assumptions };
}

/** Gives an entry its days. */
export function dated(entry: Entry, found: YearFound, order: DayOrder): Dated {
  const bounds = withBounds(entry, found, order);
  const held = bounds.to ?? (bounds.from && bounds.from.length > 7 ? (bounds.from as Day) : undefined);
  const old = entry.kind === 'event' ? entry.was.map(firstDay) : entry.was;
  const was = old.flatMap((seen) => oldDay(seen, held, found.year, order) ?? []);
  const distinct = [...new Set(was)].filter((day) => day !== held);
  const assumptions: Assumption[] = [...bounds.assumptions];
  if (entry.mayCloseEarlier && closing.has(entry.kind)) assumptions.push('may-close-earlier');
  if (entry.isTentative) assumptions.push('tentative');
  return { entry, ...bounds, was: distinct, assumptions };
}

/** The day on which it closes: the last of a range, the day itself; undefined for months and what is to be announced. */
export const closingOf = ({ from, to }: Dated): Day | undefined => to ?? (from !== null && from.length > 7 ? (from as Day) : undefined);

/** Adds dates that the page tells of as old ones to the history of the entry of their kind, where that lies later. */
export function withOlds(items: readonly Dated[], olds: readonly Old[]): readonly Dated[] {
  // An abstract that is the whole submission was told of as an abstract.
  const hasAbstract = items.some(({ entry }) => entry.kind === 'abstract');
  const kindOf = ({ kind }: Old): Kind => (kind === 'abstract' && !hasAbstract ? 'submission' : kind);
  return items.map((item) => {
    const closing = closingOf(item);
    const isFirst = items.find(({ entry }) => entry.kind === item.entry.kind) === item;
    if (!closing || !isFirst) return item;
    const told = olds.filter((old) => kindOf(old) === item.entry.kind).flatMap(({ dates }) => dates);
    const days = told.flatMap((seen) => oldDay(seen, closing, dayParts(closing).year, undefined) ?? []).filter((day) => day < closing);
    return days.length ? { ...item, was: [...new Set([...item.was, ...days])].sort() } : item;
  });
}
