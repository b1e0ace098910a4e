import type { ReadRow } from './row.ts';

const on = '2027-02-01';
const call = '<h1>Workshop on Kelp 2027</h1><p>Call for papers. We invite papers.</p>';

/** Days that stand near a deadline and are none, and days side by side that are not those of one name each. */
export default [
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
] satisfies readonly ReadRow[];
