import type { DateExample } from '../rule.ts';

export default [
  ['TBA', 'not yet'],
  ['Notification: TBD', 'not yet'],
  ['t b d', null],
  ['(TBC)', 'not yet'],
  ['To be announced', 'not yet'],
  ['to be determined', 'not yet'],
  ['dates to be confirmed', 'not yet'],
  ['coming soon', 'not yet'],
  ['Submission TBA, notification 5 May', 'not yet --05-05'],
  ['to be announced on 5 May', '--05-05'],
  ['Winners to be announced June 1, 2027', '2027-06-01'],
  ['to be announced by Friday 5 May', '--05-05[5]'],
  ['June 8 or 9, 2021 (TBD)', '2021-06-08..2021-06-09 not yet'],
  ['announced papers', null],
  ['to be or not to be', null],
  ['Tbilisi', null],
] satisfies DateExample[];
