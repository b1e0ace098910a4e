import type { Deadline } from '#model/call.ts';

/** A record as it comes from outside: nothing parsed yet. */
export const plainDeadline = {
  id: 'call.submission',
  kind: 'submission',
  track: null,
  label: 'Full paper',
  date: '2027-01-28',
  end: null,
  time: '23:59',
  zone: 'AoE',
  utc: '2027-01-29T11:59:00Z',
  earliest: '2027-01-29T11:59:00Z',
  latest: '2027-01-29T11:59:00Z',
  status: 'current',
  was: [],
  assumptions: [],
  quote: 'January 28, 2027',
  where: null,
};

export const plainCall = {
  schema: 1,
  id: 'call',
  url: 'https://marrow.example/2027/cfp',
  event: { name: 'Symposium on Marrow Computing', acronym: 'Marrow 2027', place: null, start: '2027-06-29', end: '2027-07-02' },
  lang: 'en',
  source: { id: 'page', url: 'https://marrow.example/2027/cfp', readAt: '2026-11-20T08:00:00Z' },
  deadlines: [plainDeadline],
  problems: [],
};

type Changed = Partial<Record<keyof Deadline, unknown>>;

/** Before, after, what happened. */
export const changeRows: readonly (readonly [string, Changed | null, Changed | null, string | undefined])[] = [
  ['nothing', {}, {}, undefined],
  ['another label and quote', { label: 'Paper' }, { quote: 'now' }, undefined],
  ['a later day', {}, { date: '2027-02-04' }, 'extended'],
  ['a later end', { end: '2027-01-30' }, { end: '2027-01-31' }, 'extended'],
  ['an earlier day', {}, { date: '2027-01-21' }, 'moved earlier'],
  ['an earlier first day', { date: '2027-01-20', end: '2027-01-30' }, { date: '2027-01-19', end: '2027-01-30' }, 'moved earlier'],
  ['another hour', {}, { time: '17:00', utc: '2027-01-29T05:00:00Z', earliest: '2027-01-29T05:00:00Z' }, 'zone or hour changed'],
  ['a zone where there was none', { zone: null, utc: null }, {}, 'zone or hour changed'],
  ['a date for one to be announced', { date: null, status: 'tbd', utc: null }, {}, 'announced'],
  ['a day for a month', { date: '2027-01', utc: null }, {}, 'announced'],
  ['a day outside the month', { date: '2027-01', utc: null }, { date: '2027-02-04' }, 'extended'],
  ['a date taken back', {}, { date: null, status: 'tbd', utc: null }, 'withdrawn'],
  ['cancelled', {}, { status: 'cancelled' }, 'withdrawn'],
  ['no longer cancelled', { status: 'cancelled' }, {}, 'announced'],
  ['still to be announced', { date: null, status: 'tbd', utc: null }, { date: null, status: 'tbd', utc: null }, undefined],
  ['passed: struck out', {}, { status: 'struck' }, undefined],
  ['a new deadline', null, {}, 'announced'],
  ['one that is gone', {}, null, 'withdrawn'],
];

/** A path into the record, a value that does not belong there, the field that the misfit must name. */
export const misfitRows: readonly (readonly [string, unknown, string?])[] = [
  ['schema', 2],
  ['id', 'no blanks here'],
  ['id', 'x'.repeat(181)],
  ['id', '..'],
  ['source.id', '.'],
  ['url', 'javascript:alert(1)'],
  ['url', 'https://'],
  ['event.start', '2027-02-30'],
  ['event.name', 7],
  ['lang', null],
  ['source.readAt', '2026-11-20'],
  ['source.id', ''],
  ['problems', 'none'],
  ['deadlines.0.id', ''],
  ['deadlines.0.kind', 'paper'],
  ['deadlines.0.track', 1],
  ['deadlines.0.label', null],
  ['deadlines.0.date', '2027-1-28'],
  ['deadlines.0.date', null],
  ['deadlines.0.end', '2027-01'],
  ['deadlines.0.time', '24:01'],
  ['deadlines.0.time', '9:00'],
  ['deadlines.0.zone', 'PST'],
  ['deadlines.0.zone', 'Mars/Olympus'],
  ['deadlines.0.utc', '2027-01-29T11:59:00+00:00'],
  ['deadlines.0.utc', '2027-01-29T12:59:00Z'],
  ['deadlines.0.earliest', null],
  ['deadlines.0.earliest', '2027-01-29T11:59:01Z'],
  ['deadlines.0.latest', '2027-02-30T00:00:00Z'],
  ['deadlines.0.status', 'open'],
  ['deadlines.0.was', ['yesterday'], 'deadlines.0.was.0'],
  ['deadlines.0.assumptions', ['hope'], 'deadlines.0.assumptions.0'],
  ['deadlines.0.quote', undefined],
];
