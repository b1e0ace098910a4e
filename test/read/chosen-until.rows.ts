import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** A call with its deadline, and what is chosen of it by a later day. */
const chosen: readonly (readonly [title: string, text: string])[] = [
  ['Moss Days: call for papers', 'Papers: 1 March 2027. The best paper will be chosen by 1 June 2027.'],
  ['Moss Days: call for papers', 'Papers: 1 March 2027. Twelve projects are selected by 1 June 2027.'],
  ['Moos-Tagung: Call for Papers', 'Beiträge bis 1. März 2027. Die besten Arbeiten werden bis 1. Juni 2027 ausgewählt.'],
  ['Giornate del Muschio: call for papers', 'Proposte entro il 1° marzo 2027. I lavori migliori saranno scelti entro il 1° giugno 2027.'],
  [
    'Jornadas Musgo: chamada de trabalhos',
    'Propostas até 1 de março de 2027. Os melhores trabalhos serão escolhidos até 1 de junho de 2027.',
  ],
  ['Mosdagen: oproep', 'Voorstellen tot en met 1 maart 2027. De beste werken worden uiterlijk 1 juni 2027 gekozen.'],
  ['Dni Mchu: zaproszenie do zgłaszania referatów', 'Zgłoszenia do 1 marca 2027 r. Najlepsze prace zostaną wybrane do 1 czerwca 2027 r.'],
  ['Дни мха: приглашение', 'Заявки до 1 марта 2027 года. Лучшие работы будут отобраны до 1 июня 2027 года.'],
  ['Yosun Günleri: bildiri çağrısı', "Bildiriler 1 Mart 2027'ye kadar. En iyi çalışmalar 1 Haziran 2027'ye kadar seçilecektir."],
  ['Hari Lumut: undangan makalah', 'Makalah sampai 1 Maret 2027. Karya terbaik akan dipilih paling lambat 1 Juni 2027.'],
  ['苔藓论坛征文', '投稿截止2027年3月1日。优秀论文将于2027年6月1日前评选产生。'],
  ['苔フォーラム 論文募集', '投稿締切は2027年3月1日です。優秀作品は2027年6月1日までに選ばれます。'],
  ['이끼 포럼 논문 모집', '투고 마감은 2027년 3월 1일입니다. 우수 작품은 2027년 6월 1일까지 선정됩니다.'],
];

/** An aside between what is due and the verb that says so. */
const besideAsides: readonly (readonly [title: string, text: string, expected: string])[] = [
  ['Moss Days: call for papers', 'Final versions, at most 8 pages, must be uploaded by 3 May 2027.', 'camera-ready 2027-05-03'],
  ['Journées Mousses – appel', 'Les versions finales, de 8 pages au plus, sont à remettre avant le 3 mai 2027.', 'camera-ready 2027-05-03'],
  [
    'Jornadas Musgo – convocatoria',
    'Las versiones finales, de 8 páginas como máximo, se entregan hasta el 3 de mayo de 2027.',
    'camera-ready 2027-05-03',
  ],
  [
    'Giornate del Muschio',
    'Le versioni definitive, di 8 pagine al massimo, vanno inviate entro il 3 maggio 2027.',
    'camera-ready 2027-05-03',
  ],
];

export default [
  ...chosen.map(
    ([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-01', 'notification 2027-06-01']],
  ),
  ...['Applications will be ranked by 1 June 2027.', 'Abstracts are assessed by 1 June 2027.'].map(
    (text): ReadRow => [text, `<h1>Moss Days: call for papers</h1><p>Papers: 1 March 2027. ${text}</p>`, on, ['submission 2027-03-01']],
  ),
  ...besideAsides.map(
    ([title, text, expected]): ReadRow => [
      text,
      `<h1>${title}</h1><p>${text}</p><ul><li>Deadline: 1 March 2027</li></ul>`,
      on,
      [expected, 'submission 2027-03-01'],
    ],
  ),
  [
    'authors of what was chosen hand in by a day',
    '<h1>Moss Days: call for papers</h1><p>Papers: 1 March 2027. Authors whose papers are selected must send final versions by 3 May 2027.</p>',
    on,
    ['submission 2027-03-01', 'camera-ready 2027-05-03'],
  ],
  [
    'chosen from what is sent by a day',
    '<h1>Moss Days: call for papers</h1><p>Talks will be chosen from the abstracts sent by 1 March 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
] satisfies ReadRow[];
