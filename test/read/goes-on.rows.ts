import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** Items of two lines, of which the second goes on with the first. */
const items: readonly (readonly [first: string, second: string, last: string])[] = [
  ['Notification of acceptance', 'and templates: 15 May 2027', 'Papers due: 30 June 2027'],
  ['Mitteilung über die Annahme', 'und die Vorlage: 15.05.2027', 'Einreichung der Beiträge: 30.06.2027'],
  ['Notification aux auteurs', 'et modèles : 15 mai 2027', 'Envoi des articles : 30 juin 2027'],
  ['Notificación de aceptación', 'y plantillas: 15 de mayo de 2027', 'Envío de artículos: 30 de junio de 2027'],
  ['informacja o zakwalifikowaniu referatu', 'i wzoru jego przygotowania: 15.05.2027', 'nadesłanie referatów: 30.06.2027'],
  ['уведомление о принятии докладов', 'и шаблоны: 15 мая 2027', 'прием статей до 30 июня 2027'],
];

/** Abstracts and contributions that are due on one day: one thing, told twice. */
const told: readonly (readonly [head: string, rule: string])[] = [
  ['Contribution deadline: 5 March 2027', 'The deadline for abstracts is 5 March 2027.'],
  ['Einreichungsfrist für Beiträge: 5. März 2027', 'Abstracts sind bis 5. März 2027 einzureichen.'],
  ['Bildiri Son Gönderme Tarihi: 5 Mart 2027', "Bildiri özetleri için son gönderme tarihi 5 Mart 2027'dir."],
  ['Fecha límite de envío de ponencias: 5 de marzo de 2027', 'La fecha límite para los resúmenes es el 5 de marzo de 2027.'],
];

/** Lines that go on with the one above, and what a page tells twice in other words. */
export default [
  ...items.map(
    ([first, second, last]): ReadRow => [
      `a line begins with a small "and": ${second}`,
      `<h1>Kelp</h1><ul><li>${first}<br>${second}</li><li>${last}</li></ul>`,
      on,
      ['notification 2027-05-15', 'submission 2027-06-30'],
    ],
  ),
  [
    'a line that begins with a small "and" below one that has its own day',
    '<h1>Kelp</h1><ul><li>Abstracts due: 1 May 2027<br>and papers due: 15 May 2027</li></ul>',
    on,
    ['abstract 2027-05-01', 'submission 2027-05-15'],
  ],
  ...told.map(
    ([head, rule]): ReadRow => [
      `abstracts on the day of what is called a paper: ${head}`,
      `<h1>Kelp</h1><p>${head}</p><h2>Rules</h2><ul><li>${rule}</li></ul>`,
      on,
      head.startsWith('Bildiri') ? ['submission 2027-03-05'] : ['submission 2027-03-05', 'submission 2027-03-05'],
    ],
  ),
  [
    'abstracts on the day of papers, each in a card of its own',
    '<h1>Kelp</h1><h2>Important Dates</h2><h3>Abstract Submission</h3><p>5 March 2027</p><h3>Paper Submission</h3><p>5 March 2027</p>',
    on,
    ['abstract 2027-03-05', 'submission 2027-03-05'],
  ],
  [
    'abstracts on the day of full papers stay abstracts',
    '<h1>Kelp</h1><p>Full paper submission: 5 March 2027</p><h2>Rules</h2><p>Abstract submission deadline: 5 March 2027</p>',
    on,
    ['submission 2027-03-05', 'abstract 2027-03-05'],
  ],
] satisfies readonly ReadRow[];
