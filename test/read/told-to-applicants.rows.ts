import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = ['submission 2027-07-07'];

/** What is told between a call and its end: to those who may apply, and to those who did. */
export default [
  ...[
    ['Prize', 'Entries close: 7 July 2027', 'Info session: 20 June 2027'],
    ['Grants', 'Proposals due: 7 July 2027', 'Q&amp;A session for applicants (online): 20 June 2027'],
    ['Preis', 'Bewerbungsschluss: 7. Juli 2027', 'Informationsveranstaltung: 20. Juni 2027'],
    ['Appel à projets', 'Date limite de dépôt : 7 juillet 2027', 'Webinaire d’information : 20 juin 2027'],
    ['Convocatoria', 'Fecha límite de solicitud: 7 de julio de 2027', 'Jornada informativa: 20 de junio de 2027'],
    ['Chamada', 'Prazo de candidatura: 7 de julho de 2027', 'Sessão de esclarecimento: 20 de junho de 2027'],
    ['Bando', 'Scadenza per le domande: 7 luglio 2027', 'Incontro informativo: 20 giugno 2027'],
    ['Oproep', 'Deadline aanvragen: 7 juli 2027', 'Informatiebijeenkomst: 20 juni 2027'],
    ['Konkurs', 'Termin składania wniosków: 7 lipca 2027', 'Spotkanie informacyjne: 20 czerwca 2027'],
    ['Конкурс', 'Приём заявок до 7 июля 2027', 'Информационный вебинар: 20 июня 2027'],
    ['Ödül', 'Son başvuru: 7 Temmuz 2027', 'Bilgilendirme toplantısı: 20 Haziran 2027'],
    ['Hibah', 'Batas akhir proposal: 7 Juli 2027', 'Sosialisasi: 20 Juni 2027'],
  ].map(
    ([title, end, meeting]): ReadRow => [
      `a meeting for those who may apply: ${meeting}`,
      `<h1>Kelp 2027 – ${title}</h1><ul><li>${end}</li><li>${meeting}</li></ul>`,
      on,
      due,
    ],
  ),
  [
    'the day of a meeting for those who may apply below its title',
    '<h1>Kelp Grants</h1><h2>Deadline</h2><p>Proposals are due on 7 July 2027.</p><h2>Information session</h2><p>20 June 2027, 14:00</p>',
    on,
    due,
  ],
  [
    'a page called so has its event',
    '<h1>Kelp information sessions: call for sessions</h1><p>Propose a session by 7 July 2027.</p><p>The information sessions are held on 20 September 2027.</p>',
    on,
    ['submission 2027-07-07', 'event 2027-09-20'],
  ],
  ...[
    ['Entries close: 7 July 2027', 'Finalists invited to interview: 26 July 2027', 'Public announcement: 7 September 2027'],
    ['Einsendeschluss: 7. Juli 2027', 'Einladung der Finalisten zum Gespräch: 26. Juli 2027', 'Öffentliche Bekanntgabe: 7. September 2027'],
    [
      'Clôture des candidatures : 7 juillet 2027',
      'Invitation des finalistes à un entretien : 26 juillet 2027',
      'Annonce publique : 7 septembre 2027',
    ],
    [
      'Cierre de candidaturas: 7 de julio de 2027',
      'Invitación de finalistas a entrevista: 26 de julio de 2027',
      'Anuncio público: 7 de septiembre de 2027',
    ],
    ['Scadenza: 7 luglio 2027', 'Invito dei finalisti al colloquio: 26 luglio 2027', 'Annuncio pubblico: 7 settembre 2027'],
    [
      'Prazo de candidaturas: 7 de julho de 2027',
      'Convite dos finalistas para entrevista: 26 de julho de 2027',
      'Anúncio público: 7 de setembro de 2027',
    ],
  ].map(
    ([end, invited, announced]): ReadRow => [
      `who is invited, and what is announced behind the deadline: ${invited}`,
      `<h1>Kelp 2027</h1><ul><li>${end}</li><li>${invited}</li><li>${announced}</li></ul>`,
      on,
      [...due, 'notification 2027-07-26', 'notification 2027-09-07'],
    ],
  ),
  [
    'an announcement before the deadline is that of the call, and interviews are held on no day of the call',
    '<h1>Kelp Prize</h1><ul><li>Announcement: 1 May 2027</li><li>Entries close: 7 July 2027</li><li>Interviews: 26 July 2027</li></ul>',
    on,
    ['opens 2027-05-01', 'submission 2027-07-07'],
  ],
  [
    'reviews that are handed to authors',
    '<h1>Kelp 2027</h1><ul><li>Papers due: 7 July 2027</li><li>Initial reviews provided: 1 August 2027</li><li>Reviews due: 25 July 2027</li></ul>',
    on,
    [...due, 'notification 2027-08-01', 'other 2027-07-25'],
  ],
  [
    'told in Flemish whether a text has won',
    '<h1>Wedstrijdreglement</h1><p>Inzendingen tot 5 maart 2027.</p><p>Alle deelnemers worden uiterlijk 20 april 2027 per e-mail verwittigd of hun inzending de winnende tekst is.</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'notification 2027-04-20'],
  ],
] satisfies readonly ReadRow[];
