import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const papers = 'submission 2027-03-01';
const page = (title: string, due: string, over: string, ...lines: readonly string[]): string =>
  `<h1>${title}</h1><p>${due}</p><h2>${over}</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const english = (...lines: readonly string[]) =>
  page('Reed Workshop 2027: Call for Papers', 'Papers: 1 March 2027', 'Registration', ...lines);
const german = (...lines: readonly string[]) => page('Schilftagung 2027: Call for Papers', 'Beiträge: 1. März 2027', 'Anmeldung', ...lines);

/** Fees and until when each is paid: a word, a comma and a day are no town and day of a notice where the word for "until" stands there. */
export default [
  [
    'a comma before the day',
    english('Early, by 3 May 2027: 300 €', 'Standard, by 14 June 2027: 400 €'),
    on,
    [papers, 'registration 2027-05-03', 'registration 2027-06-14'],
  ],
  [
    'brackets around it',
    english('Early (by 3 May 2027): 300 €', 'Standard (by 14 June 2027): 400 €'),
    on,
    [papers, 'registration 2027-05-03', 'registration 2027-06-14'],
  ],
  [
    'German, with a comma',
    german('Frühbucher, bis 3. Mai 2027: 300 €', 'Normal, bis 14. Juni 2027: 400 €'),
    on,
    [papers, 'registration 2027-05-03', 'registration 2027-06-14'],
  ],
] satisfies readonly ReadRow[];
