import type { ReadRow } from './row.ts';

const on = '2026-11-10';
const [opens, closes] = ['opens 2027-01-18', 'submission 2027-02-12'];

const twoLines: readonly (readonly [language: string, title: string, first: string, last: string])[] = [
  ['English', 'Submission of projects', 'From 18 January 2027', 'Until 12 February 2027'],
  ['Spanish', 'Plazo de presentación', 'Desde el 18 de enero de 2027', 'Hasta el 12 de febrero de 2027'],
  ['Portuguese', 'Envio de projetos', 'De 18 de janeiro de 2027', 'Até 12 de fevereiro de 2027'],
  ['French', 'Envoi des projets', 'Du 18 janvier 2027', 'Au 12 février 2027'],
  ['Italian', 'Invio dei progetti', 'Dal 18 gennaio 2027', 'Al 12 febbraio 2027'],
  ['German', 'Einreichung von Projekten', 'Ab dem 18. Januar 2027', 'Bis zum 12. Februar 2027'],
  ['Dutch', 'Indienen van voorstellen', 'Vanaf 18 januari 2027', 'Tot 12 februari 2027'],
  ['Polish', 'Nadsyłanie zgłoszeń', 'od 18 stycznia 2027', 'do 12 lutego 2027'],
  ['Russian', 'Приём заявок', 'с 18 января 2027', 'до 12 февраля 2027'],
  ['English, with colons', 'Submission of projects', 'From: 18 January 2027', 'To: 12 February 2027'],
  ['Spanish, with colons', 'Envío de proyectos', 'Desde: 18 de enero de 2027', 'Hasta: 12 de febrero de 2027'],
];

const item = (...lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** The first and the last day of something, each on a line of its own; and words that only lead to a first day. */
export default [
  ...twoLines.map(
    ([language, title, first, last]): ReadRow => [
      `one above the other: ${language}`,
      `<h1>Ayudas – peat fund</h1><h2>${title}</h2>${item(first, last)}`,
      on,
      [opens, closes],
    ],
  ),
  [
    'the days of an event, one above the other',
    `<h1>Jornadas de la turba</h1><p>Envío de resúmenes: 12 de febrero de 2027</p><h2>Fechas de las jornadas</h2>${item('Desde el 17 de mayo de 2027', 'Hasta el 19 de mayo de 2027')}`,
    on,
    ['submission 2027-02-12', 'event 2027-05-17..2027-05-19'],
  ],
  [
    'lines that say more than their days are no span',
    `<h1>Peat workshop</h1><h2>Submission</h2>${item('Abstracts: 18 January 2027', 'Posters: 12 February 2027')}`,
    on,
    ['submission 2027-01-18', 'submission 2027-02-12'],
  ],
  [
    'a word that leads to the first day of a span names nothing',
    '<h1>Ayudas de la turba</h1><h2>Plazo</h2><p>Desde el 18 de enero hasta el 12 de febrero de 2027</p>',
    on,
    [opens, closes],
  ],
  [
    'and so in Portuguese',
    '<h1>Edital de bolsas</h1><h2>Prazo de apresentação</h2><p>Desde 18 de janeiro até 12 de fevereiro de 2027</p>',
    on,
    [opens, closes],
  ],
] satisfies readonly ReadRow[];
