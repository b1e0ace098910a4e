import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = ['submission 2027-03-02'];

/** A deadline said outright, and a sentence on what is done until a later day with what was handed in. */
const deeds: readonly (readonly [title: string, text: string])[] = [
  ['Moss Days: call for papers', 'Papers are due on 2 March 2027. Submissions are archived until 4 April 2027.'],
  ['Moss Days: call for papers', 'Papers are due on 2 March 2027. Papers accepted by 4 April 2027 will be published in May.'],
  ['Moss Days: call for papers', 'Papers are due on 2 March 2027. The board rereads the papers until 4 April 2027.'],
  ['Moos-Tagung: Aufruf', 'Beiträge sind bis 2. März 2027 einzureichen. Die Einsendungen werden bis 4. April 2027 verwahrt.'],
  ['Journées Mousses : appel', 'Les articles sont à envoyer le 2 mars 2027. Les propositions sont gardées jusqu’au 4 avril 2027.'],
  [
    'Jornadas Musgo: convocatoria',
    'Las ponencias se enviarán hasta el 2 de marzo de 2027. Las propuestas se guardan hasta el 4 de abril de 2027.',
  ],
  [
    'Jornadas Musgo: chamada',
    'Os trabalhos devem ser enviados até 2 de março de 2027. Os trabalhos são arquivados até 4 de abril de 2027.',
  ],
  ['Giornate del Muschio', 'I contributi vanno inviati entro il 2 marzo 2027. La giuria rilegge i contributi fino al 4 aprile 2027.'],
  ['Mosdagen: oproep', 'Bijdragen kunnen tot en met 2 maart 2027 worden ingezonden. De inzendingen worden tot 4 april 2027 opgeslagen.'],
  ['Dni Mchu: zaproszenie', 'Artykuły prosimy nadsyłać do 2 marca 2027. Zgłoszenia są archiwizowane do 4 kwietnia 2027.'],
  ['Дни мха: прием статей', 'Статьи принимаются до 2 марта 2027. Комиссия перечитывает статьи до 4 апреля 2027.'],
  ['Yosun Günleri: bildiri çağrısı', "Bildiriler 2 Mart 2027'ye kadar gönderilmelidir. Bildiriler 4 Nisan 2027'ye kadar arşivlenir."],
  ['Hari Lumut: panggilan makalah', 'Makalah dikirim paling lambat 2 Maret 2027. Makalah diarsipkan hingga 4 April 2027.'],
  ['苔藓论坛征稿', '投稿截止日期为2027年3月2日。稿件存档至2027年4月4日。'],
  ['苔フォーラム 論文募集', '論文は2027年3月2日までに投稿してください。原稿は2027年4月4日まで保存します。'],
  ['이끼 포럼 논문 모집', '논문은 2027년 3월 2일까지 제출해 주십시오. 원고는 2027년 4월 4일까지 보존합니다.'],
];

/** Days of a span on which nothing is handed in, beside the deadline. */
const windows: readonly (readonly [title: string, text: string])[] = [
  ['Moss Days: call for papers', 'Papers are due on 2 March 2027. Amendments of papers can be made from 1 to 15 April 2027.'],
  ['Moss Days: call for papers', 'Papers are due on 2 March 2027. Papers are considered between 1 and 15 April 2027.'],
  [
    'Moos-Tagung: Aufruf',
    'Beiträge sind bis 2. März 2027 einzureichen. Rückfragen zu Beiträgen können vom 1. bis 15. April 2027 gestellt werden.',
  ],
  [
    'Mosdagen: oproep',
    'Bijdragen kunnen tot en met 2 maart 2027 worden ingezonden. De bijdragen worden van 1 tot 15 april 2027 in behandeling genomen.',
  ],
  ['Dni Mchu: zaproszenie', 'Artykuły prosimy nadsyłać do 2 marca 2027. Artykuły będą rozpatrywane od 1 do 15 kwietnia 2027.'],
  ['Дни мха: прием статей', 'Статьи принимаются до 2 марта 2027. Статьи рассматриваются с 1 по 15 апреля 2027.'],
];

const kept: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Long papers are due on 2 March 2027. Short papers can reach us until 4 April 2027.',
    ['submission 2027-03-02', 'submission 2027-04-04'],
  ],
  ['Abstracts are due on 2 March 2027. Papers arrive by 4 April 2027.', ['abstract 2027-03-02', 'submission 2027-04-04']],
  ['Papers are due on 2 March 2027. Demos are wanted by 4 April 2027.', ['submission 2027-03-02', 'submission 2027-04-04']],
  [
    'Papers are due on 2 March 2027. Papers for the student track are collected until 4 April 2027.',
    ['submission 2027-03-02', 'submission 2027-04-04'],
  ],
  [
    'Papers are due by 2 March 2027 (5 p.m. CET). Posters at 6 p.m. on 4 March 2027.',
    ['submission 2027-03-02 17:00 Europe/Berlin', 'submission 2027-03-04 18:00'],
  ],
  ['New papers can be lodged from 1 to 15 April 2027.', ['opens 2027-04-01', 'submission 2027-04-15']],
  ['A chair must be selected by 4 March 2027. Papers are due on 2 March 2027.', ['submission 2027-03-02']],
];

export default [
  ...[...deeds, ...windows].map(
    ([title, text]): ReadRow => [`what is done with it later: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, due],
  ),
  ...kept.map(
    ([text, expected]): ReadRow => [`a day of its own: ${text}`, `<h1>Moss Days: call for papers</h1><p>${text}</p>`, on, expected],
  ),
] satisfies readonly ReadRow[];
