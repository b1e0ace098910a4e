import type { ReadRow } from './row.ts';

const on = '2026-11-20';
const own = ['event 2027-06-03..2027-06-04', 'submission 2027-01-12'];
const list = '<p>Deadline for abstracts: 12 January 2027</p>';
const call = (sentence: string): string => `<title>Bees</title><h1>Bees in Cities: call for papers</h1><p>${sentence}</p>${list}`;

const alone = (sentence: string): string => `<h1>Bees in Cities</h1><h2>Call for papers</h2><p>${sentence}</p>`;

/** Days of the event beside words for what is handed in: never those of a deadline. */
export default [
  ...[
    ['Papers due', 'First day of the conference', 'Last day of the conference'],
    ['Papers due', 'First day of in-person workshop', 'Last day of in-person workshop'],
    ['Einreichfrist', 'Erster Tag der Tagung', 'Letzter Tag der Tagung'],
    ['Date limite de soumission', 'Premier jour de la conférence', 'Dernier jour de la conférence'],
    ['Scadenza per gli articoli', 'Primo giorno del convegno', 'Ultimo giorno del convegno'],
  ].map(
    ([due, first, last]): ReadRow => [
      `the first and the last day of an event, each on its own line: ${first}`,
      `<h1>KISV 2027</h1><ul><li>2027-02-01: ${due}</li><li>2027-09-17: ${first}</li><li>2027-09-18: ${last}</li></ul>`,
      '2027-01-10',
      ['submission 2027-02-01', 'event 2027-09-17..2027-09-18'],
    ],
  ),
  [
    'the last day of registration ends no event',
    '<h1>KISV 2027</h1><ul><li>Papers due: 1 February 2027</li><li>First day of the workshop: 1 September 2027</li><li>Last day of workshop registration: 3 May 2027</li></ul>',
    '2027-01-10',
    ['submission 2027-02-01', 'event 2027-09-01', 'registration 2027-05-03'],
  ],

  ...[
    'The workshop will run from lunchtime on Saturday 20 November and finish at lunchtime on Monday 22 November 2027.',
    'The workshop begins on Saturday 20 November in the afternoon and ends on Monday 22 November 2027 after lunch.',
    'The workshop commences on 20 November 2027 and concludes on 22 November 2027.',
    'La conférence débute le 20 novembre 2027 dans la soirée et se termine le 22 novembre 2027 à midi.',
    'El congreso comienza el 20 de noviembre de 2027 por la tarde y finaliza el 22 de noviembre de 2027.',
    'Il convegno inizia il 20 novembre 2027 nel pomeriggio e termina il 22 novembre 2027.',
  ].map(
    (sentence): ReadRow => [
      `a sentence from when and until when an event is, whatever stands behind its first day: ${sentence}`,
      `<h1>KISV 2027 workshop</h1><p>Papers are due 1 August 2027.</p><p>${sentence}</p>`,
      '2027-02-01',
      ['submission 2027-08-01', 'event 2027-11-20..2027-11-22'],
    ],
  ),
  [
    'what ends behind a comma is no end of the event',
    '<h1>KISV 2027 workshop</h1><p>Papers are due 1 August 2027.</p><p>The workshop starts on 20 November 2027, registration ends on 1 September 2027.</p>',
    '2027-02-01',
    ['submission 2027-08-01', 'event 2027-11-20', 'registration 2027-09-01'],
  ],

  ['papers are invited for a meeting in a town', call('We invite papers for this meeting in Ghent, 3–4 June 2027.'), on, own],
  [
    'a day under "Date", by two clocks and with an aside',
    '<h1>Workshop on Bees</h1><h2>Date</h2><p>Thursday, 2027 June 3, 17:00-20:00 JST // 9:00-12:00 CET (European time)</p><h2>Papers</h2><p>Deadline for abstracts: 12 January 2027</p>',
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'what a name with its year is moved to, or how it is looked forward to on its days',
    `${call('We look forward to seeing you at Bee Days 2027 on 3–4 June.')}<p>iBees 2027 is now moved to 3–4 June 2027 from 1–2 June.</p>`,
    on,
    own,
  ],
  [
    'no days of it: feedback for a name with its year',
    call('Author feedback of Bee Days 2027 is on 3–4 June.'),
    on,
    ['response 2027-06-03..2027-06-04', 'submission 2027-01-12'],
  ],
  ['the same for a workshop that is counted', call('We invite submissions to the 5th Workshop on Bees, Ghent, 3–4 June 2027.'), on, own],
  ['in a bracket behind its name', call('Papers are invited for the annual meeting (Ghent, 3–4 June 2027).'), on, own],
  ['without a town', call('We invite abstracts of posters for the summer school, 3–4 June 2027.'), on, own],
  ['on one day', call('We invite contributions to the workshop on 3 June 2027.'), on, ['event 2027-06-03', 'submission 2027-01-12']],
  [
    'a few days of what is shown there, below the day by which it is asked for',
    '<h1>Bees in Cities</h1><h2>Important dates</h2><ul><li>Tutorial proposals: 12 January 2027</li><li>Tutorial dates: 3-4 June 2027</li><li>Posters and demos: 5–6 June 2027</li><li>Panel date: 7 June 2027</li></ul><p>Demos will be on 8 June 2027.</p>',
    on,
    ['submission 2027-01-12', 'event 2027-06-03..2027-06-04', 'event 2027-06-05..2027-06-06', 'event 2027-06-07', 'event 2027-06-08'],
  ],
  [
    'weeks, and days on which results are made, are those in which something is handed in',
    '<h1>Bees in Cities: shared task</h1><h2>Important dates</h2><ul><li>Training data: 12 January 2027</li><li>Evaluation: 3-5 March 2027</li><li>Posters: 10 March – 11 April 2027</li></ul>',
    on,
    ['opens 2027-01-12', 'opens 2027-03-03', 'submission 2027-03-05', 'opens 2027-03-10', 'submission 2027-04-11'],
  ],
  [
    'in German',
    call('Wir laden zu Beiträgen für die Tagung in Gent am 3. Juni 2027 ein.'),
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  ['in French', call('Nous invitons les contributions au colloque de Gand, 3-4 juin 2027.'), on, own],
  ['in Spanish', call('Se invita a enviar ponencias al congreso de Gante, 3-4 de junio de 2027.'), on, own],
  [
    'the day of the event is an aside to its name, and the deadline comes behind',
    '<h1>Bees in Cities: call for papers</h1><p>Papers for the summer meeting, 4 June 2027, must be sent by 12 January 2027.</p>',
    on,
    ['event 2027-06-04', 'submission 2027-01-12'],
  ],
  [
    'a deadline is extended of an event whose place and days stand in a bracket',
    '<h1>KISV 2027</h1><p>Owing to many requests the abstract deadline of KISV 2027 (Graz, 3–4 June 2027) is extended to 12 January 2027.</p>',
    on,
    own,
  ],
  [
    'the same in German',
    '<h1>KISV 2027</h1><p>Die Einreichungsfrist der KISV 2027 (Graz, 3.–4. Juni 2027) wird bis zum 12. Januar 2027 verlängert.</p>',
    on,
    own,
  ],
  [
    'who wins is told in one month, and honoured at an event on its days',
    call('The winner is notified in April 2027 and honoured at the annual meeting, 3–4 June 2027.'),
    on,
    ['notification 2027-04', 'event 2027-06-03..2027-06-04', 'submission 2027-01-12'],
  ],
  [
    'a prize whose nominations close is given at an event',
    call('Nominations close 12 February 2027 and the prize is given at the conference, 3–4 June 2027.'),
    on,
    ['submission 2027-02-12', 'event 2027-06-03..2027-06-04', 'submission 2027-01-12'],
  ],
  ['a list names what is due for the workshop', '<ul><li>Papers for the workshop: 3 June 2027</li></ul>', on, ['submission 2027-06-03']],
  [
    'they must be in by then',
    call('Papers for the workshop must reach us by 3 January 2027.'),
    on,
    ['submission 2027-01-03', 'abstract 2027-01-12'],
  ],
  [
    'what is sent to a workshop on a day',
    call('Send your papers to the workshop 3 January 2027.'),
    on,
    ['submission 2027-01-03', 'abstract 2027-01-12'],
  ],
  [
    'days behind two things that are asked for',
    call('Papers for the conference, 3 January 2027, and posters, 5 January 2027.'),
    on,
    ['submission 2027-01-03', 'submission 2027-01-05', 'abstract 2027-01-12'],
  ],
  [
    'a bracket that names a round has the days of a hand-in',
    '<h1>Bees in Cities: call for papers</h1><p>Submissions (Round One, 1–5 March 2027)</p><p>Decisions: 3 May 2027</p>',
    on,
    ['opens 2027-03-01', 'submission 2027-03-05', 'notification 2027-05-03'],
  ],
  [
    'papers are for a workshop on a day, and due on another',
    alone('Submissions for the June 3, 2027 workshop are due January 12, 2027.'),
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'the same with the days of a meeting in its name',
    alone('Submit your paper to the June 3–4, 2027 meeting by January 12, 2027.'),
    on,
    ['event 2027-06-03..2027-06-04', 'submission 2027-01-12'],
  ],
  [
    'what is presented on a day is due on another',
    alone('Papers to be presented on 3 June 2027 must be submitted by 12 January 2027.'),
    on,
    ['submission 2027-01-12'],
  ],
  ['a session on a day', alone('For the session on 3 June 2027 abstracts are due 12 January 2027.'), on, ['submission 2027-01-12']],
  [
    'an edition, its day and its town before the colon',
    alone('Submission deadline for KISV 2027, June 3, 2027, Ghent: January 12, 2027.'),
    on,
    ['submission 2027-01-12'],
  ],
  [
    'in German',
    alone('Beiträge für die Tagung am 3. Juni 2027 sind bis 12. Januar 2027 einzureichen.'),
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'in French',
    alone('Les résumés pour la journée du 3 juin 2027 sont à envoyer avant le 12 janvier 2027.'),
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'in Spanish',
    alone('Las propuestas para el congreso del 3 de junio de 2027 se envían hasta el 12 de enero de 2027.'),
    on,
    ['event 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'two things, each with its day, the later first',
    alone('Camera-ready: 3 June 2027, submission: 12 January 2027'),
    on,
    ['camera-ready 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'the same without colons',
    alone('Notification 3 June 2027, papers due 12 January 2027'),
    on,
    ['notification 2027-06-03', 'submission 2027-01-12'],
  ],
  [
    'papers on a day, their abstracts before',
    alone('Papers 3 June 2027, abstracts by 12 January 2027'),
    on,
    ['submission 2027-06-03', 'abstract 2027-01-12'],
  ],
  [
    'the dates for something that has a name',
    '<p>Kelp talks are taken until 20 July 2027.</p><p>We are glad to say that the dates for the virtual KLPX will be Monday, 23 August to Friday, 27 August 2027! More will follow.</p>',
    '2027-06-15',
    ['submission 2027-07-20', 'event 2027-08-23..2027-08-27'],
  ],
  [
    'a name with its year, and its days in a bracket, before a colon',
    '<p>Subject: Virtual Kelp Divers 2027 (23-27 August): reefs track, talks until 20 July</p>',
    '2027-06-15',
    ['event 2027-08-23..2027-08-27', 'submission 2027-07-20'],
  ],
  [
    'the dates for what is handed in are no event',
    '<p>The dates for Abstract submission will be 3 to 5 March 2027.</p>',
    '2027-01-15',
    ['opens 2027-03-03', 'submission 2027-03-05'],
  ],
  [
    'days in a row behind a word for the day, the last in a bracket',
    '<p>Call for talks: Kelp Academy 2027</p><p>Date: Friday 25.06.2027, Saturday 26.06.2027 (and Sunday 27.06.2027)</p><p>Websites:</p><p>Abstract submission: 30.04.2027</p>',
    '2027-03-15',
    ['event 2027-06-25..2027-06-27', 'submission 2027-04-30'],
  ],
  [
    'what is due on a day says so',
    alone('Papers are due 3 June 2027; abstracts until 12 January 2027.'),
    on,
    ['submission 2027-06-03', 'abstract 2027-01-12'],
  ],
  [
    'the day of an event in a bracket, and what its sentence asks for',
    '<h1>Call for Papers</h1><p>Contributions to the workshop (20 May 2027) are handed in through the portal by 12 February 2027.</p>',
    '2027-01-10',
    ['event 2027-05-20', 'submission 2027-02-12'],
  ],
  [
    'the same without its year',
    '<h1>Call for Papers</h1><p>Abstracts for the symposium (20 May) should be sent to the chair by 12 February 2027.</p>',
    '2027-01-10',
    ['event 2027-05-20', 'submission 2027-02-12'],
  ],
  [
    'German: the day of a meeting in a bracket',
    '<h1>Call for Papers</h1><p>Beiträge zur Tagung (20. Mai 2027) sind bis zum 12. Februar 2027 einzureichen.</p>',
    '2027-01-10',
    ['event 2027-05-20', 'submission 2027-02-12'],
  ],
  [
    'a day in a bracket that is a deadline of its own',
    '<h1>Call for Papers</h1><p>Papers (12 February 2027) and posters (1 April 2027) are handed in online.</p>',
    '2027-01-10',
    ['submission 2027-02-12', 'submission 2027-04-01'],
  ],
  [
    'a bracket that says what is due',
    '<h1>Call for Papers</h1><p>Papers for the workshop (due 12 February 2027) are judged, and authors notified by 3 April 2027.</p>',
    '2027-01-10',
    ['submission 2027-02-12 {zone-unstated}', 'notification 2027-04-03 {zone-unstated}'],
  ],
  [
    'a struck deadline beside the day and place of the event',
    '<h1>Call for Papers</h1><p>Submission deadline: <s>5 March 2027</s> / 12 June 2027, Graz</p>',
    '2027-01-10',
    ['submission 2027-03-05 struck', 'event 2027-06-12'],
  ],
  [
    'a struck deadline beside the new one and a weekday',
    '<h1>Call for Papers</h1><p>Submission deadline: <s>5 March 2027</s> / 12 March 2027, Friday</p>',
    '2027-01-10',
    ['submission 2027-03-12 was 2027-03-05'],
  ],
  [
    'an event and its deadline on one line',
    '<h1>Calls</h1><p>Conference: 12 June 2027, deadline: 1 March 2027</p>',
    '2027-01-10',
    ['event 2027-06-12', 'submission 2027-03-01'],
  ],
  [
    'French: a colloquium and its deadline on one line',
    '<h1>Appel</h1><p>Colloque : 12 juin 2027, date limite : 1er mars 2027</p>',
    '2027-01-10',
    ['event 2027-06-12', 'submission 2027-03-01'],
  ],
  [
    'a deadline and the one to which it is extended, on one line',
    '<h1>Call for Papers</h1><p>Conference deadline: 1 March 2027, extended deadline: 12 March 2027</p>',
    '2027-01-10',
    ['submission 2027-03-12 was 2027-03-01'],
  ],
  [
    'where a jury meets is no event',
    '<h1>Call for Entries</h1><p>Entries are due by 1 March 2027. The jury will meet in Graz on 20 April 2027.</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'other 2027-04-20'],
  ],
  [
    'French: nor where it meets',
    '<h1>Appel à projets</h1><p>Date limite de dépôt : 1er mars 2027. Le jury se réunira à Lyon le 20 avril 2027.</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'other 2027-04-20'],
  ],
  [
    'where a workshop meets is one',
    '<h1>Call for Papers</h1><p>Papers are due by 1 March 2027. The workshop will meet in Graz on 20 April 2027.</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'event 2027-04-20'],
  ],
  [
    'days of an event, each with its year',
    '<h1>Call for Papers</h1><p>Paper deadline: March 1, 2027</p><p>Conference: June 3, 2027, June 4, 2027</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'event 2027-06-03..2027-06-04'],
  ],
  [
    'two days of deadlines, each with its year',
    '<h1>Call for Papers</h1><p>Submission deadlines: June 3, 2027, June 4, 2027</p>',
    '2027-01-10',
    ['submission 2027-06-03', 'submission 2027-06-04'],
  ],
  [
    'from an hour of the first day to one of the last',
    '<h1>Call for Papers</h1><p>Paper deadline: 1 March 2027</p><p>Conference: 3 June 2027 @ 09:00 – 5 June 2027 @ 17:00</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'event 2027-06-03..2027-06-05'],
  ],
  [
    'what ends with the event is not the call, in French',
    '<h1>Appel à films</h1><p>Date limite d’envoi : 1er mars 2027</p><p>Clôture du festival : 12 juin 2027</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'event 2027-06-12'],
  ],
  [
    'what ends with the call is',
    '<h1>Appel à films</h1><p>Clôture de l’appel : 1er mars 2027</p><p>Festival : 12 juin 2027</p>',
    '2027-01-10',
    ['submission 2027-03-01', 'event 2027-06-12'],
  ],
  [
    'a window over New Year is no event',
    '<h1>Call for applications</h1><p>Applications are open from 1 December 2026 to 1 March 2027.</p>',
    '2027-01-10',
    ['opens 2026-12-01', 'submission 2027-03-01'],
  ],
  [
    'French: a window over New Year',
    '<h1>Appel</h1><p>Les candidatures sont ouvertes du 1er décembre 2026 au 1er mars 2027.</p>',
    '2027-01-10',
    ['opens 2026-12-01', 'submission 2027-03-01'],
  ],
  [
    'what others tell their authors, in a bracket',
    '<h1>FogCon 2027</h1><h2>Call for papers</h2><ul><li>Submission deadline: 1 February 2027</li></ul><p>Papers rejected from ICBX (notification: 20 January 2027) may be sent with their reviews.</p>',
    '2027-01-10',
    ['submission 2027-02-01'],
  ],
  [
    'what this one tells them',
    '<h1>FOGC 2027</h1><h2>Call for papers</h2><p>Papers are due by 1 February 2027. Papers accepted at FOGC 2027 (notification: 20 March 2027) are printed.</p>',
    '2027-01-10',
    ['submission 2027-02-01', 'notification 2027-03-20'],
  ],
  ...(
    [
      [
        'Call for bids',
        'Bids are due 1 May 2027.',
        'The conference is planned for June 2027. The aim is to gather at least 150 people for two days.',
      ],
      [
        'Appel à candidatures',
        'Envoi des dossiers avant le 1er mai 2027.',
        'Le colloque est prévu en juin 2027. Le but est de réunir au moins 150 personnes pendant deux jours.',
      ],
      [
        'Call for Papers',
        'Einreichung bis 1. Mai 2027.',
        'Die Tagung ist für Juni 2027 geplant. Ziel ist es, mindestens 150 Menschen für zwei Tage zusammenzubringen.',
      ],
      [
        'Convocatoria',
        'Envío de propuestas hasta el 1 de mayo de 2027.',
        'El congreso está previsto para junio de 2027. El objetivo es reunir al menos a 150 personas durante dos días.',
      ],
      [
        'Call for papers',
        'Invio delle proposte entro il 1 maggio 2027.',
        'Il convegno è previsto per giugno 2027. L’obiettivo è riunire almeno 150 persone per due giorni interi.',
      ],
    ] as const
  ).map(
    ([title, due, planned]): ReadRow => [
      `an event that is planned for a month, amid longer text: ${planned}`,
      `<h1>${title}: Sphagnum</h1><p>${due}</p><p>${planned}</p>`,
      '2027-01-10',
      ['submission 2027-05-01', 'event 2027-06'],
    ],
  ),
  ...[
    'A volume after the workshop is planned for June 2028. It will hold at least ten of the papers, in two parts.',
    'A special issue with papers of the conference is planned for June 2028. It will hold at least ten of them.',
  ].map(
    (planned): ReadRow => [
      `what is planned is a book, and no event: ${planned}`,
      `<h1>Call for papers: Sphagnum workshop</h1><p>Papers are due 1 May 2027.</p><p>${planned}</p>`,
      '2027-01-10',
      ['submission 2027-05-01'],
    ],
  ),
  [
    'German and Polish: the days of an event with stops and without a year',
    '<h1>Werkstatt</h1><p>Abstracts bis zum 3. März 2027 per E-Mail.</p><p>Die Tagung findet vom 13.-14.05. in Kiel statt.</p><h1>Warsztaty</h1><p>Konferencja: 05.-07.10. Toruń</p>',
    '2027-02-01',
    ['submission 2027-03-03', 'event 2027-05-13..2027-05-14', 'event 2027-10-05..2027-10-07'],
  ],
  ...[
    'Workshop: Mon 3 May 2027, 9am-5pm.',
    'Workshop date: 3 May 2027, from 9am to 5pm',
    'Tagung: 3. Mai 2027, 9–17 Uhr',
    'Journée d’étude : 3 mai 2027, 9h-17h',
    'Congreso: 3 de mayo de 2027, 9:00–17:00',
    'Konferencja: 3 maja 2027, 9:00–17:00',
    'Конференция: 3 мая 2027 г., 9:00–17:00',
  ].map(
    (line): ReadRow => [
      `from when to when the event lasts, beside its deadline: ${line}`,
      `<h1>Call for talks: Sphagnum</h1><p>Deadline: 1 February 2027</p><p>${line}</p>`,
      '2027-01-10',
      ['submission 2027-02-01', 'event 2027-05-03'],
    ],
  ),
  ...['Workshop 1: 3 May 2027, 9:00–12:00', 'Dinner: 3 May 2027, 19:00–22:00', 'Workshop of the editors: 3 May 2027, 9:00–12:00'].map(
    (line): ReadRow => [
      `a slot of its programme: ${line}`,
      `<h1>Call for talks: Sphagnum</h1><p>Deadline: 1 February 2027</p><p>${line}</p>`,
      '2027-01-10',
      ['submission 2027-02-01'],
    ],
  ),
  ...[
    [
      'Diese Fragen stehen in diesem Jahr im Zentrum des forum junge ufer vom 18.11. bis 22.11.2027 in Dresden. Studierende sind eingeladen, sich mit Vorschlägen zu bewerben.',
      'Abstracts bitte bis zum 1. Juni 2027 einreichen.',
    ],
    [
      'Ces questions sont cette année au cœur du forum jeunes rives du 18 au 22 novembre 2027 à Lyon. Les étudiants sont invités à proposer des sujets.',
      'Les propositions sont attendues avant le 1er juin 2027.',
    ],
    [
      'These questions are this year at the heart of the forum young shores from 18 to 22 November 2027 in Dresden. Students are invited to propose topics.',
      'Proposals are due by 1 June 2027.',
    ],
  ].map(
    ([about, due]): ReadRow => [
      `an event by a name in small letters, its days and its place, amid a paragraph: ${about}`,
      `<h1>Shores</h1><p>${about}</p><p>${due}</p>`,
      '2027-01-10',
      ['event 2027-11-18..2027-11-22', 'submission 2027-06-01'],
    ],
  ),
  ...[
    ['TERMIN: środa – 27 października 2027 r.', 'MIEJSCE: Warszawa', 'zakończenie zgłaszania referatów'],
    ['TERMIN: Mittwoch – 27. Oktober 2027', 'ORT: Universität Graz', 'Ende der Einreichung'],
    ['DATE : mercredi – 27 octobre 2027', 'LIEU : Université de Nantes', 'fin du dépôt des propositions'],
    ['Date: Wednesday – 27 October 2027', 'Place: Moss Hall, Graz', 'end of paper submission'],
  ].map(
    ([day, place, end]): ReadRow => [
      `a dash between the weekday and the day of what is held: ${day}`,
      `<h1>Lutra</h1><ul><li>${day}</li><li>${place}</li></ul><h2>Calendar of the conference</h2><ul><li>08.05.2027 – ${end}</li></ul>`,
      '2027-01-10',
      ['event 2027-10-27', 'submission 2027-05-08'],
    ],
  ),
  ...['informacje na temat kwalifikacji nadesłanych propozycji referatów', 'информация об отборе присланных докладов'].map(
    (told): ReadRow => [
      `word on what was chosen of what was sent: ${told}`,
      `<h1>Lutra 2027 Congress</h1><ul><li>08.05.2027 – Submission deadline</li><li>30.05.2027 – ${told}</li></ul>`,
      '2027-01-10',
      ['submission 2027-05-08', 'notification 2027-05-30'],
    ],
  ),
] as const satisfies readonly ReadRow[];
