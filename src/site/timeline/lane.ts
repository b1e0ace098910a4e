import { sayDays } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import type { Kind } from '#model/call.ts';
import { type Day, isDay } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { Edition } from '#model/merge/edition.ts';
import { venueName } from '#ui/venue-name.ts';
import { itemsOf } from '../list/item.ts';

/** A date on a line. */
export interface Mark {
  readonly kind: Kind;
  readonly from: Day;
  /** The last day, for what takes longer than one. */
  readonly to: Day;
  readonly label: string;
}

/** One call on a timeline: its dates in order, its event last. */
export interface Lane {
  readonly edition: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}

const shownKinds: ReadonlySet<Kind> = new Set([
  'abstract',
  'submission',
  'response',
  'notification',
  'camera-ready',
  'registration',
  'event',
]);

/** The dates of an edition from first to last; undefined where it has none. */
export function laneOf(edition: Edition): Lane | undefined {
  const { start, end } = edition.event;
  const own = itemsOf(edition).flatMap(({ deadline }): Mark[] => {
    const { kind, date, status } = deadline;
    if (!isDay(date) || status === 'cancelled' || !shownKinds.has(kind)) return [];
    const to = deadline.end ?? date;
    return [{ kind, from: date, to: to < date ? date : to, label: `${sayWhat(deadline)}: ${sayDays(date, deadline.end)}` }];
  });
  const hasEvent = own.some(({ kind }) => kind === 'event');
  const event: Mark[] =
    isDay(start) && !hasEvent
      ? [{ kind: 'event', from: start, to: isDay(end) && end > start ? end : start, label: sayDays(start, end) }]
      : [];
  const marks = [...own, ...event].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  return marks.length ? { edition: edition.id, name: venueName(edition), marks } : undefined;
}

/** Lanes of editions that have something ahead, in the order given, from the first day shown on. */
export function lanesAhead(editions: readonly Edition[], now: Instant, most: number): Lane[] {
  const today = utcDay(now);
  return editions
    .flatMap((edition) => laneOf(edition) ?? [])
    .filter(({ marks }) => marks.some(({ kind, from }) => from >= today && kind !== 'event'))
    .slice(0, most);
}
