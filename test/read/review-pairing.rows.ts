import type { ReadRow } from './row.ts';

const on = '2027-02-01';
const call = '<h1>Workshop on Kelp 2027</h1><p>Call for papers. We invite papers.</p>';

/** Days that stand near a deadline and are none, and days side by side that are not those of one name each. */
export default [
  [
    'a year between two items parts a list and is not that of the day above it',
    '<h1>KISV 2027</h1><ul><li>Submission deadline</li><li>15 November</li><li>2027</li><li>Notification</li><li>15 January</li><li>Conference</li><li>5 May 2027</li></ul>',
    '2026-09-30',
    ['submission 2026-11-15', 'notification 2027-01-15', 'event 2027-05-05'],
  ],
  [
    'a struck day below a line that names its own day is none of it',
    '<h1>KISV 2027</h1><p>Registration closes: 1 August 2027</p><p><s>1 March 2027</s></p><p>15 March 2027: paper submission</p>',
    '2027-01-31',
    ['registration 2027-08-01', 'submission 2027-03-15'],
  ],
  [
    'two struck days below the one that holds',
    '<h4>Papers due</h4><p>8 May 2027</p><p><s>1 May 2027</s></p><p><s>20 April 2027</s></p>',
    '2027-01-31',
    ['submission 2027-05-08 was 2027-05-01,2027-04-20'],
  ],
  [
    'cards of an hour, a label and a day',
    '<div>12:00 UTC</div><div>Paper submission</div><div>1 March 2027</div><div>18:00 UTC</div><div>Notification</div><div>8 April 2027</div>',
    '2027-01-31',
    ['submission 2027-03-01 12:00 UTC', 'notification 2027-04-08 18:00 UTC'],
  ],
  [
    'a label that asks to submit is no button above the first day',
    '<h2>Dates</h2><p>Submit your abstract</p><p>1 March 2027</p><p>Submit your full paper</p><p>1 April 2027</p><p>Author notification</p><p>1 May 2027</p><p>Registration</p>',
    '2027-01-31',
    ['abstract 2027-03-01', 'submission 2027-04-01', 'notification 2027-05-01'],
  ],
  [
    'titles that compare with last year, or have the past as their subject, are those of this call',
    '<h1>KISV 2027</h1><h2>Changes from last year</h2><li>Papers due 1 March 2027</li><h2>Workshop on archived sound: important dates</h2><li>Talks due 2 April 2027</li>',
    '2027-01-31',
    ['submission 2027-03-01', 'submission 2027-04-02'],
  ],
  [
    'news beside a call, where no title stands over both, stay news',
    '<h2>News from the society</h2><p>Abstracts must be submitted by 1 March 2027 to the sister society.</p><h2>Call for papers</h2><p>Papers must be submitted by 1 April 2027.</p>',
    '2027-01-31',
    ['submission 2027-04-01'],
  ],
  [
    'until when others work is no deadline',
    `${call}<p>Please send your abstract by 1 March 2027; the board deliberates until 1 May 2027.</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'until when a site is tried out, and what is for a dinner, are no deadlines',
    `${call}<p>Papers for the winter issue are due by 1 March 2027, for the banquet until 1 May 2027; the portal is on trial until 1 June 2027.</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'nor in German, French, Italian and Spanish',
    `<h1>Call for papers: Kelp</h1><p>Bitte senden Sie Ihren Beitrag bis 1. März 2027; das Gremium berät bis 1. Mai 2027.</p><p>Les résumés sont à envoyer jusqu'au 2 mars 2027 ; le jury siège jusqu'au 2 mai 2027.</p><p>Inviare gli abstract entro il 3 marzo 2027; la giuria lavora fino al 3 maggio 2027.</p><p>Envíen sus resúmenes hasta el 4 de marzo de 2027; el jurado delibera hasta el 4 de mayo de 2027.</p>`,
    on,
    ['submission 2027-03-01', 'submission 2027-03-02', 'submission 2027-03-03', 'submission 2027-03-04'],
  ],
  [
    'what another sentence says by when',
    `${call}<p>Send your abstract by 1 March 2027. The programme board decides by 1 May 2027, and by 1 June 2027 the booklet is out.</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a clause that repeats for what goes on',
    `${call}<p>Papers for the winter issue are taken until 1 March 2027, for the summer issue until 1 May 2027.</p>`,
    on,
    ['submission 2027-03-01', 'submission 2027-05-01'],
  ],
  [
    'what must be done far from a day is not done on it',
    `${call}<p>Papers are due by 1 March 2027. All papers must be submitted online; the portal is rebuilt on 12 May 2027.</p><p>Abstracts have to be submitted as text and will be bound on 14 May 2027.</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  ['nor in German', `${call}<p>Die eingereichten Beiträge sind auf der Webseite, die am 12. Mai 2027 erscheint.</p>`, on, []],
  [
    'what must be done on a day',
    `${call}<p>The full papers must be submitted to the office on 12 May 2027.</p>`,
    on,
    ['submission 2027-05-12'],
  ],
  [
    'a day in brackets for others is no event',
    `${call}<p>Submission deadline: 1 March 2027 (8 March 2027 for revisions)</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a day in brackets that extends is for all',
    `${call}<p>Submission deadline: 1 May 2027 (8 May 2027 for everyone, extended)</p>`,
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'Dutch and Spanish: a deadline that is moved to an earlier day',
    `${call}<p>De deadline voor papers is verschoven van 9 maart 2027 naar 2 maart 2027.</p><p>La fecha límite de resúmenes se traslada del 9 de abril de 2027 al 2 de abril de 2027.</p>`,
    on,
    ['submission 2027-03-02 was 2027-03-09', 'abstract 2027-04-02 was 2027-04-09'],
  ],
  [
    'stacked names beside as many days have one each',
    `${call}<table><tr><td>Paper submission<br>Notification of acceptance</td><td>2 May 2027<br>2 June 2027</td></tr><tr><td>Artwork submission<br>Camera-ready papers</td><td>3 July 2027</td></tr></table>`,
    on,
    ['submission 2027-05-02', 'notification 2027-06-02', 'submission 2027-07-03', 'camera-ready 2027-07-03'],
  ],
  [
    'two stacked names of what is handed in',
    `${call}<table><tr><td>Abstract submission<br>Paper submission</td><td>2 May 2027<br>9 May 2027</td></tr></table>`,
    on,
    ['abstract 2027-05-02', 'submission 2027-05-09'],
  ],
  [
    'names in the plural above their days',
    `${call}<p>Abstract submission deadlines</p><p>2 March 2027</p><p>Paper submission deadlines</p><p>9 March 2027</p><p>Notification deadlines</p><p>2 May 2027</p><p>Camera-ready deadlines</p>`,
    on,
    ['abstract 2027-03-02', 'submission 2027-03-09', 'notification 2027-05-02'],
  ],
  [
    'regular papers are no stage of registration',
    `${call}<p>Registration: until 2 May 2027; regular talks 6 May 2027</p>`,
    on,
    ['registration 2027-05-02', 'submission 2027-05-06'],
  ],
  [
    'the stages of registration',
    `${call}<p>Registration: early bird until 2 May 2027; regular until 6 May 2027</p>`,
    on,
    ['registration 2027-05-02', 'registration 2027-05-06'],
  ],
  [
    'two days with nothing between them are not those of two names',
    `${call}<p>Abstract and paper submission deadline: March 2, 2027 March 9, 2027</p>`,
    on,
    ['submission 2027-03-02 {two-dates-unexplained,zone-unstated}'],
  ],
  [
    'nor are two days joined by "or"',
    `${call}<p>Abstract and paper deadline: 2 May 2027 or 9 May 2027</p>`,
    on,
    ['submission 2027-05-02', 'submission 2027-05-09'],
  ],
  [
    'two days joined by "and" or a stroke',
    `${call}<p>Abstract and paper submission deadline: 2 May 2027 and 9 May 2027</p>`,
    on,
    ['abstract 2027-05-02', 'submission 2027-05-09'],
  ],
  [
    'a struck day that ends in a stop',
    '<h1>KELPS 2027</h1><ul><li>Talks due: <s>9 Feb.</s> February 23, 2027</li></ul>',
    on,
    ['submission 2027-02-23 was 2027-02-09'],
  ],
  [
    'a struck day that ends in a stop, and a word before the new one, in each of two rows',
    '<h1>KELPS 2027</h1><ul><li>Papers due: <s>3 Mar.</s> Now: 17 Mar. 2027</li><li>Abstracts due: <s>3 Feb.</s> Final: 17 Feb. 2027</li></ul>',
    on,
    ['submission 2027-03-17 was 2027-03-03', 'abstract 2027-02-17 was 2027-02-03'],
  ],
  [
    'a struck day that ends in the Polish and Russian word for a year',
    '<h1>KELPS 2027</h1><p>Termin nadsyłania referatów: <s>2 marca 2027 r.</s> Wtorek, 16 marca 2027 r.</p><p>Срок подачи тезисов: <s>3 марта 2027 г.</s> До 17 марта 2027 г.</p>',
    on,
    ['submission 2027-03-16 was 2027-03-02', 'abstract 2027-03-17 was 2027-03-03'],
  ],
  [
    'a site to which papers go is no dateline',
    '<h1>KELPS 2027</h1><ul><li>openreview.net - 3 March 2027, 23:59 AoE - submission of papers</li></ul>',
    on,
    ['submission 2027-03-03 23:59 AoE'],
  ],
  [
    'nor is it below a title',
    '<h1>KELPS 2027</h1><h2>Paper submission</h2><p>openreview.net – 3 March 2027, 23:59 AoE</p>',
    on,
    ['submission 2027-03-03 23:59 AoE'],
  ],
  [
    'nor in a column of deadlines',
    '<h1>KELPS 2027</h1><table><tr><th>Track</th><th>Paper deadline</th></tr><tr><td>Main</td><td>OpenReview.net | 3 March 2027, 23:59 AoE</td></tr></table>',
    on,
    ['submission 2027-03-03 23:59 AoE'],
  ],
  ['the last day of a call is a deadline', '<h1>KELPS 2027</h1><p>Last day of CFP: 4 March 2027</p>', on, ['submission 2027-03-04']],
  ['and so is that of a year', '<h1>KELPS 2027</h1><p>Last day of CfP 2027: 4 March 2027</p>', on, ['submission 2027-03-04']],
  [
    'other deadlines are those of the call',
    '<h1>KELPS 2027</h1><h2>Other deadlines</h2><ul><li>Demo papers due: 2 March 2027</li></ul>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'those of other conferences are not',
    "<h1>KELPS 2027</h1><ul><li>Papers due: 1 March 2027</li></ul><h2>Other conferences' deadlines</h2><ul><li>Papers due: 5 March 2027</li></ul>",
    on,
    ['submission 2027-03-01'],
  ],
] satisfies readonly ReadRow[];
