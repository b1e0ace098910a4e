import type { Deadline } from '#model/call.ts';
import { parseDay } from '#model/day.ts';
import { clockMoment, fixedOffset, parseZone, type Zone, zoneOfOffset } from '#model/zone.ts';

/** When a row closes: the part of a deadline that the list's `deadline` and `timezone` say. */
export type When = Pick<Deadline, 'date' | 'time' | 'zone' | 'utc' | 'earliest' | 'latest' | 'status' | 'assumptions'>;

/** `AoE`, `UTC`, `UTC±N`, and `PT` for the clocks of the Pacific coast; undefined for any other. */
export function zoneOf(written: string): Zone | undefined {
  if (written === 'PT') return parseZone('America/Los_Angeles');
  const offset = fixedOffset(written);
  return offset === undefined ? undefined : zoneOfOffset(offset);
}

const announcedLater: When = {
  date: null,
  time: null,
  zone: null,
  utc: null,
  earliest: null,
  latest: null,
  status: 'tbd',
  assumptions: [],
};

/**
 * Reads `2027-01-28 23:59:59` or `TBD`; undefined for anything else. Seconds are dropped, which is never later. A value of 00:00:00 is
 * the start of its day, although some who write it mean the end.
 */
export function whenOf(value: string, zone: Zone): When | undefined {
  if (value === 'TBD') return announcedLater;
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/.exec(value) ?? [];
  const day = parseDay(date);
  if (!day) return undefined;
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const { earliest, latest } = clockMoment(zone, day, minutes);
  const isStart = time === '00:00';
  return {
    date: day,
    time,
    zone,
    utc: earliest,
    earliest,
    latest: isStart ? clockMoment(zone, day, 24 * 60).latest : latest,
    status: 'current',
    assumptions: [...(isStart ? ['start-of-day-literal' as const] : []), ...(earliest === latest ? [] : ['clock-change' as const])],
  };
}
