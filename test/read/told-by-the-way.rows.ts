import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** What stands around a day by the way: a welcome, how the last one went, what explains a day in brackets. */
const rows: readonly ReadRow[] = [
  [
    'a welcome with a small word in it',
    '<h1>Call for presentations</h1><p>Papers due: 2 March 2027</p><p>We look forward to seeing you here in Marsh Hill, June 9–11.</p>',
    on,
    ['submission 2027-03-02', 'event 2027-06-09..2027-06-11'],
  ],
  [
    'the same: in person, again',
    '<h1>Call for presentations</h1><p>Papers due: 2 March 2027</p><p>We hope to meet you in person in Marsh Hill on June 9.</p>',
    on,
    ['submission 2027-03-02', 'event 2027-06-09'],
  ],
  [
    'how the last one went',
    '<h1>Peat Day, 28 April 2027</h1><p>Abstracts are due on 1 April 2027.</p><p>Our peat day on 4 May was a great success.</p>',
    on,
    ['submission 2027-04-01', 'event 2027-04-28'],
  ],
  [
    'German',
    '<h1>Tagung Torf</h1><p>Tagung am 28. April 2027. Beiträge bis 1. März 2027.</p><p>Unser Workshop am 4. Mai war ein voller Erfolg.</p>',
    on,
    ['event 2027-04-28', 'submission 2027-03-01'],
  ],
  [
    'Polish',
    '<h1>Konferencja o torfie</h1><p>Konferencja: 28 kwietnia 2027. Zgłoszenia do 1 marca 2027.</p><p>Warsztat 4 maja był wielkim sukcesem.</p>',
    on,
    ['event 2027-04-28', 'submission 2027-03-01'],
  ],
  [
    'what was so on a day, below a deadline, moves and adds none',
    '<h1>Call for abstracts</h1><p>Abstracts are due on 1 April 2027.</p><p>The choir on 4 May was good.</p><p>On 5 May the mill was dry.</p><p>Our old friends meet on 6 May.</p>',
    on,
    ['submission 2027-04-01'],
  ],
  [
    'the old day of a deadline, below it',
    '<h1>Call for abstracts</h1><p>Abstracts are due on 1 April 2027.</p><p>The old date was 4 March 2027.</p>',
    on,
    ['submission 2027-04-01 was 2027-03-04'],
  ],
  [
    'a workshop that is still to come',
    '<h1>Call for papers</h1><p>Abstracts are due on 1 April 2027.</p><p>The workshop on 4 May will be a great success.</p>',
    on,
    ['submission 2027-04-01', 'event 2027-05-04'],
  ],
  [
    'a day in brackets, explained behind a mark',
    '<h1>Peat School</h1><ul><li>Application opening (25 January 2027): All applications before this date will not be accepted.</li><li>Application deadline (14 February 2027): Applications after this date will not be accepted.</li><li>Portal opening (26 January 2027): Papers submitted earlier are not read.</li></ul>',
    on,
    ['opens 2027-01-25', 'submission 2027-02-14', 'opens 2027-01-26'],
  ],
  [
    'a part of the event in a list, whose day only a sentence without its year says',
    '<h1>Bell Days 2027</h1><p>The doctoral day is open to all who come to the conference, which will take place on 9 November.</p><h2>Important dates</h2><ul><li>Submission deadline: 9 June 2027</li><li>Notification: July 2027</li><li>Doctoral Consortium: 9 November 2027</li></ul>',
    on,
    ['submission 2027-06-09', 'notification 2027-07', 'event 2027-11-09'],
  ],
  [
    'a sentence that tells the day of the final versions again, and one about something else on that day',
    '<h1>Call for workshops</h1><h2>Important dates</h2><ul><li>Workshop proposals due: 1 March 2027</li><li>Notification: 1 April 2027</li><li>Camera-ready versions: 5 December 2027</li></ul><p>A description will be printed. This description must be submitted by 5 December 2027 in the template.</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-04-01', 'camera-ready 2027-12-05'],
  ],
  [
    'the same beside posters',
    '<h1>Call for workshops</h1><h2>Important dates</h2><ul><li>Workshop proposals due: 1 March 2027</li><li>Camera-ready versions: 5 December 2027</li></ul><p>Poster proposals must be submitted by 5 December 2027.</p>',
    on,
    ['submission 2027-03-01', 'camera-ready 2027-12-05', 'submission 2027-12-05'],
  ],
  [
    'columns for what is open and when it is due',
    '<h1>Bell Days 2027</h1><table><tr><th>Event</th><th>Open</th><th>Deadline</th></tr><tr><td>Abstract submission</td><td>1 March 2027</td><td>1 April 2027, 5 pm, Pacific Time</td></tr><tr><td>Advance registration</td><td>1 June 2027</td><td>3 August 2027</td></tr></table>',
    on,
    ['opens 2027-03-01', 'submission 2027-04-01 17:00 America/Los_Angeles', 'opens 2027-06-01', 'registration 2027-08-03'],
  ],
  [
    'a bracket whose name says nothing of its own',
    '<h1>Call for papers</h1><ul><li>Deadline (14 February 2027): submission of posters</li><li>Round 2 (15 March 2027): submission of papers</li></ul>',
    on,
    ['submission 2027-02-14', 'submission 2027-03-15'],
  ],
];

export default rows;
