import type { ReadRow } from './row.ts';

const on = '2027-01-15';
const papers = '<li>Papers due: March 1, 2027</li>';
const list = (...items: readonly string[]) => `<h2>Important dates</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What labels say of kinds, where several words in them speak of different things. */
export default [
  [
    'results that are handed in, and results that are told',
    list('Results submission deadline: March 1, 2027', 'Results announced: April 20, 2027'),
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a call that is out by a day where there are deadlines',
    list('Call for papers: January 4, 2027', 'Papers due: March 1, 2027'),
    on,
    ['opens 2027-01-04', 'submission 2027-03-01'],
  ],
  ['a call with one date only', '<h1>Call for Papers: March 1, 2027</h1><p>Send us your best.</p>', on, ['submission 2027-03-01']],
  [
    'a page that opens by a day',
    list(papers, 'The registration page will open by April 1, 2027'),
    on,
    ['submission 2027-03-01', 'opens 2027-04-01'],
  ],
  [
    'data that is ready by a day',
    list('Training data ready: February 1, 2027', 'Papers due: March 1, 2027'),
    on,
    ['opens 2027-02-01', 'submission 2027-03-01'],
  ],
  [
    'revisions of what was accepted',
    list('Papers due: March 1, 2027', 'Revisions of accepted papers due: May 3, 2027'),
    on,
    ['submission 2027-03-01', 'camera-ready 2027-05-03'],
  ],
  [
    'a programme that is told',
    list('Papers due: March 1, 2027', 'Programme announced: May 3, 2027', 'Public voting starts: May 10, 2027'),
    on,
    ['submission 2027-03-01', 'other 2027-05-03', 'other 2027-05-10'],
  ],
  [
    'a label with its colon and a long remark behind the date',
    '<h2>Deadlines</h2><p>Participation requests: March 8, 2027 (each must give the name, the town and the school of the bell founder who asks)</p><p>Abstracts: March 1, 2027</p>',
    on,
    ['registration 2027-03-08', 'submission 2027-03-01'],
  ],
  [
    'a deadline in a sentence that does not say of what',
    '<h2>Submissions</h2><p>Submissions open 3 February 2027, the (extended) deadline is 1 March 2027. We notify authors by 20 April 2027.</p>',
    on,
    ['opens 2027-02-03', 'submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a remark in brackets that names something else',
    list('Papers due: March 1, 2027', 'Test data released: February 1, 2027 (internal deadline; not for the public)'),
    on,
    ['submission 2027-03-01', 'opens 2027-02-01'],
  ],
  [
    'a workshop with its hours in the list',
    list('Papers due: March 1, 2027', 'Workshop at BELLS: June 2, 2027 (09:00 - 12:30)'),
    on,
    ['submission 2027-03-01', 'event 2027-06-02'],
  ],
  [
    'the event in the header and in the list, each in its words',
    `<h1>Bell Days</h1><p>Wednesday, June 2, 2027 (co-located with FERRY)</p>${list('Papers due: March 1, 2027', 'Workshop: June 2, 2027')}`,
    on,
    ['event 2027-06-02', 'submission 2027-03-01'],
  ],
  [
    'two choices parted by a slash: the earlier counts',
    list('Papers due: March 1, 2027', 'Registration ends on: 03/05/2027 / 17/05/2027'),
    on,
    ['submission 2027-03-01', 'registration 2027-05-03'],
  ],
  [
    'an announcement with the days of the event in it',
    `<p>First call for papers: Symposium on Bells, Graz, June 1-3, 2027</p>${list('Papers due: March 1, 2027')}`,
    on,
    ['event 2027-06-01..2027-06-03', 'submission 2027-03-01'],
  ],
  [
    'a month, with the hour and zone of all deadlines',
    `${list('Papers due: March 1, 2027', 'Camera-ready due: May 2027')}<p>All deadlines are 23:59 AoE.</p>`,
    on,
    ['submission 2027-03-01 23:59 AoE', 'camera-ready 2027-05 23:59 AoE'],
  ],
  [
    'an hour and a zone that were struck out with the old date',
    list('Papers due: <s>March 1, 2027, 17:00 (AoE)</s> March 8, 2027'),
    on,
    ['submission 2027-03-08 was 2027-03-01'],
  ],
  [
    'cycles named for months',
    '<table><tr><th>Cycle</th><th>Submission</th><th>Notification</th></tr><tr><td>May 2027</td><td>May 17</td><td>July 5</td></tr><tr><td>August 2027</td><td>August 16</td><td>October 4</td></tr></table>',
    on,
    ['submission 2027-05-17', 'notification 2027-07-05', 'submission 2027-08-16', 'notification 2027-10-04'],
  ],
  [
    'the days of the event with which a workshop is held',
    `<p>The workshop is co-located with FERRY 2027, held in Graz on June 1-5, 2027.</p>${list('Papers due: March 1, 2027', 'Workshop date: June 3, 2027')}`,
    on,
    ['submission 2027-03-01', 'event 2027-06-03'],
  ],
  [
    'those days where nothing else is said of the workshop',
    `<p>The workshop takes place in conjunction with FERRY 2027 on June 1-5, 2027.</p>${list('Papers due: March 1, 2027')}`,
    on,
    ['event 2027-06-01..2027-06-05', 'submission 2027-03-01'],
  ],
  [
    'the clause right before the date',
    '<h1>Call for papers</h1><p>The review process is double-blind, and the work should be submitted by the latest 1 March 2027, 11:59 PM (Anywhere on Earth). Bells of every sort are welcome.</p>',
    on,
    ['submission 2027-03-01 23:59 AoE'],
  ],
  [
    'a word between the old date and the new one',
    list('Submission deadline: <s>February 22, 2027 (AoE)</s> <b>New:</b> March 1, 2027 (AoE)', 'Notification: April 20, 2027'),
    on,
    ['submission 2027-03-01 AoE was 2027-02-22', 'notification 2027-04-20'],
  ],
  [
    'a struck date and the date of another thing',
    '<p>Abstracts: <s>February 22, 2027</s>; papers: March 1, 2027</p>',
    on,
    ['abstract 2027-02-22 struck', 'submission 2027-03-01'],
  ],
  [
    'the end of the specified day',
    `${list('Papers due: March 1, 2027')}<p>Deadlines are at the end of the specified day anywhere on earth.</p>`,
    on,
    ['submission 2027-03-01 24:00 AoE'],
  ],
  [
    'cards with the date above, their label and a sentence',
    '<h1>Important dates</h1><div><span>1 March 2027</span><h3>Submission deadline</h3><p>Final deadline for all paper submissions.</p></div><div><span>20 April 2027</span><h3>Acceptance notification</h3><p>Authors will be notified of the decision.</p></div><div><span>1–3 June 2027</span><h3>Conference dates</h3><p>Bells at the water tower.</p></div>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'event 2027-06-01..2027-06-03'],
  ],
  [
    'a third call',
    list('Third call for workshop papers: January 20, 2027', 'Workshop papers due: March 1, 2027'),
    on,
    ['opens 2027-01-20', 'submission 2027-03-01'],
  ],
  [
    'a final submission before anyone is told',
    list('Final submission deadline: March 1, 2027', 'Notification of the teams: April 20, 2027'),
    on,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'a final submission after the decision',
    list('Papers due: March 1, 2027', 'Notification: April 20, 2027', 'Final submission: May 3, 2027'),
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'camera-ready 2027-05-03'],
  ],
  [
    'a date, and a name in parts',
    list('March 1, 2027: papers due', 'June 2, 2027: Joint BELLS | FERRY | GONG Workshop'),
    on,
    ['submission 2027-03-01', 'event 2027-06-02'],
  ],
  [
    'a long label with its colon',
    '<h2>Important dates</h2><p>Specification of the bells and all of the data available (upon request): February 1, 2027</p><p>Papers due: March 1, 2027</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-01'],
  ],
  [
    'a part of the event on one of its days',
    list('Papers due: March 1, 2027', 'Tutorials: June 7, 2027', 'Main conference: June 8-10, 2027'),
    on,
    ['submission 2027-03-01', 'event 2027-06-07', 'event 2027-06-08..2027-06-10'],
  ],
  [
    'an abstract before a final submission that is judged',
    list('Abstract submission: February 22, 2027', 'Final submission: March 1, 2027', 'Notification: April 20, 2027'),
    on,
    ['abstract 2027-02-22', 'submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'authors are told, in French',
    '<p>Date limite de réception des propositions : 26 février 2027.</p><p>Les orateurs retenus seront avertis par courriel avant le 7 mars 2027.</p>',
    on,
    ['submission 2027-02-26', 'notification 2027-03-07'],
  ],
  [
    'speakers are told, proposals read',
    '<ul><li>Call for proposals closes: 30 April 2027</li><li>1 May 2027: Proposals reviewed</li><li>14 May 2027: Speakers announced</li></ul>',
    on,
    ['submission 2027-04-30', 'other 2027-05-01', 'notification 2027-05-14'],
  ],
  [
    'accepted abstracts are made known, in Turkish',
    '<table><tr><td>Bildiri Özetlerinin Son Gönderimi</td><td>28 Mart 2027</td></tr><tr><td>Kabul Edilen Özetlerin İlanı</td><td>9 Nisan 2027</td></tr><tr><td>Sempozyum Programının İlanı</td><td>5 Mayıs 2027</td></tr></table>',
    on,
    ['submission 2027-03-28', 'notification 2027-04-09', 'other 2027-05-05'],
  ],
  [
    'a remark beside the date that it will not be moved',
    '<h2>Important dates</h2><table><tr><td>Papers</td><td>March 1, 2027 (firm)</td></tr><tr><td>May 3, 2027 (hard deadline)</td><td>Final versions due</td></tr><tr><td>Author registration</td><td>May 10, 2027 (strict deadline, no extensions)</td></tr></table>',
    on,
    ['submission 2027-03-01', 'camera-ready 2027-05-03', 'registration 2027-05-10'],
  ],
  [
    'the sentence begins with its date and asks behind it, in German',
    '<p>Die Tagung findet am 17. Oktober 2027 online statt. Bis zum 1. September 2027 nehmen wir Abstracts von Studierenden und von Absolventinnen aller Fächer gern entgegen!</p>',
    on,
    ['event 2027-10-17', 'submission 2027-09-01'],
  ],
  [
    'accepted and paid, in Polish and French',
    '<p>do 31 marca 2027 zgłoszenia abstraktów</p><p>do 11 kwietnia 2027 potwierdzenie przyjęcia abstraktów przez organizatorów</p><p>1er octobre 2027 : date limite de réception des droits d’inscription</p>',
    on,
    ['submission 2027-03-31', 'notification 2027-04-11', 'registration 2027-10-01'],
  ],
  [
    'told and registered for, in Spanish',
    '<h2>Fechas</h2><p>Envío de resúmenes: hasta el 22 de febrero de 2027</p><p>Comunicación de trabajos aceptados: 10 de marzo de 2027</p><p>La inscripción de los autores que presentan sus trabajos en el congreso deberá realizarse antes del 1 de agosto de 2027. De lo contrario no se publican.</p>',
    on,
    ['submission 2027-02-22', 'notification 2027-03-10', 'registration 2027-08-01'],
  ],
  [
    'told, in Russian and Indonesian',
    '<ul><li>Прием тезисов: до 1 марта 2027</li><li>Подтверждение статуса докладов – до 10 апреля 2027</li><li>Batas Accepted Abstrak : 20 April 2027</li></ul>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-10', 'notification 2027-04-20'],
  ],
  [
    'to be announced by a day that is known',
    list('Deadline for papers: March 1, 2027', 'Results: to be announced by April 20, 2027', 'Camera-ready: to be announced'),
    on,
    ['submission 2027-03-01', 'notification 2027-04-20', 'camera-ready tbd'],
  ],
] satisfies readonly ReadRow[] as readonly ReadRow[];
