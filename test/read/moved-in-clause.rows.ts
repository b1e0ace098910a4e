import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** The old day and the new one in one clause that tells of the change. */
const moved: readonly (readonly [title: string, text: string])[] = [
  ['Moss Days – Call for Abstracts', 'Our deadline, which was 1 March, is now 15 March 2027.'],
  ['Moos-Tagung – Call for Papers', 'Die Frist vom 1. März wurde auf den 15. März 2027 verlängert.'],
  ['Moos-Tagung – Call for Papers', 'Die ursprüngliche Frist vom 1. März wurde auf den 15. März 2027 verschoben.'],
  ['Moos-Tagung – Call for Papers', 'Die Einreichungsfrist, ursprünglich der 1. März, ist jetzt der 15. März 2027.'],
  ['Jornadas Musgo – Convocatoria de ponencias', 'La fecha límite, que era el 1 de marzo, pasa al 15 de marzo de 2027.'],
  ['Jornadas Musgo – Chamada de trabalhos', 'O prazo inicial, 1 de março, foi alargado para 15 de março de 2027.'],
  ['Jornadas Musgo – Chamada de trabalhos', 'O prazo para envio, que terminava em 1 de março, passou para 15 de março de 2027.'],
];

export default [
  ...moved.map(([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-15 was 2027-03-01']]),
  [
    'an answer on a day to what came in by another',
    '<h1>Moss: call for proposals</h1><p>On 12 April 2027 we will reply to all proposals received by 1 March 2027.</p>',
    on,
    ['notification 2027-04-12', 'submission 2027-03-01'],
  ],
  [
    'a part of a month by which one hears takes no day along',
    '<h1>Moos-Tagung – Call for Papers</h1><p>Wir freuen uns über Beiträge bis zum 1. März 2027 und geben bis Mitte April Rückmeldung.</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-04'],
  ],
  [
    'what comes in after a day is not taken into account, by its verb',
    '<h1>Moos-Tagung – Call for Papers</h1><p>Nach dem 1. März 2027 eingehende Vorschläge können wir leider nicht berücksichtigen.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'an hour of the day before its ordinal',
    '<h1>Giornate del Muschio – Call for papers</h1><p>Gli abstract vanno inviati entro le 12 del 1° marzo 2027.</p>',
    on,
    ['submission 2027-03-01 12:00'],
  ],
  [
    'an exhibition that was moved moves no deadline',
    '<h1>Moos-Tagung – Call for Papers</h1><p>Beiträge bis 1. März 2027. Die Ausstellung vom 5. Mai wurde auf den 15. Mai 2027 verschoben.</p>',
    on,
    ['submission 2027-03-01'],
  ],
] satisfies ReadRow[];
