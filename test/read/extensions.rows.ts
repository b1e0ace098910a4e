import type { ReadRow } from './row.ts';

const on = '2027-02-01';

export default [
  ['extended to', '<li>Paper submission: March 1, 2027 (extended to March 15)</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['extended from', '<li>Paper submission: March 15, 2027 (extended from March 1)</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['was', '<li>New deadline for papers: March 15, 2027 (was March 1, 2027)</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['an arrow', '<li>Paper submission: March 1, 2027 → March 15, 2027</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['an arrow of two marks', '<li>Paper submission: March 1, 2027 -> March 15, 2027</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['extended, no old date', '<li>Submission deadline (extended): March 15, 2027</li>', on, ['submission 2027-03-15']],
  [
    'two dates side by side and "extended"',
    '<li>Submission deadline EXTENDED: March 1, 2027 March 15, 2027</li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  [
    'two dates side by side, unexplained',
    '<li>Submission deadline: Aug. 10, 2027 Aug. 25, 2027</li>',
    on,
    ['submission 2027-08-10 {two-dates-unexplained,zone-unstated}'],
  ],
  [
    'an extension on a line of its own',
    '<ul><li>Paper submission: March 1, 2027</li><li>Extended deadline: March 15, 2027</li><li>Notification: May 1, 2027</li></ul>',
    on,
    ['submission 2027-03-15 was 2027-03-01', 'notification 2027-05-01'],
  ],
  ['extended abstracts are a kind of paper', '<li>Extended abstract submission: March 1, 2027</li>', on, ['submission 2027-03-01']],
  [
    'a final version is no firm deadline',
    '<li>Papers due: March 1, 2027</li><li>Final version submission deadline: May 9, 2027</li>',
    on,
    ['submission 2027-03-01', 'camera-ready 2027-05-09'],
  ],
  [
    'firm',
    '<li>Abstracts: March 1, 2027 (firm)</li><li>Papers: March 8, 2027 (firm, no extension)</li>',
    on,
    ['abstract 2027-03-01', 'submission 2027-03-08'],
  ],
  ['the note stands inside the date', '<li>Papers due: May 12 (firm), 2027</li>', on, ['submission 2027-05-12']],
  [
    'a moved notification',
    '<li>Papers due: March 1, 2027</li><li>Notification: <s>April 20</s> April 18, 2027</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-18 was 2027-04-20'],
  ],
  [
    'prose tells the old date',
    '<h2>Next deadline</h2><p>Paper submission: August 28, 2027</p><p>Paper submission deadline extended from August 1, 2027.</p>',
    on,
    ['submission 2027-08-28 was 2027-08-01'],
  ],
  [
    'a talk is announced before its paper, both moved by an arrow, in Japanese',
    '<ul><li>講演申込締切: 2027年2月3日(水)17:00　→　締切延長 2月10日(水) 17:00</li><li>論文提出締切: 2027年2月17日(水)17:00</li></ul>',
    on,
    ['abstract 2027-02-10 17:00 was 2027-02-03', 'submission 2027-02-17 17:00'],
  ],
  [
    'a date first, its label, and the day to which it is extended in brackets',
    '<h2>Important dates</h2><p>Feb 22, 2027: Due date for full papers (Deadline extended to Mar 1, 2027)</p><p>Apr 13, 2027: Notification of acceptance (Extended to Apr 20, 2027)</p><p>May 3, 2027: Camera-ready</p>',
    on,
    ['submission 2027-03-01 was 2027-02-22', 'notification 2027-04-20 was 2027-04-13', 'camera-ready 2027-05-03'],
  ],
  [
    'the original deadline in a sentence below',
    '<ul><li>New submission deadline: March 15, 2027 (extended by 2 weeks)</li><li>Bonus: projects submitted by the original deadline (March 1, 2027) count a little more than the others</li></ul>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  [
    'the new day, and in brackets from which day to it',
    '<ul><li>Full papers: April 8, 2027 (extended from April 1 to April 8)</li><li>Posters: the deadline has been extended from 1 May to 8 May 2027.</li></ul>',
    on,
    ['submission 2027-04-08 was 2027-04-01', 'submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'a new deadline under the title of the call is no opening',
    '<h2>Call for papers</h2><p>Bells is a single-track workshop. NEW DEADLINE: December 14, 2026 (previously: November 30, 2026)</p>',
    '2026-11-20',
    ['submission 2026-12-14 was 2026-11-30'],
  ],
  [
    'an extension right below the days of the host is none of the event',
    '<p>co-located with Bells 2027, Porto, Portugal</p><p>September 13 (or 17), 2027</p><p>*** Deadline extension: June 30, 2027 (AoE) ***</p><h2>Key dates</h2><ul><li>Submission deadline: June 30, 2027 (extended from June 16)</li><li>Notification: July 24, 2027</li></ul>',
    on,
    ['event 2027-09-13', 'submission 2027-06-30 AoE was 2027-06-16', 'notification 2027-07-24'],
  ],
  [
    'an arrow leads to the date that holds, be it an earlier one',
    '<ul><li>Papers due: March 15, 2027 → March 8, 2027</li><li>Notification: May 3, 2027 -&gt; May 10, 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 was 2027-03-15', 'notification 2027-05-10 was 2027-05-03'],
  ],
  [
    'an earlier date below the struck one',
    '<ul><li>Papers due: <s>March 15, 2027</s><br>March 8, 2027, 17:00 UTC</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 17:00 UTC was 2027-03-15'],
  ],
  [
    'a day instead of another, day first',
    '<ul><li>Papers due: 2 July 2027 instead of 22 June 2027</li></ul>',
    '2027-05-01',
    ['submission 2027-07-02 was 2027-06-22'],
  ],
  [
    'the new day again in a row of its own',
    '<h2>Timeline</h2><table><tr><td>Abstract deadline</td><td>20 December 2026 → extended to 5 January 2027</td></tr><tr><td>Extended deadline</td><td>5 January 2027</td></tr><tr><td>Notification</td><td>31 January 2027</td></tr></table>',
    '2026-12-22',
    ['submission 2027-01-05 was 2026-12-20', 'notification 2027-01-31'],
  ],
  [
    'what a deadline was originally, and what it is now',
    '<h1>Call for papers</h1><p>The deadline for submissions was originally 15 January 2027, it is now 1 February 2027. The notification was 1 March 2027, but has been moved to 8 March 2027.</p>',
    on,
    ['submission 2027-02-01 was 2027-01-15', 'notification 2027-03-08 was 2027-03-01'],
  ],
  [
    'an extension under one symposium is that of no other, and no day on which it is held',
    '<h1>Bell Society: call for abstracts</h1><h2>Symposium 1: Bronze</h2><p>Abstract deadline: 1 March 2027</p><h2>Symposium 2: Iron</h2><p>Deadline extended: 15 March 2027</p><p><b>Symposium 3: Clay</b></p><p>Extended deadline: 20 March 2027</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-15', 'submission 2027-03-20'],
  ],
] satisfies readonly ReadRow[];
