/** What `fixtures/sources/deadlines.ics` says, as `said` tells it. */
export const icsCalls: readonly string[] = [
  'https://quillon.example/2027/ | QUILLON 2027 | Lund, Sweden | 2027-06-28–2027-07-01',
  '  QUILLON | - | - | -',
  '  abstract | - | QUILLON 2027 abstract deadline, 23:59 AoE | 2027-01-28 23:59 AoE | 2027-01-29T11:59:00Z | - | QUILLON 2027 abstract deadline, 23:59 AoE',
  '  submission | - | QUILLON 2027 paper deadline (AoE) | 2027-02-05 AoE | 2027-02-06T11:59:00Z | end-of-day | QUILLON 2027 paper deadline (AoE)',
  '  event | - | QUILLON 2027 | 2027-06-28 –2027-07-01 | 2027-06-28T00:00:00Z to 2027-07-02T11:59:00Z | - | QUILLON 2027',
  'https://elsewhere.example/deadlines.ics | ORRERY 2027 | - | -',
  '  ORRERY | - | - | -',
  '  submission | - | ORRERY 2027 submission deadline | 2027-03-28 02:30 Europe/Berlin | 2027-03-28T00:30:00Z to 2027-03-28T01:30:00Z | clock-change tentative | ORRERY 2027 submission deadline',
  'https://elsewhere.example/deadlines.ics | Grant proposals due | - | -',
  '  submission | - | Grant proposals due | 2027-03-10 17:00 (cancelled) | 2027-03-10T17:00:00Z to 2027-03-11T05:00:00Z | zone-unstated | Grant proposals due',
  'https://elsewhere.example/deadlines.ics | MARROW 2027 | - | -',
  '  MARROW | - | - | -',
  '  submission | - | MARROW 2027 full paper deadline | 2027-01-20 | 2027-01-20T23:59:00Z to 2027-01-21T11:59:00Z | zone-unstated | MARROW 2027 full paper deadline',
];

/** The events of that file that are no deadline, and the words that name the fault. */
export const icsProblems: readonly (readonly [string, RegExp])[] = [
  ['6@elsewhere.example', /repeats/],
  ['7@elsewhere.example', /not iCalendar: invalid date-time/],
  ['8@elsewhere.example', /not iCalendar: invalid line/],
];
