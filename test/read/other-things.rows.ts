import type { ReadRow } from './row.ts';

const on = '2027-03-15';

/** An extension of one thing beside the deadline of another, which stays what it is. */
export default [
  [
    'the month of a calendar beside the page',
    '<h1>KISV 2027</h1><p>Paper submission: 5 March 2027</p><h3>Calendar</h3><table><caption>February 2027</caption><tr><th>M</th><th>T</th><th>W</th><th>T</th><th>F</th><th>S</th><th>S</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr></table>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'what a site shows beside any page, in its own words',
    '<h1>Call for papers: KISV 2027</h1><p>Papers are due on 5 March 2027.</p><h3>Related posts</h3><h4>Call for papers: Owls</h4><p>Submissions are due by 12 March 2027.</p><h3>Das könnte Sie auch interessieren</h3><ul><li>Owls 2027: Einreichung bis 13. März 2027</li></ul><h3>Leia também</h3><p>Envio de trabalhos: 14 de março de 2027</p>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'what comes next beside a call, and the call’s own event among it',
    '<h1>Call for papers: KISV 2027</h1><p>Papers are due on 5 March 2027.</p><h3>Upcoming events</h3><ul><li>Faculty seminar on bees: 12 March 2027, 3 pm</li><li>KISV 2027: 3–5 June 2027</li><li>Open day: 14 March 2027</li></ul>',
    '2027-02-15',
    ['submission 2027-03-05', 'event 2027-06-03..2027-06-05'],
  ],
  [
    'what comes next is what a page is about that asks for nothing elsewhere',
    '<h1>Bees at work</h1><h2>Upcoming events</h2><ul><li>KISV 2027, Vienna: 3–5 June 2027</li><li>KISV paper submission deadline: 5 March 2027</li></ul>',
    '2027-02-15',
    ['submission 2027-03-05', 'event 2027-06-03..2027-06-05'],
  ],
  [
    'today, above the title of the page, and the day of the event below it',
    '<div>Monday, February 15, 2027 <a href="/login">Log in</a></div><h1>KISV 2027</h1><p>June 3, 2027, Lund</p><h2>Important dates</h2><p>Papers due: 5 March 2027</p>',
    '2027-02-15',
    ['submission 2027-03-05', 'event 2027-06-03'],
  ],
  [
    'who wrote the page, and when',
    '<h1>Call for papers of KISV 2027</h1><div>Ada Bell 12 January 2027 Updated 30 January 2027</div><p>Papers are due on 5 March 2027.</p>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'by whom, on which day and at what time',
    '<h1>Travel grants for KISV 2027</h1><p>By Ada Bell on January 12, 2027 at 9:05 am</p><p>Applications are due on 5 March.</p>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'a bare day below the title of the page, before all that falls due',
    '<h1>Call for papers of KISV 2027</h1><p>04.02.2027</p><p>KISV is held every year.</p><p>Papers are due on 5 March 2027.</p>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'but one that the title names, one behind what falls due, and one with its name below it',
    '<h1>Abstract submission deadline</h1><p>25 February 2027</p><h2>Papers</h2><p>Paper submission deadline: 5 March 2027</p>',
    '2027-02-15',
    ['abstract 2027-02-25', 'submission 2027-03-05'],
  ],
  [
    'what readers wrote below the page, and when',
    '<h1>Call for papers: KISV 2027</h1><p>Papers are due on 5 March 2027.</p><div id="comments" class="comments-area"><h2>One thought</h2><p>Ada Bell, 10 February 2027 at 10:23 am: Are abstracts due by 20 February 2027?</p></div><h2>2 comments</h2><div><b>Ole</b> says: <time>11 February 2027 at 10:23 am</time></div><h3>Deja un comentario</h3><p>Envío de trabajos: 12 de febrero de 2027</p>',
    '2027-02-15',
    ['submission 2027-03-05'],
  ],
  [
    'but comments that are asked for, and what the organisers wrote',
    '<h1>Consultation on KISV 2027</h1><h2>Comments</h2><p>Comments must be submitted by 5 March 2027.</p><p>The chairs wrote: papers are due on 6 March 2027</p>',
    '2027-02-15',
    ['submission 2027-03-05', 'submission 2027-03-06'],
  ],
  [
    'each item begins with what it is of',
    '<ul><li>Symposium: Bees and Cities. Deadline: 28 April 2027.</li><li>Symposium: Owls at Work. Deadline (extended): 15 May 2027.</li></ul>',
    on,
    ['submission 2027-04-28', 'submission 2027-05-15'],
  ],
  [
    'each row is named for a workshop',
    '<table><tr><td>Bees</td><td>Papers due 28 April 2027</td></tr><tr><td>Owls</td><td>Papers due 15 May 2027 (extended)</td></tr></table>',
    on,
    ['submission 2027-04-28', 'submission 2027-05-15'],
  ],
  [
    'a row is named for the day of its own extension',
    '<table><tr><td>Papers</td><td>Papers due <s>28 April 2027</s></td></tr><tr><td></td><td>Papers due 15 May 2027 (extended)</td></tr></table>',
    on,
    ['submission 2027-05-15 was 2027-04-28'],
  ],
  [
    'a remark before an extension is no other thing',
    '<p>Paper deadline: 28 April 2027.</p><p>By popular demand. Paper deadline (extended): 15 May 2027.</p>',
    on,
    ['submission 2027-05-15 was 2027-04-28'],
  ],
  [
    'a column that was extended, one that was not',
    '<table><tr><th></th><th>Papers</th><th>Demos</th></tr><tr><td>Submission</td><td><s>1 May 2027</s> 8 May 2027</td><td>1 May 2027</td></tr></table>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'what is extended stands behind it',
    '<ul><li>Submission: <s>1 May 2027</s> 8 May 2027 (papers)</li><li>Submission: 1 May 2027 (demos)</li></ul>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'sentences',
    '<p>The submission deadline for papers is extended to 8 May 2027 (was 1 May 2027).</p><p>The submission deadline for demos is 1 May 2027.</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'a sentence with both',
    '<p>Update: the deadline for papers has been extended from 1 May 2027 to 8 May 2027; demos remain due on 1 May 2027.</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'a sentence left behind says the old day of the same thing',
    '<ul><li>Paper submission: <s>1 May 2027</s> 8 May 2027</li></ul><h2>How to submit</h2><p>The paper submission deadline is 1 May 2027.</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'the industry papers of the same list',
    '<ul><li>Paper submission: <s>1 May 2027</s> 8 May 2027</li><li>Industry paper submission: 1 May 2027</li></ul>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'terms',
    '<dl><dt>Papers</dt><dd>Deadline: 1 May 2027</dd><dt>Demos</dt><dd>Extended deadline: 8 May 2027</dd></dl>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08'],
  ],
  [
    'one term with both',
    '<h1>Call for papers</h1><dl><dt>Papers</dt><dd>Deadline: <s>1 May 2027</s></dd><dd>Extended deadline: 8 May 2027</dd></dl>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'names on lines of their own',
    '<p>Papers<br>Deadline: 1 May 2027</p><p>Demos<br>Extended deadline: 8 May 2027</p>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08'],
  ],
  [
    'a line between that names nothing',
    '<p>Paper deadline: 1 May 2027</p><p>Good news!</p><p>Extended deadline: 8 May 2027</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'Chinese, headings of two characters',
    '<h1>征文通知</h1><h3>论文</h3><p>提交截止：<s>2027年5月1日</s> 2027年5月8日</p><h3>海报</h3><p>提交截止：2027年5月1日</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01', 'submission 2027-05-01'],
  ],
  [
    'Korean, rows',
    '<h1>논문 모집</h1><table><tr><td>포스터</td><td>제출 마감: 2027년 5월 1일</td></tr><tr><td>논문</td><td>제출 마감: 2027년 5월 8일 (연장)</td></tr></table>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08'],
  ],
  [
    'a term that calls the same thing extended',
    '<dl><dt>Paper deadline</dt><dd><s>1 May 2027</s></dd><dt>Extended paper deadline</dt><dd>8 May 2027</dd></dl>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'remarks before both',
    '<p>Please note. Submission deadline: <s>1 May 2027</s></p><p>By popular demand. Submission deadline extended: 8 May 2027</p>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
  [
    'reasons in brackets',
    '<ul><li>Submission deadline: 1 May 2027 (for regular authors)</li><li>Submission deadline extended: 8 May 2027 (due to many requests)</li></ul>',
    on,
    ['submission 2027-05-08 was 2027-05-01'],
  ],
] satisfies readonly ReadRow[];
