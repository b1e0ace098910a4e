import type { DateExample } from '../rule.ts';

export default [
  ['15, 16, 17 October 2027', '2027-10-15..2027-10-17'],
  ['15,16, 17 October, 2027', '2027-10-15..2027-10-17'],
  ['October 15, 16 and 17, 2027', '2027-10-15..2027-10-17'],
  ['3, 4 & 5 March', '--03-03..--03-05'],
  ['rooms 2, 4, 9 March 2027', '2027-03-09'],
  ['pages 1, 2', null],
] satisfies DateExample[];
