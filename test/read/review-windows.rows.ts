import type { ReadRow } from './row.ts';

const on = '2027-02-01';
const call = '<h1>Workshop on Kelp 2027</h1><p>Call for papers. We invite papers on kelp.</p>';

/** What is a window of a hand-in, and what only ends on the same day; spans of months that open and close something, and vague ones. */
export default [
  [
    'an event that ends on the day on which something closes stays the event',
    `${call}<p>The summer school takes place from 2 June to 29 June 2027. Applications close on 3 March 2027. Registration remains open until 29 June 2027.</p>`,
    on,
    ['event 2027-06-02..2027-06-29', 'submission 2027-03-03', 'registration 2027-06-29'],
  ],
  [
    'weeks that are named for something of their own are no window',
    `${call}<ul><li>Residency: 2 June - 30 August 2027</li><li>Applications due: 3 March 2027</li><li>Works due: 30 August 2027</li></ul>`,
    on,
    ['event 2027-06-02..2027-08-30', 'submission 2027-03-03'],
  ],
  [
    'weeks that are named for what nobody hands in open nothing',
    `${call}<h3>Dates</h3><ul><li>Office closed: 2 February - 3 March</li><li>Papers due: 3 March 2027</li></ul>`,
    on,
    ['submission 2027-03-03'],
  ],
  [
    'weeks named as a time, and weeks without a name, are the window of what closes with them',
    `${call}<h3>Time frame and dates</h3><ul><li>Period: 2 February - 3 March 2027</li><li>Papers due: 3 March 2027</li><li>Registration: until 4 April 2027</li><li>5 February - 4 April 2027</li></ul>`,
    on,
    ['opens 2027-02-02', 'submission 2027-03-03', 'registration 2027-04-04', 'opens 2027-02-05'],
  ],
  [
    'some months for a deadline, or until which: the first of them',
    `${call}<ul><li>Deadline for papers: March 2027 - May 2027</li><li>Registration deadline: April - June 2027</li><li>Posters until: November - January 2028</li></ul>`,
    on,
    ['submission 2027-03', 'registration 2027-04', 'submission 2027-11'],
  ],
  [
    'some months in which papers are handed in: they open, and close with the last of them',
    `${call}<ul><li>Submission of papers: March 2027 - May 2027</li><li>Registration: April - June 2027</li></ul>`,
    on,
    ['opens 2027-03', 'submission 2027-05', 'registration 2027-06'],
  ],
  [
    'some months for a final version and for decisions: the first of them',
    `${call}<ul><li>Papers due: 3 March 2027</li><li>Notification: May - June 2027</li><li>Camera-ready versions: July - September 2027</li></ul>`,
    on,
    ['submission 2027-03-03', 'notification 2027-05', 'camera-ready 2027-07'],
  ],
  [
    'Turkish: an event that is held in a span of days, said behind it',
    '<h1>Çağrı</h1><p>Bildiriler 5 Mart 2027 tarihine kadar gönderilmelidir. 7-11 Mayıs 2027 tarihleri arasında düzenlenecek kongre Ankara’dadır.</p>',
    '2027-02-01',
    ['submission 2027-03-05', 'event 2027-05-07..2027-05-11'],
  ],
] satisfies readonly ReadRow[];
