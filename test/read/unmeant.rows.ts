import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** What words mention and do not mean, in several languages. */
export default [
  [
    'German, French and Polish: the last day of an event is no deadline',
    '<h1>Tagung über Glocken</h1><p>Beiträge bis 5. März 2027 einreichen.</p><p>Letzter Tag der Tagung: 8. Mai 2027</p><h1>Colloque</h1><p>Dernier jour du colloque : 8 mai 2027</p><h1>Konferencja</h1><p>Ostatni dzień konferencji: 8 maja 2027</p>',
    on,
    ['submission 2027-03-05', 'event 2027-05-08'],
  ],
  [
    'how something is done, or by whom, is no day before that on which it opens',
    '<h1>Call for papers</h1><p>Papers are due 4 April 2027.</p><p>Enter your team by mailing the chairs; registration opens on 3 March 2027.</p><p>Drafts are read by the board; submission opens 5 March 2027.</p>',
    on,
    ['submission 2027-04-04', 'opens 2027-03-03', 'opens 2027-03-05'],
  ],
  [
    'what is sent by the time at which something opens is due then',
    '<h1>Call for papers</h1><p>Papers have to be submitted by the time the portal opens on 4 April 2027.</p>',
    on,
    ['submission 2027-04-04'],
  ],
  [
    'Spanish and Italian: the last day of what is handed in is a deadline',
    '<h1>Convocatoria</h1><p>Último día de envío de ponencias: 5 de marzo de 2027</p><h1>Bando</h1><p>Ultimo giorno di iscrizione al convegno: 8 maggio 2027</p>',
    on,
    ['submission 2027-03-05', 'registration 2027-05-08'],
  ],
  [
    'German: what a day is counted from is not told on it',
    '<h1>Aufruf</h1><p>Beiträge können bis eine Woche vor der Benachrichtigung (also bis 6. März 2027) eingereicht werden.</p>',
    on,
    ['submission 2027-03-06'],
  ],
  [
    'French: the same before a comma',
    '<h1>Appel</h1><p>Les résumés peuvent être soumis jusqu’à une semaine avant la notification, c’est-à-dire jusqu’au 5 mars 2027.</p>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'Spanish and French: those who were chosen are asked for more, and told nothing',
    '<h1>Convocatoria</h1><p>Envío de propuestas hasta el 5 de marzo de 2027.</p><p>Los seleccionados serán invitados a enviar un vídeo hasta el 8 de mayo de 2027.</p>',
    on,
    ['submission 2027-03-05', 'submission 2027-05-08'],
  ],
  [
    'German and Spanish: what an event is on asks for nothing',
    '<h1>Aufruf</h1><p>Einreichungsfrist: 5. März 2027</p><p>Tagung zu Abstracts und ihrem Nutzen: 8. Mai 2027</p><h1>Convocatoria</h1><p>Congreso sobre revisión por pares: 9 de mayo de 2027</p>',
    on,
    ['submission 2027-03-05', 'event 2027-05-08', 'event 2027-05-09'],
  ],
  [
    'Spanish and German: what must have happened first',
    '<h1>Convocatoria</h1><p>En cuanto la aceptación es comunicada, inscripción hasta el 8 de mayo de 2027.</p><p>Envío de ponencias: 5 de marzo de 2027</p><h1>Aufruf</h1><p>Sobald die Annahme der Beiträge bekannt ist, Anmeldung bis 9. Mai 2027.</p>',
    on,
    ['registration 2027-05-08', 'submission 2027-03-05', 'registration 2027-05-09'],
  ],
  [
    'those who are asked for more are told nothing by that day',
    '<h1>Call for papers</h1><p>Papers are due by 1 March 2027.</p><p>Finalists will be asked to send a video by 3 May 2027. Finalists will be told by 4 April 2027.</p>',
    on,
    ['submission 2027-03-01', 'submission 2027-05-03', 'notification 2027-04-04'],
  ],
  [
    'who comes without a paper signs up; what is asked for without something else is still asked for',
    '<h1>Tagung über Moose</h1><ul><li>Teilnahme ohne Vortrag: bis 3. März 2027</li><li>Kurzfassungen ohne Abbildungen: bis 4. März 2027</li></ul><p>Rejestracja:</p><ul><li>bez referatu: do 6 marca 2027</li></ul><h1>Moss Days</h1><ul><li>Papers without a registration: 8 March 2027</li><li>Registration, with or without a paper: 9 March 2027</li></ul>',
    on,
    ['registration 2027-03-03', 'abstract 2027-03-04', 'registration 2027-03-06', 'submission 2027-03-08', 'registration 2027-03-09'],
  ],
  [
    'a bed booked together with the registration makes nothing else of it; the bed alone is none',
    '<h1>Moss Days 2027</h1><h2>Dates</h2><ul><li>Papers due: 2 March 2027</li><li>End of registration, together with the booking of accommodation: 3 March 2027</li><li>Hotel booking with the registration form: 4 March 2027</li><li>Registration. Hotel booking: 5 March 2027</li></ul>',
    on,
    ['submission 2027-03-02', 'registration 2027-03-03', 'other 2027-03-04', 'other 2027-03-05'],
  ],
  ...[
    'Abstracts, set by the template (see below), may be handed in at registration or sent by mail by 5 March 2027.',
    'Тезисы, оформленные по образцу (см. ниже), можно подать при регистрации либо отправить в срок до 5 марта 2027 года.',
    'Abstracts, die der Vorlage (siehe unten) folgen, können bei der Anmeldung abgegeben oder bis zum 5. März 2027 eingereicht werden.',
    'Les résumés, rédigés selon le modèle (voir ci-dessous), peuvent être déposés lors de l’inscription ou envoyés avant le 5 mars 2027.',
  ].map(
    (sentence): ReadRow => [
      `the occasion on which something may be handed in as well is not what falls due: ${sentence}`,
      `<h1>Forum 2027</h1><p>${sentence}</p>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  [
    'registration that falls due beside what is sent in',
    '<h1>Bell forum 2027</h1><p>Abstracts must be sent in by 5 March 2027. Registration is open until 9 April 2027, and you pay at registration.</p>',
    on,
    ['submission 2027-03-05', 'registration 2027-04-09'],
  ],
  ...(
    [
      ['Call for papers', 'Deadline for submitting papers', 'Deadline for submitting the reviews'],
      ['Call for Papers', 'Frist für Beiträge', 'Abgabe der Gutachten'],
      ['Appel à communications', 'Date limite de soumission', 'Date limite de remise des évaluations'],
      ['Convocatoria de ponencias', 'Envío de trabajos', 'Fecha límite para enviar las revisiones'],
      ['Chamada de trabalhos', 'Submissão de trabalhos', 'Prazo para envio das avaliações'],
    ] as const
  ).map(
    ([title, papers, reviews]): ReadRow => [
      `what reviewers hand in is asked of nobody else: ${reviews}`,
      `<h1>${title}</h1><ul><li>${papers}: 2027-03-05</li><li>${reviews}: 2027-04-09</li></ul>`,
      on,
      ['submission 2027-03-05', 'other 2027-04-09'],
    ],
  ),
  ...(
    [
      ['Call for papers', 'Submission for review'],
      ['Call for Papers', 'Einreichung zur Begutachtung'],
      ['Appel à communications', 'Soumission pour évaluation'],
      ['Chamada de trabalhos', 'Submissão para avaliação'],
    ] as const
  ).map(
    ([title, label]): ReadRow => [
      `what is handed in to be reviewed is asked for: ${label}`,
      `<h1>${title}</h1><ul><li>${label}: 2027-03-05</li></ul>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
  [
    'Dutch, German, Portuguese: as an attachment is how something is sent, and no supplement',
    '<h1>Wedstrijd</h1><p>Gedicht insturen als bijlage tot 3 maart 2027</p><h1>Wettbewerb</h1><p>Einsenden als Anhang bis 4. März 2027</p><h1>Concurso</h1><p>Envio do conto em anexo até 5 de março de 2027</p>',
    on,
    ['submission 2027-03-03', 'submission 2027-03-04', 'submission 2027-03-05'],
  ],
  [
    'Polish, Indonesian, French: the same',
    '<h1>Konkurs</h1><p>Przesłanie wiersza jako załącznika do 6 marca 2027</p><h1>Lomba</h1><p>Pengiriman puisi sebagai lampiran sampai 7 Maret 2027</p><h1>Concours</h1><p>Envoi du poème en annexe jusqu’au 8 mars 2027</p>',
    on,
    ['submission 2027-03-06', 'submission 2027-03-07', 'submission 2027-03-08'],
  ],
  [
    'Dutch, Polish: attachments with a day of their own stay supplements',
    '<h1>Oproep</h1><ul><li>Artikelen: 3 maart 2027</li><li>Bijlagen: 10 maart 2027</li></ul><h1>Konferencja</h1><ul><li>Nadesłanie artykułu: 4 marca 2027</li><li>Załączniki: 11 marca 2027</li></ul>',
    on,
    ['submission 2027-03-03', 'supplement 2027-03-10', 'submission 2027-03-04', 'supplement 2027-03-11'],
  ],
] satisfies readonly ReadRow[];
