import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { CalendarEvent } from '#calendar/event.ts';

/** The fields of an event as a parser gave them back, in the shape of `CalendarEvent`. */
export type Fields = { readonly [Name in Exclude<keyof CalendarEvent, 'kind' | 'areas'>]: unknown };

export const fieldsOf = ({ uid, time, summary, description, url, status, stamp, sequence }: CalendarEvent): Fields => ({
  uid,
  time,
  summary,
  description,
  url,
  status,
  stamp,
  sequence,
});
/** An order for comparing. */
export const byUid = (a: Fields, b: Fields) => String(a.uid).localeCompare(String(b.uid));

/** The events of a calendar as ical.js reads them. */
export function readByIcalJs(text: string): Fields[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    const start = value('dtstart');
    const isDays = start instanceof ICAL.Time && start.isDate;
    return {
      uid: value('uid'),
      time: { kind: isDays ? 'days' : 'instant', start: String(start), end: String(value('dtend')) },
      summary: value('summary'),
      description: value('description'),
      url: value('url'),
      status: value('status'),
      stamp: String(value('dtstamp')),
      sequence: value('sequence'),
    };
  });
}

/** Days come from node-ical as the machine's own midnight. */
const localDay = (date: Date) =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
const toSecond = (date: Date | undefined) => date?.toISOString().replace('.000Z', 'Z');

/** A property with parameters comes from node-ical as an object. */
const plain = (value: unknown) => (value instanceof Object && 'val' in value ? value.val : value);

/** The events of a calendar as node-ical reads them. */
export function readByNodeIcal(text: string): Fields[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
  return events.map((event) => ({
    uid: event.uid,
    time:
      event.datetype === 'date'
        ? { kind: 'days', start: localDay(event.start), end: event.end && localDay(event.end) }
        : { kind: 'instant', start: toSecond(event.start), end: toSecond(event.end) },
    summary: event.summary,
    description: event.description,
    url: plain(event.url ?? null),
    status: event.status,
    stamp: toSecond(event.dtstamp),
    sequence: Number(event.sequence),
  }));
}
