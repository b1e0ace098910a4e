import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const told = ['submission 2027-02-28', 'notification 2027-05-15'];

/** What was chosen is made known on a day, wherever the verb stands: nobody hands it in then. */
const sentences: readonly (readonly [call: string, sentence: string])[] = [
  [
    '<h1>Tagung Seetang 2027</h1><p>Einreichungsfrist für Beiträge: 28. Februar 2027.</p>',
    'Die angenommenen Beiträge werden am 15. Mai 2027 bekannt gegeben.',
  ],
  [
    '<h1>Tagung Seetang 2027</h1><p>Einreichungsfrist für Beiträge: 28. Februar 2027.</p>',
    'Die Liste der ausgewählten Projekte wird am 15. Mai 2027 veröffentlicht.',
  ],
  [
    '<h1>Conferentie Zeewier 2027</h1><p>Deadline voor het indienen van papers: 28 februari 2027.</p>',
    'De geaccepteerde papers worden op 15 mei 2027 bekendgemaakt.',
  ],
  [
    '<h1>Convegno Alga 2027</h1><p>Scadenza per l’invio degli articoli: 28 febbraio 2027.</p>',
    'L’elenco dei progetti selezionati sarà pubblicato il 15 maggio 2027.',
  ],
  [
    '<h1>Конференция «Водоросль 2027»</h1><p>Срок подачи докладов: до 28 февраля 2027 года.</p>',
    'Принятые доклады будут объявлены 15 мая 2027 года.',
  ],
  [
    '<h1>Конференция «Водоросль 2027»</h1><p>Срок подачи докладов: до 28 февраля 2027 года.</p>',
    'Список отобранных проектов будет опубликован 15 мая 2027 года.',
  ],
];

export default [
  ...sentences.map(([call, sentence]): ReadRow => [sentence, `${call}<p>${sentence}</p>`, on, told]),
  [
    'the final version of what was chosen is handed in',
    '<h1>Конференция «Водоросль 2027»</h1><p>Срок подачи докладов: до 28 февраля 2027 года.</p><p>Принятые доклады необходимо прислать до 15 мая 2027 года.</p>',
    on,
    ['submission 2027-02-28', 'camera-ready 2027-05-15'],
  ],
] satisfies readonly ReadRow[];
