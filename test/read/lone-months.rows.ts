import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** What is made known in a month that has neither a day nor a year: title, what is due, the sentence. */
const sentences: readonly (readonly [title: string, due: string, sentence: string])[] = [
  ['Moss photo contest', 'Send your photos by 3 January 2027.', 'Winners will be announced in March.'],
  ['Moos-Fotowettbewerb', 'Einsendeschluss ist der 3. Januar 2027.', 'Die Gewinner werden im März bekannt gegeben.'],
  ['Concours de mousses', 'Envoyez vos photos jusqu’au 3 janvier 2027.', 'Les résultats seront annoncés en mars.'],
  ['Concurso de musgos', 'Fecha límite: 3 de enero de 2027.', 'Los ganadores se anunciarán en marzo.'],
  ['Concurso de musgos', 'Prazo: 3 de janeiro de 2027.', 'Os resultados serão divulgados em março.'],
  ['Concorso muschi', 'Scadenza: 3 gennaio 2027.', 'I vincitori saranno annunciati a marzo.'],
  ['Moswedstrijd', 'Inzenden tot en met 3 januari 2027.', 'De winnaars worden in maart bekendgemaakt.'],
  ['Konkurs mchów', 'Termin nadsyłania prac: 3 stycznia 2027.', 'Wyniki zostaną ogłoszone w marcu.'],
  ['Конкурс мхов', 'Заявки принимаются до 3 января 2027 года.', 'Итоги будут подведены в марте.'],
  ['Yosun Yarışması', 'Son başvuru: 3 Ocak 2027.', 'Sonuçlar Mart ayında açıklanacaktır.'],
  ['Lomba Lumut', 'Batas akhir pengumpulan: 3 Januari 2027.', 'Pemenang akan diumumkan pada bulan Maret.'],
  ['苔藓征文', '截稿日期：2027年1月3日。', '评审结果将于3月公布。'],
  ['苔の作文 募集', '締切：2027年1月3日。', '結果は3月に発表します。'],
  ['이끼 공모전', '접수 마감: 2027년 1월 3일.', '결과는 3월 중 발표합니다.'],
];

/** Lines of a month and of what is told in it. */
const lines: readonly string[] = [
  'Winners announced: March',
  'March: Winners announced',
  'Notification – March',
  'TBD March: winners announced',
];

/** Sentences with a month in which nothing is made known to those who handed something in. */
const else_: readonly string[] = [
  'The winners of the last contest were announced in May.',
  'The jury decided in November that the theme is fern.',
  'The programme will be published in June, and registration opens in May.',
  'Las cuotas de inscripción se informarán en junio junto con la carta de aceptación.',
  'The jury meets in February, and the winners will be told on 5 March 2027.',
];

/** Months that stand alone. */
export default [
  ...sentences.map(
    ([title, due, sentence]): ReadRow => [
      `what is made known in a month: ${sentence}`,
      `<h1>${title}</h1><p>${due}</p><p>${sentence}</p>`,
      on,
      ['submission 2027-01-03', 'notification 2027-03'],
    ],
  ),
  ...lines.map(
    (line): ReadRow => [
      `a line of a month: ${line}`,
      `<h1>Moss photo contest</h1><ul><li>Entries close: 3 January 2027</li><li>${line}</li></ul>`,
      on,
      ['submission 2027-01-03', 'notification 2027-03'],
    ],
  ),
  ...else_.map(
    (sentence, i): ReadRow => [
      `a month that is no day of the call: ${sentence}`,
      `<h1>Moss photo contest</h1><p>Send your photos by 3 January 2027.</p><p>${sentence}</p>`,
      on,
      ['submission 2027-01-03', ...(i === 4 ? ['notification 2027-03-05'] : [])],
    ],
  ),
  [
    'a month is behind what was due right before it, has no hour, and tells no other row its year',
    '<h1>Moss fund</h1><p>Grant applications must be completed by 5:00 p.m. Eastern time on the following dates:</p><ul><li>August 1 – for an October decision</li><li>December 1 – for a February decision</li></ul>',
    '2027-03-10',
    [
      'submission 2027-08-01 17:00 America/New_York',
      'notification 2027-10',
      'submission 2027-12-01 17:00 America/New_York',
      'notification 2028-02',
    ],
  ],
] satisfies readonly ReadRow[];
