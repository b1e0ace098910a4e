import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayFrom, daysBetween, lastDayOf, monthFrom, parseDay, weekdayOf } from '#model/day.ts';
import { instantAt, isInstant, parseInstant } from '#model/instant.ts';
import { clockMoment, fixedOffset, offsetAt, parseZone, wallClock, zoneOfOffset } from '#model/zone.ts';

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the row itself is wrong');
  return value;
};
const day = (text: string) => known(parseDay(text));
const instant = (text: string) => known(parseInstant(text));
const zone = (text: string) => known(parseZone(text));

describe('a day', () => {
  it.each([
    [2028, 2, 29, '2028-02-29'],
    [2027, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2027, 4, 31, undefined],
    [2027, 13, 1, undefined],
    [2027, 0, 1, undefined],
    [2027, 1, 0, undefined],
    [2027, 1, 1.5, undefined],
    [27, 1, 1, undefined],
    [10_000, 1, 1, undefined],
  ])('%s %s %s → %s', (year, month, date, expected) => expect(dayFrom(year, month, date)).toBe(expected));

  it.each(['2027-1-31', '2027-01-31T00:00', ' 2027-01-31', '2027-02-30', ''])('is not read from "%s"', (text) =>
    expect(parseDay(text)).toBeUndefined(),
  );

  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-03-28', 1, '2027-03-29'],
  ])('%s and %s days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it('knows its weekday, Sunday last', () => expect(['2027-01-25', '2027-01-31'].map((text) => weekdayOf(day(text)))).toEqual([1, 7]));

  it('knows the last of its month', () =>
    expect([2, 12].map((month) => lastDayOf(known(monthFrom(2028, month))))).toEqual(['2028-02-29', '2028-12-31']));

  it('has no thirteenth month', () => expect(monthFrom(2027, 13)).toBeUndefined());
});

describe('an instant', () => {
  it.each([
    ['2027-01-29T11:59:00Z', '2027-01-29T11:59:00Z'],
    ['2027-01-29T11:59Z', '2027-01-29T11:59:00Z'],
    ['2027-01-28T23:59:59.999-12:00', '2027-01-29T11:59:59Z'],
    ['2027-01-29T17:29:00+05:30', '2027-01-29T11:59:00Z'],
    ['2027-01-29', undefined],
    ['2027-01-29T11:59:00', undefined],
    ['2027-02-30T11:59:00Z', undefined],
    ['2027-01-29T24:00:00Z', undefined],
    ['2027-01-29T11:60:00Z', undefined],
    ['29 January 2027 11:59 UTC', undefined],
  ])('%s → %s', (text, expected) => expect(parseInstant(text)).toBe(expected));

  it('is cut to the second', () => expect(instantAt(1999)).toBe('1970-01-01T00:00:01Z'));

  it('does not exist outside four-digit years', () => expect(() => instantAt(Date.UTC(10_000, 0, 1))).toThrow(RangeError));
});

describe('a zone', () => {
  it.each([
    ['AoE', -720],
    ['UTC', 0],
    ['UTC-12', -720],
    ['UTC+14', 840],
    ['UTC+5:30', 330],
    ['UTC-3:30', -210],
    ['UTC+15', undefined],
    ['UTC+5:60', undefined],
    ['UTC+', undefined],
    ['PST', undefined],
  ])('%s lies %s minutes east of UTC', (name, minutes) => expect(fixedOffset(name)).toBe(minutes));

  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+12', 'UTC+5:45'])('may be called %s', (name) =>
    expect(parseZone(name)).toBe(name),
  );

  it.each(['PST', 'CET', 'IST', 'GMT', 'aoe', 'Europe/Atlantis', 'UTC+99', '', '/'])('is not called "%s"', (name) =>
    expect(parseZone(name)).toBeUndefined(),
  );

  it.each([
    [-720, 'AoE'],
    [0, 'UTC'],
    [330, 'UTC+5:30'],
    [-210, 'UTC-3:30'],
    [480, 'UTC+8'],
  ])('at %s minutes is called %s', (minutes, name) => {
    expect(zoneOfOffset(minutes)).toBe(name);
    expect(fixedOffset(name)).toBe(minutes);
  });

  it('has an offset at an instant', () =>
    expect(['2027-01-15T00:00:00Z', '2027-07-15T00:00:00Z'].map((at) => offsetAt(zone('America/Los_Angeles'), instant(at)))).toEqual([
      -480, -420,
    ]));
});

/** Zone, day, hour; the first and the last moment that they can mean. */
const clockRows: readonly (readonly [string, string, string, string, string?])[] = [
  ['AoE', '2027-01-28', '23:59', '2027-01-29T11:59:00Z'],
  ['AoE', '2026-12-31', '24:00', '2027-01-01T12:00:00Z'],
  ['UTC', '2027-01-28', '00:00', '2027-01-28T00:00:00Z'],
  ['UTC+5:30', '2027-01-28', '23:59', '2027-01-28T18:29:00Z'],
  ['UTC+14', '2027-01-28', '00:00', '2027-01-27T10:00:00Z'],
  ['Asia/Kathmandu', '2027-01-28', '12:00', '2027-01-28T06:15:00Z'],
  ['America/St_Johns', '2027-07-01', '12:00', '2027-07-01T14:30:00Z'],
  ['Europe/Berlin', '2027-01-28', '23:59', '2027-01-28T22:59:00Z'],
  ['Europe/Berlin', '2027-07-28', '23:59', '2027-07-28T21:59:00Z'],
  ['America/Los_Angeles', '2027-03-13', '23:59', '2027-03-14T07:59:00Z'],
  ['America/Los_Angeles', '2027-03-14', '23:59', '2027-03-15T06:59:00Z'],
  ['America/Los_Angeles', '2027-03-14', '24:00', '2027-03-15T07:00:00Z'],
  ['Australia/Sydney', '2027-04-04', '23:59', '2027-04-04T13:59:00Z'],
  // The clocks jump over 02:30 in spring …
  ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z'],
  ['America/New_York', '2027-03-14', '02:30', '2027-03-14T06:30:00Z', '2027-03-14T07:30:00Z'],
  // … and show it twice in autumn.
  ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
  ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'],
  ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z'],
  ['Europe/Berlin', '2027-10-31', '03:00', '2027-10-31T02:00:00Z'],
  ['Europe/Berlin', '2027-10-31', '01:59', '2027-10-30T23:59:00Z'],
];

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe.each([
  ['winter', '2027-01-15T12:00:00Z'],
  ['summer', '2027-07-15T12:00:00Z'],
])('the clocks of a zone, read in %s,', (_, today) => {
  afterEach(() => vi.useRealTimers());

  it.each(clockRows.map(([name, date, time, earliest, latest = earliest]) => [name, date, time, earliest, latest] as const))(
    'show in %s on %s %s at %s',
    (name, date, time, earliest, latest) => {
      vi.useFakeTimers({ now: new Date(today) });
      expect(clockMoment(zone(name), day(date), minutesOf(time))).toEqual({ earliest, latest });
    },
  );
});

it('the wall clock of a moment is the moment of that wall clock', () => {
  const zones = ['AoE', 'UTC+5:45', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'].map(
    zone,
  );
  const times = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), times, (name, minute) => {
      const at = instantAt(minute * 60_000);
      const { day: date, minutes } = wallClock(name, at);
      const { earliest, latest } = clockMoment(name, date, minutes);
      expect([earliest, latest]).toContain(at);
      for (const one of [earliest, latest]) expect(wallClock(name, one)).toEqual({ day: date, minutes });
    }),
    { numRuns: 500 },
  );
});

describe('what is a moment as it is stored', () => {
  it.each<[unknown, boolean]>([
    ['2027-01-31T12:00:00Z', true],
    ['2028-02-29T23:59:59Z', true],
    ['2027-02-29T12:00:00Z', false],
    ['2100-02-29T12:00:00Z', false],
    ['2000-02-29T12:00:00Z', true],
    ['2027-04-31T12:00:00Z', false],
    ['2027-13-01T12:00:00Z', false],
    ['2027-00-10T12:00:00Z', false],
    ['2027-01-00T12:00:00Z', false],
    ['2027-01-31T24:00:00Z', false],
    ['2027-01-31T12:60:00Z', false],
    ['2027-01-31T12:00:60Z', false],
    ['2027-01-31T12:00:00.000Z', false],
    ['2027-01-31T12:00:00+00:00', false],
    [1801396800000, false],
  ])('%s: %s', (value, is) => expect(isInstant(value)).toBe(is));
});
