import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const papers = '<li>Paper submission: 12 February 2027</li>';
const list = (...items: readonly string[]) =>
  `<h2>Important dates</h2><ul>${papers}${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const call = '<h1>Call for papers: BOGLE 2027</h1><p>Papers are due 12 February 2027.</p>';
const submitted = 'submission 2027-02-12';

/** What English pages say in passing of a day, which is not what falls due on it, and beside them what does. */
export default [
  ['the last day of what is named', list('Last day of BOGLE2027: 16 July 2027'), on, [submitted, 'event 2027-07-16']],
  ['the last day of a festival', list('Last day of the festival: 16 July 2027'), on, [submitted, 'event 2027-07-16']],
  ['the last day of what is handed in', '<p>Last day of submission: 12 February 2027</p>', on, [submitted]],
  ['the last day to hand in', list('Last day to submit demos: 20 February 2027'), on, [submitted, 'submission 2027-02-20']],
  [
    'what is handed in to a series with an acronym',
    '<h1>BOGLE 2027</h1><p>Last day of BOGLE submissions: 12 February 2027</p>',
    on,
    [submitted],
  ],
  [
    'slides that are due a week before the event',
    `${call}<p>Slides are due a week before the event, which is on 3 May 2027.</p>`,
    on,
    [submitted],
  ],
  [
    'slides that are due on a day before the event',
    `${call}<p>Slides are due on 26 April 2027, a week before the event.</p>`,
    on,
    [submitted, 'camera-ready 2027-04-26'],
  ],
  [
    'reviewed papers that are taken until a week before another day',
    `${call}<p>Authors may submit their papers with their reviews up to one week before our notification date, i.e. by 20 March 2027.</p>`,
    on,
    [submitted, 'submission 2027-03-20'],
  ],
  [
    'a decision on something else',
    `${call}<p>Whether we meet in Oslo or online is open. This decision will be announced in March, 2027.</p>`,
    on,
    [submitted],
  ],
  ['a decision on papers', `${call}<p>The decision will be announced in March, 2027.</p>`, on, [submitted, 'notification 2027-03']],
  [
    'who judges, and when',
    list('Organizers evaluate submissions and select teams: 13-14 February 2027', 'Teams demo at the show: 3 May 2027'),
    on,
    [submitted, 'other 2027-02-13..2027-02-14', 'event 2027-05-03'],
  ],
  ['demos that are handed in', list('Demo submission: 20 February 2027'), on, [submitted, 'submission 2027-02-20']],
  [
    'whom they choose',
    '<p>Applications are due by 12 February 2027. We aim to make initial selections by 1 March 2027 for those who apply by the first deadline.</p>',
    on,
    [submitted, 'notification 2027-03-01'],
  ],
  [
    'when an issue comes out, and a clause of its own behind it',
    '<p>The next issue is scheduled for the beginning of May and we are now accepting submissions for the first issue in 2027.</p><p>The deadline for submissions is 12 February 2027.</p>',
    on,
    [submitted],
  ],
  [
    'through what one registers',
    '<ul><li>2027-01-20: Registration opens through our form.</li><li>2027-02-12: submission deadline</li></ul>',
    on,
    ['opens 2027-01-20', submitted],
  ],
  [
    'through which day it is open',
    '<ul><li>Submission is open through 12 February 2027</li><li>Registration is open through the end of March 2027</li></ul>',
    on,
    [submitted, 'registration 2027-03'],
  ],
  [
    'authors who are registered with their papers',
    '<table><tr><td>Paper and Author Registration Deadline</td><td>5 February 2027</td></tr><tr><td>Full Paper Submission Deadline</td><td>12 February 2027</td></tr></table>',
    on,
    ['abstract 2027-02-05', submitted],
  ],
  [
    'what closes, and what opens then',
    list('Regular registration closes / Late registration opens: 3 May 2027'),
    on,
    [submitted, 'registration 2027-05-03', 'opens 2027-05-03'],
  ],
  ['two names of one thing', list('Notification / Decision: 3 May 2027'), on, [submitted, 'notification 2027-05-03']],
  [
    'the old day stands in the cell of the name',
    '<table><tr><td>12 February 2027</td><td>Talk abstracts due (extended from February 3)</td></tr><tr><td>2 May 2027</td><td>Reviews returned (extended from April 25)</td></tr></table>',
    on,
    ['submission 2027-02-12 was 2027-02-03', 'notification 2027-05-02 was 2027-04-25'],
  ],
  [
    'an old day in the cell of the name of two dates is of neither',
    '<table><tr><td>Papers due (extended from February 3)</td><td>12 February 2027</td><td>Posters due: 20 February 2027</td></tr></table>',
    on,
    ['submission 2027-02-12', 'submission 2027-02-20'],
  ],
  [
    'events below "Submission deadlines" are asked for',
    '<h2>Submission deadlines</h2><ul><li>Main track: 12 February 2027</li><li>Workshops: 5 March 2027</li><li>Doctoral Symposium — 15 March 2027</li></ul>',
    on,
    [submitted, 'submission 2027-03-05', 'submission 2027-03-15'],
  ],
  [
    'rows of them',
    '<h2>Proposal deadlines</h2><table><tr><td>Workshops</td><td>12 February 2027</td></tr><tr><td>Symposia</td><td>12 March 2027</td></tr></table>',
    on,
    [submitted, 'submission 2027-03-12'],
  ],
  [
    'the event itself below "Submission deadlines", and events below their own days',
    '<h2>Submission deadlines</h2><ul><li>Papers: 12 February 2027</li><li>Symposium: 5 May 2027</li></ul><h2>Conference dates</h2><ul><li>Workshops: 4 May 2027</li></ul>',
    on,
    [submitted, 'event 2027-05-05', 'event 2027-05-04'],
  ],
  ['workshops in a list of all dates', list('Workshops: 4 May 2027'), on, [submitted, 'event 2027-05-04']],
  [
    'deadlines of others, all in one line',
    `${call}<p>Related conferences: MOGGLE 2027 (deadline 1 March 2027), FLEEP 2027 (deadline 15 March 2027).</p>`,
    on,
    [submitted],
  ],
  [
    'deadlines of others below a title',
    `${call}<h2>Other venues</h2><ul><li>MOGGLE 2027: submission deadline 1 March 2027</li></ul>`,
    on,
    [submitted],
  ],
  [
    'other tracks of the same call',
    `${call}<h2>Other deadlines of BOGLE</h2><ul><li>Demos: submission deadline 1 March 2027</li></ul>`,
    on,
    [submitted, 'submission 2027-03-01'],
  ],
  [
    'rounds that are only numbered, of whose days a sentence says who is told',
    '<h1>Call for talks</h1><p>First-round: From 15 January to 12 February, submitters will be informed by 8 April.</p>',
    on,
    ['opens 2027-01-15', submitted, 'notification 2027-04-08'],
  ],
  ['a round of games', `${call}<p>First round: from 29 March to 22 April, games will be played.</p>`, on, [submitted]],
  ['what one may nominate for until a day', '<h1>Call for nominations</h1><p>Nominate till 12 February 2027.</p>', on, [submitted]],
  [
    'a jury that nominates',
    '<h1>Call for nominations</h1><p>Nominations are due 12 February 2027. The jury will nominate finalists by 1 May 2027.</p>',
    on,
    [submitted, 'notification 2027-05-01'],
  ],
  [
    'a committee that aims to select from what was submitted',
    `${call}<p>The committee aims to select a part of the submitted problems by 15 April 2027.</p>`,
    on,
    [submitted, 'notification 2027-04-15'],
  ],
  [
    'windows that close',
    '<h1>Call for grants</h1><ul><li>Grant window opens: 15 January 2027</li><li>Grant window closes: 12 February 2027</li></ul>',
    on,
    ['opens 2027-01-15', submitted],
  ],
  [
    'windows of others than those who hand in',
    list('Registration window closes: 1 May 2027', 'Rebuttal window closes: 2 April 2027', 'Review window closes: 20 March 2027'),
    on,
    [submitted, 'registration 2027-05-01', 'response 2027-04-02', 'other 2027-03-20'],
  ],
  [
    'the window in which one must have been a student',
    `${call}<p>Candidates were students as of the start of the paper eligibility window (13 December 2026).</p>`,
    on,
    [submitted],
  ],
  [
    'an old day over the row that tells how it was moved',
    '<h1>BOGLE</h1><p>Submission deadline: 5 February 2027</p><h2>Dates</h2><table><tr><td>Submission deadline (all tracks)</td><td><s>5 February 2027</s> 12 February 2027</td></tr></table>',
    on,
    ['submission 2027-02-12 was 2027-02-05'],
  ],
  [
    'the day of other things over a row that was moved from it',
    '<h1>BOGLE</h1><p>Poster deadline: 5 February 2027</p><h2>Dates</h2><table><tr><td>Paper deadline</td><td><s>5 February 2027</s> 12 February 2027</td></tr></table>',
    on,
    ['submission 2027-02-05', 'submission 2027-02-12 was 2027-02-05'],
  ],
] satisfies readonly ReadRow[];
