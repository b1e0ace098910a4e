import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** What stands beside a day or over it and is not what falls due: the programme, other events, remarks, in several languages. */
export default [
  [
    'parts of a programme in six languages',
    '<h1>Tagung</h1><ul><li>Einreichungsfrist: 5. März 2027</li><li>Konferenz: 1.–8. Juni 2027</li><li>Empfang zur Konferenz: 2. Juni 2027</li><li>Cena del congreso: 3 de junio de 2027</li><li>Dîner de la conférence : 4 juin 2027</li><li>Cena sociale del convegno: 5 giugno 2027</li><li>Uroczysta kolacja konferencji: 6 czerwca 2027</li><li>Банкет конференции: 7 июня 2027</li></ul>',
    on,
    ['submission 2027-03-05', 'event 2027-06-01..2027-06-08'],
  ],
  [
    'German: an event and its dinner in one',
    '<h1>Aufruf</h1><ul><li>Einreichungsfrist: 5. März 2027</li><li>Konferenz und Abendessen: 2. Juni 2027</li></ul>',
    on,
    ['submission 2027-03-05', 'event 2027-06-02'],
  ],
  [
    'remarks on how firm a day is, in four languages',
    '<h1>Fristen</h1><h3>Einreichung der Beiträge</h3><p>5. März 2027 (endgültige Frist)</p><h1>Fechas</h1><h3>Inscripción</h3><p>6 de abril de 2027 (fecha improrrogable)</p><h3>Envío de resúmenes</h3><p>7 de febrero de 2027 (improrrogable)</p>',
    on,
    ['submission 2027-03-05', 'registration 2027-04-06', 'abstract 2027-02-07'],
  ],
  [
    'German and French: a question over its answer',
    '<h3>Bis wann muss ich meinen Beitrag zum Aufruf einreichen?</h3><p>5. März 2027</p><h3>Quelle est la date limite d’inscription au colloque ?</h3><p>6 avril 2027</p>',
    on,
    ['submission 2027-03-05', 'registration 2027-04-06'],
  ],
  [
    'Spanish and German: other events',
    '<h1>Congreso de campanas</h1><h2>Fechas</h2><ul><li>Envío de ponencias: 5 de marzo de 2027</li></ul><h2>Otros congresos</h2><ul><li>Envío de resúmenes a TAMBOR: 8 de mayo de 2027</li></ul><h2>Andere Tagungen</h2><ul><li>Einreichung bei TROMMEL: 9. Mai 2027</li></ul>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'Spanish and German: other dates are those of this call',
    '<h1>Congreso de campanas</h1><h2>Otras fechas</h2><ul><li>Envío de ponencias: 5 de marzo de 2027</li></ul><h2>Weitere Fristen</h2><ul><li>Anmeldeschluss: 9. Mai 2027</li></ul>',
    on,
    ['submission 2027-03-05', 'registration 2027-05-09'],
  ],
  [
    'French and Spanish: examples',
    '<h1>Guide des congrès</h1><h2>Appel</h2><p>Soumission des résumés : 5 mars 2027</p><h2>Exemple de calendrier</h2><ul><li>Soumission des articles : 8 mai 2027</li></ul><h2>Ejemplo</h2><ul><li>Envío de ponencias: 9 de mayo de 2027</li></ul>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'German: a final version of what was accepted is not judged',
    '<h1>Aufruf</h1><ul><li>Einreichung der Kurzfassungen: 5. März 2027</li><li>Einreichung der druckreifen Endfassungen: 8. Mai 2027</li></ul>',
    on,
    ['submission 2027-03-05', 'camera-ready 2027-05-08'],
  ],
  [
    'the other clock in German, the same moment',
    '<h1>Aufruf</h1><p>Einreichungsfrist: 5. März 2027, 23:59 AoE (das heißt 13:00 MEZ am Tag danach)</p>',
    on,
    ['submission 2027-03-05 23:59 AoE'],
  ],
  [
    'French and Spanish: what an earlier edition had is no earlier day of this deadline',
    '<h1>Appel</h1><p>L’an dernier, la date limite était le 5 mars 2026. Envoi des propositions avant le 9 avril 2027.</p><h1>Convocatoria</h1><p>Envío de ponencias: 10 de abril de 2027.</p><p>El año pasado la fecha límite era antes, el 6 de marzo de 2026.</p>',
    on,
    ['submission 2027-04-09', 'submission 2027-04-10'],
  ],
  [
    'Spanish and French: who put something there',
    '<h1>Convocatoria</h1><p>Envío de ponencias: 5 de marzo de 2027</p><ul><li>8 de enero de 2027: publicado por C. Tambor</li><li>9 janvier 2027 : soumis par D. Cloche</li></ul>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'other events elsewhere, and other deadlines to watch',
    '<h1>BELL 2027</h1><h2>Dates</h2><ul><li>Papers due: 5 March 2027</li></ul><h2>Related conferences elsewhere</h2><ul><li>DRUM papers due: 8 March 2027</li></ul><h2>Other deadlines to watch</h2><ul><li>GONG papers due: 9 March 2027</li></ul>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'a day after which nobody can register',
    '<h1>Call for papers</h1><p>Papers are due by 1 March 2027. Registrations after 3 May 2027 will not be accepted.</p>',
    on,
    ['submission 2027-03-01', 'registration 2027-05-03'],
  ],
  [
    'an earlier day of some of those who hand in, in a bracket, behind a bar and behind a semicolon; a later one leaves the first standing',
    '<h1>Call for papers</h1><ul><li>Papers: 15 April 2027 (members: 1 April 2027)</li><li>Demos: 16 April 2027 | students 2 April 2027</li><li>Tutorials: 17 April 2027; for non-members 3 April 2027</li><li>Posters: 18 April 2027 (25 April for students)</li></ul>',
    on,
    [
      'submission 2027-04-15',
      'submission 2027-04-01',
      'submission 2027-04-16',
      'submission 2027-04-02',
      'submission 2027-04-17',
      'submission 2027-04-03',
      'submission 2027-04-18',
    ],
  ],
  [
    'the same of abstracts; the day of a template is nobody’s',
    '<h1>Call for papers</h1><ul><li>Papers: 15 April 2027 (1 April for abstracts)</li><li>Posters: 18 April 2027 (template: 10 April 2027)</li></ul>',
    on,
    ['submission 2027-04-15', 'abstract 2027-04-01', 'submission 2027-04-18'],
  ],
  [
    'a zone or an hour of some of those who hand in makes a deadline earlier alone',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027 (AoE for students only)</li><li>Demos: 6 March 2027 (members: 17:00 UTC)</li><li>Posters: 7 March 2027 (23:59 AoE for all tracks)</li></ul>',
    on,
    ['submission 2027-03-05', 'submission 2027-03-06 17:00 UTC', 'submission 2027-03-07 23:59 AoE'],
  ],
  [
    'what is posted by one day and received by another; a remark on postmarks has no day',
    '<h1>Call for entries</h1><p>Entries must be received by 15 April 2027, postmarked 1 April 2027.</p><h2>Jugendpreis</h2><p>Einsendeschluss: 16. April 2027 (Poststempel: 2. April 2027)</p><h2>Hauptpreis</h2><p>Einsendeschluss: 17. April 2027 (Datum des Poststempels)</p>',
    on,
    ['submission 2027-04-15', 'submission 2027-04-01', 'submission 2027-04-16', 'submission 2027-04-02', 'submission 2027-04-17'],
  ],
] satisfies readonly ReadRow[];
