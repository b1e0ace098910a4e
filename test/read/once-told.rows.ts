import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const contest = (text: string): string => `<h1>Story contest 2027</h1><p>Stories must be submitted by 3 March 2027.</p><p>${text}</p>`;

/** What is done as soon as something is told: the day at the end is the one on which it is told. */
const told = [
  'Notes on your story, delivery by e-mail as soon as the winners have been announced (April 15, 2027)',
  'Delivery once the winners are announced on April 15, 2027.',
  'We send you the book as soon as the results have been announced on April 15, 2027.',
];

/** A day that is no end of such a condition, or that belongs to what is done then. */
const due: readonly (readonly [text: string, read: string])[] = [
  ['Please register as soon as you have been notified, no later than 5 May 2027.', 'registration 2027-05-05'],
  ['Registration fees are due as soon as the notification of acceptance is received by 3 May 2027.', 'registration 2027-05-03'],
  ['Registration once authors are notified: 5 May 2027', 'registration 2027-05-05'],
  ['Camera-ready papers once decisions are announced: 5 June 2027', 'camera-ready 2027-06-05'],
];

/** A question right below a day is answered by what stands below it. */
const questions = [
  'Entries are due on 9 March 2027. If 9 March 2027 falls on a Sunday, the deadline is the next day.</p><p>When does the portal open?</p><p>In spring.',
  'Entries are due on 9 March 2027. If 9 March 2027 falls on a weekend, the deadline will be the following work day.</p><p>When do applications open?</p><p>Early in the year.',
];

export default [
  ...told.map((text): ReadRow => [text, contest(text), on, ['submission 2027-03-03', 'notification 2027-04-15']]),
  ...due.map(([text, read]): ReadRow => [text, contest(text), on, ['submission 2027-03-03', read]]),
  ...questions.map(
    (text): ReadRow => ['a question below a day does not name it', `<h1>Fund</h1><p>${text}</p>`, on, ['submission 2027-03-09']],
  ),
  [
    'a question at the end of cards whose labels stand below their days',
    '<h1>Kelp Workshop</h1><p>9 March 2027</p><p>Paper submission</p><p>9 April 2027</p><p>Notification</p><p>Questions?</p>',
    on,
    ['submission 2027-03-09', 'notification 2027-04-09'],
  ],
] satisfies readonly ReadRow[];
