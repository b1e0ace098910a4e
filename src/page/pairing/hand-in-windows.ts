import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import type { SeenDate } from '../outline/seen.ts';
import { type Entry, type LeftOut, unnamed } from './entry.ts';
import { lastsForWeeks } from './long-span.ts';

/** What a window may be that of, the likeliest first. */
const windowed: readonly Kind[] = ['submission', 'abstract', 'registration'];

/** The day on which an entry closes, without its year. */
function closingOf({ date: { date } }: Entry): PartialDay | undefined {
  return date.kind === 'range' ? date.to : date.kind === 'day' && date.days.length === 1 ? date.days[0] : undefined;
}

const isSameDay = (a: PartialDay, b: PartialDay | undefined): boolean =>
  b !== undefined && a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined || a.year === b.year);

/** What closes on the last day of a span of weeks; undefined where nothing does. */
function closedBy(date: SeenDate, entries: readonly Entry[]): Entry | undefined {
  const closing = lastsForWeeks(date) && date.date.kind === 'range' ? date.date.to : undefined;
  const ending = closing && entries.filter((other) => other.date.date.kind === 'day' && isSameDay(closing, closingOf(other)));
  return windowed.flatMap((kind) => ending?.find((other) => other.kind === kind) ?? [])[0];
}

/**
 * "Period: 21 March – 30 September" over "what comes in by 30 September is judged": weeks that end when something closes are its window, no
 * event.
 */
export const withHandInWindows = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    const closed = entry.kind === 'event' ? closedBy(entry.date, entries) : undefined;
    return closed ? { ...entry, kind: closed.kind } : entry;
  });

/** The windows among what nothing names: each is that of what closes on its last day. */
export const unnamedWindows = (left: readonly LeftOut[], entries: readonly Entry[]): readonly Entry[] =>
  left.flatMap(({ unit, date, why }) => {
    const closed = why === unnamed ? closedBy(date, entries) : undefined;
    return closed ? [{ ...closed, unit, date, was: [], rivals: [], isProse: false }] : [];
  });
