import type { ReadRow } from './row.ts';

const on = '2027-01-15';
const papers = '<li>Papers due: March 1, 2027</li>';

/** Pages that have deadlines and are no calls, each with a call that shares its words. */
export default [
  [
    'the calendar of a university whose last days are deadlines',
    '<h1>Spring term</h1><table><tr><td>January 22, 2027</td><td>Last day to add</td></tr><tr><td>February 19, 2027</td><td>Last day to withdraw from the college</td></tr><tr><td>March 1, 2027</td><td>Application for the degree is due; no classes</td></tr></table>',
    on,
    [],
  ],
  [
    'a conference that speaks of classes and semesters is a call',
    '<h1>Teaching Bells 2027</h1><p>No classes are held in Graz on the days of the conference, when the term begins.</p><ul><li>Proposals due: March 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'the dates of a semester, in German',
    '<h1>Sommersemester 2027</h1><table><tr><td>Semesterzeitraum</td><td>01.04.2027 - 30.09.2027</td></tr><tr><td>Antrag auf Beurlaubung</td><td>bis 22.02.2027</td></tr><tr><td>Rückmeldung</td><td>bis 22.02.2027</td></tr></table>',
    on,
    [],
  ],
  [
    'the calendar of a university, in Spanish',
    '<h1>Calendario académico 2027</h1><table><tr><td>Inscripción de asignaturas</td><td>15-02-2027</td></tr><tr><td>Inicio de clases</td><td>1-03-2027</td></tr></table>',
    on,
    [],
  ],
  [
    'admission to a college, with notifications',
    '<h1>Plans and deadlines</h1><table><tr><th>Type</th><th>Deadline</th><th>Notification</th></tr><tr><td>Early Action</td><td>February 1, 2027</td><td>March 31, 2027</td></tr><tr><td>Regular Decision</td><td>March 1, 2027</td><td>May 1, 2027</td></tr></table>',
    on,
    [],
  ],
  [
    'a school for early decisions is a call',
    '<h1>Winter school on bells: early decision</h1><ul><li>Application deadline: March 1, 2027</li><li>Notification: April 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-01'],
  ],
  [
    'a test with its sittings',
    '<h1>Bell exam for schools: test dates of the school year</h1><table><tr><th>Test date</th><th>Registration deadline</th></tr><tr><td>May 1, 2027</td><td>March 1, 2027</td></tr></table>',
    on,
    [],
  ],
  [
    'a shared task with test data is a call',
    '<h1>Bell recognition task</h1><ul><li>Registration deadline: March 1, 2027</li><li>Test data released: April 1, 2027</li><li>Results due: April 15, 2027</li></ul>',
    on,
    ['registration 2027-03-01', 'opens 2027-04-01', 'submission 2027-04-15'],
  ],
  [
    'a school with its days',
    '<h1>Dates to remember</h1><ul><li>March 1, 2027: no school</li><li>March 12, 2027: Parent-Teacher Conferences</li><li>April 1, 2027: application deadline for the garden club</li></ul>',
    on,
    [],
  ],
  [
    'an election',
    '<h1>Elections of 2027</h1><table><tr><td>February 13, 2027</td><td>Last day to file nomination petitions</td></tr><tr><td>April 8, 2027</td><td>Last day to register as a voter</td></tr><tr><td>April 16, 2027</td><td>Last day to apply for an absentee ballot</td></tr></table>',
    on,
    [],
  ],
  [
    'a conference on elections is a call',
    `<h1>Voters and ballots: a conference</h1><p>Before the next general election we meet in Graz.</p><h2>Call for papers</h2>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'the dates of taxes',
    '<h1>Tax calendar</h1><table><tr><th>Date</th><th>Deadline for</th></tr><tr><td>April 15, 2027</td><td>Filing the income tax return, or for an extension of it, and paying by January 18</td></tr></table>',
    on,
    [],
  ],
  [
    'a job',
    '<h1>Post-doctoral fellow in bell founding (1.0 FTE)</h1><p>Deadline: March 1, 2027</p><p>You may apply for this position until March 1, 2027, 23:59. The starting date is in May 2027.</p>',
    on,
    [],
  ],
  [
    'a call for position papers',
    '<h1>Bells at work</h1><p>Employment in foundries is our theme; the position papers have four pages.</p><ul><li>Position papers due: March 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'orders and their delivery',
    '<h1>Holiday shipping deadlines</h1><p>Send your packages by these dates:</p><ul><li>Standard shipping deadline: December 18, 2026</li><li>Express shipping: December 22, 2026</li></ul><p>Parcels must be received before December 24, 2026.</p>',
    '2026-12-01',
    [],
  ],
  [
    'the hours of a library',
    '<h1>Opening hours over the holidays</h1><p>Students of other universities who wish to use the library then should apply: applications must be submitted before Monday 8 March 2027.</p>',
    on,
    [],
  ],
  [
    'papers of a digital library, at hours of opening',
    `<h1>Bell Days 2027</h1><p>Papers are in the digital library. Opening hours of the desk: 9:00 to 17:00.</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'notes of a meeting that name a call',
    '<h1>28 January 2027</h1><p>Note taker: Ada</p><ol><li>Changes to the agenda?</li><li>Lightning talks<ul><li>CfP 5 September</li></ul></li></ol>',
    on,
    [],
  ],
  [
    'a manual for those who keep a list of calls',
    '<h1>Conference deadlines</h1><p>Fork the repository, change _data/conferences.yml, open a pull request.</p><p>A rolling deadline: "%y-%m-15" means there is a deadline on the 15th day of every month.</p>',
    on,
    [],
  ],
  [
    'a call that takes pull requests',
    `<h1>Bells in Free Software 2027</h1><p>Fork the repository and send a pull request with your proposal.</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'release notes with what was submitted',
    '<h1>News</h1><p>3.25.2 - February 1, 2027</p><ul><li>configure.ac: post-release version bump</li><li>Bug fixes, no memory leak; merge what was submitted by May 1, 2027</li></ul><h1>Notes</h1><p>Submission due: February 3, 2027</p>',
    on,
    [],
  ],
  [
    'hours of a programme below a day',
    '<p>Preliminary program</p><p>Thursday, May 6, 2027</p><p>11:30am - 5:00pm Registration</p><p>12:00pm - 2:30pm Workshop</p><p>Friday, May 7, 2027</p><p>8:30am - 5:00pm Registration</p>',
    on,
    [],
  ],
  [
    'a report of what was done by whom',
    '<p>The workshop took place from May 6th to 8th 2027.</p><p>On 6th May 2027 there was a reception that was kindly given by the mayor; papers and posters were the draw of the day, and people spoke of them at length.</p>',
    '2027-05-20',
    [],
  ],
  [
    'what is handed in by a day behind the verb',
    '<p>All of the papers that are meant for the sessions of the workshop should be sent to the chairs by 6 May 2027, as one file.</p>',
    on,
    ['submission 2027-05-06'],
  ],
  [
    'the proceedings of a workshop',
    '<h1>Proceedings of the Workshop on Bells</h1><p>Graz, September 27, 2026.</p><p>2026-11-02: submitted by A. Bell, under Creative Commons</p><p>2026-11-09: published on the server</p>',
    on,
    [],
  ],
  [
    'the history of manuscripts',
    '<h1>Accepted papers</h1><ul><li>C. Drum: On drums, submitted 3 January 2027, revised 2 February 2027, accepted 1 March 2027</li></ul><p>Received: 3 January 2027; Accepted: 12 May 2027; Published: 1 June 2027</p>',
    '2027-02-01',
    [],
  ],
  [
    'a list that calls its rows received and accepted',
    '<h1>Call for papers</h1><ul><li>Full papers received: March 1, 2027</li><li>Papers accepted: May 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'submission 2027-05-01'],
  ],
  [
    'when a thesis was handed in',
    '<h1>Defences</h1><ul><li>2 April 2027, 10:00: Carl Drum. Thesis submitted on 12 January 2027.</li></ul>',
    on,
    [],
  ],
  [
    'papers that must be submitted on a day',
    '<h1>Call for papers</h1><p>Papers must be submitted on March 1, 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'deadlines that are supposed, or asked about',
    '<h1>What is AoE?</h1><p>If the deadline is on 30 September 2027 at 23:59 AoE, you can still submit while it is 1 October in London.</p><p>So what does a paper deadline of 1 March mean for a reader in Tokyo? It is another day there.</p><p>An entry looks like this: "deadline: 2027-11-15 23:59".</p>',
    on,
    [],
  ],
  [
    'a deadline that answers a question',
    '<h1>Call for papers</h1><p>When is the deadline for papers? March 1, 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'the agenda of an annual meeting',
    '<h1>Agenda of the annual meeting</h1><p>Saturday 6 March 2027, 14:00</p><ol><li>Approval of the minutes</li><li>Motions (received by 20 February 2027)</li></ol>',
    on,
    [],
  ],
  [
    'a tour with its shows',
    '<h1>On tour</h1><ul><li>12 March 2027 – Town Hall – sold out</li><li>14 March 2027 – Kelp Arena – tickets</li><li>Presale opens 5 February 2027</li></ul>',
    on,
    [],
  ],
  [
    'the plan of a project',
    '<h1>Bell project</h1><table><tr><th>Milestone</th><th>Due</th></tr><tr><td>M1: requirements</td><td>2027-02-01</td></tr><tr><td>D1.2 Final report submitted to the council</td><td>2027-09-30</td></tr></table>',
    on,
    [],
  ],
  [
    'what sponsors are to send',
    '<h1>Become a sponsor</h1><p>BellCon takes place on June 1-3, 2027.</p><p>Please send your logo by May 1, 2027 so that it is printed on the bags.</p>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
