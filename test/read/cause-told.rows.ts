import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const page = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

/** The day of what is the cause of something heads the sentence, and nothing falls due on it: [title, text]. */
const causes: readonly (readonly [title: string, text: string])[] = [
  ['Workshop on Kelp 2027 – Call for Papers', 'Owing to the strike on 27 February 2027, abstracts are accepted until 2 March 2027.'],
  ['Workshop on Kelp 2027 – Call for Papers', 'Because of the national holiday (1 March 2027), papers are due on 2 March 2027.'],
  ['Tang-Tagung 2027 – Call for Papers', 'Wegen des Streiks am 27. Februar 2027 werden Beiträge bis 2. März 2027 angenommen.'],
  [
    'Journées Varech 2027 – Appel à communications',
    'En raison de la grève du 27 février 2027, les résumés sont acceptés jusqu’au 2 mars 2027.',
  ],
  [
    'Jornadas Alga 2027 – Convocatoria de ponencias',
    'Debido a la huelga del 27 de febrero de 2027, los resúmenes se aceptan hasta el 2 de marzo de 2027.',
  ],
  [
    'Giornate delle Alghe 2027 – Call for papers',
    'A causa dello sciopero del 27 febbraio 2027, le proposte si accettano fino al 2 marzo 2027.',
  ],
  [
    'Jornadas da Alga 2027 – Chamada de trabalhos',
    'Devido à greve de 27 de fevereiro de 2027, os trabalhos são aceites até 2 de março de 2027.',
  ],
  ['Wierdagen 2027 – Call for papers', 'Vanwege de staking op 27 februari 2027 worden voorstellen tot en met 2 maart 2027 aangenomen.'],
  ['Dni Alg 2027 – zaproszenie do zgłaszania referatów', 'Z powodu strajku 27 lutego 2027 r., zgłoszenia przyjmujemy do 2 marca 2027 r.'],
  ['Дни водорослей 2027 – приём докладов', 'В связи с праздником 27 февраля 2027 года доклады принимаются до 2 марта 2027 года.'],
];

/** What begins like a cause and asks for something until its day. */
const asked: readonly (readonly [title: string, text: string])[] = [
  ['Giornate delle Alghe 2027 – Call for papers', 'Per via telematica entro il 2 marzo 2027 vanno inviate le proposte.'],
  ['Wierdagen 2027 – Call for papers', 'Door de redactie worden bijdragen tot en met 2 maart 2027 ingewacht.'],
  ['Wierdagen 2027 – Call for papers', 'Wegens plaatsgebrek worden bijdragen tot 2 maart 2027 ingewacht.'],
];

export default [
  ...[...causes, ...asked].map(([title, text]): ReadRow => [text, page(title, text), on, ['submission 2027-03-02']]),
  [
    'a cause that is a deadline itself',
    page('Workshop on Kelp 2027 – Call for Papers', 'Owing to the deadline of 2 March 2027, decisions are sent on 14 April 2027.'),
    on,
    ['submission 2027-03-02', 'notification 2027-04-14'],
  ],
] satisfies readonly ReadRow[];
