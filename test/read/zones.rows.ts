import type { ReadRow } from './row.ts';

const on = '2027-02-01';
const row = '<li>Paper submission: March 1, 2027</li><li>Notification: April 20, 2027</li>';

export default [
  ['zone in the row', '<li>Paper submission: March 1, 2027, 23:59 AoE</li>', on, ['submission 2027-03-01 23:59 AoE {}']],
  ['AoE alone is the end of the day', '<li>Paper submission: March 1, 2027 (AoE)</li>', on, ['submission 2027-03-01 AoE {end-of-day}']],
  ['no zone anywhere', '<li>Paper submission: March 1, 2027</li>', on, ['submission 2027-03-01 {zone-unstated}']],
  ['an hour without a zone', '<li>Paper submission: March 1, 2027, 17:00</li>', on, ['submission 2027-03-01 17:00 {zone-unstated}']],
  [
    'stated once above',
    `<h2>Important dates</h2><p>All deadlines are 23:59 AoE.</p><ul>${row}</ul>`,
    on,
    ['submission 2027-03-01 23:59 AoE', 'notification 2027-04-20 23:59 AoE'],
  ],
  [
    'stated once below',
    `<h2>Important dates</h2><ul>${row}</ul><p>All deadlines are at 11:59pm Anywhere on Earth (UTC-12).</p>`,
    on,
    ['submission 2027-03-01 23:59 AoE', 'notification 2027-04-20 23:59 AoE'],
  ],
  [
    'stated in the heading',
    `<h2>Important dates (AoE)</h2><ul>${row}</ul>`,
    on,
    ['submission 2027-03-01 AoE', 'notification 2027-04-20 AoE'],
  ],
  [
    'stated in a column head',
    '<table><tr><th>What</th><th>Deadline (23:59 AoE)</th></tr><tr><td>Papers</td><td>March 1, 2027</td></tr><tr><td>Camera-ready</td><td>May 2, 2027</td></tr></table>',
    on,
    ['submission 2027-03-01 23:59 AoE', 'camera-ready 2027-05-02 23:59 AoE'],
  ],
  [
    'stated in the head of the names',
    '<table><tr><th>Deadline: Midnight (AOE)</th><th></th></tr><tr><td>Papers</td><td>March 1, 2027</td></tr></table>',
    on,
    ['submission 2027-03-01 24:00 AoE {midnight-ends-day}'],
  ],
  [
    'stated in the label',
    '<table><tr><td>Paper Submission Deadline (11:59pm EST)</td><td>March 1, 2027</td></tr><tr><td>Notification</td><td>April 2, 2027</td></tr></table>',
    on,
    ['submission 2027-03-01 23:59 America/New_York', 'notification 2027-04-02'],
  ],
  [
    'a column of its own',
    '<table><tr><td>Papers due</td><td>March 1, 2027</td><td>23:59</td><td>Anywhere on Earth</td></tr><tr><td>Notification</td><td>April 2, 2027</td><td></td><td></td></tr></table>',
    on,
    ['submission 2027-03-01 23:59 AoE', 'notification 2027-04-02'],
  ],
  [
    'one row only',
    '<li>Paper submission: March 1, 2027 (23:59 CET)</li><li>Notification: April 20, 2027</li>',
    on,
    ['submission 2027-03-01 23:59 Europe/Berlin', 'notification 2027-04-20'],
  ],
  [
    'two zones by section',
    '<h3>Registration deadlines (12:00 noon CET)</h3><li>Author registration: May 3, 2027</li><h3>Submission deadlines (23:59 AoE)</h3><li>Papers: March 1, 2027</li>',
    on,
    ['registration 2027-05-03 12:00 Europe/Berlin', 'submission 2027-03-01 23:59 AoE'],
  ],
  [
    'PST in summer: the earlier of both',
    '<li>Paper submission: July 1, 2027, 11:59pm PST</li>',
    on,
    ['submission 2027-07-01 23:59 America/Los_Angeles {abbreviation-out-of-season}'],
  ],
  [
    'PST in winter is plain',
    '<li>Paper submission: March 1, 2027, 11:59pm PST</li>',
    on,
    ['submission 2027-03-01 23:59 America/Los_Angeles {}'],
  ],
  [
    'a number beside the name',
    '<li>Paper submission: January 11, 2028 at 23:59 US Central Standard Time (GMT-6)</li>',
    on,
    ['submission 2028-01-11 23:59 America/Chicago {}'],
  ],
  [
    'CST on a page in China',
    '<p>Shanghai, China, June 20 - 24, 2027</p><li>Paper submission: March 1, 2027, 23:59 CST</li>',
    on,
    ['submission 2027-03-01 23:59 Asia/Shanghai', 'event 2027-06-20..2027-06-24'],
  ],
  [
    'CST without a place: the earliest',
    '<li>Paper submission: March 1, 2027, 23:59 CST</li>',
    on,
    ['submission 2027-03-01 23:59 Asia/Shanghai {zone-ambiguous}'],
  ],
  ['an explicit offset', '<li>Paper submission: March 1, 2027, 23:59 UTC-8</li>', on, ['submission 2027-03-01 23:59 UTC-8 {}']],
  ['the Unicode minus', '<li>Paper submission: March 1, 2027, 23:59 (UTC−12)</li>', on, ['submission 2027-03-01 23:59 AoE {}']],
  [
    'events have no zone',
    `<h2>Important dates (AoE)</h2><ul>${row}<li>Workshop: June 3, 2027</li></ul>`,
    on,
    ['submission 2027-03-01 AoE', 'notification 2027-04-20 AoE', 'event 2027-06-03'],
  ],
  [
    'the zone of a talk is not that of the deadlines',
    `<h2>Important dates</h2><ul>${row}</ul><h2>Programme</h2><p>All talks on Zoom at 9:00 EDT</p>`,
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'midnight ends the day',
    '<li>Paper submission: March 1, 2027 by midnight AoE</li>',
    on,
    ['submission 2027-03-01 24:00 AoE {midnight-ends-day}'],
  ],
  [
    '00:00 is the start of the day',
    '<li>Paper submission: March 1, 2027, 00:00 UTC</li>',
    on,
    ['submission 2027-03-01 00:00 UTC {start-of-day-literal}'],
  ],
  ['24:00 is plain', '<li>Paper submission: March 1, 2027, 24:00 UTC</li>', on, ['submission 2027-03-01 24:00 UTC {}']],
  [
    'an hour that comes twice',
    '<li>Paper submission: October 31, 2027, 02:30 CET</li>',
    on,
    ['submission 2027-10-31 02:30 Europe/Berlin {clock-change}'],
  ],
  [
    'the clock of a city',
    '<p>The submission deadline is <b>March 1, 2027 11 a.m.</b> Riga time zone.</p><p>Camera-ready papers are due on April 20, 2027, 18:00 Helsinki time.</p>',
    on,
    ['submission 2027-03-01 11:00 Europe/Riga', 'camera-ready 2027-04-20 18:00 Europe/Helsinki'],
  ],
  [
    'an hour in the line that names one date of a timeline',
    '<h2>Important dates</h2><div>May 21, 2027</div><div>Submission deadline at 5pm EDT</div><div>August 27, 2027</div><div>Notification to authors</div>',
    on,
    ['submission 2027-05-21 17:00 America/New_York', 'notification 2027-08-27'],
  ],
  [
    'cards with the hour below each date',
    '<h2>Important dates</h2><div><p>CFP opens</p><p>January 4, 2027</p><p>9:00 PM EST</p></div><div><p>CFP closes</p><p>March 1, 2027</p><p>11:59 PM EST</p></div><div><p>Event</p><p>June 2, 2027</p><p>Graz</p></div>',
    on,
    ['opens 2027-01-04 21:00 America/New_York', 'submission 2027-03-01 23:59 America/New_York', 'event 2027-06-02'],
  ],
] satisfies readonly ReadRow[];
