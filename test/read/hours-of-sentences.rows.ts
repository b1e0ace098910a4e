import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const kelp = (text: string): string => `<h1>Kelp workshop</h1><p>${text}</p>`;

/** Hours in the sentence behind a deadline: those of something else are none of its own. */
export default [
  [
    'an hour right before its day, and one of another sentence behind',
    kelp('Upload your poster by noon on 19 April 2027 so that we can print it. Posters may be put up from 8:30 on the day.'),
    on,
    ['submission 2027-04-19 12:00'],
  ],
  [
    'German: an hour right before its day, and one of another sentence behind',
    kelp('Vorträge bitte bis 12 Uhr am 19. April 2027 anmelden. Die Tagung beginnt um 9 Uhr im Rathaus.'),
    on,
    ['submission 2027-04-19 12:00'],
  ],
  ...[
    'Abstracts are due on 19 April 2027. The workshop starts at 9:00 in the town hall.',
    'Abstracts bitte bis 19. April 2027. Die Tagung beginnt um 9 Uhr im Rathaus.',
    'Envoyez un résumé au plus tard le 19 avril 2027. Le colloque ouvrira à 9h30.',
    'Posters are due on 19 April 2027. Registration opens at 8:30 on the day.',
  ].map((text): ReadRow => [`when something else begins: ${text}`, kelp(text), on, ['submission 2027-04-19']]),
  ...[
    'Posters are due on 19 April 2027. The portal closes at 17:00 on the day.',
    'Posters are due on 19 April 2027. Time: 17:00.',
    'Posters are due on 19 April 2027. We stop accepting at 17:00.',
    'Posters are due on 19 April 2027. Please send them by 17:00.',
  ].map((text): ReadRow => [`the hour of the deadline in a sentence of its own: ${text}`, kelp(text), on, ['submission 2027-04-19 17:00']]),
  ...[
    'Nomination packages (letter, CV, two papers) must be received no later than 5:00 p.m. EDT on Monday, April 12, 2027.',
    'Please submit a title and a 250-word abstract through the form by 5:00 p.m. Eastern on Monday, April 12, 2027. Talks are short.',
  ].map(
    (text): ReadRow => [
      `the stop of an hour ends no sentence: ${text}`,
      kelp(`We invite nominations and talks from all fields. ${text}`),
      on,
      ['submission 2027-04-12 17:00 America/New_York'],
    ],
  ),
] satisfies readonly ReadRow[];
