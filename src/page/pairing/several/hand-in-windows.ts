import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { once } from '#model/once.ts';
import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isOnlyTime } from '../../outline/title.ts';
import { hasSign } from '../../phrases/signs.ts';
import { type Entry, type LeftOut, unnamed } from '../entry.ts';
import { lastsForWeeks } from './long-span.ts';

/** What a window may be that of, the likeliest first. */
const likeliest: readonly Kind[] = ['submission', 'abstract', 'registration'];

/** The day on which an entry closes. */
function closingOf({ date: { date } }: Entry): PartialDay | undefined {
  return date.kind === 'day' && date.days.length === 1 ? date.days[0] : undefined;
}

/** Finds what closes on a day; undefined where nothing does. */
type Closings = (day: PartialDay) => Entry | undefined;

const keyOf = (kind: Kind, { month, day }: PartialDay, year: number | 'any' | undefined): string => `${kind} ${year} ${month} ${day}`;

/** What closes on which day, the first of each kind: a day without a year may be that of any. */
function closingsOf(entries: readonly Entry[]): Closings {
  const firsts = new Map<string, number>();
  const note = (key: string, place: number) => {
    if (!firsts.has(key)) firsts.set(key, place);
  };
  for (const [place, entry] of entries.entries()) {
    const day = closingOf(entry);
    if (!day || !likeliest.includes(entry.kind)) continue;
    note(keyOf(entry.kind, day, day.year), place);
    note(keyOf(entry.kind, day, 'any'), place);
  }
  const firstOf = (kind: Kind, day: PartialDay): number => {
    const years = day.year === undefined ? (['any'] as const) : [day.year, undefined];
    return Math.min(...years.map((year) => firsts.get(keyOf(kind, day, year)) ?? Number.POSITIVE_INFINITY));
  };
  return (day) => likeliest.flatMap((kind) => entries[firstOf(kind, day)] ?? [])[0];
}

/** What closes on the last day of a span of weeks, or on a day that stands alone with its hour. */
function closedBy({ unit, date: seen }: LeftOut, closings: () => Closings): Entry | undefined {
  if (seen.date.kind === 'range') return lastsForWeeks(seen) ? closings()(seen.date.to) : undefined;
  const [day, other] = seen.date.kind === 'day' ? seen.date.days : [];
  return day && !other && unit.seen.hours.length === 1 && isOnlyTime(unit) ? closings()(day) : undefined;
}

/**
 * "Period", "Time and dates", or nothing at all: what weeks are named for that may be a window. A residency or a holiday has its own name.
 */
function isTime(words: string): boolean {
  if (isBare(words)) return true;
  return hasSign(words, 'a time') && !says(labelOf(words), 'event', 'held');
}

/** What stands around a date that nothing names; where that is nothing, the title above it, if that names more than dates. */
function namedFor({ unit, date }: LeftOut): string {
  const words = `${unit.text.slice(0, date.at[0])} ${unit.text.slice(date.at[1])}`;
  const title = unit.titles.at(-1);
  return !isBare(words) || !title || says(title, 'dates') ? words : title.text;
}

/** "Papers: 30 September" right over "21 March – 30 September, 18:00": the title has the day itself. */
const isOfTitle = ({ unit }: LeftOut, closed: Entry): boolean => unit.titles.at(-1)?.block === closed.unit.block;

/** The hour and the zone that stand beside a date. */
export type ClockOf = (one: LeftOut) => Pick<Entry, 'hour' | 'zone'>;

/** Those beside the days themselves go before those of what closes then. */
function clockFor(closed: Entry, { hour, zone }: Pick<Entry, 'hour' | 'zone'>): Pick<Entry, 'hour' | 'zone'> {
  return hour ? { hour, zone } : { hour: closed.hour, zone: closed.zone ?? zone };
}

/**
 * The windows among what nothing names: "Period: 21 March – 30 September" over "what comes in by 30 September is judged" is that of what
 * closes on its last day.
 */
export function unnamedWindows(left: readonly LeftOut[], entries: readonly Entry[], clockOf: ClockOf): readonly Entry[] {
  const closings = once(() => closingsOf(entries));
  return left.flatMap((one) => {
    const closed = one.why === unnamed ? closedBy(one, closings) : undefined;
    const isNamed = closed !== undefined && (isOfTitle(one, closed) || (one.date.date.kind === 'range' && isTime(namedFor(one))));
    if (!isNamed) return [];
    const clock = clockFor(closed, clockOf(one));
    return [{ ...closed, ...clock, unit: one.unit, date: one.date, was: [], rivals: [], isProse: false, isExtended: false }];
  });
}
