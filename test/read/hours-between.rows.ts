import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** A bracket with an hour or a zone: title, text, what is due. */
const inBrackets: readonly (readonly [title: string, text: string, due: string])[] = [
  ['苔藓会议 征稿', '请于2027年2月5日（18:00）前提交摘要，结果将于3月12日前通知。', 'submission 2027-02-05 18:00'],
  [
    '이끼 학술대회 발표 모집',
    '발표 신청서는 2027년 2월 5일 18시(한국 시간)까지 보내 주시고, 결과는 3월 12일에 통보합니다.',
    'submission 2027-02-05 18:00 Asia/Seoul',
  ],
  [
    'Yosun Kongresi',
    'Özetler 5 Şubat 2027 (saat 18.00)’e kadar gönderilmeli, sonuçlar 12 Mart’ta açıklanacaktır.',
    'submission 2027-02-05 18:00',
  ],
];

/** A task behind a day, an hour and a comma. */
const tasks: typeof inBrackets = [
  [
    'Workshop on Moss',
    'Instead of 22 January you now have until Friday, 5 February 2027, 17:00 CET, to send us your two pages. We will tell everybody by 12 March.',
    'submission 2027-02-05 17:00 Europe/Berlin was 2027-01-22',
  ],
  [
    'Семинар о мхах',
    'У вас есть время до 5 февраля 2027 года, чтобы прислать статью. О решении сообщим до 12 марта.',
    'submission 2027-02-05',
  ],
  [
    'Atelier sur les mousses',
    'Vous avez désormais jusqu’au 5 février 2027, 17 h, pour nous envoyer votre article. Les réponses seront envoyées le 12 mars.',
    'submission 2027-02-05 17:00',
  ],
  [
    'Werkgroep mossen',
    'U heeft nog tot 5 februari 2027, 17.00 uur, om uw artikel in te sturen. Auteurs krijgen uiterlijk 12 maart bericht.',
    'submission 2027-02-05 17:00',
  ],
];

/** The hours of each day, behind "until" that stands behind the day: title, text, hour. */
const eachDay: readonly (readonly [title: string, text: string, clock: string])[] = [
  ['Yosun Yarışması', 'Başvurular 5 Mart 2027 tarihine kadar 09.00-17.00 saatleri arasında yapılır.', '17:00'],
  ['苔の作品 募集', '応募作品は2027年3月5日までに、9時から17時の間に提出してください。', '17:00'],
  ['苔の作品 募集', '応募作品は2027年3月5日まで、9時～16時に受け付けます。', '16:00'],
  ['이끼 공모전', '작품은 2027년 3월 5일까지 09:00~18:00에 접수합니다.', '18:00'],
  ['苔藓作品 征集', '作品须于2027年3月5日前，9:00至17:00之间提交。', '17:00'],
];

/** An hour or a zone between a day and what hands it on, with what joins them and the brackets around. */
export default [
  [
    'Turkish: the word for the day stands before the hour, and the ending behind it',
    '<h1>Harita Yarışması</h1><p>Yarışmaya katılmak isteyenler haritalarını 5 Mart 2027 Cuma günü saat 16.30’a kadar müdürlüğe teslim etmelidir. Kazananlar 2 Nisan günü duyurulacak.</p><p>Projeler 6 Mart 2027 tarihinde saat 12.00’ye kadar gönderilmelidir. Sonuçlar 3 Nisan 2027’de açıklanacaktır.</p>',
    on,
    ['submission 2027-03-05 16:30', 'notification 2027-04-02', 'submission 2027-03-06 12:00', 'notification 2027-04-03'],
  ],
  [
    'Japanese: の joins the hour to its day, and a bracket holds the hour or its zone',
    '<h1>渡航助成 公募</h1><p>申請の受付は2026年12月10日に始まり、2027年2月5日の正午（日本時間）に締め切ります。結果は3月12日（15時）までに通知します。</p>',
    on,
    ['opens 2026-12-10', 'submission 2027-02-05 12:00 Asia/Tokyo', 'notification 2027-03-12 15:00'],
  ],
  ...inBrackets.map(
    ([title, text, due]): ReadRow => [
      `the same brackets: ${title}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      [due, 'notification 2027-03-12'],
    ],
  ),
  ...tasks.map(
    ([title, text, due]): ReadRow => [
      `a task that a comma parts from its day: ${title}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      [due, 'notification 2027-03-12'],
    ],
  ),
  [
    'what goes on behind a comma may be no task',
    '<h1>Workshop on Moss</h1><p>The garden is open until 5 February 2027, to mark its centenary. Send your papers by 6 February 2027.</p>',
    on,
    ['submission 2027-02-06'],
  ],
  ...eachDay.map(
    ([title, text, clock]): ReadRow => [
      `the last hour of each day closes the last one: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      [`submission 2027-03-05 ${clock}`],
    ],
  ),
  [
    'Turkish: sessions on a day, with their hours, are no deadline',
    '<h1>Yosun Kongresi</h1><p>Oturumlar 5 Mart 2027 tarihinde 09.00-17.00 saatleri arasında yapılır.</p>',
    on,
    [],
  ],
  ...[
    'Entries must be made online between 8:30 on 18 June and 18:00 on 6 August 2027.',
    'As inscrições devem ser realizadas entre as 8h30 do dia 18 de junho e as 18h do dia 6 de agosto de 2027.',
    'Las inscripciones se realizarán entre las 8:30 del día 18 de junio y las 18:00 del día 6 de agosto de 2027.',
    'Bewerbungen sind zwischen dem 18. Juni, 8.30 Uhr, und dem 6. August 2027, 18 Uhr, online möglich.',
  ].map(
    (line): ReadRow => [
      `two days with their hours before them, parted by "and": ${line}`,
      `<h1>Prize for Moss 2027</h1><p>${line}</p>`,
      '2027-04-01',
      ['opens 2027-06-18 08:30', 'submission 2027-08-06 18:00'],
    ],
  ),
  [
    'what has been made in those days',
    '<h1>Prêmio Musgo 2027</h1><p>Concorrem obras que tenham sido realizadas entre 18 de junho e 6 de agosto de 2026.</p><p>Inscrições até 5 de março de 2027.</p>',
    on,
    ['submission 2027-03-05'],
  ],
] as const satisfies readonly ReadRow[];
