import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const only = ['submission 2027-02-28'];

/** The day of what a call rests on, as each language joins it to its name. */
const decrees: readonly (readonly [call: string, sentence: string])[] = [
  [
    '<h1>Kelp Research Grants 2027</h1><p>Applications must be submitted by 28 February 2027.</p>',
    'This call is based on the decision of the board of 6 March 2027.',
  ],
  [
    '<h1>Forschungsförderung Seetang 2027</h1><p>Anträge sind bis zum 28. Februar 2027 einzureichen.</p>',
    'Grundlage dieser Ausschreibung ist der Beschluss des Vorstands vom 6. März 2027.',
  ],
  [
    '<h1>Appel à projets Varech 2027</h1><p>Date limite de dépôt des dossiers : 28 février 2027.</p>',
    'Le présent appel se fonde sur la décision du conseil du 6 mars 2027.',
  ],
  [
    '<h1>Ayudas a la investigación 2027</h1><p>El plazo de presentación de solicitudes termina el 28 de febrero de 2027.</p>',
    'Esta convocatoria se basa en la resolución de 6 de marzo de 2027 del rectorado.',
  ],
  [
    '<h1>Edital de pesquisa 2027</h1><p>Prazo para submissão de propostas: 28 de fevereiro de 2027.</p>',
    'Esta chamada baseia-se na resolução de 6 de março de 2027.',
  ],
  [
    '<h1>Bando di ricerca 2027</h1><p>Le domande devono essere presentate entro il 28 febbraio 2027.</p>',
    'Il presente bando si basa sulla delibera n. 12 del 6 marzo 2027.',
  ],
  [
    '<h1>Onderzoekssubsidie 2027</h1><p>Aanvragen kunnen tot 28 februari 2027 worden ingediend.</p>',
    'Deze oproep is gebaseerd op het besluit van 6 maart 2027.',
  ],
  [
    '<h1>Konkurs grantowy 2027</h1><p>Wnioski można składać do 28 lutego 2027 r.</p>',
    'Nabór ogłoszono na podstawie uchwały z dnia 6 marca 2027 r.',
  ],
  [
    '<h1>Конкурс грантов 2027</h1><p>Срок подачи заявок: до 28 февраля 2027 года.</p>',
    'Конкурс проводится на основании приказа № 12 от 6 марта 2027 года.',
  ],
];

export default [
  ...decrees.map(([call, sentence]): ReadRow => [sentence, `${call}<p>${sentence}</p>`, on, only]),
  [
    'a decision on a day is one',
    '<h1>Kelp Research Grants 2027</h1><p>Applications must be submitted by 28 February 2027. The decision of the board is made known on 6 March 2027.</p>',
    on,
    ['submission 2027-02-28', 'notification 2027-03-06'],
  ],
  [
    'a deadline is called by its day as well',
    '<h1>Kelp Research Grants 2027</h1><p>Under the regulations the application deadline of 28 February 2027 is final.</p>',
    on,
    only,
  ],
  [
    'from one day to another under the rules something is handed in',
    '<h1>Concours photo 2027</h1><p>Les photos sont à déposer selon le règlement du 1er mars au 15 avril 2027.</p>',
    on,
    ['opens 2027-03-01', 'submission 2027-04-15'],
  ],
] satisfies readonly ReadRow[];
