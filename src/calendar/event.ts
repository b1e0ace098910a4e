import type { Area } from '#model/area.ts';
import type { Kind } from '#model/call.ts';
import { addDays, type Day, isDay } from '#model/day.ts';
import { fingerprint } from '#model/id.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { AoE, wallClock } from '#model/zone.ts';
import { describe } from './describe.ts';
import type { Entry } from './entry.ts';
import { safeAddress } from './safe-text.ts';
import { summarize } from './summarize.ts';
import { type CalendarWords, english } from './words.ts';

/** The right side of every event's id. The top-level name `invalid` belongs to nobody for ever (RFC 2606). */
export const uidDomain = 'lastcall.invalid';

/** Clients stretch or misplace an event without length, so each has half an hour, which ends when the deadline does. */
const minutesShown = 30;

/** The half hour that ends at the deadline, or whole days where no moment is claimed: `end` is the first day after. */
export type EventTime =
  | { readonly kind: 'instant'; readonly start: Instant; readonly end: Instant }
  | { readonly kind: 'days'; readonly start: Day; readonly end: Day };

/** What a calendar shows of a deadline: plain data, free of control characters. */
export interface CalendarEvent {
  /** Lasting: moves with no date and no title. At most 200 letters, digits and `-._@`. */
  readonly uid: string;
  readonly time: EventTime;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  readonly kind: Kind;
  /** Fields of research, by which clients file it too. */
  readonly areas: readonly Area[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly stamp: Instant;
  readonly sequence: number;
}

/** Years that every calendar program can hold; a date outside them is a slip of a page. */
const isPlausible = (time: string) => time > '1970' && time < '2200';

/** The lasting id of a deadline in calendars. */
export const uidOf = (id: string) => `${/^[A-Za-z0-9._-]{1,180}$/.test(id) ? id : fingerprint(id)}@${uidDomain}`;

/**
 * The first day that a whole-day entry shows. A calendar draws the page's day by its reader's own clock: what closes in the small hours may
 * have closed on the day before for those who live behind the page's clock, the last of them by AoE.
 */
function firstDayShown({ kind, earliest }: Entry['deadline'], date: Day): Day {
  if (kind === 'event' || kind === 'opens' || earliest === null) return date;
  const { day } = wallClock(AoE, earliest);
  return day < date ? day : date;
}

/** When a deadline stands in a calendar: undefined for a month alone, one to be announced, an absurd year. */
export function timeOf({ deadline }: Pick<Entry, 'deadline'>): EventTime | undefined {
  const { kind, date, end, utc, earliest } = deadline;
  if (utc !== null && kind !== 'event') {
    const closes = earliest ?? utc;
    if (!isPlausible(closes)) return undefined;
    return { kind: 'instant', start: instantAt(milliseconds(closes) - minutesShown * 60_000), end: closes };
  }
  if (!isDay(date) || !isPlausible(date) || !isPlausible(end ?? date)) return undefined;
  return { kind: 'days', start: firstDayShown(deadline, date), end: addDays(end !== null && end > date ? end : date, 1) };
}

function statusOf({ status, assumptions }: Entry['deadline']): CalendarEvent['status'] {
  if (status === 'cancelled') return 'CANCELLED';
  return assumptions.includes('tentative') ? 'TENTATIVE' : 'CONFIRMED';
}

/** A deadline as a calendar event, in English where no other words are given; undefined where it has no day to stand on. */
export function eventOf(entry: Entry, words: CalendarWords = english): CalendarEvent | undefined {
  const time = timeOf(entry);
  if (!time) return undefined;
  return {
    uid: uidOf(entry.deadline.id),
    time,
    summary: summarize(entry, words),
    description: describe(entry, words),
    url: safeAddress(entry.call.url),
    kind: entry.deadline.kind,
    areas: entry.call.venue?.areas ?? [],
    status: statusOf(entry.deadline),
    stamp: entry.stamp,
    sequence: Math.max(0, Math.trunc(entry.sequence)),
  };
}
