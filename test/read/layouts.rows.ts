import type { ReadRow } from './row.ts';

const on = '2027-01-15';

export default [
  [
    'date before label',
    '<h2>Dates</h2><li>March 1, 2027: paper submission</li><li>April 20, 2027: notification</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'date in the first column',
    '<table><tr><td>March 1, 2027</td><td>Paper submission</td></tr><tr><td>April 20, 2027</td><td>Notification of acceptance</td></tr></table>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a definition list',
    '<dl><dt>Paper submission</dt><dd>March 1, 2027</dd><dt>Notification</dt><dd>April 20, 2027</dd></dl>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a definition list, dates first',
    '<dl><dt>March 1, 2027</dt><dd>Paper submission</dd><dt>April 20, 2027</dt><dd>Notification</dd></dl>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a paragraph with line breaks',
    '<p>Paper submission: March 1, 2027<br>Notification: April 20, 2027<br>Conference: June 1-3, 2027</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'event 2027-06-01..2027-06-03'],
  ],
  [
    'label and date on lines in turn',
    '<p>Paper submission<br>March 1, 2027<br>Notification<br>April 20, 2027</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'cards, label above',
    '<h2>Important dates</h2><div><h4>Paper submission</h4><p>March 1, 2027</p></div><div><h4>Notification</h4><p>April 20, 2027</p></div>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a timeline, date above',
    '<h2>Important dates</h2><div><div>March 1, 2027</div><div>Paper submission</div></div><div><div>April 20, 2027</div><div>Notification</div></div>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'the same timeline for phone and desktop',
    '<h2>Important dates</h2><ul><li>Papers due: March 1, 2027</li></ul><h2>Important dates</h2><ul><li>Papers due: March 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'track columns',
    '<table><tr><th></th><th>Research</th><th>Industry</th></tr><tr><td>Paper submission</td><td>March 1, 2027</td><td>March 8, 2027</td></tr><tr><td>Notification</td><td>April 20, 2027</td><td>April 22, 2027</td></tr></table>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-08', 'notification 2027-04-20', 'notification 2027-04-22'],
  ],
  [
    'a matrix: rows are tracks',
    '<table><tr><th>Track</th><th>Submission</th><th>Notification</th><th>Camera-ready</th></tr><tr><td>Full papers</td><td>1 March 2027</td><td>20 April 2027</td><td>2 May 2027</td></tr><tr><td>Posters</td><td>15 March 2027</td><td>22 April 2027</td><td>N/A</td></tr></table>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'camera-ready 2027-05-02', 'submission 2027-03-15', 'notification 2027-04-22'],
  ],
  [
    'rounds under headings of their own',
    '<h2>Round 1</h2><li>Submission: March 1, 2027</li><li>Notification: April 20, 2027</li><h2>Round 2</h2><li>Submission: June 1, 2027</li><li>Notification: July 20, 2027</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'submission 2027-06-01', 'notification 2027-07-20'],
  ],
  [
    'tracks that close on one day',
    '<h3>Research Track</h3><li>Camera-ready: May 6, 2027</li><li>Papers: March 1, 2027</li><h3>Industry Track</h3><li>Camera-ready: May 6, 2027</li><li>Papers: March 1, 2027</li>',
    on,
    ['camera-ready 2027-05-06', 'submission 2027-03-01', 'camera-ready 2027-05-06', 'submission 2027-03-01'],
  ],
  [
    'two labels and dates in one cell',
    '<table><tr><td>Deadlines</td><td>Abstracts: March 1, 2027 Papers: March 8, 2027</td></tr><tr><td>Notification</td><td>April 20, 2027</td></tr></table>',
    on,
    ['abstract 2027-03-01', 'submission 2027-03-08', 'notification 2027-04-20'],
  ],
  [
    'nested list items',
    '<ul><li>Research papers<ul><li>Submission: March 1, 2027</li></ul></li><li>Posters<ul><li>Submission: April 1, 2027</li></ul></li></ul>',
    on,
    ['submission 2027-03-01', 'submission 2027-04-01'],
  ],
  [
    'the label names the track, the title the kind',
    '<h2>Submission deadlines</h2><li>Full papers: March 1, 2027</li><li>Posters: April 1, 2027</li>',
    on,
    ['submission 2027-03-01', 'submission 2027-04-01'],
  ],
  [
    'a window for handing in',
    '<li>Paper submission: from February 1 to March 15, 2027</li>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15'],
  ],
  [
    'a rebuttal window',
    '<li>Papers due: March 1, 2027</li><li>Author rebuttal: April 3 - 8, 2027</li>',
    on,
    ['submission 2027-03-01', 'response 2027-04-03..2027-04-08'],
  ],
  [
    'prose',
    '<p>We invite papers on all aspects of bells. Papers must be submitted no later than March 1, 2027 via the usual site. Authors will be notified by April 20, 2027.</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'prose repeats the list',
    '<p>Please submit your paper by March 1, 2027 using the site below, and note that late papers are not read.</p><h2>Important dates</h2><li>Paper submission: March 1, 2027</li>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'the header tells the event',
    '<h1>KISV 2027</h1><p>Seoul, Republic of Korea, October 13-15, 2027</p><h2>Important dates</h2><li>Papers due: March 1, 2027</li>',
    on,
    ['submission 2027-03-01', 'event 2027-10-13..2027-10-15'],
  ],
  [
    'an abstract before a paper',
    '<li>Abstract submission: March 1, 2027</li><li>Full paper submission: March 8, 2027</li>',
    on,
    ['abstract 2027-03-01', 'submission 2027-03-08'],
  ],
  [
    'an abstract is all there is',
    '<li>Abstract submission: March 1, 2027</li><li>Notification: April 20, 2027</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'abstract registration',
    '<li>Abstract registration: March 1, 2027</li><li>Paper submission: March 8, 2027</li>',
    on,
    ['abstract 2027-03-01', 'submission 2027-03-08'],
  ],
  [
    'registration kinds',
    '<li>Papers due: March 1, 2027</li><li>Registration opens: April 1, 2027</li><li>Early bird registration: May 1, 2027</li>',
    on,
    ['submission 2027-03-01', 'opens 2027-04-01', 'registration 2027-05-01'],
  ],
  [
    'a ligature in the label',
    '<li>Papers due: March 1, 2027</li><li>Author Notiﬁcation: April 20, 2027</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
] satisfies readonly ReadRow[];
