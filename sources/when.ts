import type { Deadline } from '#model/call.ts';
import { type Day, dayFrom } from '#model/day.ts';
import type { Zone } from '#model/zone.ts';
import { resolve, resolveSpan, type ZoneWords } from '#page/moment.ts';
import { isPlausible } from './plausible.ts';

/** The part of a deadline that says when. */
export type When = Pick<Deadline, 'date' | 'end' | 'time' | 'zone' | 'utc' | 'earliest' | 'latest' | 'status' | 'was' | 'assumptions'>;

const timeless = { end: null, time: null, zone: null, utc: null, was: [], assumptions: [] } as const;

export const announcedLater: When = { ...timeless, date: null, earliest: null, latest: null, status: 'tbd', was: [], assumptions: [] };

/** A day, and the hour and zone where the source names them. */
export interface WrittenTime {
  readonly day: Day;
  /** Past midnight; 24 × 60 is the end of the day. */
  readonly minutes?: number | undefined;
}

/** Reads `2027-01-28 23:59:59`, `2027-1-28 23:59`, `2027-01-28T23:59` and `2027-01-28`; seconds are dropped, which is never later. */
export function writtenTime(text: string): WrittenTime | undefined {
  const [, year, month, date, hours, minutes] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?$/.exec(text.trim()) ?? [];
  const day = dayFrom(Number(year), Number(month), Number(date));
  if (!day || !isPlausible(day)) return undefined;
  return hours === undefined ? { day } : { day, minutes: Number(hours) * 60 + Number(minutes) };
}

/**
 * When something closes, by the policy for pages: the end of a day without an hour, every bound of a day without a zone, and 00:00 as the
 * start of its day although some who write it mean the end. `venue` is the zone of the place, for what names none.
 */
export function closing({ day, minutes }: WrittenTime, zone: ZoneWords | undefined, venue?: Zone): When {
  const clock = minutes === undefined ? undefined : { minutes, said: minutes === 0 ? ('start' as const) : ('hour' as const) };
  const { assumptions, ...moment } = resolve({ days: [day], clock, zone, around: { venue } });
  return { date: day, end: null, ...moment, status: 'current', was: [], assumptions: [...assumptions] };
}

/** When something opens: the hour as written, 00:00 too; somewhere in the day where there is none. */
export function opening({ day, minutes }: WrittenTime, zone: ZoneWords | undefined, venue?: Zone): When {
  if (minutes === undefined) return spanning(day, null, venue);
  const { assumptions, ...moment } = resolve({ days: [day], clock: { minutes, said: 'hour' }, zone, around: { venue } });
  return { date: day, end: null, ...moment, status: 'current', was: [], assumptions: [...assumptions] };
}

/** From some hour of a day to some hour of another, or the same. */
export function spanning(from: Day, to: Day | null, venue?: Zone): When {
  return { ...timeless, date: from, end: to, ...resolveSpan(from, to ?? from, { venue }), status: 'current', was: [], assumptions: [] };
}
