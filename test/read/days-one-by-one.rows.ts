import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** The days of an event, each told, over the end of a month: title, text. */
const overMonths: readonly (readonly [title: string, text: string])[] = [
  ['Shores Conference', 'Papers are due 10 January 2027. The conference will be held on May 30, 31 and June 1, 2027 in Cork.'],
  ['Tagung Ufer', 'Vorschläge bis 10. Januar 2027 einreichen. Die Tagung findet am 30., 31. Mai und 1. Juni 2027 in Kiel statt.'],
  ['Colloque Rivages', 'Propositions avant le 10 janvier 2027. Le colloque aura lieu les 30, 31 mai et 1er juin 2027 à Lyon.'],
  ['Colloque Rivages', 'Propositions avant le 10 janvier 2027. Le colloque se tiendra les 30 et 31 mai et le 1er juin 2027 à Lyon.'],
  [
    'Congreso Orillas',
    'Envío de propuestas: 10 de enero de 2027. El congreso se celebrará los días 30 y 31 de mayo y 1 de junio de 2027 en Cádiz.',
  ],
  ['Convegno Rive', 'Proposte entro il 10 gennaio 2027. Il convegno si terrà il 30, 31 maggio e 1 giugno 2027 a Bari.'],
  [
    'Congresso Margens',
    'Propostas até 10 de janeiro de 2027. O congresso decorrerá nos dias 30 e 31 de maio e 1 de junho de 2027 em Évora.',
  ],
  ['Congres Oevers', 'Voorstellen indienen tot 10 januari 2027. Het congres vindt plaats op 30, 31 mei en 1 juni 2027 in Gent.'],
  [
    'Konferencja Brzegi',
    'Zgłoszenia referatów do 10 stycznia 2027 r. Konferencja odbędzie się 30 i 31 maja oraz 1 czerwca 2027 r. w Łodzi.',
  ],
  ['Конференция Берега', 'Тезисы принимаются до 10 января 2027 года. Конференция пройдёт 30, 31 мая и 1 июня 2027 года в Казани.'],
  ['Konferensi Pantai', 'Batas pengiriman abstrak 10 Januari 2027. Konferensi dilaksanakan pada 30, 31 Mei dan 1 Juni 2027 di Padang.'],
];

/** Each with its weekday. */
const withWeekdays: typeof overMonths = [
  [
    'Shores Conference',
    'Papers are due 10 January 2027. The conference will be held on Sunday 30 May, Monday 31 May and Tuesday 1 June 2027 in Cork.',
  ],
  [
    'Colloque Rivages',
    'Propositions avant le 10 janvier 2027. Le colloque aura lieu les dimanche 30 mai, lundi 31 mai et mardi 1er juin 2027 à Lyon.',
  ],
];

/** Days of an event that are told one by one. */
export default [
  ...[...overMonths, ...withWeekdays].map(
    ([title, text]): ReadRow => [
      `days of an event over the end of a month: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-01-10', 'event 2027-05-30..2027-06-01'],
    ],
  ),
  [
    'days in German, each with its stop',
    '<h1>Tagung Ufer</h1><p>Vorschläge bis 10. Januar 2027 einreichen. Die Tagung findet am 15., 16. und 17. Juni 2027 in Kiel statt.</p>',
    on,
    ['submission 2027-01-10', 'event 2027-06-15..2027-06-17'],
  ],
  [
    'days that do not follow each other are days of their own',
    '<h1>Shores Seminar</h1><p>Papers are due 10 January 2027. The seminar will be held on May 30 and June 2, 2027 in Cork.</p>',
    on,
    ['submission 2027-01-10', 'event 2027-05-30', 'event 2027-06-02'],
  ],
  [
    'days on which something is handed in stay apart',
    '<h1>Förderung Ufer</h1><p>Anträge sind am 30., 31. Mai und 1. Juni 2027 einzureichen.</p>',
    on,
    ['submission 2027-05-30', 'submission 2027-05-31', 'submission 2027-06-01'],
  ],
] satisfies readonly ReadRow[];
