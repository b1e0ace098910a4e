import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = '<p>Entries must be submitted by 28 February 2027.</p>';
const entries = 'submission 2027-02-28';
const contest = (text: string): string => `<h1>Kelp photo contest</h1>${due}<p>${text} We look forward to your works.</p>`;

const picks = [
  'From all entries the jury selects twelve texts by 20 April 2027.',
  'Aus allen Einsendungen wählt die Jury bis zum 20. April 2027 zwölf Texte aus.',
  'El jurado elegirá doce textos antes del 20 de abril de 2027.',
  'Jury wybierze dwanaście tekstów do 20 kwietnia 2027 r.',
  'Жюри отберёт двенадцать текстов до 20 апреля 2027 года.',
  'Jüri, 20 Nisan 2027 tarihine kadar on iki metin seçecektir.',
  '评委会将于2027年4月20日前选出十二篇作品。',
  '審査員が2027年4月20日までに12作品を選びます。',
  '심사위원회는 2027년 4월 20일까지 열두 편을 선정합니다.',
];
const prizes = [
  'The prize will be presented on 20 April 2027 in Porto.',
  'Der Preis wird am 20. April 2027 in Kiel verliehen.',
  'Le prix sera remis le 20 avril 2027 à Rennes.',
  'O prémio será entregue a 20 de abril de 2027 no Porto.',
  'De prijs wordt uitgereikt op 20 april 2027 in Middelburg.',
  'Nagroda zostanie wręczona 20 kwietnia 2027 r. w Łodzi.',
  'Ödül 20 Nisan 2027 tarihinde İzmir’de verilecektir.',
];
const taken = [
  'The journal accepts, until 20 April 2027, original articles.',
  'Die Zeitschrift nimmt bis zum 20. April 2027 Beiträge für das Heft an.',
  'La revue reçoit, jusqu’au 20 avril 2027, des articles originaux.',
  'A revista recebe, até 20 de abril de 2027, artigos originais para o dossiê.',
  'Het tijdschrift neemt tot 20 april 2027 bijdragen in ontvangst.',
  'Журнал принимает до 20 апреля 2027 года статьи для номера.',
];
const begins = [
  'Earliest possible start: 20 April 2027',
  'Beginn der Tätigkeit: 20. April 2027',
  'Départ possible à partir du 20 avril 2027',
  'Início das atividades: 20 de abril de 2027',
  '勤務開始日：2027年4月20日',
];

const hours: readonly (readonly [due: string, hour: string])[] = [
  ['Scadenza invio opere: 5 marzo 2027', 'Ore: 18.00'],
  ['Termin nadsyłania: 5 marca 2027 r.', 'godz.: 18.00'],
  ['Son başvuru tarihi: 5 Mart 2027', 'Saat: 18.00'],
  ['Batas pengiriman: 5 Maret 2027', 'Pukul: 18.00'],
  ['Срок подачи: 5 марта 2027 г.', 'время: 18.00'],
  ['Einsendeschluss: 5. März 2027', 'Uhrzeit: 18.00'],
  ['Date limite de soumission : 5 mars 2027', 'Heure : 18h00'],
  ['Fecha límite de envío: 5 de marzo de 2027', 'Hora: 18:00'],
];

/** What a jury does with what came in, in a list: no deadline that comes later. */
const judging: readonly (readonly [due: string, work: string])[] = [
  ['Nadsyłanie prac: do 28 lutego 2027', 'Prace jury: 1–10 marca 2027'],
  ['Einreichung der Werke: bis 28. Februar 2027', 'Jurierung: 1.–10. März 2027'],
  ['Dépôt des dossiers : jusqu’au 28 février 2027', 'Travaux du jury : 1–10 mars 2027'],
  ['Envío de obras: hasta el 28 de febrero de 2027', 'Trabajo del jurado: 1-10 de marzo de 2027'],
  ['Envio de obras: até 28 de fevereiro de 2027', 'Trabalho do júri: 1 a 10 de março de 2027'],
  ['Invio delle opere: entro il 28 febbraio 2027', 'Lavori della giuria: 1-10 marzo 2027'],
  ['Inzenden van werken: tot 28 februari 2027', 'Jurering: 1-10 maart 2027'],
  ['Pengumpulan karya: sampai 28 Februari 2027', 'Seleksi karya: 1-10 Maret 2027'],
  ['Приём работ: до 28 февраля 2027', 'Проверка работ: 1–10 марта 2027'],
  ['作品提交截止:2027年2月28日', '作品初审:2027年3月1日至10日'],
];

export default [
  ...picks.map((text): ReadRow => [`by when a jury chooses: ${text}`, contest(text), on, [entries, 'notification 2027-04-20']]),
  ...[
    'The jury will select talks for which proposals are sent by 20 April 2027.',
    'The committee selects the posters received by 20 April 2027.',
  ].map((text): ReadRow => [`what a jury chooses from is handed in: ${text}`, contest(text), on, [entries, 'submission 2027-04-20']]),

  ...prizes.map((text): ReadRow => [`when a prize is given: ${text}`, contest(text), on, [entries, 'event 2027-04-20']]),
  [
    'a prize for what is sent by a day',
    contest('The prize is awarded for works submitted by 20 April 2027.'),
    on,
    [entries, 'submission 2027-04-20'],
  ],

  ...taken.map(
    (text): ReadRow => [
      `who takes in what until when: ${text}`,
      `<h1>Kelp</h1><p>${text} Authors are notified by 18 June 2027.</p>`,
      on,
      ['submission 2027-04-20', 'notification 2027-06-18'],
    ],
  ),
  ['who takes in nothing that is sent', contest('The museum receives visitors until 20 April 2027.'), on, [entries]],

  ...begins.map(
    (text): ReadRow => [
      `what is applied for begins: ${text}`,
      `<h1>Kelp fellowship</h1><p>Applications are due 28 February 2027.</p><p>${text}</p>`,
      on,
      [entries],
    ],
  ),

  ...hours.flatMap(([day, hour]): ReadRow[] => [
    [
      `an hour behind its name, in the line of its day: ${day} ${hour}`,
      `<h1>Kelp</h1><p>${day} ${hour}</p>`,
      on,
      ['submission 2027-03-05 18:00'],
    ],
    [
      `an hour behind its name, on the next line: ${day} ${hour}`,
      `<h1>Kelp</h1><p>${day}<br>${hour}</p>`,
      on,
      ['submission 2027-03-05 18:00'],
    ],
  ]),
  ['an hour of four figures', '<h1>Kelp</h1><p>Papers are due at 2000 hrs on 5 March 2027.</p>', on, ['submission 2027-03-05 20:00']],

  [
    'days without a year go on in the calendar to an event',
    '<h1>Congreso de Algas</h1><p>Bogotá, 27, 28 y 29 de octubre de 2027</p><p>La recepción de propuestas de mesas estará abierta entre el 1 y el 31 de marzo de 2027. A partir de esa fecha y hasta el 28 de mayo se recibirán resúmenes. Las ponencias completas deberán enviarse hasta el 15 de septiembre.</p>',
    on,
    ['event 2027-10-27..2027-10-29', 'opens 2027-03-01', 'submission 2027-03-31', 'abstract 2027-05-28', 'submission 2027-09-15'],
  ],
  [
    'papers of December before those of a spring keep their year before it',
    '<h1>KISV workshop</h1><p>The workshop is held on 2–4 June 2027.</p><ul><li>Camera-ready: 1 April 2027</li><li>Abstracts: 10 December</li><li>Papers: 20 December</li></ul>',
    '2026-11-20',
    ['event 2027-06-02..2027-06-04', 'camera-ready 2027-04-01', 'abstract 2026-12-10', 'submission 2026-12-20'],
  ],
  ...judging.map(
    ([asked, work]): ReadRow => [
      `what a jury does, in a list: ${work}`,
      `<h1>Kelp 2027</h1><ul><li>${asked}</li><li>${work}</li></ul>`,
      on,
      [entries, 'other 2027-03-01..2027-03-10'],
    ],
  ),
  ...[
    [
      'Moos-Tagung: Call for Papers',
      'Der Preis ist dotiert und wird am 6. Mai 2027 in Tarnbrück verliehen, Einsendungen bis 1. März 2027.',
    ],
    ['Jornadas Musgo – Convocatoria', 'El premio se entregará el 6 de mayo de 2027; las obras se envían hasta el 1 de marzo de 2027.'],
    [
      'Giornate del Muschio – Call',
      'Il premio, di 5.000 euro, sarà consegnato il 6 maggio 2027; le opere vanno spedite entro il 1° marzo 2027.',
    ],
    ['Jornadas Musgo – Chamada', 'O prémio será entregue em 6 de maio de 2027; as obras devem chegar até 1 de março de 2027.'],
    ['Dni Mchu – zaproszenie', 'Nagroda zostanie wręczona 6 maja 2027 r., prace przyjmujemy do 1 marca 2027 r.'],
  ].map(
    ([title, text]): ReadRow => [
      `a prize given beside what is sent: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      '2027-01-10',
      ['event 2027-05-06', 'submission 2027-03-01'],
    ],
  ),
  ...[
    ['苔藓论坛征文', '评委会将评审2027年3月1日前收到的作品。'],
    ['苔フォーラム 作品募集', '審査員は2027年3月1日までに届いた作品を審査します。'],
    ['이끼 포럼 작품 모집', '심사위원은 2027년 3월 1일까지 도착한 작품을 심사합니다.'],
  ].map(
    ([title, text]): ReadRow => [
      `what came in by a day is judged: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      '2027-01-10',
      ['submission 2027-03-01'],
    ],
  ),
  ...[
    ['Jornadas Musgo – Convocatoria', 'Las personas interesadas deben escribir hasta el 1 de marzo de 2027.'],
    ['Jornadas Musgo – Chamada', 'Os interessados devem escrever até 1 de março de 2027.'],
    ['Дни мха – приглашение к участию', 'Желающие могут написать нам до 1 марта 2027 года.'],
  ].map(
    ([title, text]): ReadRow => [
      `those who want to write: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      '2027-01-10',
      ['submission 2027-03-01'],
    ],
  ),
  ...[
    ['Wettbewerb', 'Einsendeschluss: 3. März 2027', 'Gala der Preisverleihung – 5. Mai 2027. Alle sind geladen.'],
    ['Concorso', 'Invio entro il 3 marzo 2027', 'Gala di premiazione – 5 maggio 2027. I vincitori saranno avvisati.'],
    ['Konkurs', 'Prace do 3 marca 2027', 'Gala wręczenia nagród – 5 maja 2027. Wstęp wolny.'],
  ].map(
    ([contest, until, gala]): ReadRow => [
      `a gala at which prizes are given is the event: ${gala}`,
      `<h1>${contest}</h1><p>${until}</p><p>${gala}</p>`,
      '2027-02-01',
      ['submission 2027-03-03', 'event 2027-05-05'],
    ],
  ),
  [
    'Spanish, Turkish, English: the same, and a gala of a conference stays a part of its programme',
    '<h1>Concurso</h1><p>Envío hasta el 3 de marzo de 2027</p><p>Gala de entrega de premios – 6 de mayo. Entrada libre.</p><h1>Yarışma</h1><p>Ödül gala töreni – 7 Mayıs 2027. Giriş serbesttir.</p><h1>Contest</h1><p>Awards gala – 8 May 2027. Admission is free.</p><p>Conference gala: 9 May 2027</p>',
    '2027-02-01',
    ['submission 2027-03-03', 'event 2027-05-06', 'event 2027-05-07', 'event 2027-05-08'],
  ],
  [
    'German: a prize-giving by its verb’s noun alone',
    '<h1>Innovationspreis</h1><p>Bewerbungen bis zum 3. März 2027.</p><p>Am 5. Mai 2027 erfolgt dann die Verleihung in der Kunstsammlung.</p>',
    '2027-02-01',
    ['submission 2027-03-03', 'event 2027-05-05'],
  ],
] satisfies readonly ReadRow[];
