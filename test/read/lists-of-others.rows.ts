import type { ReadRow } from './row.ts';

const on = '2027-01-10';

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><tr><th>Deadline</th><th>Acronym</th><th>Conference</th><th>Location</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

/** Lists of the conferences of others, which a group keeps for itself, each beside a call that looks like one. */
export default [
  [
    'short names with what they stand for, each with its deadline',
    '<h1>Where we publish</h1><ul><li>BELLS: Symposium on Bell Founding. Papers due February 5th</li><li>KELP: International Conference on Kelp. Papers due March 16th</li><li>MoSS: Foundations of Mosses. Paper deadline April 9th</li></ul>',
    on,
    [],
  ],
  [
    'short names over lists of what is known of each',
    '<h1>Venues</h1><ol><li><b>BELLS</b><ol><li>International Symposium on Bell Founding</li><li>Mid July conference</li><li>Papers due February 5th</li></ol></li><li><b>KELP</b><ol><li>Conference on Kelp</li><li>Papers due March 16th</li></ol></li><li><b>REED</b><ol><li>Reeds and Rushes</li><li>Paper deadline April 9th</li></ol></li></ol>',
    on,
    [],
  ],
  [
    'in German',
    '<h1>Tagungen in unserem Fach</h1><ul><li>GLOT – Tagung zu Glocken, Einreichung bis 5. Februar 2027</li><li>TANG – Konferenz über Tange, Einreichung bis 16. März 2027</li><li>MOOS – Treffen der Mooskundler, Einreichung bis 9. April 2027</li></ul>',
    on,
    [],
  ],
  [
    'in French and Spanish',
    '<h1>Colloques que nous suivons</h1><ul><li>CLOCHE : colloque sur les cloches, soumission avant le 5 février 2027</li><li>ALGUES : conférence sur les algues, soumission avant le 16 mars 2027</li><li>MUSGO : congreso sobre musgos, envío hasta el 9 de abril de 2027</li></ul>',
    on,
    [],
  ],
  [
    'one list in several tables, by field',
    `<h1>Venues</h1>${table(['3 Feb 2027', 'BELLS', 'Symposium on Bells', 'Lund'], ['5 Mar 2027', 'GONG', 'Workshop on Gongs', 'Oslo'])}<h2>Water</h2>${table(['8 Mar 2027', 'REED', 'Conference on Reeds', 'Turku'])}`,
    on,
    [],
  ],
  [
    'cards of conferences, each under its short name and its year',
    '<h1>Where we go</h1><h3>BELLS 2027</h3><p>Lund, May 3 - 6, 2027</p><p>Deadline: Feb 3, 2027 23:59 AoE</p><h3>GONG 2027</h3><p>Oslo, June 3 - 6, 2027</p><p>Deadline: Mar 5, 2027 23:59 AoE</p><h3>REED 2027</h3><p>Turku, July 3 - 6, 2027</p><p>Deadline: Mar 8, 2027</p>',
    on,
    [],
  ],
  [
    'tables of tracks, by what is handed in',
    '<h1>BELLS 2027</h1><table><tr><th>Name</th><th>Deadline</th><th>Where</th></tr><tr><td>Research papers</td><td>3 Feb 2027</td><td>Lund</td></tr><tr><td>Posters</td><td>5 Mar 2027</td><td>Lund</td></tr><tr><td>Demo papers</td><td>8 Mar 2027</td><td>Lund</td></tr></table>',
    on,
    ['submission 2027-02-03', 'submission 2027-03-05', 'submission 2027-03-08'],
  ],
  [
    'tracks of one conference by their short names',
    '<h1>BELLS 2027</h1><ul><li>RT: Research track papers due February 5th, 2027</li><li>DC: Doctoral Symposium papers due March 16th, 2027</li><li>WS: Workshop proposals due April 9th, 2027</li></ul>',
    on,
    ['submission 2027-02-05', 'submission 2027-03-16', 'submission 2027-04-09'],
  ],
  [
    'one conference that names those it is held with',
    '<h1>KELP: International Conference on Kelp</h1><p>Held with BELLS, the Symposium on Bell Founding.</p><ul><li>Abstracts due: 5 February 2027</li><li>Papers due: 16 March 2027</li><li>Posters due: 9 April 2027</li></ul>',
    on,
    ['abstract 2027-02-05', 'submission 2027-03-16', 'submission 2027-04-09'],
  ],
  [
    'a series of talks that is called open',
    '<h1>Open Moss Seminar</h1><p>Next talk:</p><h3>May 7</h3><p>Speaker: Ada Reed. Title: TBA</p><p>Talk 1: Mosses and us</p><h3>May 21</h3><p>Speaker: TBA</p>',
    '2027-04-20',
    [],
  ],
  [
    'a series of talks that is called open, in French and Spanish',
    '<h1>Séminaire ouvert des mousses</h1><p>Prochain exposé :</p><h3>7 mai 2027</h3><p>Ada Roseau : Sur les mousses</p><p>Seminario abierto, próxima charla:</p><h3>21 de mayo de 2027</h3>',
    '2027-04-20',
    [],
  ],
  [
    'talks for which a call is open',
    '<h1>Open Moss Days</h1><p>Talk submissions open: May 7, 2027</p><p>Talk submissions close: May 21, 2027</p>',
    '2027-04-20',
    ['opens 2027-05-07', 'submission 2027-05-21'],
  ],
] satisfies readonly ReadRow[];
