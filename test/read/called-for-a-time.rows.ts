import type { ReadRow } from './row.ts';

const on = '2027-01-10';

const rounds: readonly (readonly [title: string, text: string])[] = [
  ['Small research grants', 'The current round opened on 6 January 2027 and will close at 17:00 on 3 March 2027.'],
  ['Small research grants', 'The scheme opens on 6 January 2027 and closes at 17:00 on 3 March 2027.'],
  ['Bourses de recherche', 'La session actuelle a ouvert le 6 janvier 2027 et fermera le 3 mars 2027 à 17 h.'],
];

const taken = [
  'We accept manuscripts from 1 January 2027 to 31 May 2027. We are a small team and read everything.',
  'Die Zeitschrift nimmt Beiträge vom 1. Januar bis 31. Mai 2027 an. Wir sind ein kleines Team.',
  'La revue accepte les articles du 1er janvier au 31 mai 2027. Nous sommes une petite équipe.',
  'La rivista accetta articoli dal 1 gennaio al 31 maggio 2027. Siamo un piccolo gruppo.',
  'Het tijdschrift neemt artikelen aan van 1 januari tot 31 mei 2027. Wij zijn een klein team.',
];

const lastYear = [
  ['Send stories by 15 April 2027. Winners are told by 20 May.', 'Last year, the contest closed on 11 April 2026.'],
  [
    'Geschichten bis 15. April 2027 einsenden. Die Gewinner werden bis zum 20. Mai benachrichtigt.',
    'Im vergangenen Jahr endete die Frist am 11. April 2026.',
  ],
  [
    'Envoyez vos textes au plus tard le 15 avril 2027. Les lauréats seront informés le 20 mai.',
    'L’an dernier, le concours s’est clos le 11 avril 2026.',
  ],
  ['Приём работ завершится 15 апреля 2027 года. Итоги будут подведены до 20 мая.', 'В прошлом году конкурс прошёл 11 июня 2026 года.'],
];

/** Calls and rounds that open and close or run for a time, whatever verb says so. */
export default [
  ...rounds.map(
    ([title, text]): ReadRow => [text, `<h1>${title}</h1><p>${text}</p>`, on, ['opens 2027-01-06', 'submission 2027-03-03 17:00']],
  ),
  [
    'a call for talks that runs, amid other sentences',
    '<h1>Kelp 2027</h1><p>Our call for talks runs from January 25th until March 14th, 2027 (23:59 CET). Talks are 20 or 40 minutes. We will be in touch with everyone by April 5th.</p>',
    on,
    ['opens 2027-01-25', 'submission 2027-03-14 23:59 Europe/Berlin', 'notification 2027-04-05'],
  ],
  ...taken.map((text): ReadRow => [text, `<h1>Kelp 2027</h1><p>${text}</p>`, on, ['opens 2027-01-01', 'submission 2027-05-31']]),
  ...lastYear.map(
    ([text, last]): ReadRow => [
      `what was last year: ${last}`,
      `<h1>Kelp</h1><p>${text}</p><p>${last}</p>`,
      on,
      ['submission 2027-04-15', 'notification 2027-05-20'],
    ],
  ),
  [
    'this year behind the last one',
    '<h1>Kelp</h1><p>Last year, the deadline was 3 March 2026; this year papers are due on 5 March 2027.</p>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'who wins, and the day of an event in the bracket behind its name',
    '<h1>Kelp</h1><p>The Kelp workshop at ECOTECH 2027 (Bilbao, Spain, 6 September 2027) is still accepting papers! Papers are due 30 May 2027.</p>',
    on,
    ['event 2027-09-06', 'submission 2027-05-30'],
  ],
  [
    'copies that arrive, and those who come',
    '<h1>Book prize</h1><p>Four copies of each book should arrive at the office by 14 May 2027. Proofs are fine.</p><p>Guests should arrive by 5 pm on 14 October 2027.</p>',
    on,
    ['submission 2027-05-14'],
  ],
  [
    'a conference that runs',
    '<h1>Kelp 2027</h1><p>The conference runs from 25 May to 28 May 2027. Send papers by 3 March 2027.</p>',
    on,
    ['event 2027-05-25..2027-05-28', 'submission 2027-03-03'],
  ],
  [
    'an exhibition that opens and closes beside a call',
    '<h1>Call for works</h1><p>Send works by 3 March 2027.</p><p>The exhibition opens on 6 May 2027 and closes on 3 June 2027.</p>',
    on,
    ['submission 2027-03-03', 'event 2027-05-06..2027-06-03'],
  ],
  [
    'all that one sends, without a word for it',
    '<h1>Residency</h1><h2>How to apply</h2><p>Fill in the form and attach three files. We must have everything by 28 March 2027. Late applications are not considered.</p>',
    on,
    ['submission 2027-03-28'],
  ],
  [
    'sent to an address',
    '<h1>Call for posters</h1><p>What we need: a title and five lines of text, sent to posters@example.org not later than 10 March 2027. We confirm every poster.</p>',
    on,
    ['submission 2027-03-10'],
  ],
  [
    'answers go to everyone',
    '<h1>Kelp zine: call for contributions</h1><p>Everything that lands in our inbox until 21 March 2027 will be looked at. We reply to everyone by 11 April 2027.</p>',
    on,
    ['submission 2027-03-21', 'notification 2027-04-11'],
  ],
  [
    'an event hosted by the name of its page',
    '<h1>Open Mapping Camp: call for sessions</h1><p>We are hosting the next Open Mapping Camp in Gdansk, 24–26 September 2027. Send session ideas by 18 July 2027.</p>',
    on,
    ['event 2027-09-24..2027-09-26', 'submission 2027-07-18'],
  ],
  [
    'an event that is on a day, by the name of its page',
    '<h1>Doctoral Consortium at INFRA 2027</h1><p>The consortium will be on Monday, 30 August 2027, the day before the main conference. Send papers by 14 May 2027.</p>',
    on,
    ['event 2027-08-30', 'submission 2027-05-14'],
  ],
  ...[
    'Papers are due on 12 July 2027, and authors are notified four weeks later, on 9 August 2027.',
    'Beiträge sind am 12. Juli 2027 fällig. Die Rückmeldung erfolgt vier Wochen später, am 9. August 2027.',
    'Les propositions sont à envoyer au plus tard le 12 juillet 2027 ; la réponse sera donnée un mois plus tard, le 9 août 2027.',
  ].map(
    (text): ReadRow => [
      `so much later: ${text}`,
      `<h1>Kelp 2027</h1><p>${text}</p>`,
      on,
      ['submission 2027-07-12', 'notification 2027-08-09'],
    ],
  ),
] satisfies readonly ReadRow[];
