import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** A contest that begins on a day and lasts until another: title, text. */
const contests: readonly (readonly [title: string, text: string])[] = [
  ['Kelp photo contest', 'The contest starts on 6 April 2027 and runs until 20 May 2027.'],
  ['Fotowettbewerb Seetang', 'Der Wettbewerb startet am 6. April 2027 und läuft bis zum 20. Mai 2027.'],
  ['Concours photo Varech', 'Le concours commence le 6 avril 2027 et dure jusqu’au 20 mai 2027.'],
  ['Concurso de fotografía', 'El concurso comienza el 6 de abril de 2027 y dura hasta el 20 de mayo de 2027.'],
  ['Concorso fotografico', 'Il concorso inizia il 6 aprile 2027 e dura fino al 20 maggio 2027.'],
  ['Concurso de fotografia', 'O concurso inicia em 6 de abril de 2027 e vai até 20 de maio de 2027.'],
  ['Fotowedstrijd', 'De wedstrijd begint op 6 april 2027 en loopt tot 20 mei 2027.'],
  ['Konkurs fotograficzny', 'Konkurs zaczyna się 6 kwietnia 2027 r. i trwa do 20 maja 2027 r.'],
  ['Фотоконкурс', 'Конкурс начинается 6 апреля 2027 года и продлится до 20 мая 2027 года.'],
];

/** An event that does. */
const events: typeof contests = [
  ['Colloque Varech', 'Propositions avant le 1er mars 2027. Le colloque commence le 6 mai 2027 et dure jusqu’au 8 mai 2027.'],
  ['Convegno Alghe', 'Proposte entro il 1 marzo 2027. Il convegno inizia il 6 maggio 2027 e dura fino all’8 maggio 2027.'],
];

/** A project that does, or what reviewers do. */
const others: typeof contests = [
  ['Fondo Alghe', 'Domande entro il 1 marzo 2027. Il progetto inizia il 6 maggio 2027 e termina il 15 maggio 2028.'],
  ['Fondo Alghe', 'Domande entro il 1 marzo 2027. Il progetto dura fino al 15 maggio 2028.'],
  ['Fundo Algas', 'Candidaturas até 1 de março de 2027. O projeto começa em 6 de maio de 2027 e termina em 15 de maio de 2028.'],
  ['Фонд водорослей', 'Заявки до 1 марта 2027 года. Проект начинается 6 мая 2027 года и закончится 15 мая 2028 года.'],
  ['Fonds Varech', 'Candidatures jusqu’au 1er mars 2027. Le projet commence le 6 mai 2027 et dure jusqu’au 15 mai 2028.'],
  ['Fundusz Wodorostów', 'Wnioski do 1 marca 2027 r. Projekt rozpoczyna się 6 maja 2027 r. i potrwa do 15 maja 2028 r.'],
];

const reviews: typeof contests = [
  ['Revue Varech', 'Articles à envoyer au plus tard le 1er mars 2027. L’évaluation des articles se termine le 15 mai 2027.'],
  ['Rivista Alghe', 'Articoli entro il 1 marzo 2027. La valutazione degli articoli durerà fino al 15 maggio 2027.'],
];

/** Lines that name both ends of a window. */
const bothEnds: readonly string[] = [
  'Opening and closing dates for applications: 5 April to 8 May 2027',
  'Dates d’ouverture et de clôture des candidatures : du 5 avril au 8 mai 2027',
  'Fechas de apertura y cierre de las solicitudes: del 5 de abril al 8 de mayo de 2027',
  'Apertura e chiusura delle domande: dal 5 aprile all’8 maggio 2027',
  'De openings- en sluitingsdata voor aanvragen: 5 april tot en met 8 mei 2027',
];

/** What begins on a day and lasts until another. */
export default [
  ...contests.map(
    ([title, text]): ReadRow => [
      `a contest that lasts until a day: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['opens 2027-04-06', 'submission 2027-05-20'],
    ],
  ),
  ...events.map(
    ([title, text]): ReadRow => [
      `an event that lasts until a day: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01', 'event 2027-05-06..2027-05-08'],
    ],
  ),
  ...others.map(
    ([title, text]): ReadRow => [
      `what is carried out until a day is not handed in then: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01'],
    ],
  ),
  ...reviews.map(
    ([title, text]): ReadRow => [
      `what is reviewed until a day was handed in: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01'],
    ],
  ),
  ...bothEnds.map(
    (text): ReadRow => [
      `both ends of one window: ${text}`,
      `<h1>Kelp Fund 2027</h1><ul><li>${text}</li></ul>`,
      on,
      ['opens 2027-04-05', 'submission 2027-05-08'],
    ],
  ),
  [
    'the old days of an event are those on which it was to begin',
    '<h1>Colloque Varech</h1><p>Le colloque prévu les 4, 5 et 6 mars 2027 est reporté aux 30, 31 mai et 1er juin 2027. Articles au plus tard le 15 avril 2027.</p>',
    on,
    ['event 2027-05-30..2027-06-01 was 2027-03-04', 'submission 2027-04-15'],
  ],
] satisfies readonly ReadRow[];
