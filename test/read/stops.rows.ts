import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** The place in a bracket has an initial or a number with its stop. */
const held: readonly (readonly [asked: string, text: string])[] = [
  [
    'Artworks must be submitted by 20 February 2027.',
    'The award ceremony will be held at the library (12 R. Dahl Street, hall A. Huxley) on 18 March 2027.',
  ],
  ['Le opere vanno inviate entro il 20 febbraio 2027.', 'La premiazione avrà luogo in sede (via R. Di Palo 4) il 18 marzo 2027.'],
  [
    'Prace należy nadsyłać do 20 lutego 2027 r.',
    'Wręczenie nagród odbędzie się w bibliotece (ul. J. Tuwima 5, sala A. Fredry) 18 marca 2027 r.',
  ],
  [
    'Las obras se enviarán hasta el 20 de febrero de 2027.',
    'La entrega de premios tendrá lugar en la sede (calle P. Salinas 4) el 18 de marzo de 2027.',
  ],
  [
    'Werke sind bis 20. Februar 2027 einzusenden.',
    'Die Preisverleihung findet im Haus der Kunst (A. Stifter-Gasse, 2. Stock) am 18. März 2027 statt.',
  ],
];

/** A stop that leads from a day to its name, and one that ends a sentence. */
export default [
  [
    'the stop behind a day that a line begins with leads to what it is for, an hour between or none',
    '<h1>Kelp 2027</h1><ul><li>March 5, 2027, 5pm. Deadline for all entries.</li><li>May 3, 2027. Notification of acceptance. It comes by mail.</li><li>June 9, 2027, 23:59 CET. Camera-ready papers.</li><li>1–3 September 2027. Conference in Ghent.</li></ul>',
    on,
    [
      'submission 2027-03-05 17:00',
      'notification 2027-05-03',
      'camera-ready 2027-06-09 23:59 Europe/Berlin',
      'event 2027-09-01..2027-09-03',
    ],
  ],
  [
    'so it does in German',
    '<h1>Tang 2027</h1><ul><li>5. März 2027. Einreichung der Beiträge.</li><li>5. Mai 2027, 18 Uhr. Benachrichtigung.</li><li>1.–3. September 2027. Tagung in Gent.</li></ul>',
    on,
    ['submission 2027-03-05', 'notification 2027-05-05 18:00', 'event 2027-09-01..2027-09-03'],
  ],
  [
    'so it does in Spanish and French',
    '<h1>Alga 2027</h1><ul><li>5 de marzo de 2027. Envío de artículos.</li><li>5 de mayo de 2027, 18:00 h. Notificación de aceptación.</li></ul><ul><li>7 mars 2027. Envoi des affiches.</li><li>7 mai 2027. Notification aux auteurs.</li></ul>',
    on,
    ['submission 2027-03-05', 'notification 2027-05-05 18:00', 'submission 2027-03-07', 'notification 2027-05-07'],
  ],
  [
    'so it does in Italian, Polish and Russian',
    '<h1>Alga 2027</h1><ul><li>5 marzo 2027. Invio dei contributi.</li><li>6 marca 2027. Nadsyłanie plakatów.</li><li>7 марта 2027. Срок подачи статей.</li></ul>',
    on,
    ['submission 2027-03-05', 'submission 2027-03-06', 'submission 2027-03-07'],
  ],
  [
    'the stop behind a day that a sentence ends with ends it',
    '<h1>Kelp 2027</h1><p>Papers are due by 5 March 2027. Notification follows in time.</p><p>The workshop takes place on 9 May 2027. Camera-ready papers are collected there.</p>',
    on,
    ['submission 2027-03-05', 'event 2027-05-09'],
  ],
  [
    'the day of a piece of news that begins with it is that of no deadline',
    '<h1>Society of Kelp</h1><p>5 March 2027. We are delighted to welcome Ann Reed as our secretary.</p><p>1 April 2027. The minutes of the last meeting are ready.</p>',
    on,
    [],
  ],
  ...held.map(
    ([asked, text]): ReadRow => [
      `a stop in a bracket before a day ends no sentence: ${text}`,
      `<h1>Alga 2027</h1><p>${asked} ${text}</p>`,
      on,
      ['submission 2027-02-20', 'event 2027-03-18'],
    ],
  ),
] satisfies readonly ReadRow[];
