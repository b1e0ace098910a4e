import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const due = 'submission 2027-03-02';
const page = (title: string, call: string, lines: readonly string[]): string =>
  `<h1>${title}</h1><p>${call}</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** When posters are put up and taken down again, as a sentence and as a label: all were handed in long before. */
const boards: readonly (readonly [title: string, call: string, ...lines: string[]])[] = [
  [
    'Kelp Congress 2027',
    'Abstracts are due 2 March 2027.',
    'Posters must be put up by 10:00 on 21 June 2027',
    'Please take down your poster before 16:00 on 23 June 2027',
  ],
  ['Kelp Congress 2027', 'Abstracts are due 2 March 2027.', 'Poster set-up: 21 June 2027', 'Poster removal: 23 June 2027, 16:00'],
  [
    'Tang-Kongress 2027',
    'Einreichungsfrist für Abstracts: 2. März 2027.',
    'Die Poster müssen bis zum 21. Juni 2027 aufgehängt werden',
    'Abbau der Poster: 23. Juni 2027',
  ],
  [
    'Congrès Varech 2027',
    'Date limite de soumission des résumés : 2 mars 2027.',
    'Les posters doivent être accrochés avant le 21 juin 2027 à 10 h',
    'Décrochage des posters : 23 juin 2027',
  ],
  [
    'Congreso Alga 2027',
    'Fecha límite de envío de resúmenes: 2 de marzo de 2027.',
    'Los pósteres se deben colgar antes del 21 de junio de 2027',
    'Retirada de pósteres: 23 de junio de 2027',
  ],
  [
    'Congresso Alga 2027',
    'Scadenza per l’invio degli abstract: 2 marzo 2027.',
    'I poster devono essere affissi entro il 21 giugno 2027',
    'Rimozione dei poster: 23 giugno 2027',
  ],
  [
    'Congresso Alga 2027',
    'Prazo de submissão de resumos: 2 de março de 2027.',
    'Os pôsteres devem ser afixados até 21 de junho de 2027',
    'Retirada dos pôsteres: 23 de junho de 2027',
  ],
  [
    'Zeewiercongres 2027',
    'Deadline voor abstracts: 2 maart 2027.',
    'De posters moeten uiterlijk 21 juni 2027 worden opgehangen',
    'Posters verwijderen: 23 juni 2027',
  ],
  [
    'Kongres Glonów 2027',
    'Termin nadsyłania abstraktów: 2 marca 2027.',
    'Postery należy powiesić do 21 czerwca 2027',
    'Demontaż posterów: 23 czerwca 2027',
  ],
  [
    'Конгресс водорослей 2027',
    'Срок подачи тезисов: 2 марта 2027.',
    'Постеры необходимо вывесить до 21 июня 2027',
    'Снятие постеров: 23 июня 2027',
  ],
  [
    'Yosun Kongresi 2027',
    'Özet son gönderim tarihi: 2 Mart 2027.',
    'Posterlerin asılması: 21 Haziran 2027',
    'Posterlerin indirilmesi: 23 Haziran 2027',
  ],
  [
    'Kongres Alga 2027',
    'Batas pengiriman abstrak: 2 Maret 2027.',
    'Poster dipasang paling lambat 21 Juni 2027',
    'Pelepasan poster: 23 Juni 2027',
  ],
  ['海藻学会2027', '演題募集締切：2027年3月2日。', 'ポスターは2027年6月21日10:00までに掲示してください', 'ポスター撤去：2027年6月23日'],
  ['海藻大会2027', '摘要截止日期：2027年3月2日。', '请于2027年6月21日10:00前张贴海报', '海报撤除：2027年6月23日'],
  ['海藻研討會2027', '摘要截止日期：2027年3月2日。', '請發表人於2027年6月23日 18:00之前自行撤出海報。'],
  [
    '해초 학술대회 2027',
    '초록 접수 마감: 2027년 3월 2일.',
    '포스터는 2027년 6월 21일 10:00까지 부착해 주시기 바랍니다',
    '포스터 철거: 2027년 6월 23일',
  ],
];

export default [
  ...boards.map(([title, call, ...lines]): ReadRow => [lines.join(' / '), page(title, call, lines), on, [due]]),
  [
    'in a table, where a head names papers',
    '<h1>Kelp Congress 2027</h1><table><tr><th>What</th><th>Date</th></tr><tr><td>Abstract submission</td><td>2 March 2027</td></tr><tr><td>Poster set-up</td><td>21 June 2027</td></tr><tr><td>Poster removal</td><td>23 June 2027</td></tr><tr><td>Upload of posters</td><td>7 June 2027</td></tr></table>',
    on,
    ['abstract 2027-03-02', 'submission 2027-06-07'],
  ],
  [
    'what is uploaded or sent is handed in, whatever is taken off it',
    page('Kelp Congress 2027', 'Abstracts are due 2 March 2027.', [
      'Poster submission, with all names removed: 5 April 2027',
      'Posters must be uploaded by 8 April 2027',
      'Poster abstracts with author names removed must be sent by 9 April 2027',
      'Posters with all names removed must reach us by 10 April 2027',
    ]),
    on,
    [due, 'submission 2027-04-05', 'submission 2027-04-08', 'submission 2027-04-09', 'submission 2027-04-10'],
  ],
  [
    'names may be removed from papers, and a form set up',
    page('Kelp Congress 2027', 'Papers are due 2 March 2027.', ['Papers (names removed): 5 April 2027']),
    on,
    [due, 'submission 2027-04-05'],
  ],
] satisfies readonly ReadRow[];
