import type { ListRows } from './list-rows.ts';

export const pythonDeadlines: ListRows = {
  list: 'python-deadlines',
  answers: { 'python-deadlines/main/_data/conferences.yml': 'python-deadlines.yml' },
  calls: [
    'python-deadlines-pymoss-2027 | https://pymoss.example/2027/cfp | PyMoss 2027 | Vilnius, Lithuania | 2027-04-28–2027-04-30',
    '  PyMoss | conference | python | -',
    '  submission | - | Call for proposals | 2027-01-27 23:59 AoE was 2027-01-13 | 2027-01-28T11:59:00Z | - | 2027-01-13 23:59:00, cfp_ext 2027-01-27 23:59:00 AoE, as this list counts what has no zone',
    '  submission | Tutorials | Tutorial proposals | 2027-01-13 23:59 AoE | 2027-01-14T11:59:00Z | - | 2027-01-13 23:59:00 AoE, as this list counts what has no zone',
    'python-deadlines-pyfern-2027 | https://pyfern.example/ | PyFern 2027 | Wroclaw, Poland | 2027-05-20–2027-05-21',
    '  PyFern | conference | python data | -',
    '  submission | - | Call for proposals | 2027-03-28 02:30 Europe/Warsaw | 2027-03-28T00:30:00Z to 2027-03-28T01:30:00Z | clock-change | 2027-03-28 02:30:00 Europe/Warsaw',
    '  submission | Workshops | Workshop proposals | 2027-02-01 00:00 Europe/Warsaw | 2027-01-31T23:00:00Z to 2027-02-01T23:00:00Z | start-of-day-literal | 2027-02-01 00:00:00 Europe/Warsaw',
    'python-deadlines-lichendata-2027 | https://lichen.example/ | LichenData 2027 | Online | 2027-06-01–2027-06-01',
    '  LichenData | conference | python web | -',
    '  submission | - | Call for proposals | to come | - | - | TBA',
    'python-deadlines-pythicket-2027 | https://thicket.example/ | PyThicket 2027 | Tallinn, Estonia | 2027-10-08–2027-10-09',
    '  PyThicket | conference | python | -',
    '  submission | - | Call for proposals | 2027-02-28 23:59 AoE (cancelled) | 2027-03-01T11:59:00Z | - | Cancelled, cfp_ext 2027-02-28 23:59:00 AoE, as this list counts what has no zone',
    'python-deadlines-pysedge-2027 | https://sedge.example/ | PySedge 2027 | - | -',
    '  PySedge | conference | python | -',
  ],
  problems: [
    ['PyBramble', /url/],
    ['PySedge', /Call for proposals/],
  ],
};
