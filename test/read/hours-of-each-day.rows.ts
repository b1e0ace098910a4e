import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const both = ['opens 2027-04-12', 'submission 2027-05-07 16:00'];

/** A window whose days each have the same hours: title, text. */
const windows: readonly (readonly [title: string, text: string])[] = [
  ['Moss Fund', 'Applications are accepted from 12 April to 7 May 2027, 9 a.m. to 4 p.m.'],
  ['Moosfonds', 'Abgabe der Anträge: 12. April bis 7. Mai 2027, 9:00–16:00 Uhr, im Rathaus'],
  ['Moosfonds', 'Abgabe der Anträge: 12. April bis 7. Mai 2027, 10–16 Uhr'],
  ['Fonds des mousses', 'Les candidatures seront reçues du 12 avril au 7 mai 2027, de 9h à 16h.'],
  ['Fondo de musgos', 'Las solicitudes se presentarán del 12 de abril al 7 de mayo de 2027, de 9:00 a 16:00 horas.'],
  ['Fundo dos musgos', 'As propostas podem ser entregues de 12 de abril a 7 de maio de 2027, das 9h às 12h e das 14h às 16h.'],
  ['Fondo muschi', 'Le domande si possono presentare dal 12 aprile al 7 maggio 2027, dalle 9:00 alle 16:00.'],
  ['Mosfonds', 'Aanvragen kunnen worden ingediend van 12 april tot 7 mei 2027, van 9:00 tot 16:00 uur.'],
  ['Fundusz mchów', 'Wnioski przyjmujemy od 12 kwietnia do 7 maja 2027 r., w godz. 9.00–16.00.'],
  ['Фонд мхов', 'Заявки принимаются с 12 апреля по 7 мая 2027 года, с 9:00 до 16:00.'],
  ['Yosun Fonu', 'Başvurular 12 Nisan - 7 Mayıs 2027 tarihleri arasında 09:00-16:00 saatlerinde kabul edilecektir.'],
  ['Lomba Lumut', 'Pengumpulan karya 12 April - 7 Mei 2027, pukul 09.00-16.00.'],
  ['苔藓征文', '投稿时间：2027年4月12日至5月7日（9:00-16:00）。'],
  ['苔の作品公募', '応募受付期間：2027年4月12日〜5月7日 9:00〜16:00'],
  ['이끼 공모전', '접수기간: 2027. 4. 12. ~ 5. 7. (09:00~16:00)'],
];

/** The last day alone has them. */
const lastDays: typeof windows = [
  ['Moss Fund', 'Applications can be handed in until 7 May 2027, 9:00–16:00, at the desk.'],
  ['Fonds des mousses', 'Les candidatures seront reçues jusqu’au 7 mai 2027, de 9h à 16h.'],
  ['Fundo dos musgos', 'As propostas devem ser entregues até 7 de maio de 2027, das 9h às 16h, na secretaria.'],
  ['Fundusz mchów', 'Wnioski przyjmujemy do 7 maja 2027 r., w godzinach 9:00–16:00.'],
];

/** When someone answers the telephone. */
const telephones: typeof windows = [
  ['苔藓征文', '投稿时间：2027年4月12日至5月7日 咨询电话：0571-81186393（9:00-16:00）'],
  ['苔藓征文', '投稿时间：2027年4月12-5月7日 咨询电话：0571-81186393(中午12点-晚上18点)'],
  ['이끼 공모전', '접수기간: 2027. 4. 12. ~ 5. 7. / 문의: 043-201-1064 (09:00~16:00)'],
];

/** Windows in which nothing is handed in. */
const others: typeof windows = [
  ['Moss Fund', 'The exhibition of the works that were handed in is open from 12 April to 7 May 2027, 9:00–16:00.'],
  ['Moss Workshop', 'Workshop: 7–18 June 2027, 9:00–16:00, Room 5'],
  ['Moss Library', 'The library is open until 7 May 2027, 8:00–16:00.'],
  ['Mooskurs', 'Kurs: 7. bis 18. Juni 2027, 9:00–16:00 Uhr'],
  ['Moss Conference', 'Registration desk: 7–9 June 2027, 8:00–16:00'],
  ['Concurso de musgos', 'Las obras presentadas se expondrán del 12 de abril al 7 de mayo de 2027, de 9:00 a 16:00 h.'],
  ['Yosun Yarışması', 'Eserler 12 Nisan - 7 Mayıs 2027 tarihleri arasında 09:00-16:00 saatlerinde sergilenecektir.'],
  ['苔の会', '会期：2027年6月7日〜6月18日 9:00〜16:00'],
  ['이끼 전시', '전시기간: 2027. 4. 12. ~ 5. 7. (09:00~16:00)'],
];

/** Hours from and to behind a window, which are those of each of its days: the last of them closes it. */
export default [
  ...windows.map(([title, text]): ReadRow => [`hours of each day of a window: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, both]),
  ...lastDays.map(
    ([title, text]): ReadRow => [`hours of the last day: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-05-07 16:00']],
  ),
  ...telephones.map(
    ([title, text]): ReadRow => [
      `hours of a telephone: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['opens 2027-04-12', 'submission 2027-05-07'],
    ],
  ),
  ...others.map(
    ([title, text]): ReadRow => [`hours of days on which nothing is handed in: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, []],
  ),
] satisfies readonly ReadRow[];
