import type { ReadRow } from './row.ts';

const on = '2027-01-15';
const papers = '<li>Papers due: March 1, 2027</li>';

export default [
  ['a page without anything to hand in', '<h2>Programme</h2><li>Monday, June 1, 2027: opening</li>', on, []],
  ['a conference that is only attended', '<h1>Meetup</h1><p>Our next meeting takes place on June 1, 2027 in Graz.</p>', on, []],
  [
    'release notes',
    '<table><tr><th>Release</th><th>Start</th><th>End-of-life</th></tr><tr><td>v24</td><td>2027-04-22</td><td>2030-04-30</td></tr></table>',
    on,
    [],
  ],
  [
    'a blog post',
    '<p>Posted on January 3, 2027</p><p>Last week we looked at bells and their makers in the north of the country.</p>',
    on,
    [],
  ],
  ['minutes', '<h2>Minutes</h2><p>2027-01-10. The board met and spoke of the coming year and its papers.</p>', on, []],
  [
    'news above the list',
    `<h2>News</h2><li>January 3, 2027: the paper submission site is open</li><h2>Important dates</h2>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'past editions',
    `<h2>Important dates</h2>${papers}<h2>Previous editions</h2><li>KISV 2025, paper deadline May 3, 2025</li>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a programme below the list',
    `<h2>Important dates</h2>${papers}<h2>Programme</h2><li>June 1, 2027, 9:00 - 10:00: paper session</li>`,
    on,
    ['submission 2027-03-01'],
  ],
  ['a copyright line', `${papers}<p>Copyright © 2027 KISV. Last updated January 4, 2027.</p>`, on, ['submission 2027-03-01']],
  ['comments', `<!-- <li>Papers due: February 1, 2027</li> -->${papers}`, on, ['submission 2027-03-01']],
  ['hidden elements', `<li style="display:none">Papers due: February 1, 2027</li>${papers}`, on, ['submission 2027-03-01']],
  [
    'another conference in prose',
    `<p>KISV 2027 will be held in Graz, Austria, on June 1-3, 2027, just after the ACME conference that takes place on May 20-22, 2027.</p><h2>Dates</h2>${papers}`,
    on,
    ['event 2027-06-01..2027-06-03', 'submission 2027-03-01'],
  ],
  ['the event of the year before', `<h2>Important dates</h2>${papers}<li>Conference: June 1-3, 2026</li>`, on, ['submission 2027-03-01']],
  [
    'what comes after a date',
    `<p>Submissions that are received after March 9, 2027 will not be read at all by anybody.</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'numbers that are no dates',
    `<p>Papers have 10-12 pages; see https://example.org/2027/05/12/call and version 2.10.2027-rc1, room 31.</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  ['programme slots', `<p>Workshop papers, June 1, 2027, 14:00 - 15:30</p>${papers}`, on, ['submission 2027-03-01']],
  [
    'history in prose',
    `<p>The first workshop was held on May 3, 1998 and papers were submitted by post in those days.</p>${papers}`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a course with its homework',
    '<h1>Bells 101</h1><p>Grades: two exams and the homework. No lectures in June.</p><table><tr><th>Week</th><th>Topic</th><th>Due</th></tr><tr><td>2</td><td>Casting</td><td>Homework 1 due Jan 22, 2027</td></tr><tr><td>9</td><td>Talks</td><td>Project proposal due Mar 5, 2027</td></tr></table>',
    on,
    [],
  ],
  [
    'the calendar of a university',
    '<h1>Academic calendar</h1><ul><li>First day of classes: January 11, 2027</li><li>Last day to add a course: January 22, 2027</li><li>Final exams: April 26 – May 1, 2027</li><li>Grades due: May 5, 2027</li></ul>',
    on,
    [],
  ],
  [
    'minutes that speak of papers',
    '<h1>Board meeting, 10 January 2027</h1><p>Present: A. Bell, C. Drum.</p><p>The submission deadline had been 1 September 2026; 40 papers were received.</p><p>Next meeting: 7 February 2027.</p>',
    on,
    [],
  ],
  [
    'dates of taxes',
    '<h1>Tax deadlines 2027</h1><li>April 15, 2027: Income tax return due</li><li>June 15, 2027: second payment due</li>',
    on,
    [],
  ],
  [
    'a story of years ago',
    '<h1>How to write</h1><p>When I submitted my first paper in May 2021, the deadline was on a Friday, and I worked until July 10, 2021.</p>',
    on,
    [],
  ],
  [
    'news under a heading that speaks of papers',
    '<h1>News</h1><h2>Paper accepted at KISV</h2><p>November 3, 2026</p><p>We went to see the bells.</p>',
    on,
    [],
  ],
  [
    'a summer school with lectures and exams is a call',
    '<h1>Summer school on bells</h1><p>Lectures, exams and grades in six days.</p><li>Application deadline: March 1, 2027</li><li>Notification of acceptance: April 20, 2027</li>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'what is still to be announced is no date',
    `${papers}<h3>Submission link</h3><p>Coming soon!</p><p>Award sponsor: TBA</p>`,
    on,
    ['submission 2027-03-01'],
  ],
  [
    'sessions of a programme beside a call',
    '<h1>Sessões Técnicas</h1><h3>Sessão Técnica 1 (24/05/2027)</h3><p>Artigo sobre sinos</p><h1>Chamada</h1><p>Submissão de artigos: 10/03/2027</p>',
    on,
    ['submission 2027-03-10'],
  ],
  [
    'a span in which something else must lie',
    '<ul><li>Doctoral papers (up to 6 pages, with references). They should be written by students who defended a thesis between September 2026 and February 2027; if accepted, they are presented in a session.</li><li>Submission deadline: 10 March 2027</li></ul>',
    on,
    ['submission 2027-03-10'],
  ],
  [
    'what comes after a day, in Korean and Chinese',
    '<ul><li>논문 제출 마감: 2027년 5월 26일</li><li>5월 27일 이후 제출은 이메일로 하시기 바랍니다.</li><li>5月28日之后投稿请发邮件。</li></ul>',
    on,
    ['submission 2027-05-26'],
  ],
  [
    'a day from which papers are taken, in Russian',
    '<ul><li>Подача докладов - с 1 февраля 2027 года.</li><li>Окончание приёма докладов - 14 марта 2027 года.</li></ul>',
    on,
    ['submission 2027-03-14'],
  ],
  [
    'minutes that tell of the calls of others',
    '<h2>27 May</h2><p>Attending: Ada, Bruno, Clara</p><h3>Agenda</h3><ul><li>Bell Days: CFP closes on 14 March 2027</li><li>Freeze of the code on Monday</li></ul>',
    on,
    [],
  ],
  [
    'what it costs to come on the days of the event',
    `<h1>Bells and Gongs</h1><p>Event date(s): June 1–3, 2027</p><p>Conference fee (June 1-3): 150 €</p>${papers}`,
    on,
    ['event 2027-06-01..2027-06-03', 'submission 2027-03-01'],
  ],
] satisfies readonly ReadRow[];
