import type { Entry } from '#calendar/entry.ts';
import type { Feed } from '#calendar/ics.ts';
import { type Call, parseCall, sayMisfits } from '#model/call.ts';
import { parseInstant } from '#model/instant.ts';

/** A call of an invented venue, parsed at the door like every other; the row says only what matters to it. */
function call(event: Record<string, unknown>, deadlines: readonly Record<string, unknown>[]): Call {
  const parsed = parseCall({
    schema: 1,
    id: 'marrow.example-00000000abc',
    url: 'https://marrow.example/2027/cfp',
    event: { name: null, acronym: null, place: null, start: null, end: null, ...event },
    lang: 'en',
    source: { id: 'page', url: 'https://marrow.example/2027/cfp', readAt: '2026-11-20T08:00:00Z' },
    deadlines: deadlines.map((deadline) => ({
      id: 'marrow.example-00000000abc.submission',
      kind: 'submission',
      track: null,
      label: 'Full paper',
      date: '2027-01-28',
      end: null,
      time: null,
      zone: null,
      utc: null,
      earliest: null,
      latest: null,
      status: 'current',
      was: [],
      assumptions: [],
      quote: 'January 28, 2027',
      where: null,
      ...deadline,
    })),
    problems: [],
  });
  if (!parsed.ok) throw new Error(sayMisfits(parsed.problem));
  return parsed.value;
}

function entries(of: Call, stamp = '2026-11-19T21:14:05Z', sequence = 0): Entry[] {
  const at = parseInstant(stamp);
  if (!at) throw new Error(stamp);
  return of.deadlines.map((deadline) => ({ call: of, deadline, stamp: at, sequence }));
}

const feed: Feed = { name: 'Deadlines of Marrow' };
const marrow = { acronym: 'Marrow 2027', name: 'Symposium on Marrow Computing' };
const exact = { time: '23:59', zone: 'AoE', utc: '2027-01-29T11:59:00Z', earliest: '2027-01-29T11:59:00Z', latest: '2027-01-29T11:59:00Z' };

export interface CalendarRow {
  readonly feed: Feed;
  readonly entries: readonly Entry[];
}

/** One row for each golden file of the same name under `fixtures/calendar`. */
export const calendarRows: Record<string, CalendarRow> = {
  instant: {
    feed: {
      name: 'Deadlines of Marrow',
      description: 'Every deadline, with the words that say so',
      url: 'https://lastcall.example/marrow',
      source: 'https://lastcall.example/feeds/marrow.ics',
    },
    entries: entries(call(marrow, [{ ...exact, quote: 'January 28, 2027, 23:59 AoE' }])),
  },

  'all-day': {
    feed,
    entries: entries(
      call(marrow, [
        {
          time: '18:00',
          earliest: '2027-01-28T17:00:00Z',
          latest: '2027-01-29T06:00:00Z',
          assumptions: ['zone-unstated', 'year-from-title'],
          quote: 'Jan 28, 6 pm',
        },
      ]),
    ),
  },

  'midnight-without-zone': {
    feed,
    entries: entries(
      call(marrow, [
        {
          time: '00:00',
          earliest: '2027-01-28T00:00:00Z',
          latest: '2027-01-29T12:00:00Z',
          assumptions: ['start-of-day-literal', 'zone-unstated'],
          quote: 'Jan 28, 2027, 00:00',
        },
      ]),
    ),
  },

  'small-hours-without-zone': {
    feed,
    entries: entries(
      call({ ...marrow, place: 'Tokyo, Japan' }, [
        {
          time: '05:00',
          earliest: '2027-01-27T20:00:00Z',
          latest: '2027-01-28T17:00:00Z',
          assumptions: ['zone-unstated'],
          quote: 'Jan 28, 2027, 5 am',
        },
      ]),
    ),
  },

  range: {
    feed,
    entries: entries(
      call(marrow, [
        { id: 'm.event', kind: 'event', label: 'Conference', date: '2027-06-29', end: '2027-07-02', quote: 'June 29 – July 2, 2027' },
        { id: 'm.response', kind: 'response', label: 'Rebuttal', date: '2027-03-01', end: '2027-03-05', quote: '1–5 March 2027' },
        {
          id: 'm.response.2',
          kind: 'response',
          label: 'Rebuttal, round 2',
          track: 'Round 2',
          date: '2026-12-30',
          end: '2027-01-03',
          zone: 'UTC+5:30',
          utc: '2027-01-03T18:29:00Z',
          earliest: '2027-01-03T18:29:00Z',
          latest: '2027-01-03T18:29:00Z',
          assumptions: ['end-of-day'],
          quote: '30 Dec – 3 Jan (IST)',
        },
      ]),
    ),
  },

  extended: {
    feed,
    entries: entries(
      call(marrow, [
        { ...exact, was: ['2027-01-14', '2027-01-21'], quote: 'January 14 January 21 January 28' },
        { ...exact, id: 'm.abstract', kind: 'abstract', label: 'Abstract', was: ['2027-02-04'], quote: 'now January 28' },
      ]),
      '2026-11-20T08:00:00Z',
      2,
    ),
  },

  cancelled: { feed, entries: entries(call(marrow, [{ ...exact, status: 'cancelled' }]), '2026-11-20T08:00:00Z', 1) },

  struck: { feed, entries: entries(call(marrow, [{ ...exact, status: 'struck' }])) },

  'doubtful-midnight': {
    feed,
    entries: entries(
      call(marrow, [
        {
          time: '24:00',
          zone: 'America/Los_Angeles',
          utc: '2027-01-29T08:00:00Z',
          earliest: '2027-01-28T08:00:00Z',
          latest: '2027-01-29T08:00:00Z',
          assumptions: ['midnight-ends-day', 'tentative'],
          quote: 'Midnight, January 28, 2027 (Pacific Time)',
        },
      ]),
    ),
  },

  undated: {
    feed,
    entries: entries(
      call(marrow, [
        { id: 'm.tbd', date: null, status: 'tbd' },
        { id: 'm.month', date: '2027-03', assumptions: ['month-only'] },
      ]),
    ),
  },

  hostile: {
    feed: {
      name: 'All; of, them\r\nMETHOD:PUBLISH',
      description: 'A\nX-EVIL:1\u0007\\',
      url: 'https://lastcall.example/\r\nX-EVIL:1',
      source: 'javascript:alert(1)',
    },
    entries: entries(
      call({ acronym: 'EVIL\r\nATTENDEE:mailto:x@evil.example', name: null }, [
        {
          ...exact,
          track: 'Züge; Gleise, 鉄道',
          label: 'Vollständige Beiträge; Abgabe, 論文投稿締切のお知らせとご案内🚄👩‍🔬 \u202Eegassem a rof\u202C\\n'.repeat(2),
          quote: `"one"\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\n${'締切は二〇二七年一月二十八日です。🚄'.repeat(12)}\u0000\u0085\u2028X:1`,
        },
      ]),
    ),
  },
};
