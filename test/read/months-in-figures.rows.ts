import type { ReadRow } from './row.ts';

const on = '2027-01-05';

/** Lists whose months are written in figures. */
const lists: readonly (readonly [language: string, rows: readonly string[], expected: readonly string[]])[] = [
  [
    'English',
    ['Paper submission: 07/2027', 'Notification: 2027-08', 'Camera-ready: 2027/09', 'Conference: 10-2027'],
    ['submission 2027-07', 'notification 2027-08', 'camera-ready 2027-09', 'event 2027-10'],
  ],
  ['German', ['Einreichung der Beiträge: 07/2027', 'Rückmeldung: 08.2027'], ['submission 2027-07', 'notification 2027-08']],
  [
    'Spanish',
    ['Envío de obras: 07/2027', 'Resultados: 08.2027', 'Premiación: 09/2027'],
    ['submission 2027-07', 'notification 2027-08', 'event 2027-09'],
  ],
  ['Polish', ['Nadsyłanie abstraktów: 07.2027', 'Informacja o przyjęciu: 08.2027'], ['submission 2027-07', 'notification 2027-08']],
  [
    'Chinese',
    ['投稿截止:2027-07', '录用通知:2027.08', '会议时间:2027.10'],
    ['submission 2027-07', 'notification 2027-08', 'event 2027-10'],
  ],
  ['Japanese', ['応募締切:2027.07.10', '結果発表:2027.08'], ['submission 2027-07-10', 'notification 2027-08']],
  ['Korean', ['작품 접수 마감: 2027.07.10', '결과 발표: 2027.08'], ['submission 2027-07-10', 'notification 2027-08']],
];

/** A month in figures is all that some rows of lists and tables hold; elsewhere such figures number things. */
export default [
  ...lists.map(
    ([language, rows, expected]): ReadRow => [
      `months in figures, in a list: ${language}`,
      `<h1>Kelp 2027</h1><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`,
      on,
      expected,
    ],
  ),
  [
    'months in figures, in a table',
    '<h1>Kelp 2027</h1><table><tr><td>Abstract submission deadline</td><td>07/2027</td></tr><tr><td>Notification</td><td>2027-08</td></tr></table>',
    on,
    ['submission 2027-07', 'notification 2027-08'],
  ],
  [
    'months in figures, below their terms',
    '<h1>Kelp 2027</h1><dl><dt>Submission deadline</dt><dd>07/2027</dd><dt>Notification</dt><dd>08/2027</dd></dl>',
    on,
    ['submission 2027-07', 'notification 2027-08'],
  ],
  [
    'numbers of issues and of decrees are no months',
    '<h1>Kelp: call for papers</h1><p>Issue: 05/2027</p><p>Decree: 06/2027</p><p>Call 04/2027</p><p>Submission deadline: 1 July 2027</p>',
    on,
    ['submission 2027-07-01'],
  ],
  [
    'so it is in Portuguese and German',
    '<h1>Edital 03/2027</h1><p>Processo: 07/2027</p><p>Heft: 02/2027</p><p>Envio de propostas até 1 de julho de 2027</p>',
    on,
    ['submission 2027-07-01'],
  ],
] satisfies readonly ReadRow[];
