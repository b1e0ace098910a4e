import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const closes = 'submission 2027-02-10';

/** Works that are shown until a day, once they were judged: title, text. */
const shown: readonly (readonly [title: string, text: string])[] = [
  ['Linocut Prize', 'Send your prints by 10 February 2027. The chosen prints remain on display until 18 June 2027.'],
  ['Druckgrafikpreis', 'Einsendeschluss ist der 10. Februar 2027. Die Blätter sind bis 18. Juni 2027 zu sehen.'],
  ['Concours de gravure', 'Envoyez vos gravures jusqu’au 10 février 2027. Les gravures retenues seront exposées jusqu’au 18 juin 2027.'],
  ['Concurso de grabado', 'Plazo de envío: 10 de febrero de 2027. Los grabados premiados se expondrán hasta el 18 de junio de 2027.'],
  ['Concurso de gravura', 'Envio até 10 de fevereiro de 2027. As gravuras premiadas ficarão expostas até 18 de junho de 2027.'],
  ['Concorso di incisione', 'Invio entro il 10 febbraio 2027. Le incisioni premiate saranno esposte fino al 18 giugno 2027.'],
  ['Fotowedstrijd', 'Inzenden kan tot en met 10 februari 2027. De winnende foto’s zijn tot 18 juni 2027 te zien.'],
  ['Konkurs grafiki', 'Prace przyjmujemy do 10 lutego 2027 r. Wyróżnione prace będzie można oglądać do 18 czerwca 2027 r.'],
  ['Конкурс гравюр', 'Гравюры принимаются до 10 февраля 2027 г. Лучшие листы будут экспонироваться до 18 июня 2027 г.'],
  ['Baskı Yarışması', 'Son başvuru 10 Şubat 2027. Seçilen eserler 18 Haziran 2027’ye kadar sergilenecektir.'],
  ['Lomba Grafis', 'Karya dikirim paling lambat 10 Februari 2027. Karya terpilih dipamerkan hingga 18 Juni 2027.'],
  ['版画大赛征稿', '投稿截止2027年2月10日。获奖作品自5月4日起展出至6月18日。'],
  ['版画コンテスト 作品募集', '応募締切は2027年2月10日です。入選作品は6月18日まで市民ホールで展示します。'],
  ['판화 공모전', '접수 마감은 2027년 2월 10일입니다. 입상작은 6월 18일까지 전시됩니다.'],
];

/** What is done with what was granted until a day, whoever is told something before in the same sentence. */
const finished: typeof shown = [
  ['Village Hall Fund', 'Apply by 10 February 2027. Everybody is informed in April and the projects must be completed by 30 June 2028.'],
  [
    'Förderung',
    'Anträge bis 10. Februar 2027. Alle werden im April benachrichtigt, und die Projekte müssen bis 30. Juni 2028 abgeschlossen sein.',
  ],
  [
    'Subvention',
    'Dossiers à déposer jusqu’au 10 février 2027. Les lauréats seront informés en avril et les travaux devront être achevés au plus tard le 30 juin 2028.',
  ],
  [
    'Bando',
    'Domande entro il 10 febbraio 2027. I vincitori saranno informati ad aprile e i lavori dovranno concludersi entro il 30 giugno 2028.',
  ],
  [
    'Apoio à investigação',
    'Candidaturas até 10 de fevereiro de 2027. Os selecionados serão informados em abril e os projetos deverão estar concluídos até 30 de junho de 2028.',
  ],
  ['Granty', 'Wnioski przyjmujemy do 10 lutego 2027 r. Wyniki ogłosimy w kwietniu, a prace muszą zostać zakończone do 30 czerwca 2028 r.'],
  ['Гранты', 'Заявки принимаются до 10 февраля 2027 г. Победителям сообщат в апреле, а работы должны быть завершены до 30 июня 2028 г.'],
  [
    'Hibe',
    'Başvurular 10 Şubat 2027’ye kadar alınır. Sonuçlar nisan ayında bildirilecek, çalışmalar ise 30 Haziran 2028’e kadar tamamlanmalıdır.',
  ],
  ['资助申请', '申请截止2027年2月10日。结果将于4月通知，项目须于2028年6月30日前完成。'],
  ['助成金 公募', '申請は2027年2月10日までです。採択者には4月に通知し、事業は2028年6月30日までに完了してください。'],
];

/** What is shown when it was judged, and what is done with what was granted: nobody hands anything in then. */
export default [
  ...shown.map(([title, text]): ReadRow => [`shown until a day: ${title}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]]),
  ...finished.map(([title, text]): ReadRow => [`finished by a day: ${title}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]]),
  [
    'works shown over a span of days are an exhibition',
    '<h1>Konkurs grafiki</h1><p>Prace przyjmujemy do 10 lutego 2027 r. Wyróżnione prace będzie można oglądać od 4 maja do 18 czerwca 2027 r.</p>',
    on,
    [closes, 'event 2027-05-04..2027-06-18'],
  ],
  [
    'what is to be shown must be sent in before',
    '<h1>Linocut Prize 2027</h1><p>Prints to be exhibited must be delivered by 10 February 2027.</p><h1>Druckgrafikpreis</h1><p>Blätter, die ausgestellt werden sollen, sind bis zum 11. Februar 2027 einzureichen.</p>',
    on,
    [closes, 'submission 2027-02-11'],
  ],
  [
    'a form that must be completed is handed in',
    '<h1>Village Hall Fund</h1><p>Applications must be submitted and completed online by 10 February 2027.</p>',
    on,
    [closes],
  ],
] as const satisfies readonly ReadRow[];
