import type { ReadRow } from './row.ts';

const on = '2027-01-10';

const releases: readonly (readonly [title: string, call: string])[] = [
  ['PERSBERICHT', 'De inzendtermijn voor de Turfprijs sluit op 12 maart 2027.'],
  ['PRESSEMITTEILUNG', 'Einsendeschluss für den Torfpreis ist der 12. März 2027.'],
  ['COMMUNIQUÉ', 'La date limite d’envoi des textes est le 12 mars 2027.'],
  ['COMUNICATO STAMPA', 'I testi devono pervenire entro il 12 marzo 2027.'],
];
const lists: readonly (readonly [title: string, news: string])[] = [
  ['Persberichten', 'De inzendtermijn van de Turfdagen sluit op 12 maart 2027.'],
  ['Pressemitteilungen', 'Einsendeschluss der Torftage ist der 12. März 2027.'],
];

const taken = [
  'Les photographies seront acceptées jusqu’au 28 février 2027.',
  'Le fotografie saranno accettate fino al 28 febbraio 2027.',
  'Las fotografías serán aceptadas hasta el 28 de febrero de 2027.',
  'Foto’s worden aanvaard tot 28 februari 2027.',
];

const prizes = [
  'Der Essaypreis wird am 20. April 2027 zum ersten Mal verliehen.',
  'Am 20. April 2027 wird der Torffilmpreis überreicht.',
  'Dit jaar zal op 20 april 2027, de sterfdag van de dichter, voor het eerst de Essayprijs worden uitgereikt.',
];

/** A press release is a page of its own where a list of them is news; prizes whose names are written together; works that are accepted until a day, whatever they are. */
export default [
  ...releases.map(([title, call]): ReadRow => [title, `<p><b>${title}</b></p><p>${call}</p>`, on, ['submission 2027-03-12']]),
  ...lists.map(([title, news]): ReadRow => [title, `<h2>${title}</h2><ul><li>${news}</li></ul>`, on, []]),
  ...taken.map((works): ReadRow => [works, `<h1>Contest</h1><p>${works}</p>`, on, ['submission 2027-02-28']]),
  ...prizes.map(
    (prize): ReadRow => [
      prize,
      `<h1>Essay</h1><p>Entries must be submitted by 28 February 2027.</p><p>${prize}</p>`,
      on,
      ['submission 2027-02-28', 'event 2027-04-20'],
    ],
  ),
] satisfies readonly ReadRow[];
