import type { ReadRow } from './row.ts';

const on = '2027-02-01';
const both = ['opens 2027-03-06 20:00', 'submission 2027-04-20 23:59'];

/** Windows in running text whose two days each have an hour, behind the day or before it. */
const windows: readonly (readonly [language: string, title: string, sentence: string])[] = [
  [
    'English, "from" twice',
    'Kelp photo contest',
    'Entries may be submitted on the site from 6 March 2027 from 8 p.m. until 20 April 2027 until 11:59 p.m.',
  ],
  ['English, hours first', 'Kelp photo contest', 'Entries are accepted from 8 p.m. on 6 March 2027 to 11:59 p.m. on 20 April 2027.'],
  ['English, between', 'Kelp photo contest', 'Entries are accepted between 6 March 2027 at 20:00 and 20 April 2027 at 23:59.'],
  [
    'German',
    'Fotowettbewerb Seetang',
    'Die Beiträge können in der Zeit vom 6. März 2027 ab 20 Uhr bis zum 20. April 2027 um 23:59 Uhr eingereicht werden.',
  ],
  [
    'German, hours first',
    'Fotowettbewerb Seetang',
    'Einreichungen sind von 20 Uhr am 6. März 2027 bis 23:59 Uhr am 20. April 2027 möglich.',
  ],
  ['French', 'Concours photo Varech', 'Les photos peuvent être envoyées du 6 mars 2027 à partir de 20h au 20 avril 2027 à 23h59.'],
  ['French, hours first', 'Concours photo Varech', 'Les photos peuvent être envoyées de 20h le 6 mars 2027 à 23h59 le 20 avril 2027.'],
  ['French, between', 'Concours photo Varech', 'Les photos peuvent être envoyées entre le 6 mars 2027 à 20h et le 20 avril 2027 à 23h59.'],
  [
    'Spanish, hours first',
    'Concurso de fotografía',
    'Las obras se podrán presentar desde las 20:00 h del 6 de marzo de 2027 hasta las 23:59 h del 20 de abril de 2027.',
  ],
  [
    'Portuguese, commas',
    'Concurso de fotografia',
    'As obras podem ser enviadas de 6 de março de 2027, às 20h, até 20 de abril de 2027, às 23h59.',
  ],
  [
    'Portuguese, hours first',
    'Concurso de fotografia',
    'As inscrições de obras estarão abertas das 20h do dia 6 de março de 2027 às 23h59 do dia 20 de abril de 2027.',
  ],
  [
    'Italian, hours first',
    'Concorso fotografico',
    'Le opere possono essere inviate dalle ore 20:00 del 6 marzo 2027 alle ore 23:59 del 20 aprile 2027.',
  ],
  ['Dutch, hours first', 'Fotowedstrijd', 'Inzenden kan van 20:00 uur op 6 maart 2027 tot 23:59 uur op 20 april 2027.'],
  [
    'Polish',
    'Konkurs fotograficzny',
    'Prace można zgłaszać na stronie w dniach od 6 marca 2027 r. od godz. 20.00 do 20 kwietnia 2027 r. do godz. 23.59',
  ],
  [
    'Polish, hours first',
    'Konkurs fotograficzny',
    'Prace można zgłaszać od godz. 20.00 w dniu 6 marca 2027 r. do godz. 23.59 w dniu 20 kwietnia 2027 r.',
  ],
  ['Russian', 'Конкурс фотографий', 'Работы принимаются с 6 марта 2027 года с 20:00 до 20 апреля 2027 года до 23:59.'],
  ['Russian, hours first', 'Конкурс фотографий', 'Работы принимаются с 20:00 6 марта 2027 года до 23:59 20 апреля 2027 года.'],
  ['Turkish, between', 'Fotoğraf Yarışması', 'Başvurular 6 Mart 2027 saat 20:00 ile 20 Nisan 2027 saat 23:59 arasında yapılır.'],
  [
    'Turkish, from and to',
    'Fotoğraf Yarışması',
    "Başvurular 6 Mart 2027 saat 20.00'den 20 Nisan 2027 saat 23.59'a kadar kabul edilecektir.",
  ],
  ['Indonesian', 'Lomba Foto', 'Karya dikirim mulai tanggal 6 Maret 2027 mulai pukul 20.00 hingga 20 April 2027 pukul 23.59.'],
];

/** A title that has the last day, and below it the days with an hour that the title has not. */
const belowTitles: readonly (readonly [title: string, line: string, expected: readonly string[]])[] = [
  [
    'Submission period (extended to 20 April 2027)',
    '6 March 2027 – 20 April 2027, 18:00 JST',
    ['submission 2027-04-20 18:00 Asia/Tokyo', 'opens 2027-03-06'],
  ],
  [
    'Paper submission: 20 April 2027',
    '6 March 2027 – 20 April 2027, 18:00 JST',
    ['submission 2027-04-20 18:00 Asia/Tokyo', 'opens 2027-03-06'],
  ],
  ['Submission deadline extended to 20 April 2027', '20 April 2027, 18:00 JST', ['submission 2027-04-20 18:00 Asia/Tokyo']],
  [
    'Einreichung von Beiträgen bis 20. April 2027',
    '6. März 2027 – 20. April 2027, 18 Uhr',
    ['submission 2027-04-20 18:00', 'opens 2027-03-06'],
  ],
  [
    'Envío de ponencias (hasta el 20 de abril de 2027)',
    '6 de marzo de 2027 – 20 de abril de 2027, 18:00 h',
    ['submission 2027-04-20 18:00', 'opens 2027-03-06'],
  ],
  [
    '発表申込期間（4月20日まで延長）',
    '2027年3月6日〜2027年4月20日 18:00（日本時間）',
    ['submission 2027-04-20 18:00 Asia/Tokyo', 'opens 2027-03-06'],
  ],
  ['논문 접수 기간(4월 20일까지 연장)', '2027년 3월 6일 ~ 4월 20일 18:00', ['submission 2027-04-20 18:00', 'opens 2027-03-06']],
];

export default [
  ...windows.map(
    ([language, title, sentence]): ReadRow => [`a window by the hour, ${language}`, `<h1>${title}</h1><p>${sentence}</p>`, on, both],
  ),
  [
    'a zone stands between the hour and its day',
    '<h1>Kelp photo contest</h1><p>The call is open from 8 p.m. CET 6 March 2027 until 11:59 p.m. CET 20 March 2027.</p>',
    on,
    ['opens 2027-03-06 20:00 Europe/Berlin', 'submission 2027-03-20 23:59 Europe/Berlin'],
  ],
  [
    'between two days that a stroke parts',
    '<h1>Fotoğraf Yarışması</h1><p>1. Yarışmanın başvuru tarihi, 1 Mart 2027 / 15 Nisan 2027 tarihleri arasındadır.</p>',
    on,
    ['opens 2027-03-01', 'submission 2027-04-15'],
  ],
  [
    'two things that are due at an hour each are no window',
    '<h1>Kelp workshop</h1><p>Abstracts are due at 8 p.m. on 6 March 2027, papers at 8 p.m. on 20 April 2027.</p>',
    on,
    ['abstract 2027-03-06 20:00', 'submission 2027-04-20 20:00'],
  ],
  [
    'by one day, and until another with a fee: the first one holds',
    '<h1>Kelp workshop</h1><p>Papers are due by 6 March 2027 at 8 p.m. until 20 April 2027 at 8 p.m. for a fee.</p>',
    on,
    ['submission 2027-03-06 20:00 {two-dates-unexplained,zone-unstated}'],
  ],
  ...belowTitles.map(
    ([title, line, expected]): ReadRow => [
      `the hour stands beside the days, below a title that has the last of them: ${title}`,
      `<h1>Kelp 2027</h1><h2>${title}</h2><p>${line}</p>`,
      on,
      expected,
    ],
  ),
  [
    'below a title with another day nothing is named by it',
    '<h1>Kelp 2027</h1><h2>Paper submission: 20 April 2027</h2><p>21 April 2027, 18:00 JST</p>',
    on,
    ['submission 2027-04-20'],
  ],
] satisfies readonly ReadRow[];
