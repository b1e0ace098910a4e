import type { ReadRow } from './row.ts';

const on = '2026-11-27';

const events: readonly (readonly [sentence: string, due: string])[] = [
  ['The conference takes place on Thursday, June 10 and Friday, June 11, 2027 in Lund.', 'Proposals by 10 January 2027.'],
  ['Am Donnerstag, 10. Juni, und Freitag, 11. Juni 2027 findet die Tagung in Graz statt.', 'Vorschläge bis 10. Januar 2027.'],
  ['Le colloque aura lieu le jeudi 10 juin et le vendredi 11 juin 2027 à Rennes.', 'Envoi des propositions : 10 janvier 2027'],
  [
    'El congreso se celebrará el jueves 10 de junio y el viernes 11 de junio de 2027 en Oporto.',
    'Propuestas hasta el 10 de enero de 2027.',
  ],
  ['Il convegno si terrà giovedì 10 giugno e venerdì 11 giugno 2027 a Bari.', 'Proposte entro il 10 gennaio 2027.'],
  ['Op donderdag 10 juni en vrijdag 11 juni 2027 vindt het congres plaats in Gent.', 'Voorstellen uiterlijk 10 januari 2027.'],
  ['Konferencja odbędzie się w czwartek 10 czerwca i piątek 11 czerwca 2027 w Lublinie.', 'Zgłoszenia do 10 stycznia 2027.'],
  ['Конференция состоится 10 июня и 11 июня 2027 года в Казани.', 'Заявки до 10 января 2027.'],
];

/** Two whole days that "and" joins: those of one event, or of two things that fall due. */
export default [
  ...events.map(
    ([sentence, due]): ReadRow => [
      `two days in a row, each with its month: ${sentence}`,
      `<h1>Kelp</h1><p>${sentence}</p><p>${due}</p>`,
      on,
      ['event 2027-06-10..2027-06-11', 'submission 2027-01-10'],
    ],
  ),
  ...['10 June and 11 June 2027', '10 and 11 June 2027'].map(
    (days): ReadRow => [
      `two days in a row of two things: ${days}`,
      `<h1>Kelp</h1><p>Abstracts and papers are due on ${days}, respectively.</p>`,
      on,
      ['abstract 2027-06-10', 'submission 2027-06-11'],
    ],
  ),
  [
    'two days in a row on which one thing is due',
    '<h1>Kelp</h1><p>Submissions are due on 10 June and 11 June 2027.</p>',
    on,
    ['submission 2027-06-10', 'submission 2027-06-11'],
  ],
] satisfies readonly ReadRow[];
