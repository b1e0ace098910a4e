import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = 'submission 2027-03-01';

/** Sentences of a call, read amid others: what is due, what is refused, who is told. */
const ofCall: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ['We need your text in our inbox by noon on 1 March 2027.', `${due} 12:00`],
  ['Anything that reaches us after 1 March 2027 will not be looked at.', due],
  ['Whatever arrives after 1 March 2027 comes too late.', due],
  ['Entries postmarked later than 1 March 2027 are not considered.', due],
  ['The form will be taken down on 1 March 2027 at 23:59.', `${due} 23:59`],
  [
    'The original deadline of 1 March 2027 has been pushed back to 15 March. Members of the jury cannot take part.',
    'submission 2027-03-15 was 2027-03-01',
  ],
  ['Notification goes out on 12 April 2027, six weeks after the deadline of 1 March 2027.', 'notification 2027-04-12', due],
  ['Abstracts are due on 1 March 2027. The meeting itself is on Thursday, 6 May 2027, from 9 to 5.', due, 'event 2027-05-06'],
  ['Abstracts are due on 1 March 2027. Hotel rooms are held for us until 1 April 2027.', due],
  ['Abstracts by 1 March 2027. Authors can answer the reviews between 29 March and 2 April 2027.', due, 'response 2027-03-29..2027-04-02'],
  ['Abstracts by 1 March 2027. Reviews come out on 29 March 2027.', due, 'notification 2027-03-29'],
  ['Abstracts by 1 March 2027. Once accepted, please revise your abstract by 3 May 2027.', due, 'camera-ready 2027-05-03'],
  ['Round one closes on 1 March 2027 and round two on 1 June 2027.', due, 'submission 2027-06-01'],
  ['The editors will reply to proposals by 1 February 2027, and complete drafts are due on 1 March 2027.', 'notification 2027-02-01', due],
  ['Works may be entered between 1 February and 1 March 2027.', 'opens 2027-02-01', due],
];

/** Deadlines that name nothing, on the page of a special issue. */
const ofIssue: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ['Our cut-off is 1 March 2027 at midnight UTC.', `${due} 24:00 UTC`],
  ['We extend our deadline by two weeks, to 15 March 2027.', 'submission 2027-03-15'],
  ['The deadline, 1 March 2027, is firm.', due],
];

const sisters: readonly (readonly [title: string, text: string])[] = [
  ['Moos-Tagung: Call for Papers', 'Was nach dem 1. März 2027 eintrifft, wird nicht berücksichtigt.'],
  ['Journées Mousses – Appel à communications', 'Tout ce qui arrive après le 1er mars 2027 ne sera pas pris en compte.'],
  ['Giornate del Muschio – Call for papers', 'Quanto giunge dopo il 1° marzo 2027 non sarà preso in considerazione.'],
  ['Mosdagen – Call for papers', 'Wat na 1 maart 2027 binnenkomt, wordt niet in behandeling genomen.'],
];

export default [
  ...ofCall.map(
    ([sentence, ...expected]): ReadRow => [
      sentence,
      `<h1>Moss Symposium 2027: Call for Abstracts</h1><p>Newcomers are invited in particular. ${sentence} Questions go to the office.</p>`,
      on,
      expected,
    ],
  ),
  ...ofIssue.map(
    ([sentence, ...expected]): ReadRow => [
      sentence,
      `<h1>Bryology Letters – Special Issue on Mosses</h1><p>The issue gathers new work. ${sentence} Articles are read by two readers.</p>`,
      on,
      expected,
    ],
  ),
  ...sisters.map(([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, [due]]),
  ...[
    '<h1>Moss Symposium: Call for Abstracts</h1><p>Abstracts are due on 1 March 2027. Parcels that arrive after 15 April 2027 are not accepted.</p>',
    '<h1>Moss Symposium: Call for Abstracts</h1><p>Abstracts are due on 1 March 2027. The editors of the programme answer questions until 15 April 2027.</p>',
  ].map((html): ReadRow => [`nothing else is handed in: ${html}`, html, on, [due]]),
] satisfies ReadRow[];
