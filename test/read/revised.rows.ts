import type { ReadRow } from './row.ts';

/** What is said of works that were chosen, after a plain deadline: title, deadline, sentence. */
const revised: readonly (readonly [title: string, due: string, sentence: string])[] = [
  ['Call for papers', 'Submission deadline: 5 March 2027', 'Accepted talks must be revised by 7 May 2027.'],
  ['Call for papers', 'Submission deadline: 5 March 2027', 'If accepted, papers must be revised by 7 May 2027.'],
  ['Call for papers', 'Submission deadline: 5 March 2027', 'Revisions of accepted papers due: 7 May 2027'],
  ['Tagung', 'Einreichung bis 5. März 2027.', 'Angenommene Beiträge sind bis zum 7. Mai 2027 zu überarbeiten.'],
  ['Tagung', 'Einreichung bis 5. März 2027.', 'Bis zum 7. Mai 2027 müssen angenommene Beiträge überarbeitet werden.'],
  ['Tagung', 'Einreichung bis 5. März 2027.', 'Im Falle der Annahme ist die überarbeitete Fassung bis zum 7. Mai 2027 einzureichen.'],
  ['Appel à communications', 'Date limite de soumission : 5 mars 2027', 'Les articles acceptés devront être révisés pour le 7 mai 2027.'],
  ['Call for papers', 'Scadenza per l’invio: 5 marzo 2027', 'I contributi accettati dovranno essere rivisti entro il 7 maggio 2027.'],
  ['Congreso', 'Fecha límite de envío: 5 de marzo de 2027', 'Los trabajos aceptados deberán corregirse hasta el 7 de mayo de 2027.'],
  ['Congresso', 'Prazo de submissão: 5 de março de 2027', 'Os trabalhos aceites deverão ser corrigidos até 7 de maio de 2027.'],
  ['Congres', 'Inzenden tot en met 5 maart 2027.', 'Geaccepteerde bijdragen moeten uiterlijk 7 mei 2027 worden herzien.'],
  ['Konferencja', 'Termin nadsyłania: 5 marca 2027', 'Przyjęte artykuły należy poprawić do 7 maja 2027.'],
  ['Конференция', 'Срок подачи: 5 марта 2027 г.', 'Принятые статьи необходимо доработать до 7 мая 2027 г.'],
  ['Sempozyum', 'Son gönderim tarihi: 5 Mart 2027', 'Kabul edilen bildiriler 7 Mayıs 2027 tarihine kadar revize edilmelidir.'],
  ['Konferensi', 'Batas akhir pengumpulan: 5 Maret 2027', 'Makalah yang diterima harus direvisi paling lambat 7 Mei 2027.'],
];

/** What authors work over once it was chosen is a final version; what is revised otherwise is none. */
export default [
  ...revised.map(
    ([title, due, sentence]): ReadRow => [
      `works that were chosen are revised: ${sentence}`,
      `<h1>${title}</h1><p>${due}</p><p>${sentence}</p>`,
      '2027-01-10',
      ['submission 2027-03-05', 'camera-ready 2027-05-07'],
    ],
  ),
  [
    'a deadline that was revised is no final version, nor is the notification of what was accepted',
    '<h1>Call for papers</h1><p>Submission deadline (revised): 5 March 2027</p><p>Notification of accepted papers (revised): 7 May 2027</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'notification 2027-05-07'],
  ],
  [
    'works that are handed in again with their revisions, though none was chosen',
    '<h1>Call for papers</h1><p>Submission deadline: 5 March 2027</p><p>Accepted authors are told by 7 May 2027 which revisions their papers need.</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'notification 2027-05-07'],
  ],
] satisfies readonly ReadRow[];
