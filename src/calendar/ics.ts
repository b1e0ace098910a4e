import ical from 'ical-generator';
import type { Entry } from './entry.ts';
import { type CalendarEvent, eventOf } from './event.ts';
import { escapedText, oneLine, safeAddress } from './safe-text.ts';
import { type EventText, eventText } from './vevent.ts';
import { type CalendarWords, english } from './words.ts';

/** What a calendar says of itself. */
export interface Feed {
  readonly name: string;
  readonly description?: string;
  /** The page about it. */
  readonly url?: string;
  /** The address that clients ask again. */
  readonly source?: string;
}

const refreshSeconds = 6 * 3600;
const calendarColor = '#C2410C';

/** One event an id: the highest count of changes wins, then the newest stamp, then the first. */
function onePerId(events: readonly CalendarEvent[]): CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const other = kept.get(event.uid);
    const isNewer = !other || event.sequence > other.sequence || (event.sequence === other.sequence && event.stamp > other.stamp);
    if (isNewer) kept.set(event.uid, event);
  }
  return [...kept.values()];
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
  const [x, y] = [a, b].map(({ time, uid }) => `${time.start} ${uid}`);
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1;
}

/** Deadlines as events in the order of a calendar; those without a day (a month alone, to be announced) are left out. */
export const eventsOf = (entries: readonly Entry[], words: CalendarWords = english): CalendarEvent[] =>
  onePerId(entries.flatMap((entry) => eventOf(entry, words) ?? [])).sort(byStart);

const named = (text: string) => escapedText(oneLine(text, 200));

/** Events that are text already, in the order given, as a calendar (RFC 5545 and 7986) that ends in CRLF. */
export function calendarText(feed: Feed, events: readonly EventText[]): string {
  const frame = ical({
    prodId: { company: 'Lastcall', product: 'Deadlines', language: 'EN' },
    scale: 'gregorian',
    name: named(feed.name) || 'Deadlines',
    description: named(feed.description ?? '') || null,
    url: safeAddress(feed.url ?? null),
    source: safeAddress(feed.source ?? null),
    ttl: refreshSeconds,
    color: calendarColor,
  }).toString();
  const end = frame.lastIndexOf('END:VCALENDAR');
  return `${frame.slice(0, end)}${events.map(({ text }) => text).join('')}${frame.slice(end)}\r\n`;
}

/**
 * Deadlines as a calendar. The same entries give the same bytes, in whatever order, zone and year: no clock is read. Those without a day
 * are left out. In English where no other words are given.
 */
export const icsOf = (feed: Feed, entries: readonly Entry[], words: CalendarWords = english): string =>
  calendarText(
    feed,
    eventsOf(entries, words).map((event) => eventText(event, 'silent', words)),
  );
