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
    'a bracket whose name says nothing of its own',
    '<h1>Call for papers</h1><ul><li>Deadline (14 February 2027): submission of posters</li><li>Round 2 (15 March 2027): submission of papers</li></ul>',
    on,
    ['submission 2027-02-14', 'submission 2027-03-15'],
  ],
];

export default rows;
