import type { ListRows } from './list-rows.ts';

export const huggingface: ListRows = {
  list: 'huggingface',
  answers: {
    'contents/src/data/conferences': 'huggingface/index.json',
    '/orrery%2Brr.yml': 'huggingface/orrery+rr.yml',
    '/quillon.yml': 'huggingface/quillon.yml',
  },
  calls: [
    'huggingface-orrery-rr-2028 | https://orrery.example/2028 | ORRERY+RR 2028 | Graz, Austria | -',
    '  ORRERY+RR | conference | ai | -',
    'huggingface-quillon-2026 | https://quillon.example/2026/ | QUILLON 2026 | Lund, Sweden | 2026-06-30–2026-07-03',
    '  QUILLON | conference | machine-learning vision | CCF A, CORE A*, ERA A',
    '  abstract | - | Abstract deadline | 2026-01-08 23:59 UTC-8 | 2026-01-09T07:59:00Z | - | 2026-01-08 23:59:59 UTC-8',
    '  submission | - | Paper deadline | 2026-01-15 23:59 UTC-8 | 2026-01-16T07:59:00Z | - | 2026-01-15 23:59:59 UTC-8',
    'huggingface-quillon-2027 | https://quillon.example/2027/ | QUILLON 2027 | Sweden | 2027-06-28–2027-07-01',
    '  QUILLON | conference | language | -',
    '  abstract | Abstract registration | Abstract registration | 2027-01-08 23:59 AoE | 2027-01-09T11:59:00Z | - | 2027-01-08 23:59:59 AoE',
    '  submission | - | Paper submission | 2027-07-15 17:00 America/Los_Angeles | 2027-07-16T00:00:00Z to 2027-07-16T01:00:00Z | abbreviation-out-of-season | 2027-07-15 17:00:00 PST',
    '  supplement | - | Supplementary material | 2027-01-22 23:59 UTC-8 | 2027-01-23T07:59:00Z | - | 2027-01-22 23:59:59 UTC-08',
    '  opens | - | Rebuttal begins | 2027-03-01 00:00 AoE | 2027-03-01T12:00:00Z | - | 2027-03-01 00:00:00 AoE',
    '  response | - | Rebuttal ends | 2027-03-08 23:59 UTC+2 | 2027-03-08T21:59:00Z | - | 2027-03-08 23:59:59 GMT+02',
    '  other | - | Reviews released | 2027-02-26 12:00 UTC | 2027-02-26T12:00:00Z | - | 2027-02-26 12:00:00 UTC, as this list shows what has no zone',
    '  notification | - | Decisions | 2027-04-01 00:00 Europe/London | 2027-03-31T23:00:00Z to 2027-04-01T23:00:00Z | start-of-day-literal | 2027-04-01 00:00:00 Europe/London',
    '  camera-ready | - | Final version | to come | - | - | TBA',
    '  abstract | Late Paper Registration | Late Paper Registration | 2027-01-09 23:59 AoE | 2027-01-10T11:59:00Z | - | 2027-01-09 23:59:59 AoE',
  ],
  problems: [
    ['orrery+rr: ORRERY+RR', /year/],
    ['orrery+rr: "torn', /not YAML/],
    ['quillon: QUILLON', /Author registration/],
    ['quillon: QUILLON', /poster/],
    ['quillon: QUILLON', /row 11 of deadlines/],
  ],
};
