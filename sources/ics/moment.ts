import type ICAL from 'ical.js';
import { addDays, type Day, dayFrom } from '#model/day.ts';
import { parseZone, UTC, type Zone } from '#model/zone.ts';
import { plainZone, type ZoneWords, zoneWordsOf } from '#page/moment.ts';

/** A moment as a calendar holds it: a day, or a wall clock in a zone that may be missing (a floating time). */
export interface IcsMoment {
  readonly day: Day;
  /** Past midnight; undefined for a whole day. */
  readonly minutes: number | undefined;
  readonly zone: ZoneWords | undefined;
}

const zoneNamed = (name: string): ZoneWords | undefined => {
  const zone: Zone | undefined = parseZone(name);
  return zone ? plainZone(zone) : zoneWordsOf(name);
};

/** What a property of an event says: `DTSTART;TZID=Europe/Berlin:20270131T235900`; undefined where it is missing or no time. */
export function momentOf(event: ICAL.Component, property: 'dtstart' | 'dtend'): IcsMoment | undefined {
  const found = event.getFirstProperty(property);
  const time = found?.getFirstValue();
  if (!found || !(time instanceof Object) || !('isDate' in time)) return undefined;
  const { year, month, day: date, hour, minute, isDate } = time as ICAL.Time;
  const day = dayFrom(year, month, date);
  if (!day) return undefined;
  if (isDate) return { day, minutes: undefined, zone: undefined };
  const name = found.getParameter('tzid');
  const zone = typeof name === 'string' ? zoneNamed(name) : String(found.toICALString()).endsWith('Z') ? plainZone(UTC) : undefined;
  return { day, minutes: hour * 60 + minute, zone };
}

/** The last day of an event of whole days, whose end is the first day after; null where it has one day. */
export function lastDay(start: IcsMoment, end: IcsMoment | undefined): Day | null {
  if (!end || start.minutes !== undefined || end.minutes !== undefined) return null;
  const last = addDays(end.day, -1);
  return last > start.day ? last : null;
}
