import type { Entry } from '#calendar/entry.ts';
import { uidOf } from '#calendar/event.ts';
import { calendarText, eventsOf } from '#calendar/ics.ts';
import { type Alarms, type EventText, eventText } from '#calendar/vevent.ts';
import type { Day } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { type SiteFile, siteFile } from '../files/site-file.ts';
import { isKept, leavesOn } from './keeping.ts';
import { entriesBySelection, type Selection } from './selection.ts';

/** Where the site is reached, ending in a slash; null where it is not known: then feeds do not name their own address. */
export type Base = string | null;

const absolute = (base: Base, path: string) => (base === null ? {} : { url: base, source: new URL(path, base).href });

const description =
  'Counts to the earliest moment that the words of a call allow. Feeds can lag by a day: look at the call when it matters.';

interface Group {
  readonly selection: Selection;
  readonly entries: readonly Entry[];
}

/** Both forms of one feed: silent, and with reminders. */
function* filesOf(
  { selection, entries }: Group,
  texts: ReadonlyMap<string, Record<Alarms, EventText>>,
  left: readonly Day[],
  base: Base,
): Generator<SiteFile> {
  for (const alarms of ['silent', 'alarms'] as const) {
    const path = `feeds/${selection.name}${alarms === 'alarms' ? '-alarms' : ''}.ics`;
    const name = alarms === 'alarms' ? `${selection.title}, with reminders` : selection.title;
    const events = entries.flatMap(({ deadline }) => texts.get(uidOf(deadline.id))?.[alarms] ?? []);
    const body = calendarText({ name, description, ...absolute(base, path) }, events);
    yield { ...siteFile(path, body), feed: { events: events.length, left } };
  }
}

/** Every feed as files, each made when it is asked for. Each event is written once and stands in all its feeds. */
export function* renderFeeds(entries: readonly Entry[], base: Base, now: Instant): Generator<SiteFile> {
  const events = eventsOf(entries.filter((entry) => isKept(entry, now)));
  const texts = new Map(events.map((event) => [event.uid, { silent: eventText(event, 'silent'), alarms: eventText(event, 'alarms') }]));
  const byUid = new Map(entries.map((entry) => [uidOf(entry.deadline.id), entry]));
  const groups = entriesBySelection(events.flatMap(({ uid }) => byUid.get(uid) ?? []));
  const past = entriesBySelection(entries.filter((entry) => !isKept(entry, now)));
  const leftOf = (name: string) => (past.get(name)?.entries ?? []).flatMap((entry) => leavesOn(entry) ?? []);
  const all = [...past.values()].map(({ selection }): Group => groups.get(selection.name) ?? { selection, entries: [] });
  const named = new Map([...all, ...groups.values()].map((group) => [group.selection.name, group]));
  for (const group of named.values()) yield* filesOf(group, texts, leftOf(group.selection.name), base);
}
