import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** Plans to open something for applications, and when they are due. */
const planned: readonly (readonly [title: string, plan: string, due: string])[] = [
  ['Kelp Residency', 'We expect to open applications for the next year in March 2027.', 'Apply by 1 May 2027.'],
  ['Kelp-Residenz', 'Wir planen, die Bewerbungsphase im März 2027 zu öffnen.', 'Bewerbungsfrist: 1. Mai 2027'],
  ['Résidence Goémon', 'Nous prévoyons d’ouvrir les candidatures en mars 2027.', 'Date limite de candidature : 1er mai 2027'],
  ['Residencia Alga', 'Prevemos abrir las solicitudes en marzo de 2027.', 'Fecha límite de solicitud: 1 de mayo de 2027'],
  ['Residência Alga', 'Pretendemos abrir as candidaturas em março de 2027.', 'Prazo de candidatura: 1 de maio de 2027'],
  ['Residenza Alga', 'Contiamo di aprire le candidature a marzo 2027.', 'Scadenza delle candidature: 1 maggio 2027'],
  ['Wierresidentie', 'We hopen de aanvragen in maart 2027 te openen.', 'Deadline voor aanvragen: 1 mei 2027'],
  ['Rezydencja Morszczyn', 'Zamierzamy otworzyć nabór wniosków w marcu 2027.', 'Termin składania wniosków: 1 maja 2027'],
  ['Резиденция', 'Планируется открыть приём заявок в марте 2027 года.', 'Срок подачи заявок: 1 мая 2027 г.'],
  ['Residensi Ganggang', 'Kami akan membuka pendaftaran pada Maret 2027.', 'Batas akhir pengiriman proposal: 1 Mei 2027'],
];

/** Steps of a shared task: the data, the runs, what is sent back. */
const tasks: readonly (readonly [data: string, runs: string, back: string])[] = [
  ['Dev set available by: 1 March 2027', 'Runs due: 1 April 2027', 'Assessment returned to participants: 10 April 2027'],
  ['Test data released by: 1 March 2027', 'Runs due: 1 April 2027', 'Scores returned to teams: 10 April 2027'],
  ['Testdaten verfügbar ab: 1. März 2027', 'Einreichung der Läufe: 1. April 2027', 'Bewertungen zurück an die Teams: 10. April 2027'],
  [
    'Données de test disponibles : 1er mars 2027',
    'Soumission des résultats : 1er avril 2027',
    'Retour des évaluations aux équipes : 10 avril 2027',
  ],
  [
    'Datos de prueba disponibles: 1 de marzo de 2027',
    'Envío de resultados: 1 de abril de 2027',
    'Devolución de las evaluaciones: 10 de abril de 2027',
  ],
  [
    'Dados de teste disponíveis: 1 de março de 2027',
    'Envio dos resultados: 1 de abril de 2027',
    'Devolução das avaliações: 10 de abril de 2027',
  ],
  ['Dati di test disponibili: 1 marzo 2027', 'Invio dei risultati: 1 aprile 2027', 'Restituzione delle valutazioni: 10 aprile 2027'],
];

/** When something opens, which is no day by which it is handed in. */
export default [
  ...planned.map(
    ([title, plan, due]): ReadRow => [
      `a plan to open for applications: ${plan}`,
      `<h1>${title}</h1><p>${plan}</p><p>${due}</p>`,
      on,
      ['opens 2027-03', 'submission 2027-05-01'],
    ],
  ),
  ...planned
    .slice(0, 7)
    .map(
      ([title, plan]): ReadRow => [
        `a plan to open for applications alone asks for nothing: ${plan}`,
        `<h1>${title}</h1><p>${plan}</p>`,
        on,
        [],
      ],
    ),
  [
    'a plan to open for applications to a fellowship asks for nothing',
    '<h1>Kelp Fellowship</h1><p>We anticipate opening applications for the 2028 Fellowship class in March 2027.</p>',
    on,
    [],
  ],
  [
    'a month in which applications for a fellowship are taken',
    '<h1>Kelp Fellowship</h1><p>Applications for the Fellowship are open in March 2027.</p>',
    on,
    ['submission 2027-03'],
  ],
  ...tasks.map(
    ([data, runs, back]): ReadRow => [
      `the data are there, and what was made of the runs comes back: ${data}`,
      `<h1>Shared task</h1><ul><li>${data}</li><li>${runs}</li><li>${back}</li></ul>`,
      on,
      ['opens 2027-03-01', 'submission 2027-04-01', 'notification 2027-04-10'],
    ],
  ),
  [
    'works that are returned are no decision',
    '<h1>Photo contest</h1><p>Entries are due 1 March 2027.</p><p>Works will be returned to participants by 10 June 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
] as const satisfies readonly ReadRow[];
