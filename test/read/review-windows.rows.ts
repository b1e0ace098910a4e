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
    'what is only applied for is open for two weeks, or called for, in any list: no event',
    `<h1>Kelp mentoring 2027</h1><table><tr><td>applications open</td><td>Monday, March 1 - Friday, March 12, 2027</td></tr><tr><td>selection notifications</td><td>April 2, 2027</td></tr></table>`,
    on,
    ['opens 2027-03-01', 'submission 2027-03-12', 'notification 2027-04-02'],
  ],
  [
    'a call that is open for two weeks, beside the days of what it calls for',
    `<h1>Kelp Summit 2027</h1><ul><li>Call for speakers: March 1-12, 2027</li><li>Conference: June 3-5, 2027</li></ul>`,
    on,
    ['opens 2027-03-01', 'submission 2027-03-12', 'event 2027-06-03..2027-06-05'],
  ],
  [
    'a week under the name of a call, and what is shown for some days, stay those of the event',
    `<h1>Kelp Summit 2027</h1><p>Call for Papers<br>Graz, June 7-11, 2027</p><ul><li>Papers due: March 1, 2027</li><li>Posters start: June 8-9, 2027</li></ul>`,
    on,
    ['event 2027-06-07..2027-06-11', 'submission 2027-03-01', 'event 2027-06-08..2027-06-09'],
  ],
  [
    'candidatures open for some days',
    `<html lang="fr"><h1>Bourses du sel 2027</h1><ul><li>Candidatures ouvertes : du 1er au 12 mars 2027</li><li>Résultats : 2 avril 2027</li></ul>`,
    on,
    ['opens 2027-03-01', 'submission 2027-03-12', 'notification 2027-04-02'],
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
  ...(['Deadlines', 'Remaining deadline &amp; eligibility periods', 'Application deadlines and travel periods'] as const).flatMap(
    (title): readonly ReadRow[] => [
      [
        `a day, a bar and a span on each line below "${title}": the days close, the spans are no windows`,
        `<h1>Travel grants of the Bell Guild</h1><h2>${title}</h2><p>10 February 2027 | 15 March 2027 – 26 May 2027</p><p>10 March 2027 | 11 April 2027 – 13 June 2027</p><p>14 April 2027 | 9 May 2027 – 11 July 2027</p>`,
        '2027-01-10',
        ['submission 2027-02-10', 'submission 2027-03-10', 'submission 2027-04-14'],
      ],
    ],
  ),
  [
    'days alone below "Deadlines"',
    '<h1>Travel grants of the Bell Guild</h1><h2>Deadlines</h2><ul><li>10 February 2027</li><li>10 March 2027</li><li>14 April 2027</li></ul>',
    '2027-01-10',
    ['submission 2027-02-10', 'submission 2027-03-10', 'submission 2027-04-14'],
  ],
  [
    'a line of another shape, or of an earlier day, does not go on with them',
    '<h1>Travel grants of the Bell Guild</h1><h2>Deadline</h2><p>10 February 2027</p><p>10 March 2027, Graz</p><p>3 January 2027</p>',
    '2027-01-10',
    ['submission 2027-02-10'],
  ],
  [
    'a span that ends on the day of its deadline is its window',
    '<h1>Grants of the Bell Guild</h1><h2>Application deadline</h2><p>26 May 2027 | 15 March 2027 – 26 May 2027</p>',
    '2027-01-10',
    ['submission 2027-05-26', 'opens 2027-03-15'],
  ],
  [
    'a span with a name of its own beside a deadline is a window',
    '<h1>Grants of the Bell Guild</h1><p>Abstracts: 15 February 2027 | Full papers: 1 April 2027 – 31 May 2027</p>',
    '2027-01-10',
    ['abstract 2027-02-15', 'opens 2027-04-01', 'submission 2027-05-31'],
  ],
  ...(
    [
      'For example, a student who will be travelling from 27 August to 2 September 2027 must submit an application for the August round.',
      'Applicants whose plans include travel between 1 April and 30 June 2027 must submit an application.',
      'Pour un voyage entre le 27 août et le 2 septembre 2027, il faut soumettre une demande.',
      'Para viajes entre el 27 de agosto y el 2 de septiembre de 2027 hay que enviar una solicitud.',
    ] as const
  ).map(
    (sentence): ReadRow => [
      `the days of a journey are no window: ${sentence.slice(0, 20)}`,
      `<h1>Travel grants of the Bell Guild</h1><p>Applications are due by 1 March 2027.</p><p>${sentence}</p>`,
      '2027-01-10',
      ['submission 2027-03-01'],
    ],
  ),
  [
    'a window for grants of travel is one',
    '<h1>Travel grants of the Bell Guild</h1><p>Applications for travel grants may be submitted from 1 March to 1 April 2027.</p>',
    '2027-01-10',
    ['opens 2027-03-01', 'submission 2027-04-01'],
  ],
  ...(
    [
      [
        'Abstracts bis 1. März 2027, bis spätestens 5. April 2027 die Vollbeiträge.',
        'Abstracts due by 1 March 2027, until 5 April 2027 the papers.',
      ],
      ['Abstracts entro il 1 marzo 2027 e non oltre il 5 aprile 2027 i testi completi.', 'Abstracts: 1 maart, tot 5 april 2027 papers'],
    ] as const
  ).flatMap((pair) =>
    pair.map(
      (line): ReadRow => [
        `two ends are no window from the first to the second: ${line.slice(0, 30)}`,
        `<h1>Call for papers: KISV 2027</h1><h2>Important dates</h2><ul><li>${line}</li></ul>`,
        '2027-01-10',
        line.includes('entro')
          ? ['abstract 2027-03-01 {zone-unstated}', 'submission 2027-04-05 {zone-unstated}']
          : ['submission 2027-03-01 {two-dates-unexplained,zone-unstated}'],
      ],
    ),
  ),
  [
    'a window whose end stands behind a comma, led by a word for its first day or said to open',
    '<h1>Aufruf: KISV 2027</h1><p>Bewerbungen ab 2. März 2027, bis 6. April 2027.</p><p>Papers are accepted from 1 May 2027, until 5 June 2027.</p><p>Le candidature si aprono il 3 maggio 2027, fino al 7 giugno 2027.</p>',
    '2027-01-10',
    ['opens 2027-03-02', 'submission 2027-04-06', 'opens 2027-05-01', 'submission 2027-06-05', 'opens 2027-05-03', 'submission 2027-06-07'],
  ],
  [
    'a comma before "to" is of the date where the year stands behind the day, and of a window where "from" leads to it',
    '<h1>Call for papers: KISV 2027</h1><h2>Important dates</h2><ul><li>Papers: March 1, 2027, to April 5, 2027</li><li>Demos: from 2 March, until 6 April 2027</li></ul>',
    '2027-01-10',
    ['opens 2027-03-01', 'submission 2027-04-05', 'opens 2027-03-02', 'submission 2027-04-06'],
  ],
  [
    'a window whose ends have their hours in brackets',
    `${call}<ul><li>Papers: 3 March 2027</li><li>Author response: 5 July 2027 (noon EDT) through 8 July 2027 (1 pm EDT)</li><li>Rebuttal: 12 July 2027 (UTC) to 15 July 2027</li></ul>`,
    on,
    ['submission 2027-03-03', 'response 2027-07-05..2027-07-08 13:00 America/New_York', 'response 2027-07-12..2027-07-15 UTC'],
  ],
] satisfies readonly ReadRow[];
