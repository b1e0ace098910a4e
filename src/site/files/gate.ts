import ICAL from 'ical.js';
import { addDays } from '#model/day.ts';
import { utcDay } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Publication } from '#store/store.ts';
import type { FeedContents, SiteFile } from './site-file.ts';

/** All that a calendar of ours says; any other line came in by the words of a page. */
const properties = new Set(
  `version prodid calscale name x-wr-calname description x-wr-caldesc url source refresh-interval x-published-ttl
   x-apple-calendar-color color uid sequence dtstamp dtstart dtend summary transp x-microsoft-cdo-busystatus
   x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent categories status last-modified action trigger`.split(/\s+/),
);

function* componentsOf(component: ICAL.Component): Generator<ICAL.Component> {
  yield component;
  for (const inner of component.getAllSubcomponents()) yield* componentsOf(inner);
}

const eventEnd = 'END:VEVENT\r\n';

/** A calendar taken apart: what stands around its events, and each event. */
function partsOf(text: string): { readonly frame: string; readonly events: readonly string[] } {
  const [head = '', ...rest] = text.split(/(?<=\r\n)(?=BEGIN:VEVENT\r\n)/);
  const last = rest.at(-1);
  if (last === undefined) return { frame: head, events: [] };
  const end = last.lastIndexOf(eventEnd) + eventEnd.length;
  return { frame: head + last.slice(end), events: [...rest.slice(0, -1), last.slice(0, end)] };
}

/** Reads a calendar of so many events as another program would; answers the ids of its events. */
function readWhole(text: string, events: number): Result<readonly string[], string> {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const found = calendar.getAllSubcomponents('vevent');
    if (found.length !== events) return no(`holds ${found.length} events instead of ${events}`);
    for (const component of componentsOf(calendar)) {
      const strange = component.getAllProperties().find(({ name }) => !properties.has(name));
      if (strange) return no(`has a line that was not meant: ${strange.name}`);
    }
    const incomplete = found.find((event) => ['uid', 'dtstamp', 'dtstart', 'dtend'].some((name) => !event.getFirstPropertyValue(name)));
    return incomplete ? no('has an event without its id or time') : ok(found.map((event) => String(event.getFirstPropertyValue('uid'))));
  } catch (error) {
    return no(`cannot be read as a calendar: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Says what is wrong with a calendar that is to hold so many events. */
export type Validate = (text: string, events: number) => Result<null, string>;

/**
 * Whether another program reads a calendar whole: each event once, with its id, stamp and time, and nothing that we did not write. An event
 * stands in many feeds; it is read once, since what it says does not depend on the calendar around it.
 */
export function validator(): Validate {
  const known = new Map<string, Result<readonly string[], string>>();
  const readEvent = (event: string) => {
    const read = known.get(event) ?? readWhole(`BEGIN:VCALENDAR\r\n${event}END:VCALENDAR\r\n`, 1);
    known.set(event, read);
    return read;
  };
  return (text, expected) => {
    const { frame, events } = partsOf(text);
    if (events.length !== expected) return no(`holds ${events.length} events instead of ${expected}`);
    const readings = [readWhole(frame, 0), ...events.map(readEvent)];
    const broken = readings.find((reading) => !reading.ok);
    if (broken && !broken.ok) return broken;
    const ids = readings.flatMap((reading) => (reading.ok ? reading.value : []));
    return new Set(ids).size === ids.length ? ok(null) : no('names an event twice');
  };
}

/** A feed that loses more than this share of its events at once has lost them by mistake. */
const largestFall = 0.3;

/** Whether a feed fell by more than its age explains; what leaves a feed for its age is counted from the day it was last given out. */
export function hasShrunk({ events, left }: FeedContents, before: Publication | undefined): boolean {
  if (!before?.events) return false;
  const since = utcDay(before.lastModified);
  const explained = left.filter((day) => addDays(day, 1) >= since).length;
  return events + explained < before.events * (1 - largestFall);
}

/** Whether a file may replace what was given out before; the problem says why not, and what to do. */
export function admit(
  { path, body, feed }: SiteFile,
  before: Publication | undefined,
  { validate, isShrinkAccepted }: { readonly validate: Validate; readonly isShrinkAccepted: boolean },
): Result<null, string> {
  if (!feed) return ok(null);
  if (!isShrinkAccepted && hasShrunk(feed, before))
    return no(`${path} would fall from ${before?.events} to ${feed.events} events; the old one stays (--accept-shrink lets it through)`);
  const valid = validate(body, feed.events);
  return valid.ok ? valid : no(`${path} ${valid.problem}; the old one stays`);
}
