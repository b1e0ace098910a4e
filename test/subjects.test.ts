import { describe, expect, it } from 'vitest';
import { readHtml } from './support/read-html.ts';

/** Events that are about what a section of a page may be called as well, or what another sort of page is about. */
const subjects = [
  'Infrastructures of Care: Past and Present',
  'The Past in the Present',
  'Fake News Challenge 2027',
  'Early Modern News',
  'Digital Archives Symposium 2027',
  'Archives and Memory',
  'Archive Fever 2027',
  'Press and Politics in the 19th Century',
  'Annual Meeting of the History of Tides Society 2027',
  'Sports History Conference 2027',
  'Previous Knowledge in Learning Workshop',
  'Update Semantics Workshop 2027',
  'Workshop on Program Comprehension 2027',
  'Calendars and Time in Antiquity: a conference',
  'Proceedings in Court: a symposium',
  'Call Centers and Labour',
  'The Last Call: Bars in Literature',
  'Paper Conservation Conference 2027',
  'Notification Systems Workshop 2027',
  'Cancelled: a conference on who is heard',
  'Elections and Democracy 2027 Conference',
  'Election Day: a symposium',
  'Privacy Policy Workshop 2027',
  'Conference on Tax Law 2027',
  'School Closures: a conference',
  'Release Engineering Workshop 2027',
];

const asked =
  '<p>Please send an abstract of 300 words to bees@uni.example by 12 January 2027. Authors will be notified by 20 February 2027.</p>';

const pages: Readonly<Record<string, (title: string) => string>> = {
  'over a list of dates': (title) =>
    `<title>${title}</title><h1>${title}</h1><p>We invite papers for this meeting in Ghent, 3–4 June 2027.</p><h2>Important dates</h2><ul><li>Abstract submission: 12 January 2027</li><li>Notification: 20 February 2027</li></ul>`,
  'over running text': (title) => `<h1>${title}</h1><p>The meeting takes place in Ghent on 3–4 June 2027.</p>${asked}`,
  'over its call': (title) =>
    `<h1>${title}</h1><h2>Call for papers</h2><p>Deadline for abstracts: 12 January 2027</p><p>Notification of acceptance: 20 February 2027</p><p>Conference: 3–4 June 2027</p>`,
  'below the call': (title) =>
    `<title>Call for papers</title><h1>Call for papers</h1><h2>${title}</h2>${asked}<p>Conference: 3–4 June 2027</p>`,
};

describe.each(Object.entries(pages))('a title %s', (_, page) => {
  it.each(subjects)('is what is called for: %s', (title) => {
    const days = readHtml(page(title), '2026-11-20').call.deadlines.map(({ date, end }) => [date, end]);
    expect(days.toSorted()).toEqual([
      ['2027-01-12', null],
      ['2027-02-20', null],
      ['2027-06-03', '2027-06-04'],
    ]);
  });
});

/** Sections, whatever is told in them. */
const sections = ['News', 'Latest news', 'Past editions', 'Previous conferences', 'Archive', 'Programme', 'KISV news'];

describe('a section', () => {
  it.each(sections)('is none: %s', (title) => {
    const page = `<h1>KISV 2027</h1><h2>${title}</h2><ul><li>5 January 2026: abstracts were due</li><li>12 January 2027 – abstracts accepted</li></ul>`;
    expect(readHtml(page, '2026-11-20').call.deadlines).toEqual([]);
  });
});
