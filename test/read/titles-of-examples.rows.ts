import type { ReadRow } from './row.ts';

const on = '2026-11-20';

/** A title of examples: what may be written about, over the sentence that asks for it, and dates that are no one's. */
export default [
  ...[
    ['Example topics of interest for submission', 'Send your talk by 15 January 2027.'],
    ['Examples of projects that we fund', 'Applications are due 15 January 2027.'],
    ['Exemples de thèmes', 'Propositions à envoyer avant le 15 janvier 2027.'],
    ['Ejemplos de temas', 'Envíe su propuesta hasta el 15 de enero de 2027.'],
    ['Esempi di argomenti', 'Inviate la proposta entro il 15 gennaio 2027.'],
    ['Exemplos de temas', 'Envie sua proposta até 15 de janeiro de 2027.'],
    ['Voorbeelden van onderwerpen', 'Stuur uw voorstel uiterlijk 15 januari 2027 in.'],
    ['Примеры тем', 'Заявки принимаются до 15 января 2027 года.'],
    ['Örnek konular', 'Bildiriler 15 Ocak 2027 tarihine kadar gönderilmelidir.'],
    ['Contoh topik', 'Kirim makalah paling lambat 15 Januari 2027.'],
  ].map(
    ([title, sentence]): ReadRow => [
      `what may be written about is given as an example, and the deadline is none: ${title}`,
      `<h1>Moss on Roofs</h1><h2>${title}</h2><p>${sentence}</p>`,
      on,
      ['submission 2027-01-15'],
    ],
  ),
  ...[
    'Example deadlines',
    'Example of a timeline',
    'Examples',
    'Example: Bells 2026',
    'Beispiel: Zeitplan',
    'Exemple de calendrier',
    'Ejemplo de convocatoria',
  ].map(
    (title): ReadRow => [
      `the dates of an example: ${title}`,
      `<h1>How to hold a conference</h1><h2>${title}</h2><ul><li>4 January 2027: CFP opens</li><li>1 March 2027: CFP closes</li></ul>`,
      on,
      [],
    ],
  ),
] satisfies readonly ReadRow[];
