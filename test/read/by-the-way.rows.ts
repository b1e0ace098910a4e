import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const only = ['submission 2027-04-01'];

/** Short sentences beside a deadline that are about something else, and those that are not. */
const rows: readonly ReadRow[] = [
  [
    'talks that were, and those open to all',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027.</p><p>All talks of 4 May 2027 were recorded.</p><p>The talk on 5 May 2027 is open to the public.</p><p>The poster hall is set up on 6 May 2027.</p>',
    on,
    only,
  ],
  [
    'Polish: the name of the page is none of a sentence’s',
    '<h1>Nabór referatów</h1><p>Referaty należy przesłać do 1 kwietnia 2027.</p><p>Chór śpiewa 4 maja 2027.</p><p>Biuro jest nieczynne 5 maja 2027.</p><p>Jesteśmy na urlopie do 6 maja 2027.</p>',
    on,
    only,
  ],
  [
    'posters have a day of their own',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027.</p><p>For posters it is 4 May 2027.</p>',
    on,
    ['submission 2027-04-01', 'submission 2027-05-04'],
  ],
  [
    'the next sentence of the same line, in the past',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027. Our former chair died on 4 May 2026.</p>',
    on,
    only,
  ],
  [
    'what was extended is a house',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027. The library was extended on 4 May 2027.</p>',
    on,
    only,
  ],
  [
    'the period that is extended is that of the call',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027. The period has been extended to 4 May 2027.</p>',
    on,
    ['submission 2027-05-04 was 2027-04-01'],
  ],
  [
    'Russian: the stop of a year ends its sentence',
    '<h1>Приём докладов</h1><p>Доклады принимаются до 1 апреля 2027 г. Мост закрыт до 4 мая 2027 г.</p>',
    on,
    only,
  ],
  [
    'Spanish, French, Italian, Portuguese: how long an exhibition lasts',
    '<h1>Convocatoria de ponencias</h1><p>Las ponencias se envían hasta el 1 de abril de 2027.</p><p>La exposición dura hasta el 4 de mayo de 2027.</p><p>L’exposition dure jusqu’au 5 mai 2027.</p><p>La mostra dura fino al 6 maggio 2027.</p><p>A exposição dura até 7 de maio de 2027.</p>',
    on,
    only,
  ],
  [
    'posters that hang, in several languages',
    '<h1>Call for papers</h1><p>Papers are due on 1 April 2027.</p><p>Posters stay on the wall until 4 May 2027.</p><p>Poster hängen bis 5. Mai 2027.</p><p>Los carteles permanecen hasta el 7 de mayo de 2027.</p><p>De posters hangen tot 8 mei 2027.</p>',
    on,
    only,
  ],
  [
    'a jury that takes papers in until a day',
    '<h1>Call for essays</h1><p>The jury reads every essay that is submitted by 1 April 2027.</p>',
    on,
    only,
  ],
  [
    'a day of long ago, which is none of this year',
    '<h1>Call for essays</h1><p>Essays are due on 1 April 2027.</p><p>We welcome essays on the time before 4 May 1945.</p>',
    on,
    only,
  ],
  [
    'four digits behind a day that are an hour',
    '<h1>Call for essays</h1><p>Essays are due on 1 April 1700 UTC.</p>',
    on,
    ['submission 2027-04-01 17:00 UTC'],
  ],
  [
    'a sentence right below a heading of its own is about what the heading names',
    '<h1>Moss Days</h1><h2>Paper submission</h2><p>This year it is 1 April 2027.</p><h2>Poster submission</h2><p>Deadline: 8 April 2027.</p>',
    on,
    ['submission 2027-04-01', 'submission 2027-04-08'],
  ],
  [
    'the same of final versions',
    '<h1>Moss Days</h1><h2>Camera-ready papers</h2><p>You have time to 1 June 2027.</p><h2>Submission</h2><p>Deadline: 1 April 2027.</p>',
    on,
    ['camera-ready 2027-06-01', 'submission 2027-04-01'],
  ],
  [
    'German: no stop within a day ends the sentence',
    '<h1>Moos-Tagung: Call for Papers</h1><p>Beiträge bis 1. April 2027.</p><p>Der Chor singt am 4. Mai 2027 im Dom.</p>',
    on,
    only,
  ],
];

export default rows;
