import { describe, expect, it } from 'vitest';
import { readHtml } from './support/read-html.ts';

/** A page that lists the dates of this year and of the year before: only those of this year are asked for. */
type Rows = readonly (readonly [label: string, day: string])[];

const labels = ['Paper submission', 'Notification', 'Camera-ready'];
const current = ['May 3, 2027', 'June 21, 2027', 'July 9, 2027'];
const earlier = ['May 10, 2026', 'June 28, 2026', 'July 16, 2026'];
const asked = ['submission 2027-05-03', 'notification 2027-06-21', 'camera-ready 2027-07-09'];

const layouts: Readonly<Record<string, (rows: Rows) => string>> = {
  items: (rows) => `<ul>${rows.map(([label, day]) => `<li>${label}: ${day}</li>`).join('')}</ul>`,
  rows: (rows) => `<table>${rows.map(([label, day]) => `<tr><td>${label}</td><td>${day}</td></tr>`).join('')}</table>`,
  terms: (rows) => `<dl>${rows.map(([label, day]) => `<dt>${label}</dt><dd>${day}</dd>`).join('')}</dl>`,
  lines: (rows) => `<p>${rows.map(([label, day]) => `${label}: ${day}`).join('<br>')}</p>`,
  cards: (rows) => rows.map(([label, day]) => `<div><h5>${label}</h5><p>${day}</p></div>`).join(''),
  'cards, the day first': (rows) => rows.map(([label, day]) => `<div><p>${day}</p><h5>${label}</h5></div>`).join(''),
};

/** Titles of both lists, and whether they tell the years apart where the rows have none. */
const titles: readonly (readonly [now: string, then: string, tells: boolean])[] = [
  ['BEE 2027', 'BEE 2026', false],
  ['Important dates', 'Important dates 2026', false],
  ['Important dates', 'Previous edition: BEE 2026', false],
  ['Important dates 2027', 'Important dates 2026', true],
  ['BEE 2027 dates', 'BEE 2026 dates', true],
  ['2027', '2026', true],
  ['Dates of BEE 2027', 'Dates of last year', true],
  ['Important dates', 'Dates of the previous edition', true],
  ['Call for papers 2027', 'Call for papers 2026', true],
  ['Current call', 'Previous calls', true],
];

const heads: Readonly<Record<string, (title: string) => string>> = {
  h2: (title) => `<h2>${title}</h2>`,
  h3: (title) => `<h3>${title}</h3>`,
  bold: (title) => `<p><b>${title}</b></p>`,
};

const without = (days: readonly string[]): readonly string[] => days.map((day) => day.replace(/, \d{4}/, ''));

const cases = Object.keys(layouts).flatMap((layout) =>
  Object.keys(heads)
    // A heading on a card ends what a bold line stands over.
    .filter((head) => head !== 'bold' || !layout.startsWith('cards'))
    .map((head) => [layout, head] as const),
);

describe.each(cases)('%s under %s', (layout, head) => {
  it.each(titles)('"%s" beside "%s"', (now, then, tells) => {
    const list = (title: string, days: readonly string[]) =>
      `${heads[head]?.(title)}${layouts[layout]?.(labels.map((label, i) => [label, days[i] ?? '']))}`;
    const written = [
      [current, earlier],
      ...(tells
        ? [
            [without(current), without(earlier)],
            [current, without(earlier)],
          ]
        : []),
    ];
    for (const [days = [], oldDays = []] of written)
      for (const isOldFirst of [false, true])
        for (const readOn of ['2027-03-01', '2027-05-20']) {
          const lists = [list(now, days), list(then, oldDays)];
          const page = `<title>BEE 2027</title><h1>BEE 2027</h1><p>Lund, Sweden, 4–6 December 2027</p>${(isOldFirst ? lists.toReversed() : lists).join('')}`;
          const found = readHtml(page, readOn).call.deadlines.filter(
            ({ kind, date }) => kind !== 'event' && date !== null && date > '2027',
          );
          expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(asked);
        }
  });
});

it('a title that asks for what was shown at an earlier edition is none of it', () => {
  const { deadlines } = readHtml(
    '<h1>Bells</h1><h2>Submit papers shown at a previous edition</h2><p>Deadline: 3 May 2027</p>',
    '2027-03-01',
  ).call;
  expect(deadlines.map(({ kind, date }) => `${kind} ${date}`)).toEqual(['submission 2027-05-03']);
});
