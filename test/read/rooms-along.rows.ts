import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const list = (...items: readonly string[]): string =>
  `<h1>Kelp Conference 2027</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** One day for registration and for rooms or travel money: all must register. */
const both: readonly (readonly [paper: string, line: string])[] = [
  ['Paper submission: 1 February 2027', '21 February 2027: Registration and accommodation deadline'],
  ['Paper submission: 1 February 2027', '21 February 2027: Early registration &amp; travel award deadline'],
  ['Paper submission: 1 February 2027', '21 February 2027: Registration and travel grant acceptance deadline'],
  ['Paper submission: 1 February 2027', '21 February 2027: Hotel and registration deadline'],
  ['Einreichungsfrist für Beiträge: 1. Februar 2027', '21. Februar 2027: Frist für Anmeldung und Hotelbuchung'],
  ['Date limite de soumission des articles : 1 février 2027', '21 février 2027 : inscription et hébergement'],
  ['Envío de ponencias: 1 de febrero de 2027', '21 de febrero de 2027: fecha límite de inscripción y reserva de hotel'],
  ['Envio de artigos: 1 de fevereiro de 2027', '21 de fevereiro de 2027: prazo de inscrição e reserva de hotel'],
  ['Invio degli articoli: 1 febbraio 2027', "21 febbraio 2027: termine per l'iscrizione e la prenotazione dell'albergo"],
  ['Deadline voor papers: 1 februari 2027', '21 februari 2027: deadline voor inschrijving en hotelreservering'],
  ['Termin nadsyłania referatów: 1 lutego 2027', '21 lutego 2027: termin rejestracji i rezerwacji hotelu'],
  ['Окончание приёма докладов: 1 февраля 2027', '21 февраля 2027: окончание регистрации и бронирования гостиницы'],
];

/** Rooms, visas and travel money alone, in whatever words. */
const alone = [
  'Hotel registration: 21 February 2027',
  'Registration fee waiver and travel grant deadline: 21 February 2027',
  'Registration for travel grants and visa letters: 21 February 2027',
  'Travel grant and visa registration: 21 February 2027',
];

export default [
  ...both.map(([paper, line]): ReadRow => [line, list(paper, line), on, ['submission 2027-02-01', 'registration 2027-02-21']]),
  ...alone.map(
    (line): ReadRow => [line, list('Paper submission: 1 February 2027', line), on, ['submission 2027-02-01', 'other 2027-02-21']],
  ),
] satisfies readonly ReadRow[];
