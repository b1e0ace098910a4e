import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** What is written for an issue, which is out on a later day, and until when it is asked for. */
const issues: readonly (readonly [text: string, due: string])[] = [
  ['We invite papers for issue 7 (to be published on 30 September 2027).', 'Deadline: 5 March 2027'],
  ['We invite papers for issue 7, which will appear on 30 September 2027.', 'Deadline: 5 March 2027'],
  ['Für Heft 7 (erscheint am 30. September 2027) suchen wir Beiträge.', 'Redaktionsschluss: 5. März 2027'],
  ['Nous attendons des articles pour le numéro 7 (parution prévue le 30 septembre 2027).', 'Date limite : 5 mars 2027'],
  ['Nous attendons des articles pour le numéro 7, à paraître le 30 septembre 2027.', 'Date limite : 5 mars 2027'],
  ['Se reciben artículos para el número 7 (publicación prevista: 30 de septiembre de 2027).', 'Fecha límite: 5 de marzo de 2027'],
  ['Submeta artigos ao número 7, que será publicado em 30 de setembro de 2027.', 'Prazo: 5 de março de 2027'],
  ['Cerchiamo articoli per il numero 7, che uscirà il 30 settembre 2027.', 'Scadenza: 5 marzo 2027'],
  ['Wij vragen artikelen voor nummer 7 (verschijnt op 30 september 2027).', 'Deadline: 5 maart 2027'],
  ['Redaksi menerima naskah untuk edisi 7 (terbit 30 September 2027).', 'Batas akhir: 5 Maret 2027'],
  ['本刊第七期（2027年9月30日出版）现征集稿件。', '截稿日期：2027年3月5日'],
  ['紀要第7号（2027年9月30日発行予定）の原稿を募集します。', '締切：2027年3月5日'],
  ['2027년 9월 30일 발간 예정인 『이끼』 제7호의 논문을 모집합니다.', '제출 마감일: 2027년 3월 5일'],
  ['『이끼』 7집(2027년 9월 30일 발간 예정)의 원고 모집을 다음과 같이 연장합니다.', '원고 모집 마감일: 2027년 3월 5일'],
];

/** The same on a page whose title calls, in the line of the deadline or in a row of its own. */
const beside: readonly (readonly [title: string, html: string])[] = [
  ['藓类论文征稿', '<p>本专刊将于2027年9月30日出版，投稿截止时间为2027年3月5日。</p>'],
  ['藓类论文征稿', '<p>投稿截止时间为2027年3月5日，录用论文将于2027年9月出版。</p>'],
  ['藓类论文征稿', '<ul><li>投稿截止：2027年3月5日</li><li>出版：2027年9月30日</li></ul>'],
  ['苔の研究 原稿募集', '<p>2027年9月30日発行予定の会誌の原稿を募集します。締切は2027年3月5日です。</p>'],
  ['苔の研究 原稿募集', '<ul><li>投稿締切：2027年3月5日</li><li>刊行予定：2027年9月30日</li></ul>'],
];

/** What is sent for publication, or will be published, until or by a day. */
const sent: readonly string[] = [
  'Send articles for publication by 5 March 2027.',
  'Papers for publication due 5 March 2027',
  'Papers submitted by 5 March 2027 will be published in the proceedings.',
  'Texte zur Veröffentlichung bis 5. März 2027 einreichen.',
  'Envíe artículos para su publicación hasta el 5 de marzo de 2027.',
  'Teksty do publikacji do 5 marca 2027 r. prosimy nadsyłać na adres redakcji.',
  '발간할 원고는 2027년 3월 5일까지 제출해 주십시오.',
];

/** The same in a row of a list, with no word for a deadline. */
const listed: readonly string[] = [
  'Submission for publication 5 March 2027',
  'Papers for publication – 5 March 2027',
  'Full papers (for publication, 5 March 2027)',
  'Einreichung zur Veröffentlichung 5. März 2027',
  'Envío para publicación 5 de marzo de 2027',
  'Articles pour publication 5 mars 2027',
];

/** "Call for papers for issue 7": a line that calls says what the deadline below it is for. */
const calls: readonly (readonly [call: string, due: string])[] = [
  ['Call for papers for issue 7.', 'Deadline: 5 March 2027'],
  ['Appel à articles pour le numéro 7.', 'Date limite : 5 mars 2027'],
  ['Chamada de artigos para o número 7.', 'Prazo: 5 de março de 2027'],
  ['7. sayı için makale çağrısı.', 'Son tarih: 5 Mart 2027'],
];

/** The day on which an issue is out is none on which anything is handed in. */
export default [
  ...issues.map(
    ([text, due]): ReadRow => [
      `what an issue that appears later asks for: ${text}`,
      `<h1>Moos</h1><p>${text}</p><p>${due}</p>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  ...beside.map(([title, html]): ReadRow => [html, `<h1>${title}</h1>${html}`, on, ['submission 2027-03-05']]),
  [
    'the day of print has a name of its own in a list',
    '<h1>藓类论文征稿</h1><ul><li>投稿截止：2027年3月5日</li><li>出版日期：2027年9月30日</li></ul>',
    on,
    ['submission 2027-03-05', 'other 2027-09-30'],
  ],
  ...sent.map((text): ReadRow => [`what is sent for publication: ${text}`, `<h1>Moos</h1><p>${text}</p>`, on, ['submission 2027-03-05']]),
  ...listed.map(
    (text): ReadRow => [
      `what is sent for publication, in a row of a list: ${text}`,
      `<h1>Moos</h1><ul><li>${text}</li></ul>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  ...calls.map(
    ([call, due]): ReadRow => [
      `a line that calls, above a deadline: ${call}`,
      `<h1>Moos</h1><p>${call}</p><p>${due}</p>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  [
    'a deadline below no such line is that of anything',
    '<h1>Moos</h1><p>Our seventh issue is at the printer.</p><p>Deadline: 5 March 2027</p>',
    on,
    [],
  ],
  [
    'of two days the other is due',
    '<h1>Moss: call for papers</h1><p>Papers for issue 5, which will appear on 30 June 2027, by 2 March 2027.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  ...[
    ['Submission and publication', 'The journal is published twice a year (end of June and end of December)'],
    ['Einreichung und Erscheinen', 'Das Heft erscheint zweimal im Jahr (Ende Juni und Ende Dezember)'],
    ['Soumission et parution', 'La revue paraît deux fois par an (fin juin et fin décembre)'],
    ['Envío y publicación', 'La revista se publica dos veces al año (finales de junio y finales de diciembre)'],
    ['Submissão e publicação', 'A revista é publicada duas vezes por ano (fim de junho e fim de dezembro)'],
    ['Indienen en publicatie', 'Het tijdschrift verschijnt twee keer per jaar (eind juni en eind december)'],
    ['Nadsyłanie i publikacja', 'Pismo ukazuje się dwa razy w roku (koniec czerwca i koniec grudnia)'],
    ['Подача и публикация', 'Журнал выходит два раза в год (конец июня и конец декабря)'],
    ['投稿と刊行の時期', '刊行は年2回(基本的に6月末と12月末)とする'],
    ['투고와 발행 시기', '발행은 연 2회(6월 말과 12월 말)로 한다'],
  ].map(
    ([title, line]): ReadRow => [
      `how often a journal is out, under what is sent in: ${line}`,
      `<h1>Turf</h1><h2>${title}</h2><ul><li>${line}</li></ul>`,
      on,
      [],
    ],
  ),
  ...[
    'The journal is published twice a year; manuscripts are due on 1 March 2027.',
    'Das Heft erscheint zweimal im Jahr; Redaktionsschluss ist der 1. März 2027.',
    'La revista se publica dos veces al año, con cierre de recepción de artículos el 1 de marzo de 2027.',
  ].map((line): ReadRow => [`and until when it takes papers: ${line}`, `<h1>Turf</h1><p>${line}</p>`, on, ['submission 2027-03-01']]),
  ...[
    [
      'Textes à nous proposer pour la revue',
      'Numéro 7 (en vente dès la première semaine de décembre 2027): Éros',
      'Date limite d’envoi : 15 octobre 2027.',
    ],
    ['Texte für unser Heft einreichen', 'Heft 7 (im Handel im Dezember 2027): Eros', 'Einsendeschluss: 15. Oktober 2027.'],
    ['Envío de textos para la revista', 'Número 7 (a la venta en diciembre de 2027): Eros', 'Fecha límite: 15 de octubre de 2027.'],
    ['Submit texts to our magazine', 'Issue 7 (on sale in December 2027): Eros', 'Deadline: 15 October 2027.'],
  ].map(
    ([title, issue, due]): ReadRow => [
      `an issue with the month in which it is on sale: ${issue}`,
      `<h1>${title}</h1><h2>${issue}</h2><p>${due}</p>`,
      on,
      ['submission 2027-10-15'],
    ],
  ),
] satisfies readonly ReadRow[];
