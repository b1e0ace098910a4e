import { describe, expect, it } from 'vitest';
import { readText } from './support/read-html.ts';

/** Texts that are no HTML: what is awkward, the text, the deadlines expected. All are read on 4 January 2027. */
const texts: readonly (readonly [awkward: string, text: string, expected: readonly string[]])[] = [
  [
    'Markdown whose head and foot are HTML, more tags than signs of Markdown',
    `<div class="top">
<div>
<a href="/"><img src="bell.png"></a>
</div>
<div>
<p>Lindholm</p>
</div>
</div>

# Workshop on Bells

Dates may change.

## Dates

- March 1, 2027: Paper submission deadline
- April 20, 2027: Author notification
- May 10, 2027: Camera ready submissions

<div>
<p>Built with Owl</p>
</div>
`,
    ['submission 2027-03-01', 'notification 2027-04-20', 'camera-ready 2027-05-10'],
  ],
  [
    'Markdown that begins with words and has links, more tags than signs of it',
    `The contest of [Kelp](https://kelp.example/) is open.

<p>Stories are welcome.</p>

<p>Poems are not.</p>

<h5>How it works</h5>

1. Write a story that is set in May

2. Submission deadline: March 15, 2027, [by mail](mailto:post@kelp.example)
`,
    ['submission 2027-03-15'],
  ],
  [
    'a title between empty lines says whose deadlines stand below it',
    `Lindholm Fund

2027 application deadlines

  * Round 1: January 31
  * Round 2: May 31

Decisions are sent within eight weeks.
`,
    ['submission 2027-01-31', 'submission 2027-05-31'],
  ],
  [
    'a run of days and names in one paragraph, wrapped within a day',
    `Bell Days 2027

   Important dates January 5, 2027 – call opens January 30, 2027 – papers for preferential
   early-bird consideration due February 15, 2027 – first round speakers notified February 26,
   2027 – final due date for all papers March 14, 2027 – notifications sent
`,
    ['opens 2027-01-05', 'submission 2027-01-30', 'notification 2027-02-15', 'submission 2027-02-26', 'notification 2027-03-14'],
  ],
  [
    'rows of a day and a name below each other, the first as long as a wrapped line',
    `Bell Days 2027

Prazos

   Prorrogado até 31 de maio de 2027 Período para submissão de trabalhos
   06 de junho de 2027 Divulgação de resultados
   Até 09 de junho de 2027 Limite para envio de correções
`,
    ['submission 2027-05-31', 'notification 2027-06-06', 'camera-ready 2027-06-09'],
  ],
  [
    'prose that goes on with a day behind a small word',
    `Bell Days 2027

   Authors of all papers are kindly asked to send them to the office until
   15 March 2027 Posters need not be sent.
`,
    ['submission 2027-03-15'],
  ],
  [
    'a numbered title over a day alone',
    `Lindholm Bell Fund: call for proposals

1. What we pay for

Bells, and the towers they hang in.

2. Application period

1 March 2027 to 31 March 2027
`,
    ['opens 2027-03-01', 'submission 2027-03-31'],
  ],
  [
    'a name over its day, neither a title',
    `Bell Days 2027

February 19 - 18:00 UTC

   Papers due

March 16 - 18:00 UTC

   Final versions due
`,
    ['submission 2027-02-19 18:00 UTC', 'camera-ready 2027-03-16 18:00 UTC'],
  ],
  [
    'lines of names and what they are, which stand apart and over nothing',
    `가을 학술대회 안내

가. 장 소 : 린드홀름 호텔

나. 초록 접수 : 2027. 3. 2.(화) ~ 3. 16.(화) (양식)

다. 등 록 : 2027. 3. 2.(화) ~ 4. 6.(화)
`,
    ['opens 2027-03-02', 'submission 2027-03-16', 'opens 2027-03-02', 'registration 2027-04-06'],
  ],
  [
    'a vacancy by its title alone',
    `Postdoctoral Researcher (3 years), Tower Lab

   The position begins on 1 June 2027.

   Please send your application as one PDF by 28 February 2027.
`,
    [],
  ],
  [
    'the course whose homework is handed in',
    `Bells 101, spring 2027

Homework

   Problem set 1 is due on January 29, submitted as a PDF.
   Problem set 2 is due on March 12.
`,
    [],
  ],
  [
    'news below their title, the call above its own',
    `Bell Days 2027

Important dates

Papers due: 1 March 2027
Notification: 20 April 2027

Latest news

10 December 2026: the programme committee is complete
2 January 2027: the submission site is open
`,
    ['submission 2027-03-01', 'notification 2027-04-20'],
  ],
  [
    'the settings of a generator without marks, and a line that a link left short before its day',
    `Title: Bell Days: more time
Date: 2027-01-02 16:17
Category: 3 February 2027
Slug: bell-days

We are all very pleased with what has come in so far, and are
giving more time for [bell
abstracts](http://example.org/bell-days/2027/abstract-submission/) until
**March 3rd**.

See [the site](http://example.org/bell-days/) for more.
`,
    ['submission 2027-03-03'],
  ],
  [
    'a title and a date that are no settings',
    `Title: Bell Days
Date: 5 June 2027
Venue: Lindholm

Papers due: 1 March 2027
`,
    ['event 2027-06-05', 'submission 2027-03-01'],
  ],
];

describe('texts that are no HTML', () => {
  it.each(texts)('%s', (_awkward, text, expected) => {
    const { deadlines } = readText(text, '2027-01-04').call;
    expect(deadlines.map(({ kind, date, time, zone }) => [kind, date, time, zone].filter(Boolean).join(' '))).toEqual(expected);
  });
});
