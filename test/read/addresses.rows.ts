import type { ReadRow } from './row.ts';

const on = '2027-09-01';

/** Where works are sent: the number of a house or a room stands right before the word for "until", and a street may be written short. */
const addressed: readonly string[] = [
  'Drawings must be submitted to the Library, 5 St. Giles Ave. North, by 21 December 2027.',
  'Zeichnungen sind einzureichen bei: Haus der Kunst, Goethestraße 3 bis 21. Dezember 2027.',
  'Envoyez vos dessins à la Bibliothèque, bd. Voltaire 5, jusqu’au 21 décembre 2027.',
  'Los dibujos se entregan en la calle Mayor 3 hasta el 21 de diciembre de 2027.',
  'Envíe los dibujos a la Biblioteca, Pza. Mayor 5, hasta el 21 de diciembre de 2027.',
  'Envie os desenhos para a Biblioteca, Av. Paulista 5, até 21 de dezembro de 2027.',
  'Tekeningen inleveren bij: Kerkstraat 3 tot 21 december 2027.',
  'Prace należy nadsyłać na adres: Kraków, ul. Długa 3 do 21 grudnia 2027 r.',
  'Prace należy nadsyłać na adres: Warszawa, al. Jerozolimskie 5, do 21 grudnia 2027 r.',
  'Работы должны быть представлены по адресу: ул. Садовая, д. 14, стр. 3 до 21 декабря 2027 года.',
  'Работы присылайте по адресу: Пермь, пр. Мира, 14, до 21 декабря 2027 г.',
];

/** Days from one to another, with the same word. */
const spans: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Einreichung 3. bis 21. Dezember 2027', ['opens 2027-12-03', 'submission 2027-12-21']],
  ['Zgłoszenia przyjmujemy od 3 do 21 grudnia 2027 r.', ['opens 2027-12-03', 'submission 2027-12-21']],
  ['Прием заявок: 3 до 21 декабря 2027 г.', ['opens 2027-12-03', 'submission 2027-12-21']],
  ['Inzenden: 3 tot 21 december 2027', ['opens 2027-12-03', 'submission 2027-12-21']],
];

/** Streets and houses before a day. */
export default [
  ...addressed.map(
    (text): ReadRow => [`an address before a day: ${text}`, `<h1>Kelp 2027</h1><p>${text}</p>`, on, ['submission 2027-12-21']],
  ),
  ...spans.map(([text, expected]): ReadRow => [`no address: ${text}`, `<h1>Kelp 2027</h1><p>${text}</p>`, on, expected]),
] satisfies readonly ReadRow[];
