import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const moved = ['submission 2027-04-20 was 2027-03-06'];

/** A day that holds in place of another, as each language says it: before the old day, or behind it. */
const inPlace: readonly (readonly [language: string, title: string, said: string])[] = [
  ['English', 'Kelp photo contest', 'Submission deadline: 20 April 2027, not 6 March 2027'],
  ['English', 'Kelp photo contest', 'The new submission deadline is 20 April 2027 instead of 6 March 2027.'],
  ['German', 'Fotowettbewerb Seetang', 'Neuer Einsendeschluss ist der 20. April 2027 statt 6. März 2027.'],
  ['French', 'Concours photo Varech', 'Date limite : 20 avril 2027 et non 6 mars 2027'],
  ['Portuguese', 'Concurso de fotografia', 'Data limite: 20 de abril de 2027, não 6 de março de 2027'],
  ['Italian', 'Concorso fotografico', 'La nuova scadenza per l’invio è il 20 aprile 2027 anziché il 6 marzo 2027.'],
  ['Dutch', 'Fotowedstrijd', 'De nieuwe deadline voor inzending is 20 april 2027 in plaats van 6 maart 2027.'],
  ['Polish', 'Konkurs fotograficzny', 'Termin nadsyłania prac: 20 kwietnia 2027 r. zamiast 6 marca 2027 r.'],
  ['Russian', 'Конкурс фотографий', 'Срок подачи работ: 20 апреля 2027 года, а не 6 марта 2027 года'],
  ['Turkish', 'Fotoğraf Yarışması', 'Yeni son başvuru tarihi 6 Mart 2027 yerine 20 Nisan 2027.'],
  ['Turkish', 'Fotoğraf Yarışması', 'Son başvuru 6 Mart 2027 değil 20 Nisan 2027'],
  ['Indonesian', 'Lomba Foto', 'Batas akhir pengiriman yang baru adalah 20 April 2027, bukan 6 Maret 2027.'],
];

const entries = ['submission 2027-02-28', 'notification 2027-05-15'];

/** Decisions of which it is told where they will be made known, and when. */
const decided: readonly (readonly [language: string, title: string, text: string])[] = [
  ['English', 'Kelp photo contest', 'Entries are due by 28 February 2027. The winners are to be announced on our website on 15 May 2027.'],
  [
    'Dutch',
    'Fotowedstrijd',
    'Inzendingen uiterlijk 28 februari 2027. Het oordeel van de jury wordt op 15 mei 2027 op onze website gepubliceerd.',
  ],
  [
    'Russian',
    'Конкурс фотографий',
    'Срок подачи работ: до 28 февраля 2027 года. Решение жюри будет опубликовано на сайте 15 мая 2027 года.',
  ],
  [
    'Indonesian',
    'Lomba Foto',
    'Batas akhir pengiriman karya: 28 Februari 2027. Keputusan juri akan diumumkan di situs web pada 15 Mei 2027.',
  ],
  [
    'Indonesian',
    'Lomba Foto',
    'Batas akhir pengiriman karya: 28 Februari 2027. Semua peserta akan diberitahu hasilnya paling lambat 15 Mei 2027.',
  ],
];

/** Sentences that ask for something until a day, or tell when it is decided. */
const asked: readonly (readonly [language: string, page: string, expected: readonly string[]])[] = [
  ['Italian', '<h1>Residenza artistica</h1><p>Avete tempo fino al 20 aprile 2027 per candidarvi.</p>', ['submission 2027-04-20']],
  ['Turkish', '<h1>Sanatçı Rezidansı</h1><p>Başvurmak için 20 Nisan 2027 tarihine kadar süreniz var.</p>', ['submission 2027-04-20']],
  [
    'Portuguese',
    '<h1>Residência artística</h1><p>Todos os documentos devem ser carregados no portal até às 17h00 de 20 de abril de 2027.</p>',
    ['submission 2027-04-20 17:00'],
  ],
  [
    'Dutch',
    '<h1>Kunstenaarsresidentie</h1><p>Alle documenten moeten uiterlijk 20 april 2027 om 17:00 uur in het portaal zijn geüpload.</p>',
    ['submission 2027-04-20 17:00'],
  ],
  ['Korean', '<h1>예술가 레지던시</h1><p>2027년 4월 20일까지 지원하실 수 있습니다.</p>', ['submission 2027-04-20']],
  ['Chinese', '<h1>艺术家驻留计划</h1><p>我们接受申请至2027年4月20日。</p>', ['submission 2027-04-20']],
  [
    'Dutch',
    '<h1>Kunstenaarsresidentie</h1><p>Deadline voor aanvragen: 28 februari 2027.</p><p>De jury maakt de geselecteerde kunstenaars op 15 mei 2027 bekend.</p>',
    entries,
  ],
  [
    'Turkish',
    '<h1>Sanatçı Rezidansı</h1><p>Son başvuru tarihi: 28 Şubat 2027.</p><p>Jüri seçilen sanatçıları 15 Mayıs 2027 tarihinde açıklayacaktır.</p>',
    entries,
  ],
  [
    'Polish',
    '<h1>Rezydencja artystyczna</h1><p>Termin składania wniosków: 28 lutego 2027 r.</p><p>Wybór uczestników nastąpi do 15 maja 2027 r.</p>',
    entries,
  ],
];

export default [
  ...inPlace.map(
    ([language, title, said]): ReadRow => [`in place of another day, ${language}: ${said}`, `<h1>${title}</h1><p>${said}</p>`, on, moved],
  ),
  ...decided.map(
    ([language, title, text]): ReadRow => [`where it will be told, ${language}: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, entries],
  ),
  ...asked.map(([language, page, expected]): ReadRow => [`asked for or decided, ${language}: ${page}`, page, on, expected]),
  [
    'works are what a Turkish contest asks for',
    '<h1>Fotoğraf Yarışması</h1><p>Eserler en geç 20 Nisan 2027 saat 17.00’ye kadar düzenleyiciye ulaşmış olmalıdır.</p>',
    on,
    ['submission 2027-04-20 17:00'],
  ],
  ...[
    ['English', 'Submission deadline: to be announced at the kick-off meeting on 3 May 2027', 'event 2027-05-03'],
    ['German', 'Die Einreichungsfrist wird noch bekannt gegeben auf der Website am 3. Mai 2027'],
    ['Italian', 'La scadenza per l’invio sarà comunicata sul sito entro il 3 maggio 2027'],
    ['Portuguese', 'O prazo de submissão será divulgado no site até 3 de maio de 2027'],
  ].map(
    ([language, item = '', ...others]): ReadRow => [
      `${language}: the day on which a deadline will be told is not that deadline`,
      `<h1>Call for papers: Reed 2027</h1><ul><li>${item}</li></ul>`,
      '2027-01-10',
      ['submission tbd', ...others],
    ],
  ),
  ...[
    ['German', 'Nach der Einreichung bis zum 1. März 2027 werden die Gewinner benachrichtigt.'],
    ['French', 'Après l’envoi des dossiers avant le 1er mars 2027 les lauréats seront annoncés en mai.'],
    ['Spanish', 'Tras la recepción de trabajos hasta el 1 de marzo de 2027 se comunicará el resultado.'],
  ].map(
    ([language, sentence]): ReadRow => [
      `${language}: after works are sent in by a day, something is told, and not by that day`,
      `<h1>Call for papers: Reed 2027</h1><p>${sentence}</p>`,
      '2027-01-10',
      ['submission 2027-03-01'],
    ],
  ),
  [
    'when details on how to submit are made known, and when submissions close',
    '<h1>Call for papers: Reed 2027</h1><p>Details on how to submit will be announced by 1 February 2027; submissions close 1 March 2027.</p>',
    '2027-01-10',
    ['submission 2027-03-01'],
  ],
  [
    'what is not yet known stays so where a day behind a mark is that of something else',
    '<h1>Kelp workshop 2027</h1><ul><li>Papers due 28 February 2027</li><li>Notification: to be announced; workshop on 15 May 2027</li></ul>',
    on,
    ['submission 2027-02-28', 'notification tbd', 'event 2027-05-15'],
  ],
] satisfies readonly ReadRow[];
