import type { ReadRow } from './row.ts';

const on = '2027-02-25';
const title = (name: string, text: string): string => `<h1>${name}</h1><p>${text}</p>`;

/** The day of a notice leads it, and replaces nothing: [name of the call, notice]. */
const notices: readonly (readonly [name: string, text: string])[] = [
  ['Workshop on Kelp 2027 – Call for Papers', 'UPDATE (19 February): deadline extended until 9 March 2027!'],
  ['Workshop on Kelp 2027 – Call for Papers', 'Update, 19 Feb.: The submission deadline has been extended to 9 March 2027.'],
  ['Workshop on Kelp 2027 – Call for Papers', '[Update 19 February] The deadline was extended to 9 March 2027.'],
  ['Workshop on Kelp 2027 – Call for Papers', '19 February 2027: We have extended the deadline for papers, to 9 March 2027.'],
  ['Tang-Tagung 2027 – Call for Papers', 'Aktualisierung (19. Februar): Frist für Beiträge verlängert bis 9. März 2027.'],
  ['Journées Varech 2027 – Appel à communications', 'Mise à jour (19 février) : date limite prolongée jusqu’au 9 mars 2027.'],
  ['Jornadas Alga 2027 – Convocatoria de ponencias', '19 de febrero: se amplía el plazo de envío hasta el 9 de marzo de 2027.'],
  [
    'Dni Alg 2027 – zaproszenie do zgłaszania referatów',
    'Aktualizacja (19 lutego): termin nadsyłania zgłoszeń przedłużony do 9 marca 2027 r.',
  ],
  ['Дни водорослей 2027 – приём докладов', 'Обновление (19 февраля): срок подачи докладов продлён до 9 марта 2027 года.'],
  ['2027海藻论坛征文通知', '更新（2月19日）：投稿截止日期延长至2027年3月9日。'],
];

/** The same words where the first day is that of the deadline. */
const moved = [
  '<li>Paper submission: 19 February 2027, deadline extended to 9 March 2027</li>',
  '<li>Paper submission deadline: 19 February 2027: extended to 9 March 2027</li>',
];

export default [
  ...notices.map(([name, text]): ReadRow => [text, title(name, text), on, ['submission 2027-03-09']]),
  ...moved.map((text): ReadRow => [text, `<h1>Workshop on Kelp 2027</h1><ul>${text}</ul>`, on, ['submission 2027-03-09 was 2027-02-19']]),
  [
    'what stands under the name of a thing is moved itself',
    '<h1>Workshop on Kelp 2027</h1><h3>Paper submission</h3><p>19 February 2027: deadline extended to 9 March 2027</p>',
    on,
    ['submission 2027-03-09 was 2027-02-19'],
  ],
] satisfies readonly ReadRow[];
