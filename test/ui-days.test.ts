import { describe, expect, it } from 'vitest';
import { type Day, type Month, parseDay } from '#model/day.ts';
import { bandOf } from '#ui/dashboard/bands.ts';
import { sayMinutes } from '#ui/dashboard/reminders.tsx';
import { hostIn } from '#ui/dashboard/sites-card.tsx';
import { addMonths, dayAfterKey, firstWeekday, weeksOf } from '#ui/month/weeks.ts';
import { daysOf } from '#ui/reader-days.ts';
import { sayOther } from '#ui/row/other-readings.tsx';
import { rowsOfCall } from '#ui/row/row.ts';
import { clashesAmong } from '#ui/timeline/clashes.ts';
import { scaleFor } from '#ui/timeline/scale.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';

const berlin = { now: at('2026-11-21T12:00:00Z'), zone: 'Europe/Berlin', locale: 'en-GB' };

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`no day: ${text}`);
  return parsed;
};

const closing = (moment: string, more: object = {}) => ({
  ...{ date: moment.slice(0, 10), zone: 'UTC', time: moment.slice(11, 16), utc: moment, earliest: moment, latest: moment },
  ...more,
});

describe('the days to reckon with', () => {
  it.each<[string, object, object | undefined]>([
    ['a moment, on the reader’s clock', closing('2027-01-22T23:30:00Z'), { from: '2027-01-23', to: '2027-01-23' }],
    ['midnight ends the day before', closing('2027-01-22T23:00:00Z'), { from: '2027-01-22', to: '2027-01-22' }],
    ['an opening at midnight begins the day', closing('2027-01-22T23:00:00Z', { kind: 'opens' }), { from: '2027-01-23', to: '2027-01-23' }],
    [
      'a doubt lasts from its earliest day',
      closing('2027-01-22T15:00:00Z', { latest: '2027-01-23T11:59:59Z' }),
      { from: '2027-01-22', to: '2027-01-23' },
    ],
    ['an event, by the page', { kind: 'event', date: '2027-06-14', end: '2027-06-17' }, { from: '2027-06-14', to: '2027-06-17' }],
    [
      'a month',
      { date: '2027-02', utc: null, zone: null, earliest: '2027-02-01T00:00:00Z', latest: '2027-03-01T11:59:59Z' },
      { from: '2027-02-01', to: '2027-02-28' },
    ],
    ['to be announced', { date: null, utc: null, zone: null, earliest: null, latest: null, status: 'tbd' }, undefined],
  ])('%s', (_, difference, days) => expect(daysOf(sampleDeadline({ ...difference }), berlin)).toEqual(days));
});

describe('a month', () => {
  it.each([
    ['2027-02', 1, 4, '2027-02-01', '2027-02-28'],
    ['2026-11', 1, 6, '2026-10-26', '2026-12-06'],
    ['2026-11', 7, 5, '2026-11-01', '2026-12-05'],
  ])('%s from weekday %i has %i weeks, from %s to %s', (month, first, count, from, to) => {
    const weeks = weeksOf(month as Month, first);
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([count, from, to]);
  });

  it.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['de', 1],
  ])('begins its weeks for %s on weekday %i', (locale, first) => expect(firstWeekday(locale)).toBe(first));

  it.each([
    ['ArrowRight', '2027-02-01'],
    ['ArrowLeft', '2027-01-30'],
    ['ArrowDown', '2027-02-07'],
    ['ArrowUp', '2027-01-24'],
    ['PageDown', '2027-02-28'],
    ['PageUp', '2026-12-31'],
    ['Home', '2027-01-25'],
    ['End', '2027-01-31'],
    ['Enter', undefined],
  ])('is walked from its last day with %s to %s', (key, to) => expect(dayAfterKey(day('2027-01-31'), key, 1)).toBe(to));

  it('of a leap year keeps its day', () => expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29'));
});

describe('clashes', () => {
  const traveller = (start: string, end: string) =>
    sampleCall([], { id: 'away', event: { name: null, acronym: 'AWAY 2027', place: null, start, end } });
  const author = sampleCall([
    { id: 'paper', ...closing('2027-01-22T12:00:00Z') },
    { id: 'answer', kind: 'notification', ...closing('2027-01-22T12:00:00Z') },
  ]);
  it.each<[string, string, string, boolean | undefined]>([
    ['on its days', '2027-01-20', '2027-01-23', false],
    ['on the day of arrival', '2027-01-23', '2027-01-25', true],
    ['on the day of return', '2027-01-18', '2027-01-21', true],
    ['two days before', '2027-01-24', '2027-01-26', undefined],
  ])('with an event: a hand-in %s', (_, start, end, isTravel) => {
    const calls = [author, traveller(start, end)].map((call) => ({ call, deadlines: call.deadlines }));
    const clashes = clashesAmong(calls, berlin);
    expect(clashes.map(({ deadline, isTravel: found }) => [deadline.id, found])).toEqual(
      isTravel === undefined ? [] : [['paper', isTravel]],
    );
  });

  it('are none with the own event, nor for what has passed', () => {
    const own = sampleCall([{ ...closing('2027-06-15T12:00:00Z') }]);
    const past = sampleCall([{ ...closing('2026-11-20T12:00:00Z') }]);
    const away = traveller('2026-11-19', '2026-11-21');
    expect(clashesAmong([{ call: own, deadlines: own.deadlines }], berlin)).toEqual([]);
    expect(
      clashesAmong(
        [
          { call: past, deadlines: past.deadlines },
          { call: away, deadlines: [] },
        ],
        berlin,
      ),
    ).toEqual([]);
  });

  it('count a doubt from its earliest day to its latest', () => {
    const doubtful = sampleCall([{ ...closing('2027-01-22T12:00:00Z', { latest: '2027-01-24T12:00:00Z' }) }]);
    const away = traveller('2027-01-24', '2027-01-26');
    const [clash] = clashesAmong(
      [
        { call: doubtful, deadlines: doubtful.deadlines },
        { call: away, deadlines: [] },
      ],
      berlin,
    );
    expect([clash?.day, clash?.isTravel]).toEqual(['2027-01-24', false]);
  });
});

it('a scale shows three months at least, and lays days out evenly', () => {
  const scale = scaleFor(day('2026-11-21'), []);
  expect([scale.from, scale.to]).toEqual(['2026-11-11', '2027-03-01']);
  expect(scale.months).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  expect([scale.at(scale.from), scale.at(scale.to), scale.at(day('2030-01-01'))]).toEqual([0, 100, 100]);
});

describe('a list that disagrees', () => {
  const here = sampleDeadline(closing('2027-01-22T12:00:00Z'));
  it.each([
    ['2027-01-23T00:00:00Z', 'ccfddl: 12 h later'],
    ['2027-01-22T11:30:00Z', 'ccfddl: 30 min earlier'],
    ['2027-01-29T12:00:00Z', 'ccfddl: 7 days later'],
    ['2027-01-22T12:00:00Z', 'ccfddl: 22 Jan 12:00 UTC'],
  ])('with %s is said as %s', (there, said) =>
    expect(
      sayOther(here, { list: { id: 'ccfddl', title: 'ccfddl' }, deadline: sampleDeadline(closing(there)), isCorrectable: true }, berlin),
    ).toBe(said),
  );
});

it.each([
  ['2026-11-22T11:00:00Z', 'today'],
  ['2026-11-28T11:00:00Z', 'week'],
  ['2026-12-20T11:00:00Z', 'month'],
  ['2027-02-20T11:00:00Z', 'later'],
  ['2026-11-20T11:00:00Z', 'past'],
])('what closes at %s stands in the band %s', (moment, band) => {
  const [row] = rowsOfCall(sampleCall([closing(moment)]), { tracked: [], hidden: [], follows: [] }, () => ({ to: 'nowhere' }));
  expect(row && bandOf(row, berlin.now)).toBe(band);
});

it.each([
  [10_080, '7 days'],
  [1440, '1 day'],
  [180, '3 h'],
  [30, '30 min'],
  [90, '90 min'],
])('%i minutes are %s', (minutes, said) => expect(sayMinutes(minutes, berlin)).toBe(said));

it.each([
  ['conf.example.org', 'conf.example.org'],
  ['https://conf.example.org/2027/cfp', 'conf.example.org'],
  ['localhost', undefined],
  ['not a site', undefined],
])('%s names the host %s', (written, host) => expect(hostIn(written)).toBe(host));
