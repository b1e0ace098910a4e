import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const closes = 'submission 2027-02-05';

/** Behind the day of a hand-in a clause with a day of its own, whose verb tells something: title, text. */
const told: readonly (readonly [title: string, text: string])[] = [
  ['Moss meetup', 'Send your talks by 5 February 2027; 12 February we come back to you.'],
  ['Moos-Treffen', 'Schickt eure Vorträge bis 5. Februar 2027; am 12. Februar geben wir Bescheid.'],
  ['Rencontre', 'Envoyez vos sujets jusqu’au 5 février 2027 et le 12 février nous vous répondrons.'],
  ['Encuentro', 'Enviad vuestras charlas hasta el 5 de febrero de 2027 y el 12 de febrero os diremos quién habla.'],
  ['Incontro', 'Mandate i vostri talk entro il 5 febbraio 2027; il 12 febbraio vi faremo sapere.'],
  ['Encontro', 'Envie a sua palestra até 5 de fevereiro de 2027; a 12 de fevereiro damos notícias a todos.'],
  ['Bijeenkomst', 'Stuur je voorstel uiterlijk 5 februari 2027 in; 12 februari laten we iets horen.'],
  ['Spotkanie', 'Artykuły przyjmujemy do 5 lutego 2027 r., a 12 lutego damy wszystkim znać.'],
  ['Митап', 'Присылайте доклады до 5 февраля 2027 года; 12 февраля мы ответим всем авторам.'],
  ['Buluşma', 'Önerilerinizi 5 Şubat 2027’ye kadar gönderin; 12 Şubat’ta herkese haber vereceğiz.'],
  ['Pertemuan', 'Kirim topik paling lambat 5 Februari 2027; pada 12 Februari kami kabari semua.'],
];

/** The same under the name of an event, which is on none of these days. */
const toldOfEvent: typeof told = [
  ['Conference on Moss', 'Papers are due 5 February 2027, and on 12 February we announce the results.'],
  ['Конференция о мхах', 'Доклады принимаются до 5 февраля 2027 года, а 12 февраля мы сообщим всем о решении.'],
  ['Konferencja o mchach', 'Artykuły przyjmujemy do 5 lutego 2027 r., a 12 lutego ogłosimy wyniki.'],
  ['Mossenconferentie', 'Artikelen kunnen tot en met 5 februari 2027 worden ingediend en op 12 februari maken we de uitslag bekend.'],
];

/** The same, where the verb says nothing that calls speak of. */
const elsewhere: typeof told = [
  ['Moss meetup', 'Papers are due 5 February 2027; 12 February the committee sits down.'],
  ['Mossenconferentie', 'Artikelen kunnen tot en met 5 februari 2027 worden ingediend en op 12 februari ruimen we de zaal op.'],
  ['Rencontre', 'Envoyez vos sujets jusqu’au 5 février 2027 et le 12 février nous rangerons la salle.'],
  ['Митап', 'Доклады принимаются до 5 февраля 2027 года и 12 февраля будет готова программа.'],
  ['Spotkanie', 'Artykuły przyjmujemy do 5 lutego 2027 r., a 12 lutego porządkujemy salę przed spotkaniem.'],
];

/** All who come are told when: the sentence that says so begins with its day. */
const meetings: typeof told = [
  ['Moss meetup', 'On 20 March 2027 we will gather in Lund. Send your talks by 5 February 2027.'],
  ['Rencontre', 'Le 20 mars 2027 nous nous retrouvons à Lyon. Envoyez vos sujets jusqu’au 5 février 2027.'],
  ['Encuentro', 'El 20 de marzo de 2027 nos reunimos en Vigo. Enviad vuestras charlas hasta el 5 de febrero de 2027.'],
  ['Incontro', 'Il 20 marzo 2027 ci ritroviamo a Trieste. Mandate i vostri talk entro il 5 febbraio 2027.'],
  ['Spotkanie', '20 marca 2027 r. spotykamy się w Łodzi. Artykuły przyjmujemy do 5 lutego 2027 r.'],
  ['Митап', '20 марта 2027 года мы соберёмся в Самаре. Присылайте доклады до 5 февраля 2027 года.'],
  ['Buluşma', '20 Mart 2027’de İzmir’de buluşuyoruz. Önerilerinizi 5 Şubat 2027’ye kadar gönderin.'],
];

/** The sentence behind the first day says that it was moved, in a clause that names nothing. */
const moved: typeof told = [
  [
    'Drawing contest',
    'Drawings are accepted until 29 January 2027. The deadline has been extended: works can be brought until 5 February.',
  ],
  ['Конкурс рисунка', 'Рисунки принимаются до 29 января 2027 года. Срок приёма продлён: работы можно приносить до 5 февраля.'],
  [
    '絵画コンテスト 作品募集',
    '作品は2027年1月29日まで受け付けます。ご要望にお応えして募集期間を延長し、2月5日まで受け付けることにしました。',
  ],
  ['Zeszyty', 'Artykuły należy złożyć do 5 lutego 2027 r. Pierwotnie termin składania artykułów wyznaczono na 29 stycznia.'],
  ['Hefte', 'Artikel sind bis 5. Februar 2027 einzureichen. Ursprünglich war als Einreichungsfrist der 29. Januar vorgesehen.'],
  ['Тетради', 'Статьи принимаются до 5 февраля 2027 года. Первоначально срок подачи был назначен на 29 января.'],
];

/** What a clause says of its own day, and of no day before it. */
export default [
  [
    'an original deadline that is still said to be one',
    '<h1>Kelp</h1><p>The original deadline for papers is 1 March 2027. We also welcome artworks, which can be submitted until 15 March 2027.</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'submission 2027-03-15'],
  ],
  ...[...told, ...toldOfEvent].map(
    ([title, text]): ReadRow => [
      `told on another day: ${title}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      [closes, 'notification 2027-02-12'],
    ],
  ),
  ...elsewhere.map(
    ([title, text]): ReadRow => [`something else on another day: ${title}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]],
  ),
  ...meetings.map(
    ([title, text]): ReadRow => [`we meet on a day: ${title}`, `<h1>${title}</h1><p>${text}</p>`, on, ['event 2027-03-20', closes]],
  ),
  ...moved.map(
    ([title, text]): ReadRow => [
      `moved in the next sentence: ${title}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      [`${closes} was 2027-01-29`],
    ],
  ),
  [
    'two days of one list, with words for when, for whom and how often behind the second',
    '<h1>Moss Fund</h1><p>Papers are due 5 February and 5 September of each year, at noon.</p>',
    on,
    ['submission 2027-02-05 12:00', 'submission 2027-09-05 12:00'],
  ],
  [
    'the same in Polish and Russian',
    '<h1>Roczniki</h1><p>Artykuły przyjmujemy do 5 lutego i 5 września każdego roku, bez wyjątku.</p>',
    on,
    ['submission 2027-02-05', 'submission 2027-09-05'],
  ],
] as const satisfies readonly ReadRow[];
