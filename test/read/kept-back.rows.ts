import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const due = ['submission 2027-08-10'];

/** Until when works may not be published, on pages that say when they are due. */
const keptBack: readonly (readonly [title: string, rule: string, deadline: string])[] = [
  [
    'Story Contest 2027',
    'Entries may not be published elsewhere until the prize-giving (13 November 2027).',
    'Entries are due by 10 August 2027.',
  ],
  ['Story Contest 2027', 'Submitted stories must not be made public before 13 November 2027.', 'Entries are due by 10 August 2027.'],
  [
    'Schreibwettbewerb 2027',
    'Die Beiträge dürfen bis zum 13. November 2027 nicht anderweitig veröffentlicht werden.',
    'Einsendeschluss: 10. August 2027',
  ],
  [
    'Schreibwettbewerb 2027',
    'Einsendungen dürfen bis zur Preisverleihung (13. November 2027) nicht veröffentlicht sein.',
    'Einsendeschluss: 10. August 2027',
  ],
  [
    'Schreibwettbewerb 2027',
    'Die Beiträge dürfen nicht vor dem 13. November 2027 veröffentlicht werden.',
    'Einsendeschluss: 10. August 2027',
  ],
  ['Concours 2027', 'Les textes soumis ne peuvent être publiés ailleurs avant le 13 novembre 2027.', 'Date limite d’envoi : 10 août 2027'],
  [
    'Concurso 2027',
    'Las obras presentadas no podrán publicarse hasta la entrega de premios (13 de noviembre de 2027).',
    'Plazo: 10 de agosto de 2027',
  ],
  ['Concurso 2027', 'Os textos inscritos não podem ser publicados até 13 de novembro de 2027.', 'Prazo de envio: 10 de agosto de 2027'],
  [
    'Concorso 2027',
    'Le opere inviate non potranno essere pubblicate fino alla premiazione (13 novembre 2027).',
    'Scadenza: 10 agosto 2027',
  ],
  [
    'Schrijfwedstrijd 2027',
    'Inzendingen mogen tot de prijsuitreiking (13 november 2027) niet elders (ook niet online) zijn gepubliceerd.',
    'Uiterste inzenddatum: 10 augustus 2027',
  ],
  ['Konkurs 2027', 'Nadesłane prace nie mogą być publikowane do 13 listopada 2027.', 'Termin nadsyłania prac: 10 sierpnia 2027'],
  ['Конкурс 2027', 'Присланные работы не должны быть опубликованы до 13 ноября 2027 года.', 'Срок подачи работ: 10 августа 2027 года'],
  ['Yarışma 2027', 'Gönderilen eserler 13 Kasım 2027 tarihine kadar başka yerde yayımlanamaz.', 'Son başvuru: 10 Ağustos 2027'],
  ['Lomba 2027', 'Karya yang dikirim tidak boleh dipublikasikan sampai 13 November 2027.', 'Batas pengiriman karya: 10 Agustus 2027'],
  ['征文大赛', '投稿作品在2027年11月13日之前不得在其他地方发表。', '截稿日期：2027年8月10日'],
  ['文学賞', '応募作品は2027年11月13日まで他で発表してはなりません。', '応募締切：2027年8月10日'],
  ['공모전', '응모작은 2027년 11월 13일까지 다른 곳에 발표할 수 없습니다.', '응모 마감: 2027년 8월 10일'],
];

/** Deadlines of works that have not been published. */
const ofUnpublished: readonly string[] = [
  'Texts may not be published elsewhere and must be sent in by 10 August 2027.',
  'Send us texts that have not been published, by 10 August 2027.',
  'Es dürfen bis zum 10. August 2027 nicht veröffentlichte Texte eingereicht werden.',
  'Bis zum 10. August 2027 können Texte eingereicht werden, die noch nicht veröffentlicht wurden.',
  'Einsendungen bis 10. August 2027, nicht anderweitig veröffentlicht.',
  'Verhalen die nog niet gepubliceerd zijn, kunnen tot 10 augustus 2027 worden ingezonden.',
  'Inzenden kan tot 10 augustus 2027 met een verhaal dat nog niet gepubliceerd is.',
  'Possono partecipare testi inediti, che non devono essere pubblicati altrove, da inviare entro il 10 agosto 2027.',
  'Daha önce yayımlanmamış öyküler 10 Ağustos 2027 tarihine kadar gönderilmelidir.',
  '2027년 8월 10일까지 접수하며, 다른 곳에 발표할 수 없습니다.',
];

/** Until when prizes are used and works fetched. */
const fetched: readonly (readonly [title: string, rule: string, deadline: string])[] = [
  ['Concorso 2027', 'I premi sono buoni libro da utilizzarsi entro il termine del 31 dicembre 2027.', 'Scadenza: 10 agosto 2027'],
  ['Konkurs 2027', 'Prace można odebrać do 31 grudnia 2027.', 'Termin nadsyłania prac: 10 sierpnia 2027'],
  ['Конкурс 2027', 'Работы можно забрать до 31 декабря 2027 года.', 'Срок подачи работ: 10 августа 2027 года'],
  ['Yarışma 2027', 'Eserler 31 Aralık 2027 tarihine kadar geri alınabilir.', 'Son başvuru: 10 Ağustos 2027'],
  ['공모전', '출품작은 2027년 12월 31일까지 찾아가야 합니다.', '응모 마감: 2027년 8월 10일'],
  ['Kelp Papers', 'Submitted papers are embargoed until 31 December 2027.', 'Papers are due by 10 August 2027.'],
];

/** Until when works are held back: nothing is handed in then. */
export default [
  ...keptBack.map(
    ([title, rule, deadline]): ReadRow => [
      `works are held back until a day: ${rule}`,
      `<h1>${title}</h1><ul><li>${rule}</li><li>${deadline}</li></ul>`,
      on,
      due,
    ],
  ),
  ...fetched.map(
    ([title, rule, deadline]): ReadRow => [
      `what is done with what was won or handed in: ${rule}`,
      `<h1>${title}</h1><p>${rule}</p><p>${deadline}</p>`,
      on,
      due,
    ],
  ),
  [
    'works that are to be made and handed in',
    '<h1>Concorso</h1><p>I lavori devono essere realizzati e consegnati entro il 10 agosto 2027.</p>',
    on,
    due,
  ],
  ...ofUnpublished.map((text): ReadRow => [`works that have not been published are due: ${text}`, `<h1>Kelp</h1><p>${text}</p>`, on, due]),
] satisfies readonly ReadRow[];
