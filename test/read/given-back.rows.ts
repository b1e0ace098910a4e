import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const closes = 'submission 2027-02-10';

/** Works that are fetched again until a day: title, text. */
const fetched: readonly (readonly [title: string, text: string])[] = [
  ['Linocut Prize', 'Send your prints by 10 February 2027. Prints can be picked up until 18 June 2027 at the desk.'],
  ['Druckgrafikpreis', 'Einsendeschluss: 10. Februar 2027. Die eingereichten Blätter können bis 18. Juni 2027 abgeholt werden.'],
  ['Concurso de gravura', 'Envio até 10 de fevereiro de 2027. A devolução dos trabalhos faz-se até 18 de junho de 2027.'],
  ['Fotowedstrijd', 'Inzenden kan tot en met 10 februari 2027. Inzendingen kunnen tot 18 juni 2027 worden opgehaald.'],
  ['Konkurs grafiki', 'Prace przyjmujemy do 10 lutego 2027 r. Prace można odbierać do 18 czerwca 2027 r.'],
  ['Конкурс гравюр', 'Работы принимаются до 10 февраля 2027 г. Забрать работы можно до 18 июня 2027 г.'],
  ['Baskı Yarışması', 'Son başvuru 10 Şubat 2027. Eserler 18 Haziran 2027’ye kadar geri alınabilir.'],
  ['Lomba Grafis', 'Karya dikirim paling lambat 10 Februari 2027. Pengambilan karya dapat dilakukan sampai 18 Juni 2027.'],
  ['版画大赛征稿', '投稿截止2027年2月10日。参赛作品请于2027年6月18日前领回。'],
  ['版画コンテスト 作品募集', '応募締切は2027年2月10日です。応募作品の返却は6月18日までに窓口でお受け取りください。'],
  ['版画コンテスト 作品募集', '応募締切は2027年2月10日です。作品は6月18日までにお引き取りください。'],
  ['판화 공모전', '접수 마감은 2027년 2월 10일입니다. 응모작은 6월 18일까지 찾아가셔야 합니다.'],
];

/** Nothing is handed in until works are fetched. */
export default [
  ...fetched.map(([title, text]): ReadRow => [`fetched again: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]]),
  [
    'works that were submitted by a day are returned later',
    '<h1>Linocut Prize</h1><p>Works submitted by 10 February 2027 will be returned.</p>',
    on,
    [closes],
  ],
  [
    'what comes too late is returned',
    '<h1>Linocut Prize</h1><p>Entries that arrive after 10 February 2027 will be returned unread.</p>',
    on,
    [closes],
  ],
] as const satisfies readonly ReadRow[];
