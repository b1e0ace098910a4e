import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayParts, parseDay } from '#model/day.ts';
import { readHtml } from './support/read-html.ts';

/** What sites have around a call, none of it of the call: put there, it changes no answer. */
const readOn = parseDay('2027-01-20') as Day;
const months = 'January February March April May June July August September October November December'.split(' ');
const on = (days: number) => dayParts(addDays(readOn, days));
/** A day so many days from that of reading: "March 3, 2027", "03.03.2027", "2027-03-03". */
const us = (days: number): string => `${months[on(days).month - 1]} ${on(days).day}, ${on(days).year}`;
const two = (n: number): string => String(n).padStart(2, '0');
const stops = (days: number): string => `${two(on(days).day)}.${two(on(days).month)}.${on(days).year}`;
const iso = (days: number): string => addDays(readOn, days);

type Place = 'above' | 'below the title' | 'behind';
const furniture: Readonly<Record<string, readonly [Place, string]>> = {
  'today and a way to log in': ['above', `<div>Wednesday, ${us(0)} <a href="/login">Log in</a></div>`],
  'a menu': [
    'above',
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/archive">Archive 2023</a></li><li><a href="/2026">KISV 2026</a></li></ul></nav>',
  ],
  'when it was posted, by whom, and in which section': [
    'below the title',
    `<p class="meta">Posted on <time datetime="${iso(-30)}">${us(-30)}</time> by <a href="/ada">Ada Bell</a> in <a href="/news">News</a> · 5 min read</p>`,
  ],
  'who wrote it, when, and when again': [
    'below the title',
    `<div><span>Ada Bell</span> <span>${us(-30)}</span> <span>Updated ${us(-12)}</span></div>`,
  ],
  'who wrote it, with the hour': ['below the title', `<p>By Ada Bell on ${us(-30)} at 9:05 am</p>`],
  'recent posts and archives': [
    'behind',
    `<aside><h3>Recent Posts</h3><ul><li>Registration is open <span>${us(-40)}</span></li><li>Call for papers online <span>${us(-90)}</span></li></ul><h3>Archives</h3><ul><li>December 2026</li></ul></aside>`,
  ],
  'the same in German': [
    'behind',
    `<aside><h3>Neueste Beiträge</h3><ul><li>Anmeldung geöffnet <span>${stops(-40)}</span></li></ul></aside>`,
  ],
  'comments in a section of their own': [
    'behind',
    `<div id="comments" class="comments-area"><h2>One thought on this</h2><p>Ole, ${us(-3)} at 10:23 am: Is the deadline ${us(9)}?</p></div>`,
  ],
  'comments by their title': [
    'behind',
    `<section><h3>2 comments</h3><div><b>Ole</b> says: <time>${us(-3)} at 10:23 am</time><p>See you there!</p></div></section>`,
  ],
  'a calendar': [
    'behind',
    '<table><caption>January 2027</caption><tr><th>M</th><th>T</th><th>W</th><th>T</th><th>F</th><th>S</th><th>S</th></tr><tr><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td><td>10</td></tr></table>',
  ],
  'what else is held': [
    'behind',
    `<aside><h3>Upcoming events</h3><ul><li>Faculty seminar on owls: ${us(20)}, 3:00 pm</li><li>Open day: ${us(45)}</li></ul></aside>`,
  ],
  vacancies: [
    'behind',
    `<aside><h3>Vacancies</h3><ul><li>PhD position in bee ecology – apply by ${us(33)}</li><li>Lab manager (closing date: ${us(21)})</li></ul></aside>`,
  ],
  'the same in French': ['behind', `<h3>Offres d’emploi</h3><p>Thèse en écologie : candidatures jusqu’au ${stops(33)}</p>`],
  'what it keeps of whoever visits it, in Portuguese': [
    'behind',
    `<div>Usamos cookies. Esta política foi alterada em ${stops(-300)}.</div>`,
  ],
  'a post from elsewhere': ['behind', `<blockquote><p>Only three weeks left!</p>— KISV (@kisv) <a href="/t">${us(-7)}</a></blockquote>`],
  'archives in Spanish': ['behind', '<aside><h3>Archivos</h3><ul><li>diciembre de 2026</li><li>noviembre de 2026</li></ul></aside>'],
  'comments in Korean': ['behind', `<section><h3>댓글 2개</h3><p>김하나: ${iso(-20)} 10:23</p><p>마감일이 언제인가요?</p></section>`],
  'comments in Russian': ['behind', `<section><h3>2 комментария</h3><p>Ада: ${stops(-20)} в 10:23</p><p>Когда дедлайн?</p></section>`],
  'what else is held, in Japanese': ['behind', '<aside><h3>今後のイベント</h3><ul><li>ミツバチ講演会 2027年2月9日</li></ul></aside>'],
  'another prize above the title': [
    'above',
    `<div><span>Open now: the summer school!</span> <span>Deadline for the Owl Prize: ${us(44)}</span></div>`,
  ],
  'related posts, a call among them': [
    'behind',
    `<section><h3>Related posts</h3><article><h4>Call for papers: Owls</h4><p>Submissions are due by ${us(50)}.</p></article></section>`,
  ],
  tweets: ['behind', '<aside><h3>Tweets by @kisv</h3><ul><li>KISV @kisv · Jan 13<br>Only three weeks left to submit!</li></ul></aside>'],
  'news in a list': [
    'behind',
    `<h2>News</h2><ul><li>[${iso(-10)}] The website is online.</li><li>[${iso(-25)}] The submission system is open.</li></ul>`,
  ],
  'editions that are over': [
    'behind',
    '<h2>About</h2><p>The first edition was held in Lund on 3–5 June 2021. Last year’s edition took place in Brno from 12 to 14 May 2026 with 300 participants.</p>',
  ],
  'when the office is closed': ['behind', `<h2>Contact</h2><p>The office is closed from 24 December 2027 to 2 January 2028.</p>`],
  'the life of a speaker': [
    'behind',
    '<h2>Keynote</h2><p><b>Ada Bell</b> won the Owl Prize in May 2024 and was elected to the Academy on 4 March 2025.</p>',
  ],
  'a programme': [
    'behind',
    `<h2>Preliminary programme</h2><h3>${us(150)}</h3><table><tr><td>9:00–9:30</td><td>Registration</td></tr><tr><td>9:30–10:30</td><td>Opening</td></tr></table>`,
  ],
  'when it was changed': [
    'behind',
    `<footer><p>Last updated: ${us(-5)} at 17:05. © 2015–2027 The organisers.</p><p>Latest commit 3f2a1bc on ${us(-8)}</p></footer>`,
  ],
};

const [title, own] = ['<h1>Call for papers: KISV 2027</h1>', '<p>The KISV workshop asks for work on the hearing of moths and bats.</p>'];
/** Calls as they are set most: with years and without, in lists, tables and sentences. */
const calls: Readonly<Record<string, string>> = {
  'a list':
    '<h2>Important dates</h2><ul><li>Abstracts: 5 March 2027</li><li>Papers: <s>12 March</s> 19 March 2027 (23:59 AoE)</li><li>Notification: 20 April 2027</li></ul>',
  'a list without years':
    '<h2>Important dates</h2><ul><li>Paper submission: March 12</li><li>Notification: April 20</li><li>Conference: June 3–5</li></ul>',
  'a table':
    '<h2>Deadlines</h2><table><tr><th>What</th><th>When</th></tr><tr><td>Submission</td><td>2027-03-12</td></tr><tr><td>Camera-ready</td><td>2027-05-07</td></tr></table>',
  sentences:
    '<h2>How to submit</h2><p>Papers must be submitted by 12 March 2027. Authors are notified by 20 April 2027. KISV will be held on 3–5 June 2027 in Graz.</p>',
};

const pageOf = (call: string, [place, thing]: readonly [Place | 'nowhere', string]): string =>
  `${place === 'above' ? thing : ''}${title}${place === 'below the title' ? thing : ''}${own}${call}${place === 'behind' ? thing : ''}`;

/** What a page says, but for where it stands. */
const told = (html: string): readonly string[] =>
  readHtml(html, readOn).call.deadlines.map(({ kind, date, end, time, was, status }) =>
    [kind, date, end, time, was.join(), status].join(' '),
  );

describe.each(Object.entries(calls))('a call in %s', (_, call) => {
  it.each(Object.entries(furniture))('is read as it is beside %s', (_, thing) => {
    const alone = told(pageOf(call, ['nowhere', '']));
    expect(alone.length).toBeGreaterThan(1);
    expect(told(pageOf(call, thing))).toEqual(alone);
  });
});

describe('a page that calls for nothing', () => {
  const post = `<h1>Assistant Professor in Hydrology</h1><p>Full time, permanent. Salary: £45,585.</p><dl><dt>Closing date</dt><dd>${us(25)}</dd><dt>Interviews</dt><dd>${us(47)}</dd></dl><p>We seek to appoint an Assistant Professor who will teach hydrology. Send a cover letter.</p>`;
  it.each(['related posts, a call among them', 'vacancies', 'what else is held'])('stays silent beside %s', (thing) => {
    expect(told(post + (furniture[thing]?.[1] ?? ''))).toEqual([]);
  });
});

describe('what only looks as if it stood beside a call', () => {
  const call = calls['a list'] ?? '';
  it.each([
    [
      'a prize above the title that the page speaks of',
      `<p>Deadline for the Owl Prize: ${us(44)}</p>${title}<p>We award the Owl Prize.</p>${call}`,
    ],
    ['an extension above the title', `<p>Deadline extended to ${us(44)}!</p>${title}${own}<p>Papers: see above.</p>`],
    ['a grant above a page that asks for nothing else', `<p>Deadline for the Owl Prize: ${us(44)}</p>${title}${own}`],
    [
      'posts as what a page is about',
      `<h1>Open positions</h1><h2>Doctoral fellowships</h2><p>Proposals for fellowships are due by ${us(44)}.</p>`,
    ],
    ['a contest of biscuits', `${title}<p>Cookie recipes must be submitted by ${us(44)}.</p>`],
    ['a track whose name begins so', `${title}${own}<h2>Jobs track</h2><p>Papers are due by ${us(44)}.</p>`],
  ])('is kept: %s', (_, html) => {
    expect(told(html).some((line) => line.includes(iso(44)))).toBe(true);
  });
});

describe('what stands in a section of its own', () => {
  const due = `<p>Papers must be submitted by ${us(44)}.</p>`;
  const news = `<ul><li><b>${us(-10)}</b> – Keynote speakers announced</li></ul>`;
  it.each([
    ['news', `<section><h2>Latest news</h2>${news}</section>`],
    ['vacancies', `<aside><h3>Vacancies</h3><ul><li>Lab manager (closing date: ${us(21)})</li></ul></aside>`],
    ['related posts, two of them', `<nav><h3>Related posts</h3><section><h4>Owls</h4><p>Papers are due by ${us(50)}.</p></section></nav>`],
  ])('ends with it, and the call goes on: %s', (_, section) => {
    expect(told(title + section + own + due)).toEqual([`submission ${iso(44)}    current`]);
  });

  it.each([
    ['a title of news alone in its section', `<section><h2>Latest news</h2></section><p>${us(-10)} – papers due, says Ole.</p>`],
    ['a title of news in a box that is no section', `<div><h2>Latest news</h2>${news}</div><p>${us(-12)} – Submission is now open</p>`],
  ])('goes on behind %s', (_, section) => {
    expect(told(`${title}${section}<h2>Dates</h2>${due}`)).toEqual([`submission ${iso(44)}    current`]);
  });

  it('the title of the page is told of all of it, wherever it stands', () => {
    const html = `<section><h1>Call for posters: Bee Days 2027</h1><p>Lund</p></section><p>Deadline: ${us(44)}</p>`;
    expect(told(html)).toEqual([`submission ${iso(44)}    current`]);
  });
});
