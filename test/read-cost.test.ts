import { describe, expect, it } from 'vitest';
import { addDays, type Day, parseDay } from '#model/day.ts';
import { leastWork, mostGrowth } from './support/own-work.ts';
import { readHtml } from './support/read-html.ts';

const firstDay = parseDay('2027-01-01');
if (!firstDay) throw new Error('no day');
const day = (i: number): Day => addDays(firstDay, i % 700);
const names = ['Paper submission', 'Notification', 'Camera-ready', 'Abstract registration', 'Poster submission'];
const name = (i: number): string => names[i % names.length] ?? '';

/** Pages that go on and on in one way: what stands before, each part, what stands behind. */
const shapes: Readonly<Record<string, readonly [before: string, part: (i: number) => string, behind: string]>> = {
  'a list': ['<ul>', (i) => `<li>${name(i)} of track ${i}: ${day(i)}</li>`, '</ul>'],
  'a list of one thing': ['<ul>', (i) => `<li>Paper submission: ${day(i)}</li>`, '</ul>'],
  'a list of one day': ['<ul>', (i) => `<li>${name(i)} of track ${i}: ${day(0)}</li>`, '</ul>'],
  'what is not known yet': ['<ul>', (i) => `<li>${name(i)} of track ${i}: TBA</li>`, '</ul>'],
  'struck dates': ['<ul>', (i) => `<li>${name(i)} of track ${i}: <s>${day(i)}</s> ${day(i + 7)}</li>`, '</ul>'],
  'a table': ['<table>', (i) => `<tr><td>${name(i)} of venue ${i}</td><td>${day(i)}</td></tr>`, '</table>'],
  'a matrix': [
    '<table><tr><th>Track</th><th>Submission</th><th>Notification</th></tr>',
    (i) => `<tr><td>Track ${i}</td><td>${day(i)}</td><td>${day(i + 40)}</td></tr>`,
    '</table>',
  ],
  'many headings': ['', (i) => `<h3>Round ${i}</h3><p>Paper submission: ${day(i)}</p>`, ''],
  'many statements': ['<ul>', (i) => `<li>${name(i)} of track ${i}: ${day(i)}</li><li>All deadlines are 23:59 AoE.</li>`, '</ul>'],
  'statements of one kind': [
    '<ul>',
    (i) => `<li>The paper deadline is AoE; the abstract deadline is at noon UTC.</li><li>Submission ${i}: ${day(i)}</li>`,
    '</ul>',
  ],
  'lists in a list': ['<ul>', (i) => `<li>Track ${i}<ul><li>Submission: ${day(i)}</li></ul></li>`, '</ul>'],
  'years said now and then': [
    '<ul>',
    (i) => `<li>${name(i)} of track ${i}: ${1 + (i % 28)} March${i % 2 ? ` ${2027 + (i % 3)}` : ''}</li>`,
    '</ul>',
  ],
  'days told twice': ['<ul>', (i) => `<li>Paper submission of track ${i % 40}: ${day(i % 50)}</li>`, '</ul>'],
  cards: ['', (i) => `<div><h4>${name(i)} ${i}</h4><span>${day(i)}</span></div>`, ''],
  'labels that share their words': [
    '<ul>',
    (i) => `<li>Hall ${i} regular industry vision demo doctoral tutorial student poster submission: ${day(i)}</li>`,
    '</ul>',
  ],
  'one paragraph': ['<p>', (i) => `${name(i)} ${i}: ${day(i)}, `, '</p>'],
  sentences: ['', (i) => `<p>Papers must be submitted by ${day(i)} and authors are notified on ${day(i + 30)}.</p>`, ''],
  'sentences that ask for nothing': [
    '',
    (i) =>
      `<p>Submissions are stored until ${day(i)}.</p><p>Abstracts are assessed by ${day(i)}.</p><p>All talks of ${day(i)} were recorded.</p>`,
    '',
  ],
};

/** Milliseconds of work on a page of so many parts, the least of so many readings. */
function costOf([before, part, behind]: (typeof shapes)[string], parts: number, readings: number): number {
  const html = `<h1>TARN 2027</h1><h2>Important dates</h2>${before}${Array.from({ length: parts }, (_, i) => part(i)).join('')}${behind}`;
  return leastWork(() => readHtml(html, '2026-12-20'), readings);
}

const parts = 200;

describe('a page that is four times as long', () => {
  // A machine that others work on may cost a measure more; what grows too fast does so each time.
  it.each(Object.entries(shapes))('costs about four times as much: %s', { retry: 2, timeout: 60_000 }, (_, shape) => {
    // Read once before: code that runs for the first time costs more.
    costOf(shape, parts, 1);
    expect(costOf(shape, 4 * parts, 1) / costOf(shape, parts, 2)).toBeLessThan(mostGrowth);
  });
});
