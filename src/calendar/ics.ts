import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Kind } from '#model/call.ts';
import type { Entry } from './entry.ts';
import { type CalendarEvent, eventOf } from './event.ts';
import { escapedText, oneLine, safeAddress } from './safe-text.ts';

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

/** A name of CSS for each kind (RFC 7986, section 5.9), and the category under which clients file it. */
const looks: Record<Kind, { readonly color: string; readonly category: string }> = {
  abstract: { color: 'darkorange', category: 'Abstract' },
  submission: { color: 'crimson', category: 'Submission' },
  supplement: { color: 'tomato', category: 'Supplement' },
  response: { color: 'mediumpurple', category: 'Response' },
  notification: { color: 'steelblue', category: 'Notification' },
  'camera-ready': { color: 'seagreen', category: 'Camera-ready' },
  registration: { color: 'goldenrod', category: 'Registration' },
  event: { color: 'slategray', category: 'Event' },
  opens: { color: 'lightseagreen', category: 'Opens' },
  other: { color: 'gray', category: 'Other' },
};

/** ical-generator takes only `X-` names: the colour goes in under this one and loses it in the finished text. */
const colorKey = 'X-LASTCALL-COLOR';

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

const dataOf = (event: CalendarEvent) => ({
  id: event.uid,
  stamp: new Date(event.stamp),
  lastModified: new Date(event.stamp),
  sequence: event.sequence,
  start: new Date(event.time.start),
  end: new Date(event.time.end),
  allDay: event.time.kind === 'days',
  summary: event.summary,
  description: event.description,
  categories: [{ name: looks[event.kind].category }],
  status: ICalEventStatus[event.status],
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  url: event.url,
  x: [[colorKey, looks[event.kind].color] satisfies [string, string]],
});

const named = (text: string) => escapedText(oneLine(text, 200));

/**
 * Deadlines as a calendar (RFC 5545 and 7986), ending in CRLF. The same entries give the same bytes, in whatever order, zone and year:
 * no clock is read. Those without a day (a month alone, to be announced) are left out.
 */
export function icsOf(feed: Feed, entries: readonly Entry[]): string {
  const events = onePerId(entries.flatMap((entry) => eventOf(entry) ?? [])).sort(byStart);
  const calendar = ical({
    prodId: { company: 'Lastcall', product: 'Deadlines', language: 'EN' },
    scale: 'gregorian',
    name: named(feed.name) || 'Deadlines',
    description: named(feed.description ?? '') || null,
    url: safeAddress(feed.url ?? null),
    source: safeAddress(feed.source ?? null),
    ttl: refreshSeconds,
    color: calendarColor,
    events: events.map(dataOf),
  });
  return `${calendar.toString().replaceAll(`\r\n${colorKey}:`, '\r\nCOLOR:')}\r\n`;
}
