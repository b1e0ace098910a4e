import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const page = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

/** What is sent until a day to those who edit is handed in: [title, text]. */
const sent: readonly (readonly [title: string, text: string])[] = [
  ['Kelp Letters 2027: Call for texts', 'Kelp of all kinds is welcome. Texts by 2 March 2027 to the editors.'],
  ['Tang-Heft 2027: Call for Papers', 'Tang aller Art ist willkommen. Texte bis 2. März 2027 an die Redaktion.'],
  ['Lettres du varech 2027 : appel à textes', 'Les textes jusqu’au 2 mars 2027 à la rédaction.'],
  ['Wierblad 2027 – oproep', 'Teksten tot en met 2 maart 2027 aan de redactie.'],
];

export default [
  ...sent.map(([title, text]): ReadRow => [text, page(title, text), on, ['submission 2027-03-02']]),
  [
    'what the editors send',
    page(
      'Tang-Heft 2027: Call for Papers',
      'Texte sind bis 2. März 2027 einzureichen. Antworten auf Texte bis 14. April 2027 von der Redaktion.',
    ),
    on,
    ['submission 2027-03-02', 'notification 2027-04-14'],
  ],
] satisfies readonly ReadRow[];
