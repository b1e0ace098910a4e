import type { Call } from '#model/call.ts';
import { sampleCall } from './support/sample-call.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A deadline that closes at a moment: "submission 2027-01-23T11:59 | Round 2". The words after the bar are its label. */
function deadline(text: string, i: number): Fields {
  const [head = '', label = ''] = text.split(' | ');
  const [kind, when = 'TBA', until = when] = head.split(' ');
  const isKnown = when !== 'TBA';
  const moment = (at: string) => (isKnown ? `${at}:00Z` : null);
  return {
    id: `d${i}`,
    kind,
    label,
    date: isKnown ? when.slice(0, 10) : null,
    status: isKnown ? 'current' : 'tbd',
    zone: null,
    utc: until === when ? moment(when) : null,
    earliest: moment(when),
    latest: moment(until),
  };
}

/** One reading: "ccfddl TIDES 2027 https://tides.example/2027 2027-06-14", then its deadlines. */
export function reading(text: string, deadlines: readonly string[], more: { name?: string; series?: string; areas?: string[] } = {}): Call {
  const [source = '', series = '', year = '', url = '', start] = text.split(' ');
  const acronym = series === '-' ? null : `${series} ${year}`;
  return sampleCall(deadlines.map(deadline), {
    id: `${source}-${series}-${year}-${url.length}`,
    url,
    event: { name: more.name ?? null, acronym, place: null, start: start ?? null, end: null },
    source: { id: source, url: `https://${source}.example/`, readAt: '2026-11-21T12:00:00Z' },
    ...(more.areas ? { venue: { series, type: 'conference', areas: more.areas, ranks: [] } } : {}),
  });
}

const calledOff = (call: Call): Call => ({
  ...call,
  deadlines: call.deadlines.map((deadline) => ({ ...deadline, status: 'cancelled' })),
});

const tides = 'TIDES 2027 https://tides.example/2027 2027-06-14';

/** Name, readings, and the editions as `said` in the test: id, then each deadline with its chosen source, the others, the disagreements. */
export const mergeRows: readonly (readonly [string, readonly Call[], readonly string[]])[] = [
  [
    'two sources that agree',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']), reading(`page ${tides}`, ['submission 2027-01-23T11:59'])],
    ['tides-2027: submission page 2027-01-23T11:59 = ccfddl'],
  ],
  [
    'a list twelve hours later than the page',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']), reading(`page ${tides}`, ['submission 2027-01-22T23:59'])],
    ['tides-2027: submission page 2027-01-22T23:59 = ccfddl (zone or hour +12 late ccfddl)'],
  ],
  [
    'a list that has missed an extension',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-22T23:59']), reading(`page ${tides}`, ['submission 2027-01-29T23:59'])],
    ['tides-2027: submission page 2027-01-29T23:59 = ccfddl (extension -168 late page)'],
  ],
  [
    'among lists the earliest, whatever their names',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']), reading(`zebra ${tides}`, ['submission 2027-01-22T23:59'])],
    ['tides-2027: submission zebra 2027-01-22T23:59 = ccfddl (zone or hour +12 late ccfddl)'],
  ],
  [
    'among lists one that still stands before one that is called off',
    [calledOff(reading(`ccfddl ${tides}`, ['submission 2027-01-22T23:59'])), reading(`zebra ${tides}`, ['submission 2027-01-23T11:59'])],
    ['tides-2027: submission zebra 2027-01-23T11:59 = ccfddl (cancelled 0)'],
  ],
  [
    'among lists not one a year too early',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']), reading(`zebra ${tides}`, ['submission 2026-01-23T11:59'])],
    ['tides-2027: submission ccfddl 2027-01-23T11:59 = zebra (year -8760 late ccfddl)'],
  ],
  [
    'rounds that one list left as they were a year ago',
    [
      reading(`ccfddl ${tides}`, ['submission 2026-10-02T11:59', 'submission 2027-02-02T11:59']),
      reading(`zebra ${tides}`, ['submission 2025-10-09T11:59', 'submission 2026-02-04T11:59']),
    ],
    [
      'tides-2027: submission ccfddl 2026-10-02T11:59 = zebra (year -8592 late ccfddl); submission.2 ccfddl 2027-02-02T11:59 = zebra (year -8712 late ccfddl)',
    ],
  ],
  [
    'what a comment says of another deadline',
    [
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59 | ARR submission; commitment deadline: 2027-03-01']),
      reading(`zebra ${tides}`, ['submission 2027-01-23T11:59 | Paper submission', 'submission 2027-03-02T11:59 | Commitment deadline']),
    ],
    ['tides-2027: submission ccfddl 2027-01-23T11:59 = zebra; submission.commitment zebra 2027-03-02T11:59'],
  ],
  [
    'two events that share a site',
    [
      reading('ccfddl KELP 2027 https://shore.example/2027 2027-06-14', ['submission 2027-01-23T11:59']),
      reading('zebra WRACK 2027 https://shore.example/2027 2027-06-14', ['submission 2027-01-23T11:59']),
    ],
    ['kelp-2027: submission ccfddl 2027-01-23T11:59', 'wrack-2027: submission zebra 2027-01-23T11:59'],
  ],
  [
    'the submission site over a list',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-22T23:59']), reading(`hotcrp ${tides}`, ['submission 2027-01-23T11:59'])],
    ['tides-2027: submission hotcrp 2027-01-23T11:59 = ccfddl (zone or hour -12 late hotcrp)'],
  ],
  [
    'words that allow what the list says',
    [
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']),
      reading(`page ${tides}`, ['submission 2027-01-22T23:59 2027-01-23T11:59']),
    ],
    ['tides-2027: submission page 2027-01-22T23:59 = ccfddl'],
  ],
  [
    '23:59 and the midnight after it',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T00:00']), reading(`page ${tides}`, ['submission 2027-01-22T23:59'])],
    ['tides-2027: submission page 2027-01-22T23:59 = ccfddl'],
  ],
  [
    'a date where the page has none yet',
    [reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']), reading(`page ${tides}`, ['submission TBA'])],
    ['tides-2027: submission ccfddl 2027-01-23T11:59 = page'],
  ],
  [
    'nobody is late for a notification',
    [reading(`ccfddl ${tides}`, ['notification 2027-03-23T11:59']), reading(`page ${tides}`, ['notification 2027-03-22T23:59'])],
    ['tides-2027: notification page 2027-03-22T23:59 = ccfddl (zone or hour +12)'],
  ],
  [
    'rounds that are numbered with rounds that are not',
    [
      reading(`ccfddl ${tides}`, ['submission 2026-06-02T11:59 | First Cycle', 'submission 2026-12-02T11:59 | Second Cycle']),
      reading(`zebra ${tides}`, ['submission 2026-12-02T11:59', 'submission 2026-06-01T11:59']),
    ],
    ['tides-2027: submission zebra 2026-06-01T11:59 = ccfddl (day +24 late ccfddl); submission.2 ccfddl 2026-12-02T11:59 = zebra'],
  ],
  [
    'rounds of different numbers, however near',
    [
      reading(`ccfddl ${tides}`, ['submission 2026-06-02T11:59 | Round 1']),
      reading(`zebra ${tides}`, ['submission 2026-06-09T11:59 | Round 2']),
    ],
    ['tides-2027: submission ccfddl 2026-06-02T11:59; submission.2 zebra 2026-06-09T11:59'],
  ],
  [
    'tracks on the same day',
    [
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']),
      reading(`page ${tides}`, ['submission 2027-01-23T11:59 | Research papers', 'submission 2027-01-23T11:59 | Art papers']),
    ],
    ['tides-2027: submission page 2027-01-23T11:59 = ccfddl; submission.art page 2027-01-23T11:59'],
  ],
  [
    'a track that never is the main one',
    [
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']),
      reading(`zebra ${tides}`, ['submission 2027-01-24T11:59 | Workshop proposals']),
    ],
    ['tides-2027: submission ccfddl 2027-01-23T11:59; submission.workshop-proposal zebra 2027-01-24T11:59'],
  ],
  [
    'a series by another name',
    [
      reading('ccfddl NIPS 2027 https://reef.example/ 2027-12-06', ['submission 2027-05-15T11:59']),
      reading('zebra NeurIPS 2027 https://reef.example/ 2027-12-06', ['submission 2027-05-15T11:59']),
    ],
    ['neurips-2027: submission ccfddl 2027-05-15T11:59 = zebra'],
  ],
  [
    'two years of one series on one address',
    [
      reading('ccfddl TIDES 2026 https://tides.example/ 2026-06-14', ['submission 2026-01-23T11:59']),
      reading('zebra TIDES 2027 https://tides.example/ 2027-06-14', ['submission 2027-01-23T11:59']),
    ],
    ['tides-2026: submission ccfddl 2026-01-23T11:59', 'tides-2027: submission zebra 2027-01-23T11:59'],
  ],
  [
    'an acronym that two series of one list share, and a second list that has one of them',
    [
      reading('ccfddl SEA 2027 https://sea-edge.example/27 2027-10-13', ['submission 2027-05-02T11:59'], {
        name: 'Symposium on Estuary Algorithms',
        areas: ['theory'],
      }),
      reading('ccfddl SEA 2027 https://seasecurity.example/ 2027-06-13', ['submission 2026-12-20T11:59'], {
        name: 'Conference on Seaborne Authentication',
        areas: ['security'],
      }),
      reading('zebra SEA 2027 https://other.example/sea 2027-06-13', ['submission 2026-12-20T11:59'], {
        name: 'Seaborne Authentication',
        areas: ['security'],
      }),
    ],
    ['sea-2027-security: submission ccfddl 2026-12-20T11:59 = zebra', 'sea-2027-theory: submission ccfddl 2027-05-02T11:59'],
  ],
  [
    'an acronym that two series share, told apart by the name that one is known by',
    [
      reading('ccfddl FSE 2027 https://one.example/27 2027-03-22', ['submission 2026-09-02T11:59'], { name: 'Fast Software Encryption' }),
      reading('ccfddl FSE 2027 https://another.example/ 2027-07-12', ['submission 2026-09-20T11:59'], { name: 'Flour, Salt and Eggs' }),
    ],
    ['fastsoftwareencryption-2027: submission ccfddl 2026-09-02T11:59', 'fse-2027: submission ccfddl 2026-09-20T11:59'],
  ],
  [
    'a full name that is the by-name of another series',
    [
      reading('ccfddl ICS 2027 https://one.example/27 2027-06-04', ['submission 2027-01-20T11:59'], {
        name: 'International Conference on Supercomputing',
      }),
      reading('ccfddl SC 2027 https://another.example/ 2027-11-15', ['submission 2027-04-08T11:59'], {
        name: 'International Conference for High Performance Computing',
      }),
    ],
    ['ics-2027: submission ccfddl 2027-01-20T11:59', 'sc-2027: submission ccfddl 2027-04-08T11:59'],
  ],
  [
    'a series that two lists abbreviate in two ways',
    [
      reading('ccfddl WRC 2027 https://wrack.example/27 2027-06-04', ['submission 2027-01-20T11:59'], {
        name: 'Conference on Wrack Research',
      }),
      reading('zebra WrackConf 2027 https://wrack.example/ 2027-06-04', ['submission 2027-01-20T11:59'], { name: 'Wrack Research' }),
    ],
    ['wrc-2027: submission ccfddl 2027-01-20T11:59 = zebra'],
  ],
  [
    'one event that its list has under two topics',
    [
      reading(`zebra ${tides}`, ['submission 2027-01-23T11:59'], { areas: ['web'] }),
      { ...reading(`zebra ${tides}`, ['submission 2027-01-23T11:59'], { areas: ['data'] }), id: 'twin' },
    ],
    ['tides-2027: submission zebra 2027-01-23T11:59 = zebra'],
  ],
  [
    'two tracks that one list has as two entries on one address',
    [
      reading(`zebra ${tides}`, ['submission 2027-01-23T11:59']),
      { ...reading(`zebra ${tides}`, ['submission 2027-02-23T11:59']), id: 'zz-other' },
    ],
    ['tides-2027-087jju: submission zebra 2027-01-23T11:59', 'tides-2027-1z5pot: submission zebra 2027-02-23T11:59'],
  ],
  [
    'an acronym alone is no evidence',
    [
      reading('ccfddl SEA 2027 https://sea-edge.example/27 2027-10-13', ['submission 2027-05-02T11:59'], { name: 'Estuary Algorithms' }),
      reading('zebra SEA 2027 https://seasecurity.example/ 2027-06-13', ['submission 2026-12-20T11:59'], {
        name: 'Seaborne Authentication',
      }),
    ],
    ['sea-2027-sea-edge-example: submission ccfddl 2027-05-02T11:59', 'sea-2027-seasecurity-example: submission zebra 2026-12-20T11:59'],
  ],
  [
    'a page without a name, at the address that a list gives',
    [
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']),
      reading('page - - https://www.tides.example/2027/#dates', ['submission 2027-01-23T11:59']),
    ],
    ['tides-2027: submission page 2027-01-23T11:59 = ccfddl'],
  ],
];
