import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** What contests are known by, and what of their days takes in works. */
export default [
  [
    'a contest that its title alone names',
    '<h1>Fotowedstrijd Zeewier 2027</h1><p>Deadline: 20 april 2027</p>',
    on,
    ['submission 2027-04-20'],
  ],
  [
    'a contest that its title alone names, in Chinese',
    '<h1>海藻摄影大赛2027</h1><p>截止日期：2027年4月20日</p>',
    on,
    ['submission 2027-04-20'],
  ],
  [
    'a contest that goes on behind the day on which works are due takes in none then',
    '<h1>Конкурс фотографий «Водоросль»</h1><p>Конкурс проводится в период с 1 апреля по 21 июня 2027 года. Работы принимаются до 31 мая 2027 года.</p>',
    on,
    ['event 2027-04-01..2027-06-21', 'submission 2027-05-31'],
  ],
  [
    'an exhibition below the title of a contest takes in nothing',
    '<h1>Kelp photo contest 2027</h1><p>The exhibition will be on view from 20 April 2027 to 15 June 2027.</p><p>Entries must be submitted by 30 June 2027.</p>',
    on,
    ['event 2027-04-20..2027-06-15', 'submission 2027-06-30'],
  ],
  ...(
    [
      ['Kelp photo contest', 'The contest begins on 9 July 2027 at 9:00 and ends on 1 August 2027 at 17:00.'],
      ['Kelp photo contest', 'The contest will open on July 9th, 2027 at 9:00AM and close on August 1st, 2027 at 5:00PM.'],
      ['Tangwettbewerb', 'Der Wettbewerb beginnt am 9. Juli 2027 um 9 Uhr und endet am 1. August 2027 um 17 Uhr.'],
      ['Concours Varech', 'Le concours débute le 9 juillet 2027 à 9h et se termine le 1er août 2027 à 17h.'],
      ['Concorso Alghe', 'Il concorso inizia il 9 luglio 2027 alle 9:00 e termina il 1 agosto 2027 alle 17:00.'],
    ] as const
  ).map(
    ([title, sentence]): ReadRow => [
      `a contest takes in works from its first hour to its last: ${sentence}`,
      `<h1>${title} 2027</h1><p>${sentence}</p>`,
      '2027-02-01',
      ['opens 2027-07-09 09:00', 'submission 2027-08-01 17:00'],
    ],
  ),
  [
    'hours of one day between which a contest is held take in nothing',
    '<h1>Kelp programming contest 2027</h1><p>Teams register by 20 February 2027.</p><p>The contest begins on 2 March 2027 at 9:00 and ends at 14:00.</p>',
    '2027-02-01',
    ['submission 2027-02-20', 'opens 2027-03-02 09:00'],
  ],
  [
    'hours between which a workshop is held take in nothing',
    '<h1>Kelp workshop 2027: call for papers</h1><p>Papers are due on 1 May 2027. The workshop begins on 9 July 2027 at 9:00 and ends on 12 July 2027 at 17:00.</p>',
    '2027-02-01',
    ['submission 2027-05-01', 'event 2027-07-09..2027-07-12'],
  ],
  ...[
    'Reports are due by 15 April 2027.</p><p>The competition runs from 1 March through 10 May 2027.</p><p>Entries close 10 May.',
    'Papers are due by 15 April 2027.</p><p>The contest takes place from 1 March to 10 May 2027.</p><p>Solutions are due on 10 May 2027.',
    'Artikel sind bis 15. April 2027 einzureichen.</p><p>Der Wettbewerb findet vom 1. März bis 10. Mai 2027 statt.</p><p>Einsendeschluss: 10. Mai 2027',
    "Envoi des articles : 15 avril 2027</p><p>Le concours se déroule du 1er mars au 10 mai 2027.</p><p>Date limite d'envoi des solutions : 10 mai 2027",
  ].map(
    (text): ReadRow => [
      `a contest takes in works up to its last day, though others are due before: ${text}`,
      `<h1>Kelp 2027</h1><p>${text}</p>`,
      on,
      ['submission 2027-04-15', 'opens 2027-03-01', 'submission 2027-05-10', 'submission 2027-05-10'],
    ],
  ),
  ...[
    ['Konkurs fotograficzny', 'Czas trwania konkursu: od 15 marca do 15 maja 2027 r.', 'Nadsyłanie zdjęć: pocztą'],
    ['Fotowettbewerb', 'Dauer des Wettbewerbs: vom 15. März bis 15. Mai 2027', 'Fotos bitte per Mail einsenden.'],
    ['Concurso de fotografía', 'Duración del concurso: del 15 de marzo al 15 de mayo de 2027', 'Envío de fotos por correo.'],
    ['Concurso de fotografia', 'Período do concurso: de 15 de março a 15 de maio de 2027', 'Envio das fotos por correio.'],
    ['Concorso fotografico', 'Durata del concorso: dal 15 marzo al 15 maggio 2027', 'Invio delle foto per posta.'],
    ['Fotowedstrijd', 'Wedstrijdperiode: 15 maart t/m 15 mei 2027', 'Foto’s inzenden per mail.'],
    ['Фотоконкурс', 'Сроки проведения конкурса: с 15 марта по 15 мая 2027 г.', 'Работы отправлять по почте.'],
    ['Fotoğraf yarışması', 'Yarışma süresi: 15 Mart 2027 - 15 Mayıs 2027', 'Eserler e-posta ile gönderilir.'],
    ['Lomba foto', 'Periode lomba: 15 Maret 2027 - 15 Mei 2027', 'Pengiriman karya lewat surel.'],
    ['Photo contest', 'Contest period: 15 March – 15 May 2027', 'Send your photos by mail.'],
    ['写真コンテスト', 'コンテスト期間：2027年3月15日～2027年5月15日', '作品はメールで提出してください。'],
    ['사진 공모전', '대회 기간: 2027년 3월 15일 ~ 5월 15일', '작품은 이메일로 제출'],
    ['摄影大赛', '大赛时间：2027年3月15日至5月15日', '作品投稿至邮箱。'],
  ].map(
    ([contest, lasts, how]): ReadRow => [
      `a contest takes in works as long as it lasts: ${lasts}`,
      `<h1>${contest}</h1><p>${lasts}</p><p>${how}</p>`,
      '2027-03-01',
      ['opens 2027-03-15', 'submission 2027-05-15'],
    ],
  ),
  [
    'weeks of a contest in which works are shown, voted on or judged take in none',
    '<h1>Photo contest</h1><p>Entries by 10 March 2027.</p><p>Voting period: 15 March – 15 May 2027</p><p>Exhibition period: 15 July – 15 September 2027</p>',
    '2027-03-01',
    ['submission 2027-03-10', 'other 2027-03-15..2027-05-15', 'event 2027-07-15..2027-09-15'],
  ],
  [
    'weeks of a contest for which all must have entered before are its event',
    '<h1>Photo contest</h1><p>Entries close on 10 March 2027.</p><p>Contest period: 15 March – 15 May 2027</p>',
    '2027-03-01',
    ['submission 2027-03-10', 'event 2027-03-15..2027-05-15'],
  ],
  ...[
    ['Konkurs', 'I etap - nadsyłanie prac - do 3 marca 2027 r.', 'II etap - wybór finalistów - do 4 kwietnia 2027 r.'],
    ['Concours', 'Envoi des œuvres – jusqu’au 3 mars 2027', 'Sélection des finalistes – jusqu’au 4 avril 2027'],
    ['Concurso', 'Envío de obras – hasta el 3 de marzo de 2027', 'Selección de finalistas – hasta el 4 de abril de 2027'],
    ['Concorso', 'Invio delle opere – entro il 3 marzo 2027', 'Selezione dei finalisti – entro il 4 aprile 2027'],
    ['Конкурс', 'Приём работ – до 3 марта 2027 г.', 'Отбор финалистов – до 4 апреля 2027 г.'],
    ['Lomba', 'Pengiriman karya – sampai 3 Maret 2027', 'Pemilihan finalis – sampai 4 April 2027'],
  ].map(
    ([contest, works, choice]): ReadRow => [
      `until when finalists are chosen: ${choice}`,
      `<h1>${contest}</h1><p>${works}</p><p>${choice}</p>`,
      '2027-02-01',
      ['submission 2027-03-03', 'notification 2027-04-04'],
    ],
  ),
  ...[
    ['Lomba Puisi Mei 2027 - Sanggar Rimbun', 'Lomba ditutup tanggal 15 Mei 2027.'],
    ['Poetry Contest May 2027 - Rimbun Studio', 'The contest closes on 15 May 2027.'],
    ['Gedichtwettbewerb Mai 2027 – Werkstatt Rimbun', 'Einsendeschluss ist der 15. Mai 2027.'],
    ['Şiir Yarışması Mayıs 2027 - Rimbun', 'Son başvuru tarihi 15 Mayıs 2027.'],
  ].map(
    ([title, due]): ReadRow => [
      `a contest called by its month: ${title}`,
      `<h1>${title}</h1><p>${due}</p>`,
      '2027-04-01',
      ['submission 2027-05-15'],
    ],
  ),
  ...[
    [
      'Studenti, fuori le tesi: il Comune vi premia',
      'Scade il prossimo 31 marzo il termine per la presentazione dei lavori che partecipano all’edizione 2027 del «Premio di laurea», che premia le tesi di laurea con voto 110 e lode discusse presso qualsiasi facoltà.',
    ],
    [
      'Estudiantes, a por los trabajos: el ayuntamiento premia',
      'El 31 de marzo de 2027 termina el plazo de presentación de los trabajos para el «Premio fin de grado» 2027, que premia los trabajos fin de grado de cualquier facultad.',
    ],
  ].map(
    ([title, text]): ReadRow => [
      `a prize for theses, told in one sentence: ${title}`,
      `<h1>${title}</h1><p>${text}</p>`,
      '2027-02-10',
      ['submission 2027-03-31'],
    ],
  ),
  ...['Stories must be sent by', 'All poems should be emailed by', 'The photos are to be sent by'].map(
    (words): ReadRow => [
      `what is written for a contest must be sent by a day: ${words}`,
      `<h1>Moss Contest</h1><p>${words} 5 March 2027.</p>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  [
    'forms must be sent by a day: no works of a contest are',
    '<h1>Pension office</h1><p>The form must be sent by 5 March 2027.</p>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
