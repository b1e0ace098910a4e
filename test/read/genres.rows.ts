import type { ReadRow } from './row.ts';

const on = '2027-01-15';
const papers = '<li>Papers due: March 1, 2027</li>';

/** Sorts of page that ask nothing of a researcher, by their words in every language, each beside a call that has some of them. */
export default [
  [
    'a course whose deadlines name its homework',
    '<h1>Bell founding, seminars</h1><ul><li>Deadline for the first homework is 02.03.2027</li><li>Deadline for 2nd quiz is 09.03.2027</li></ul>',
    on,
    [],
  ],
  [
    'a course that its number tells',
    '<h1>COMP-3610: Bells</h1><h2>Project report</h2><ul><li>Submit the final report as one file</li><li>Due date: March 1, 2027, 11:59 PM</li></ul>',
    on,
    [],
  ],
  [
    'a venue with the number of its year is no course',
    '<h1>BELL 2027</h1><h2>Final projects</h2><ul><li>Submission of projects due: March 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'reports of students that are graded, and handed in once more',
    '<h1>Important dates (spring semester)</h1><ul><li>May 28, 2027: Deadline for students to submit their reports</li><li>August 12, 2027: Retake for reports that were graded "not passed", revised version due</li></ul><h2>Grading</h2>',
    on,
    [],
  ],
  [
    'a symposium for work done in courses is a call',
    '<h1>Student symposium on bells</h1><p>Work done in a course or as homework is welcome; exams begin on May 9.</p><ul><li>Abstracts due: March 1, 2027</li><li>Decisions: April 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-01'],
  ],
  [
    'exercises of a lecture, in German',
    '<h1>Glockenkunde</h1><p>Die Übungsaufgaben werden im Proseminar besprochen.</p><ul><li>Blatt 1 (Abgabe Mittwoch, 3. März 2027)</li></ul>',
    on,
    [],
  ],
  [
    'a conference on lectures, in German, is a call',
    `<h1>Tagung: Die Vorlesung</h1><ul><li>Einreichung der Beiträge bis 1. März 2027</li></ul>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a course with its parts, in Spanish',
    '<h1>Campanas: cronograma</h1><table><tr><th>Semana</th><th>Actividad</th></tr><tr><td>01/03/2027</td><td>Entrega TP 1</td></tr><tr><td>15/03/2027</td><td>Primer parcial de la materia</td></tr></table>',
    on,
    [],
  ],
  [
    'projects of students, in French',
    '<h1>Calendrier</h1><table><tr><td>1er mars 2027</td><td>Dernier délai pour le rapport final des étudiants</td></tr><tr><td>5 mars 2027</td><td>Soutenances ; l’encadrant pédagogique y assiste</td></tr></table>',
    on,
    [],
  ],
  [
    'a course with what is handed in, in Portuguese',
    '<h1>Sinos</h1><p>A proposta é entregue no Moodle da disciplina e compõe a nota final.</p><p>Envio da proposta até 01/03/2027</p>',
    on,
    [],
  ],
  [
    'laboratory work, in Russian',
    '<h1>Колокола: весенний семестр</h1><ul><li>Срок сдачи лабораторной работы: до 1 марта 2027</li><li>Экзамен: 1 июня 2027</li></ul>',
    on,
    [],
  ],
  ['homework, in Chinese', '<h1>作业信息</h1><p>课程：钟</p><ul><li>2027年3月1日8:00之前提交作业</li></ul>', on, []],
  [
    'reports of a lecture, in Japanese',
    '<h1>鐘学 I 授業のページ</h1><ul><li>成績は期末試験でつけます</li><li>中間レポートの提出締め切りは2027年3月1日(月)</li></ul>',
    on,
    [],
  ],
  [
    'a post at a university',
    '<h1>Postdocs</h1><p>The current application deadline is March 1, 2027. The earliest start date is May 1, 2027.</p>',
    on,
    [],
  ],
  [
    'grants whose projects have a start date are a call',
    '<h1>Bell grants: posting schedule</h1><ul><li>Submit applications by March 1, 2027</li><li>Earliest start date for projects: July 1, 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'opens 2027-07-01'],
  ],
  [
    'a table of the conferences of others',
    '<h1>Our next paper</h1><table><tr><th>Conference</th><th>Deadline</th><th>URL</th></tr><tr><td>KISV</td><td>March 1, 2027 (abstract February 22)</td><td>link</td></tr><tr><td>SALTMARSH</td><td>March 9, 2027</td><td>link</td></tr><tr><td>QUILLON</td><td>April 2, 2027</td><td>link</td></tr></table>',
    on,
    [],
  ],
  [
    'a table of events of others, each with its place',
    '<h1>Deadlines</h1><table><tr><th>Event</th><th>Abstract</th><th>Paper</th><th>Location</th></tr><tr><td>KISV 2027</td><td>2027-02-22</td><td>2027-03-01</td><td>Graz</td></tr><tr><td>SALTMARSH</td><td>2027-03-02</td><td>2027-03-09</td><td>Lund</td></tr><tr><td>QUILLON</td><td>2027-03-25</td><td>2027-04-02</td><td>Cork</td></tr></table>',
    on,
    [],
  ],
  [
    'a table of the tracks of one conference is a call',
    '<h1>Bells 2027</h1><table><tr><th>Event</th><th>Submission</th><th>Link</th></tr><tr><td>Paper deadline</td><td>March 1, 2027</td><td>form</td></tr><tr><td>Poster deadline</td><td>March 9, 2027</td><td>form</td></tr><tr><td>Demo deadline</td><td>April 2, 2027</td><td>form</td></tr></table>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-09', 'submission 2027-04-02'],
  ],
  [
    'what a machine noted to the second',
    `<p>Submission run by the server on Tue Feb 2 02:52:33 2027</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a deadline on the last second',
    '<h1>Call for papers</h1><p>Papers due: March 1, 2027, 23:59:59</p>',
    on,
    ['submission 2027-03-01 23:59'],
  ],
  [
    'versions with their days',
    '<h1>History</h1><h2>0.6.2 / 2027-01-29</h2><p>Revert: "Submit lazily from the main entry point"</p>',
    on,
    [],
  ],
  [
    'talks that were given',
    '<h1>Others</h1><ul><li>Invited talk: On bells, remote, June 20, 2026.</li><li>Contributed talk, Graz, July 25-29, 2026.</li></ul>',
    on,
    [],
  ],
  [
    'talks that are asked for',
    '<h1>Bell Days</h1><ul><li>Talks: March 1, 2027</li></ul><p>Submit by mail.</p><h2>Important dates</h2><ul><li>Posters: March 9, 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'submission 2027-03-09'],
  ],
  [
    'a calendar of calls by telephone',
    '<h1>Calendar</h1><ul><li>Thursday 4 March 2027 15:00-16:00 Community call</li><li>Thursday 1 April 2027 15:00-16:00 Monthly call</li></ul>',
    on,
    [],
  ],
  [
    'a seminar whose talks are to be announced',
    '<h1>Spring schedule</h1><table><tr><th>Date</th><th>Speaker</th><th>Title of paper</th></tr><tr><td>March 1</td><td>A. Bell</td><td>TBA</td></tr><tr><td>March 8</td><td>TBA</td><td>TBA</td></tr></table>',
    on,
    [],
  ],
  [
    'a deadline that is to be announced in a table',
    '<h1>Important dates</h1><table><tr><th>Track</th><th>Submission deadline</th><th>Notification</th></tr><tr><td>Talks</td><td>TBA</td><td>May 1, 2027</td></tr><tr><td>Posters</td><td>March 1, 2027</td><td>TBA</td></tr></table>',
    on,
    ['submission tbd', 'notification 2027-05-01', 'submission 2027-03-01', 'notification tbd'],
  ],
  [
    'an issue of news with what is imagined',
    `<h1>News @ 2027-01-08: paper rush!</h1><p>Say the call closes on March 2, then two hundred papers lie there on March 3.</p>`,
    on,
    [],
  ],
  [
    'a laboratory with its marks, in Italian',
    '<h1>Laboratorio di campane</h1><p>Il progetto vale 10 punti sul voto finale.</p><ul><li>Consegna del progetto: entro il 1 marzo 2027 ore 23:59</li></ul>',
    on,
    [],
  ],
  [
    'a final project that is told to its adviser, in Turkish',
    '<h1>Bitirme Projesi</h1><p>Bahar yarıyılı: öğrenciler danışmana teslim eder.</p><ul><li>Proje konusu bildirimi: 1 Mart 2027</li><li>Ara rapor teslimi: 26 Nisan 2027</li></ul>',
    on,
    [],
  ],
  [
    'a practical course, in Dutch',
    '<h1>Klokken – practicum</h1><ul><li>Opdracht 1 inleveren voor 1 maart 2027</li></ul><p>Tentamen in april.</p>',
    on,
    [],
  ],
  [
    'tasks of a course, in Indonesian',
    '<h1>Lonceng</h1><h2>Tugas Besar 1</h2><p>Batas pengumpulan: 1 Maret 2027. Keterlambatan mengurangi nilai.</p>',
    on,
    [],
  ],
  [
    'tasks of a course, in Korean',
    '<h1>종 (1학기)</h1><table><tr><th>과제</th><th>제출 마감</th></tr><tr><td>과제 1</td><td>2027년 3월 1일</td></tr></table><p>중간고사: 4월 24일</p>',
    on,
    [],
  ],
  [
    'tasks of a laboratory, in Polish',
    '<h1>Dzwony – laboratorium</h1><table><tr><th>Zadanie</th><th>Termin oddania</th></tr><tr><td>Projekt zaliczeniowy</td><td>1.03.2027</td></tr></table><p>Kolokwium: 27.05.2027</p>',
    on,
    [],
  ],
  [
    'minutes of a group, in German',
    '<h1>Protokoll</h1><p>Schriftführerin: Ada</p><p>Nächstes Treffen: 1. Februar 2027</p><ul><li>Abgabe der Skizze bis 3. Februar 2027</li></ul>',
    on,
    [],
  ],
  [
    'an election of a committee, with its nominations',
    '<h1>Bell Steering Committee Election</h1><ul><li>Call for nominations ends: February 12, 2027</li><li>Voting opens: February 20, 2027</li></ul>',
    on,
    [],
  ],
  [
    'a contest on which the public votes is a call',
    '<h1>Bell App Challenge</h1><table><tr><th>Period</th><th>Begins</th><th>Ends</th></tr><tr><td>Submissions</td><td>January 20, 2027</td><td>March 1, 2027</td></tr><tr><td>Public voting</td><td>March 8, 2027</td><td>March 17, 2027</td></tr></table>',
    on,
    ['opens 2027-01-20', 'submission 2027-03-01', 'other 2027-03-08', 'other 2027-03-17'],
  ],
] satisfies readonly ReadRow[];
