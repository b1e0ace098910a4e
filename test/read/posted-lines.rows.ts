import type { ReadRow } from './row.ts';

/** Notices on boards, and what they ask for. */
const titles: readonly (readonly [title: string, due: string])[] = [
  ['학회지 9집 원고 모집 안내 2027-02-01', '원고 마감일: 2027년 3월 15일'],
  ['이끼 공모전 참가자 모집 공고 2027.02.01', '접수 마감: 2027년 3월 15일'],
  ['研究発表募集のお知らせ 2027-02-01', '発表申込締切：2027年3月15日'],
  ['第九届苔藓年会征文通知 2027-02-01', '投稿截止：2027年3月15日'],
];

const on = '2027-05-25';

/** Posts below the title of what they ask for: the line of who wrote them and when, with a count of readers. */
const counted: readonly (readonly [title: string, line: string, due: string])[] = [
  ['Abstract submission', 'Office, 23 May 2027 – 1,204 views', 'Abstracts are due by 24 June 2027.'],
  ['Abstract submission', 'Ada Bell | 23 May 2027 | 12 comments', 'Abstracts are due by 24 June 2027.'],
  ['Abstract submission', '23 May 2027 · 5 min read', 'Abstracts are due by 24 June 2027.'],
  ['Einreichung von Beiträgen', 'Redaktion, 23. Mai 2027, 120 Aufrufe', 'Beiträge sind bis 24. Juni 2027 einzureichen.'],
  ['Soumission des résumés', 'Secrétariat, 23 mai 2027, vues : 120', 'Les résumés sont attendus pour le 24 juin 2027.'],
  ['Envío de resúmenes', 'Secretaría 23 de mayo de 2027 – 120 visitas', 'Envío de resúmenes hasta el 24 de junio de 2027'],
  ['Submissão de resumos', 'Secretaria 23/05/2027 – 120 visualizações', 'Submissão de resumos até 24 de junho de 2027'],
  ['Invio dei contributi', 'Segreteria 23 maggio 2027 – 120 visualizzazioni', 'Invio dei contributi entro il 24 giugno 2027'],
  ['Inzending van abstracts', 'Secretariaat 23 mei 2027 – 120 keer bekeken', 'Abstracts indienen uiterlijk 24 juni 2027'],
  ['Nadsyłanie abstraktów', 'Sekretariat, 23 maja 2027, wyświetleń: 120', 'Termin nadsyłania abstraktów: 24 czerwca 2027'],
  ['Подача тезисов', 'Секретариат 23.05.2027 Просмотров: 120', 'Подача тезисов до 24 июня 2027 г.'],
  ['Bildiri gönderimi', 'Sekreterya 23.05.2027 Görüntülenme: 120', 'Bildiri gönderimi için son tarih: 24 Haziran 2027'],
  ['Pengiriman abstrak', 'Sekretariat, 23 Mei 2027 – dilihat 120 kali', 'Batas akhir pengiriman abstrak: 24 Juni 2027'],
  ['论文投稿', '秘书处 2027-05-23 浏览 120', '投稿截止：2027年6月24日'],
  ['演題登録', '事務局 2027.05.23 閲覧数 120', '演題登録締切：2027年6月24日'],
  ['초록 접수 안내', '사무국 2027.05.23 조회 120', '초록 접수 마감: 2027년 6월 24일'],
];

/** Days in which something is taken in, told in news that ask for nothing else. */
const windows: readonly (readonly [news: string, item: string, line: string])[] = [
  ['News', 'Posters and talks', 'Abstract submission: 1 June 2027 to 24 June 2027'],
  ['News', 'Posters and talks', 'Abstract submission period: 1 June 2027 – 24 June 2027'],
  ['Neuigkeiten', 'Poster und Vorträge', 'Einreichung von Abstracts: 1. Juni bis 24. Juni 2027'],
  ['Actualités', 'Affiches', 'Soumission des résumés : du 1er juin au 24 juin 2027'],
  ['Noticias', 'Pósteres', 'Envío de resúmenes: del 1 de junio al 24 de junio de 2027'],
  ['新闻', '墙报和口头报告', '摘要提交时间：2027年6月1日至2027年6月24日'],
  ['お知らせ', 'ポスター・口頭発表', '演題登録期間：2027年6月1日～2027年6月24日'],
  ['공지사항', '포스터발표, 구두발표', '초록 접수 기간: 2027년 6월 1일 ~ 2027년 6월 24일'],
];

/** When a page was made, under a line that asks for something. */
const made: readonly (readonly [asked: string, line: string, due: string])[] = [
  ['We welcome entries:', 'Created: May 10, 2027, 9:33 AM', 'Entry deadline: June 24, 2027'],
  ['We welcome entries:', 'Date created: 10 May 2027', 'Entry deadline: 24 June 2027'],
  ['Wir bitten um Beiträge:', 'Erstellt am: 10.05.2027', 'Einsendeschluss: 24.06.2027'],
  ['Appel à candidatures :', 'Créé le : 10 mai 2027', 'Date limite de candidature : 24 juin 2027'],
  ['Envío de propuestas:', 'Creado el: 10 de mayo de 2027', 'Fecha límite de envío: 24 de junio de 2027'],
  ['Invio dei contributi:', 'Creato il: 10 maggio 2027', 'Scadenza per l’invio: 24 giugno 2027'],
  ['Envio de propostas:', 'Criado em: 10 de maio de 2027', 'Prazo de envio: 24 de junho de 2027'],
  ['Inzending van bijdragen:', 'Aangemaakt op: 10 mei 2027', 'Uiterste inzenddatum: 24 juni 2027'],
  ['Nadsyłanie prac:', 'Utworzono: 10 maja 2027', 'Termin nadsyłania prac: 24 czerwca 2027'],
  ['Подача заявок:', 'Создано: 10.05.2027', 'Срок подачи заявок: 24.06.2027'],
  ['Bildiri gönderimi:', 'Oluşturuldu: 10.05.2027', 'Bildiri gönderimi için son tarih: 24.06.2027'],
  ['Pengiriman naskah:', 'Dibuat pada: 10 Mei 2027', 'Batas akhir pengiriman naskah: 24 Juni 2027'],
  ['投稿：', '创建于：2027年5月10日', '投稿截止：2027年6月24日'],
  ['原稿募集：', '作成日：2027年5月10日', '原稿締切：2027年6月24日'],
  ['원고 모집:', '작성일: 2027년 5월 10일', '원고 마감: 2027년 6월 24일'],
];

/** Lines of posts, and what posts of a site tell of what is handed in. */
export default [
  [
    'who wrote a post, when, and what it is filed under, each behind a dash',
    '<h1>Lomba Menulis Cerpen</h1><p>By Sari Dewi — Sunday, May 23, 2027 — Add Comment — Khusus, Kompetisi, Menulis, Mei</p><p>Naskah dikirim paling lambat 24 Juni 2027.</p>',
    on,
    ['submission 2027-06-24'],
  ],
  ...counted.map(
    ([title, line, due]): ReadRow => [
      `a line that counts its readers: ${line}`,
      `<h1>Kelp Days</h1><h2>${title}</h2><p>${line}</p><p>${due}</p>`,
      on,
      ['submission 2027-06-24'],
    ],
  ),
  ...made.map(
    ([asked, line, due]): ReadRow => [
      `when a page was made: ${line}`,
      `<h1>Kelp</h1><p>${asked}</p><p>${line}</p><p>${due}</p>`,
      on,
      ['submission 2027-06-24'],
    ],
  ),
  ['works that were created are due', '<h1>Kelp</h1><p>Deadline for newly created papers: 1 July 2027</p>', on, ['submission 2027-07-01']],
  [
    'remarks beside a deadline count no readers',
    '<h1>Kelp Days</h1><h2>Abstracts</h2><p>Submission deadline: 24 June 2027 (3 comments)</p>',
    on,
    ['submission 2027-06-24'],
  ],
  ...windows.map(
    ([news, item, line]): ReadRow => [
      `days in which something is taken in, among news: ${line}`,
      `<h1>Kelp</h1><h2>${news}</h2><h3>${item}</h3><p>${line}</p>`,
      on,
      ['opens 2027-06-01', 'submission 2027-06-24'],
    ],
  ),
  [
    'up to a day among news, its mark before the day',
    '<h1>켈프</h1><h2>공지사항</h2><h3>포스터발표, 구두발표</h3><p>초록 접수 신청기간: ~2027년 6월 24일 오후 11시 59분</p>',
    on,
    ['submission 2027-06-24 23:59'],
  ],
  [
    'up to a day among news, its mark behind the day',
    '<h1>켈프</h1><h2>공지사항</h2><h3>포스터발표, 구두발표</h3><p>초록 접수기간: 2027년 6월 24일까지</p>',
    on,
    ['submission 2027-06-24'],
  ],
  [
    'a window that has passed among news is no call',
    '<h1>Kelp</h1><h2>News</h2><h3>Posters and talks</h3><p>Abstract submission: 1 March 2027 to 24 March 2027</p>',
    on,
    [],
  ],
  ...titles.map(
    ([title, due]): ReadRow => [
      `the title of a notice ends with its day: ${title}`,
      `<h1>${title}</h1><p>${due}</p>`,
      '2027-02-10',
      ['submission 2027-03-15'],
    ],
  ),
  [
    'the day of publication, named without a small word',
    '<h1>Concorso Torba 2027</h1><p>Data pubblicazione 18/01/2027</p><p>Le opere vanno inviate entro il 20 febbraio 2027.</p>',
    '2027-01-20',
    ['submission 2027-02-20'],
  ],
  [
    'so it is in Dutch',
    '<h1>Wedstrijd Turf 2027</h1><p>Datum publicatie 18-01-2027</p><p>Werken kunnen worden ingezonden tot 20 februari 2027.</p>',
    '2027-01-20',
    ['submission 2027-02-20'],
  ],
  ...[
    [
      'martes, 26 de enero de 2027',
      'Reglamento de ponencias del congreso',
      'Las ponencias serán admitidas hasta el 7 de agosto para su debate.',
    ],
    [
      'terça-feira, 26 de janeiro de 2027',
      'Regulamento de trabalhos do congresso',
      'Os trabalhos serão aceitos até 7 de agosto para o debate.',
    ],
    [
      'martedì 26 gennaio 2027',
      'Regolamento delle relazioni del convegno',
      'Le relazioni vanno inviate entro il 7 agosto per la discussione.',
    ],
    ['mardi 26 janvier 2027', 'Règlement des communications du congrès', 'Les communications seront reçues jusqu’au 7 août pour le débat.'],
    ['Tuesday, January 26, 2027', 'Rules for papers of the congress', 'Papers will be accepted until 7 August for debate.'],
    ['Dienstag, 26. Januar 2027', 'Regeln für Beiträge zum Kongress', 'Beiträge werden bis zum 7. August angenommen.'],
  ].map(
    ([day, title, due]): ReadRow => [
      `the day of a post as a heading over its title, whose deadline says no year: ${day}`,
      `<h2>${day}</h2><h3>${title}</h3><p>${due}</p>`,
      '2027-07-07',
      ['submission 2027-08-07'],
    ],
  ),
  ...(
    [
      [
        'Mooswettbewerb 2027',
        'Ausschreibung läuft',
        '6. Juli 2028',
        'von Moosblatt',
        'Entwürfe können bis zum 30. Juni eingereicht werden. Der Preis wird am 25. September 2027 verliehen.',
      ],
      [
        'Moss contest 2027',
        'The call is open',
        '6 July 2028',
        'by Ada Bell',
        'Drafts can be handed in until 30 June. The prize is awarded on 25 September 2027.',
      ],
      [
        'Concours de mousses 2027',
        'Appel ouvert',
        '6 juillet 2028',
        'par Ana de la Cruz',
        'Les projets peuvent être déposés jusqu’au 30 juin. Le prix sera remis le 25 septembre 2027.',
      ],
    ] as const
  ).map(
    ([title, sub, day, writer, text]): ReadRow => [
      `the day on which somebody wrote the page, below its titles: ${writer}`,
      `<h1>${title}</h1><h2>${sub}</h2><p>${day}</p><p>${writer}</p><p>${text}</p>`,
      '2028-07-10',
      ['submission 2027-06-30', 'event 2027-09-25'],
    ],
  ),
  [
    'a day below the title of a deadline, and how works are sent',
    '<h1>Moss contest</h1><h2>Submission deadline</h2><p>6 July 2027</p><p>By Email</p>',
    '2027-01-10',
    ['submission 2027-07-06'],
  ],
] satisfies readonly ReadRow[];
