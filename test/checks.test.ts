import { describe, expect, it } from 'vitest';
import { pageOf } from '#harvest/page-of.ts';
import { parseInstant } from '#model/instant.ts';
import { readPage } from '#page/read.ts';

const url = 'https://kisv.example/cfp';
const papers = '<li>Papers due: March 1, 2027</li>';
const told = '<li>Notification: April 20, 2027</li>';
const event = '<li>Conference: June 1-3, 2027</li>';
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** What is odd, a piece of a page, and the problems told; none for what only looks odd. */
const rows: readonly (readonly [odd: string, html: string, problems: readonly string[]])[] = [
  ['nothing', papers + told + event, []],
  ['a weekday that fits', '<li>Papers due: Monday, March 1, 2027</li>', []],
  [
    'a weekday that fits no year near',
    '<li>Papers due: Friday, March 1, 2027</li>',
    ['“Friday, March 1, 2027”: 1 March 2027 is a Monday, not a Friday.'],
  ],
  [
    'a weekday of last year',
    '<li>Papers due: Sunday, March 1, 2027</li>',
    ['“Sunday, March 1, 2027”: 1 March 2027 is a Monday, not a Sunday. The weekday fits the year before: the row may be last year’s.'],
  ],
  [
    'authors told before papers are due',
    '<li>Papers due: March 1, 2027</li><li>Notification: February 20, 2027</li>',
    ['“Notification” (20 February 2027) lies before “Papers due” (1 March 2027).'],
  ],
  [
    'final versions after the event',
    `${papers}<li>Camera-ready: July 5, 2027</li>${event}`,
    ['“Conference” (1 June 2027) lies before “Camera-ready” (5 July 2027).'],
  ],
  ['proceedings that are printed afterwards', `${papers}<li>Camera-ready: October 5, 2027</li>${event}`, []],
  [
    'abstracts judged before papers are asked for',
    '<li>Abstracts: January 20, 2027</li><li>Notification of abstracts: February 5, 2027</li><li>Full papers due: March 1, 2027</li>',
    [],
  ],
  [
    'two rounds, the first told before the second is due',
    '<h3>Round 1</h3><li>Papers due: January 20, 2027</li><li>Notification: February 20, 2027</li><h3>Round 2</h3><li>Papers due: March 1, 2027</li><li>Notification: April 2, 2027</li>',
    [],
  ],
  [
    'last year’s list',
    '<h1>KISV, June 1-3, 2028</h1><li>Papers due: March 1, 2027</li>',
    ['The last deadline (1 March 2027) lies more than a year before the event (1 June 2028): the list may be last year’s.'],
  ],
  [
    'an element that tells machines another day',
    '<li>Papers due: <time datetime="2027-02-01">March 1, 2027</time></li>',
    ['“March 1, 2027”: the data behind these words says 1 February 2027.'],
  ],
  [
    'an element that tells the same moment in another zone',
    '<li>Papers due: <time datetime="2027-03-02T11:59:00Z">March 1, 2027</time></li>',
    [],
  ],
  [
    'a countdown to another day',
    '<li>Papers due: <span data-countdown="1772323200">March 1, 2027</span></li>',
    ['“March 1, 2027”: the data behind these words says 1 March 2026.'],
  ],
  [
    'JSON-LD with the old deadline',
    `${papers}${event}${jsonLd({ '@type': 'Event', name: 'KISV 2027', startDate: '2027-06-01', subEvent: [{ name: 'Paper submission deadline', startDate: '2027-02-15' }] })}`,
    ['The data behind the page says 15 February 2027 for “Paper submission deadline”; the page says 1 March 2027.'],
  ],
  [
    'JSON-LD with the event of the year before',
    `${papers}${event}${jsonLd({ '@type': 'Event', name: 'KISV', startDate: '2026-06-02' })}`,
    ['The data behind the page says that “KISV” begins on 2 June 2026; the page says 1 June 2027.'],
  ],
  [
    'JSON-LD that agrees',
    `${papers}${event}${jsonLd({ '@type': 'Event', name: 'KISV', startDate: '2027-06-01', endDate: '2027-06-03' })}`,
    [],
  ],
  ['JSON-LD without days', `${papers}${jsonLd({ '@type': 'Organization', name: 'KISV' })}`, []],
];

function read(html: string) {
  const bytes = new TextEncoder().encode(`<!doctype html><body>${html}</body>`);
  const page = pageOf({ bytes, url, contentType: 'text/html; charset=utf-8' });
  const readAt = parseInstant('2027-01-15T12:00:00Z');
  if (!page.ok || !readAt) throw new Error('the row is no page');
  return readPage(page.value, { url, readAt }).call;
}

describe('what does not fit together on a page', () => {
  it.each(rows)('%s', (_odd, html, problems) => expect(read(html).problems).toEqual(problems));

  it('changes nothing that was read', () => {
    const [deadline] = read('<li>Papers due: <time datetime="2027-02-01">March 1, 2027</time></li>').deadlines;
    expect(deadline).toMatchObject({ date: '2027-03-01', assumptions: ['zone-unstated', 'machine-date-disagrees'] });
  });
});
