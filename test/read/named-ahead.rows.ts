import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const whole = ['event 2027-05-08..2027-05-09', 'submission 2027-02-01'];

const lines: readonly string[] = [
  '8–9 May 2027 Submission deadline: 1 February 2027',
  '8–9 May 2027, Lund, Sweden – Papers due: 1 February 2027',
  '8 - 9 May 2027 | Deadline for proposals: 1 February 2027',
  '8.–9. Mai 2027 Einreichfrist: 1. Februar 2027',
  "8 et 9 mai 2027, Rennes – Date limite d'envoi des propositions : 1er février 2027",
  '8-9 de mayo de 2027, Fecha límite de envío de resúmenes: 1 de febrero de 2027',
  "8-9 maggio 2027 Scadenza per l'invio delle proposte: 1 febbraio 2027",
  '8-9 mei 2027 Uiterste inzenddatum: 1 februari 2027',
  '8-9 maja 2027 Termin nadsyłania zgłoszeń: 1 lutego 2027',
  '8–9 мая 2027 г. Срок подачи заявок: 1 февраля 2027 г.',
  '2027年5月8日至9日 投稿截止日期：2027年2月1日',
  '8–9 May 2027, Lund, Sweden, submission deadline 1 February 2027',
  '8–9 May 2027 | CFP closes 1 February 2027',
  '8.–9. Mai 2027, Graz, Einreichfrist 1. Februar 2027',
  '8-9 mai 2027, Rennes, date limite de soumission 1er février 2027',
  '8-9 de mayo de 2027, Lima, fecha límite de envío 1 de febrero de 2027',
];

/** A line begins with a day, and a name leads to the next one: the name is not that of the first. */
export default [
  ...lines.map(
    (line): ReadRow => [
      `days of the event, and the name of another day with its colon: ${line}`,
      `<h1>Kelp</h1><h3>${line}</h3>`,
      on,
      whole,
    ],
  ),
  [
    'one day before the name of another with its colon',
    '<h1>Kelp</h1><p>9 May 2027 Submission deadline: 1 February 2027 Notification: 1 March 2027</p>',
    on,
    ['submission 2027-02-01', 'notification 2027-03-01'],
  ],
  ...[':', ''].map(
    (mark): ReadRow => [
      `a day with a name of its own before that of the next: ${mark}`,
      `<h1>Kelp</h1><p>15 March 2027 paper deadline, abstract deadline${mark} 1 March 2027</p>`,
      on,
      ['submission 2027-03-15', 'abstract 2027-03-01'],
    ],
  ),
  ...[
    '20 April 2027, workshop in Ghent, proposals due: 6 March 2027',
    'On 20 April 2027 the workshop will be held in Ghent. Proposals due: 6 March 2027',
    'On 20 April 2027 the Institute hosts the workshop. Send an abstract by 6 March 2027',
    'Am 20. April 2027 findet der Workshop in Kiel statt. Einreichfrist: 6. März 2027',
    "Le 20 avril 2027 aura lieu l'atelier à Brest. Date limite d'envoi : 6 mars 2027",
  ].map(
    (line): ReadRow => [
      `what a sentence tells of its first day: ${line}`,
      `<h1>Kelp</h1><p>${line}</p>`,
      on,
      ['event 2027-04-20', 'submission 2027-03-06'],
    ],
  ),
  [
    'an earlier day that may be due as well',
    '<h1>Kelp</h1><p>1 February 2027 Submission deadline 8 February 2027</p>',
    on,
    ['submission 2027-02-01', 'submission 2027-02-08'],
  ],
  [
    'days before their names, the last one with a colon of its own',
    '<h1>Kelp</h1><p>1 February 2027 Paper submission: 1 March 2027 Notification: by mail</p>',
    on,
    ['submission 2027-02-01', 'notification 2027-03-01'],
  ],
  [
    'a day that brackets move',
    '<h1>Kelp</h1><p>Papers due</p><p>1 February 2027 (new deadline: 8 February 2027)</p>',
    on,
    ['submission 2027-02-08 was 2027-02-01'],
  ],
] satisfies readonly ReadRow[];
