import type { ReadRow } from './row.ts';

const on = '2027-02-01';

export default [
  [
    'a struck date over a line that only says until when, and that this is over',
    '<h2>Important dates</h2><ul><li>Paper submission deadline: <strike>February 15, 2027<br></strike>extended to March 1, 2027 (the deadline is over)</li><li>Notification: April 20, 2027</li></ul>',
    on,
    ['submission 2027-03-01 was 2027-02-15', 'notification 2027-04-20'],
  ],
  [
    'one struck date over two that came for it, each of its own people',
    '<h2>Important dates</h2><h3>Papers due</h3><p>March 1, 2027</p><h3>Registration</h3><p><del>May 3, 2027</del></p><p>For authors: May 10, 2027</p><p>For others: May 20, 2027</p>',
    on,
    ['submission 2027-03-01', 'registration 2027-05-10 was 2027-05-03', 'registration 2027-05-20'],
  ],
  [
    'a struck date with a live one beside it',
    '<li>Submission deadline: <s>March 1, 2027</s> March 15, 2027</li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  ['del instead of s', '<li>Paper submission: <del>1 March 2027</del> 15 March 2027</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  [
    'strike by inline style',
    '<li>Paper submission: <span style="text-decoration: line-through">1 March 2027</span> 15 March 2027</li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  [
    'strike by a rule of the page',
    '<style>.old { text-decoration: line-through }</style><li>Paper submission: <b class="old">1 March 2027</b> 15 March 2027</li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  [
    'strike by a class that says so',
    '<li>Paper submission: <span class="strikethrough">1 March 2027</span> 15 March 2027</li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  ['combining strokes (U+0336)', '<li>Paper submission: M̶a̶r̶c̶h̶ ̶1̶,̶ ̶2̶0̶2̶7̶ March 15, 2027</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  ['only the day is struck', '<li>Submission deadline: March <s>1</s> 15, 2027</li>', on, ['submission 2027-03-15 was 2027-03-01']],
  [
    'only the day is struck, day first',
    '<li>Submission deadline: <del>13</del> 20 July 2027</li>',
    on,
    ['submission 2027-07-20 was 2027-07-13'],
  ],
  [
    'only the month is struck',
    '<li>Notification: <s>April</s> May 16, 2027</li><li>Submission: March 1, 2027</li>',
    on,
    ['notification 2027-05-16 was 2027-04-16', 'submission 2027-03-01'],
  ],
  [
    'an ordinal day is struck, the year stands behind',
    '<li>Abstracts due: May <s>7th</s> 10th, 2027</li>',
    on,
    ['submission 2027-05-10 was 2027-05-07'],
  ],
  [
    'a chain of strikes',
    '<li>Paper submission: <s>May 4</s> <s>May 11</s> May 18, 2027</li>',
    on,
    ['submission 2027-05-18 was 2027-05-04,2027-05-11'],
  ],
  [
    'two old dates under one strike',
    '<li>Paper submission: <s>May 4th May 11th</s> May 18th, 2027</li>',
    on,
    ['submission 2027-05-18 was 2027-05-04,2027-05-11'],
  ],
  [
    'struck without a replacement has passed',
    '<li><s>Paper submission: January 10, 2027</s></li><li>Notification: March 1, 2027</li>',
    on,
    ['submission 2027-01-10 struck', 'notification 2027-03-01'],
  ],
  [
    'a whole list struck',
    '<ul style="text-decoration:line-through"><li>Abstract: 3 January 2027</li><li>Full paper submission: 10 January 2027</li></ul>',
    on,
    ['abstract 2027-01-03 struck', 'submission 2027-01-10 struck'],
  ],
  [
    'an inner strike inside a passed row',
    '<li><del>Full papers due: <s>3 January 2027</s> 17 January 2027</del></li>',
    on,
    ['submission 2027-01-17 struck was 2027-01-03'],
  ],
  [
    'a struck row, then the same label',
    '<li><s>Paper submission deadline: March 1, 2027</s></li><li>Paper submission deadline: March 8, 2027</li>',
    on,
    ['submission 2027-03-08 was 2027-03-01'],
  ],
  [
    'the same label twice, both struck',
    '<li><s>Submission deadline: January 4, 2027</s></li><li><s>Submission deadline: January 11, 2027</s></li>',
    on,
    ['submission 2027-01-11 struck was 2027-01-04'],
  ],
  [
    'a struck cell, the new date in the next one',
    '<table><tr><td>Paper submission</td><td style="text-decoration:line-through">March 1, 2027</td><td>March 9, 2027</td></tr><tr><td>Notification</td><td></td><td>May 3, 2027</td></tr></table>',
    on,
    ['submission 2027-03-09 was 2027-03-01', 'notification 2027-05-03'],
  ],
  [
    'old above new in one cell',
    '<table><tr><td>Paper submission</td><td><del>March 1</del><br>March 9, 2027</td></tr><tr><td>Notification</td><td>May 3, 2027</td></tr></table>',
    on,
    ['submission 2027-03-09 was 2027-03-01', 'notification 2027-05-03'],
  ],
  [
    'old and new on lines of a card',
    '<h3>Dates</h3><div><p>Paper submission</p><p><s>Mar 1, 2027</s></p><p>March 9, 2027</p></div><div><p>Notification</p><p>May 3, 2027</p></div>',
    on,
    ['submission 2027-03-09 was 2027-03-01', 'notification 2027-05-03'],
  ],
  ['words struck that hold no date', '<li>Submission: <s>no extension!</s> March 1, 2027</li>', on, ['submission 2027-03-01']],
  [
    'the new date comes first',
    '<li>Submission deadline: March 15, 2027 <s>March 1, 2027</s></li>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  [
    'an hour before a struck day, the new day below it',
    '<ul><li>Papers due: 5 pm UTC on <s>March 1, 2027</s><br>March 8, 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 17:00 UTC was 2027-03-01'],
  ],
  [
    'an hour struck with its day',
    '<p>All deadlines are 23:59 AoE.</p><ul><li>Papers due: <s>March 1, 2027, 5 pm UTC</s><br>March 8, 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 23:59 AoE was 2027-03-01'],
  ],
  [
    'an hour before a struck day, both in one cell',
    '<table><tr><td>Papers due</td><td>5 pm UTC on <s>March 1, 2027</s><br>March 8, 2027</td></tr></table>',
    '2027-02-01',
    ['submission 2027-03-08 17:00 UTC was 2027-03-01'],
  ],
  [
    'the day of one table that was the old day of another is no telling of it',
    '<h2>Deadlines</h2><table><tr><th>Call for Music</th><th>Closed</th></tr><tr><td>Music submission</td><td><s>28 May 2027</s> 25 June 2027</td></tr></table><table><tr><th>Call for Tutorials</th><th>Open</th></tr><tr><td>Tutorial submission</td><td><s>21 May 2027</s> 28 May 2027</td></tr></table>',
    '2027-05-01',
    ['submission 2027-06-25 was 2027-05-28', 'submission 2027-05-28 was 2027-05-21'],
  ],
] satisfies readonly ReadRow[];
