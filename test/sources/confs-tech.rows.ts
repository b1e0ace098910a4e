import type { ListRows } from './list-rows.ts';

export const confsTech: ListRows = {
  list: 'confs-tech',
  answers: { '/2027/python.json': 'confs-tech/python.json' },
  calls: [
    'confs-tech-python-fern-days-v4csr-2027 | https://ferndays.example/cfp | Fern Days | Tokyo, Japan | 2027-05-20–2027-05-21',
    '  Fern Days | conference | python | -',
    '  submission | - | Call for proposals | 2027-02-01 | 2027-02-01T14:59:00Z to 2027-02-02T11:59:00Z | zone-unstated | 2027-02-01',
    'confs-tech-python-fern-days-v4csr-2027-2 | https://ferndays.example/cfp | Fern Days | Online | 2027-11-20–2027-11-21',
    '  Fern Days | conference | python | -',
    '  submission | - | Call for proposals | 2027-08-01 | 2027-08-01T23:59:00Z to 2027-08-02T11:59:00Z | zone-unstated | 2027-08-01',
  ],
  problems: [
    ['Slip Conf', /cfpEndDate/],
    ['without a name', /name/],
    ['without a name', /record/],
  ],
};
