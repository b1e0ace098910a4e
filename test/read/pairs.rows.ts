import type { ReadRow } from './row.ts';

const on = '2027-03-15';

/** Two days that the words name side by side: deadlines of their own, or the days of one event; and the night between two days. */
export default [
  ['and', '<li>Paper submission: 1 and 8 May 2027</li>', on, ['submission 2027-05-01', 'submission 2027-05-08']],
  ['days in a row', '<li>Paper submission: 1 and 2 May 2027</li>', on, ['submission 2027-05-01', 'submission 2027-05-02']],
  ['or', '<li>Paper submission: 1 or 8 May 2027</li>', on, ['submission 2027-05-01', 'submission 2027-05-08']],
  ['a stroke', '<li>Paper submission: 1/15 April 2027</li>', on, ['submission 2027-04-01', 'submission 2027-04-15']],
  ['German', '<li>Einreichung: 1. bzw. 8. Mai 2027</li>', on, ['submission 2027-05-01', 'submission 2027-05-08']],
  ['Russian', '<li>Подача статей: 1 или 8 мая 2027 г.</li>', on, ['submission 2027-05-01', 'submission 2027-05-08']],
  ['numbers', '<li>Paper submission: 01.05./08.05.2027</li>', on, ['submission 2027-05-01', 'submission 2027-05-08']],
  [
    'three days',
    '<li>Paper submission: 1, 8 and 15 May 2027</li>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08', 'submission 2027-05-15'],
  ],
  [
    'three days behind their month',
    '<li>Paper submission: May 1st, 8th and 15th, 2027</li>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08', 'submission 2027-05-15'],
  ],
  [
    'three days of an event',
    '<li>Workshop: 1, 8 and 15 June 2027</li><li>Paper submission: 1 April 2027</li>',
    on,
    ['event 2027-06-01..2027-06-15', 'submission 2027-04-01'],
  ],
  [
    'whole dates',
    '<li>Paper submission deadlines: February 1 or August 1, 2027</li>',
    '2027-01-05',
    ['submission 2027-02-01', 'submission 2027-08-01'],
  ],
  ['a dash is a window', '<li>Paper submission: 1–8 May 2027</li>', on, ['opens 2027-05-01', 'submission 2027-05-08']],
  [
    'an event has all of its days',
    '<li>Workshop: 1 and 2 June 2027</li><li>Paper submission: 1 April 2027</li>',
    on,
    ['event 2027-06-01..2027-06-02', 'submission 2027-04-01'],
  ],
  [
    'an end named behind the mark of a long label; a sentence goes on, and its words join nothing',
    '<h1>Bell Workshop 2027</h1><p>Late demos and what is told of them<br>Late demo submissions and notifications (accepted for the hall, or refused): until 25 April 2027<br>We remember what was said of submissions and notifications before: by 26 April 2027 the hall is full of bells.</p>',
    on,
    ['submission 2027-04-25', 'notification 2027-04-25', 'notification 2027-04-26'],
  ],
  [
    'what one pays for to come in is a pass',
    '<h1>Bell Conference 2027</h1><p>Date: 3–5 May 2027</p><h2>Prices</h2><ul><li>Conference pass (until 14 April 2027)</li><li>Full pass: until 21 April 2027</li></ul>',
    on,
    ['event 2027-05-03..2027-05-05', 'registration 2027-04-14', 'registration 2027-04-21'],
  ],
  [
    'a rebuttal, too',
    '<li>Paper submission: 1 April 2027</li><li>Rebuttal: 1 and 2 May 2027</li>',
    on,
    ['submission 2027-04-01', 'response 2027-05-01..2027-05-02'],
  ],
  ['the night', '<li>Paper submission: in the night from 1 to 2 May 2027</li>', on, ['submission 2027-05-01 24:00']],
  ['the night, German', '<li>Einreichung: in der Nacht vom 1. auf den 2. Mai 2027</li>', on, ['submission 2027-05-01 24:00']],
  ['the night, French', '<li>Soumission : dans la nuit du 1er au 2 mai 2027</li>', on, ['submission 2027-05-01 24:00']],
  [
    'a night is no deadline',
    '<p>Hackathon night: 1–2 June 2027</p><p>Paper submission: 1 April 2027</p>',
    on,
    ['event 2027-06-01..2027-06-02', 'submission 2027-04-01'],
  ],
  ['an hour with its zone behind it', '<li>Einreichung: 1. Mai 2027 um 17 (MESZ)</li>', on, ['submission 2027-05-01 17:00 Europe/Berlin']],
  [
    'a number with a zone behind it is no hour',
    '<li>Paper submission: 1 May 2027, room 17 (CEST)</li>',
    on,
    ['submission 2027-05-01 Europe/Berlin'],
  ],
  [
    'what is answered stands in a bracket',
    '<li>Early submission (with feedback): 1 April 2027</li><li>Regular submission: 1 May 2027</li>',
    on,
    ['submission 2027-04-01', 'submission 2027-05-01'],
  ],
  [
    'what the answer is about stands before it',
    '<li>Submission deadline (abstracts): 1 April 2027</li><li>Submission notification (acceptance or rejection): 1 May 2027</li>',
    on,
    ['submission 2027-04-01', 'notification 2027-05-01'],
  ],
  [
    'the number behind a final version is a day',
    '<li>Paper submission: 1 May 2027</li><li>Final version 5 July 2027</li>',
    on,
    ['submission 2027-05-01', 'camera-ready 2027-07-05'],
  ],
  ['between', '<p>Abstracts must be submitted between 1 and 8 May 2027.</p>', on, ['opens 2027-05-01', 'submission 2027-05-08']],
  [
    'between, German',
    '<p>Abstracts können zwischen dem 1. und 8. Mai 2027 eingereicht werden.</p>',
    on,
    ['opens 2027-05-01', 'submission 2027-05-08'],
  ],
  [
    'a night that does not lead to its days',
    '<p>Paper submission: 1 April 2027</p><p>Registration for the gala night: 5–6 May 2027</p>',
    on,
    ['submission 2027-04-01', 'opens 2027-05-05', 'registration 2027-05-06'],
  ],
  ['a night with its hour', '<p>Paper submission: on the night of 1/2 May 2027 at 23:59 AoE</p>', on, ['submission 2027-05-01 23:59 AoE']],
  [
    'months in a cell, where the row says what falls due',
    '<table><tr><td>Paper submission deadline</td><td>March 2027 – May 2027</td></tr><tr><td>Research stay</td><td>June 2027 – August 2027</td></tr></table>',
    '2027-01-05',
    ['submission 2027-03'],
  ],
  [
    'two days with the turn of each in a bracket are told of one thing',
    '<h1>Kelp residency 2027</h1><p>Submission deadline: 1 March 2027</p><p>Notifications are sent by 20 April 2027 (March deadline) and 10 November 2027 (October deadline).</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'notification 2027-04-20', 'notification 2027-11-10'],
  ],
] satisfies readonly ReadRow[];
