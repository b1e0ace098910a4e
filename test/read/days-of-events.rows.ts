import type { ReadRow } from './row.ts';

const on = '2026-11-20';
const own = ['event 2027-06-03..2027-06-04', 'submission 2027-01-12'];
const list = '<p>Deadline for abstracts: 12 January 2027</p>';
const call = (sentence: string): string => `<title>Bees</title><h1>Bees in Cities: call for papers</h1><p>${sentence}</p>${list}`;

const alone = (sentence: string): string => `<h1>Bees in Cities</h1><h2>Call for papers</h2><p>${sentence}</p>`;

/** Days of the event beside words for what is handed in: never those of a deadline. */
export default [
  ['papers are invited for a meeting in a town', call('We invite papers for this meeting in Ghent, 3–4 June 2027.'), on, own],
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
    'what is due on a day says so',
    alone('Papers are due 3 June 2027; abstracts until 12 January 2027.'),
    on,
    ['submission 2027-06-03', 'abstract 2027-01-12'],
  ],
] as const satisfies readonly ReadRow[];
