import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** A deadline of 5 March that is said not to have been moved. */
const denied: readonly (readonly [title: string, text: string])[] = [
  ['Fern Days: call for papers', 'The deadline of 5 March 2027 was not moved to 19 March 2027.'],
  ['Fern Days: call for papers', 'Papers are due on 5 March 2027. The deadline has not been changed to 19 March 2027.'],
  ['Farn-Tagung: Call for Papers', 'Die Frist vom 5. März 2027 wird nicht auf den 19. März 2027 verschoben.'],
  ['Journées Fougères : appel à communications', 'La date limite du 5 mars 2027 n’a pas été reportée au 19 mars 2027.'],
  ['Jornadas Helecho: convocatoria de ponencias', 'La fecha límite del 5 de marzo de 2027 no se ha aplazado al 19 de marzo de 2027.'],
  ['Dni Paproci: nabór referatów', 'Termin 5 marca 2027 nie został przesunięty na 19 marca 2027.'],
];

/** What is handed in by 1 March, and what others do with it by 1 May. */
const assessed: readonly (readonly [title: string, text: string])[] = [
  ['Fern Days: call for papers', 'Submitted papers are reviewed by 1 May 2027. Submit by 1 March 2027.'],
  ['Fern Days: call for papers', 'Papers will be peer reviewed by 1 May 2027; please submit by 1 March 2027.'],
  ['Farn-Tagung: Call for Papers', 'Die Beiträge werden bis zum 1. Mai 2027 begutachtet und sind bis zum 1. März 2027 einzureichen.'],
  ['Farn-Tagung: Call for Papers', 'Die Beiträge sind bis zum 1. März 2027 einzureichen und werden bis zum 1. Mai 2027 geprüft.'],
  ['Farn-Tagung: Call for Papers', 'Die Jury begutachtet die Beiträge bis 1. Mai 2027. Beiträge bis 1. März 2027.'],
  ['Farn-Tagung: Call for Papers', 'Beiträge bis 1. März 2027. Der Ausschuss liest alle Beiträge bis zum 1. Mai 2027.'],
  ['Fern Days: call for papers', 'Papers are due by 1 March 2027. The committee reads all submissions by 1 May 2027.'],
  ['Dni Paproci: nabór referatów', 'Referaty będą recenzowane do 1 maja 2027 r. Referaty prosimy przesłać do 1 marca 2027 r.'],
  ['Дни папоротника: приём докладов', 'Заявки рассматриваются до 1 мая 2027 года и принимаются до 1 марта 2027 года.'],
];

export default [
  ...denied.map(([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-05']]),
  ...assessed.map(([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-01']]),
  [
    'a deadline that was moved, and not to yet another day',
    '<h1>Fern Days: call for papers</h1><p>The deadline was moved to 19 March 2027, not to 26 March 2027.</p>',
    on,
    ['submission 2027-03-19'],
  ],
  [
    'the jury’s work where the page tells of no other day',
    '<h1>Farn-Tagung: Call for Papers</h1><p>Die Jury begutachtet die Beiträge bis 1. Mai 2027.</p>',
    on,
    ['submission 2027-05-01'],
  ],
  [
    'a word that a committee shares with laws',
    '<h1>Giornate della Felce: call for papers</h1><p>Le proposte alla commissione di cui alla legge 240 dal 10 febbraio al 1° marzo 2027.</p>',
    on,
    ['opens 2027-02-10', 'submission 2027-03-01'],
  ],
] satisfies ReadRow[];
