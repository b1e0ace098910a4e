import { afterAll, describe, expect, it } from 'vitest';
import { PageReaders } from '#harvest/reading/page-readers.ts';
import { type PageToRead, readFound } from '#harvest/reading/read-found.ts';
import { type ListToRead, readListFound } from '#harvest/reading/read-list-found.ts';
import { parseInstant } from '#model/instant.ts';
import { listAt } from '#sources/list-at.ts';
import { leastWork } from './support/own-work.ts';

const readAt = parseInstant('2026-11-21T10:00:00Z');
if (!readAt) throw new Error('no moment to read at');

const url = 'https://tarn.example/2027/cfp';
const page = (html: string | Uint8Array): PageToRead => ({
  bytes: Buffer.from(html),
  contentType: 'text/html; charset=utf-8',
  url,
  readAt,
});

const call = '<h1>Tarn 2027</h1><h2>Important dates</h2><ul><li>Submission: 1 March 2027, 23:59 AoE<li>Notification: 1 May 2027</ul>';
const times = (count: number, part: string | ((i: number) => string)) =>
  Array.from({ length: count }, (_, i) => (typeof part === 'string' ? part : part(i))).join('');

/** Shapes that are cheap to send and dear to read, each around half a megabyte and before a call that is to be found none the less. */
const hostile: readonly (readonly [shape: string, html: string])[] = [
  ['nested elements', times(100_000, '<div>')],
  ['nested elements that are closed', times(45_000, '<div>') + times(45_000, '</div>')],
  ['formatting that is never closed', times(4000, (i) => `<b id=${i}><i><font color=${i}>`)],
  ['links in links', times(60_000, '<a href=x>')],
  ['lists in lists', times(50_000, '<ul><li>')],
  ['tables in tables', times(25_000, '<table><tr><td>')],
  ['attributes', `<p ${times(50_000, (i) => `a${i}=1 `)}>`],
  ['classes', `<p class="${times(80_000, (i) => `c${i} `)}">`],
  ['a tag that never ends', `<p title="${'x'.repeat(500_000)}`.replace('title="', 'title=">"')],
  ['tag openers', times(200_000, '<')],
  ['comment openers', times(100_000, '<!--')],
  ['entities', times(90_000, '&amp;&#x26;')],
  ['end tags that nothing opened', times(80_000, '</div></b>')],
  ['cells over many columns', `<table>${times(5000, '<tr><td colspan=1000 rowspan=1000>x</td></tr>')}</table>`],
  [
    'rules of style',
    `<style>${times(8000, (i) => `.c${i} .d${i} > p { text-decoration: line-through }`)}</style>${times(8000, (i) => `<p class=c${i}>`)}`,
  ],
  ['numbers and months', `<p>${times(5000, (i) => `${i % 31} March ${i % 12}, `)}</p>`],
  ['vectors in pictures', times(40_000, '<svg><g><path>')],
];

const readers = new PageReaders();
afterAll(() => readers.close());

describe('pages in threads', () => {
  it('are read as in this one', async () => {
    expect(await readers.read(page(call))).toMatchObject({
      value: {
        url,
        source: { id: 'page', readAt },
        deadlines: [{ date: '2027-03-01', utc: '2027-03-02T11:59:00Z' }, { date: '2027-05-01' }],
      },
    });
  });

  // What other tests keep waiting is asked again: what pays for the tables is late each time.
  it('pay nothing for the tables of words that the first of a thread needs', { retry: 3 }, async () => {
    // They take a third of a second where nothing else runs.
    const hasty = new PageReaders({ within: 250, threads: 1 });
    expect(await hasty.read(page(call))).toMatchObject({ ok: true });
    await hasty.close();
  });

  it.each([
    ['nothing', '', /empty page/],
    ['a picture', Buffer.from('\u0089PNG', 'latin1'), /not text but/],
    ['a script alone', '<body><script>render()</script></body>', /empty page/],
    ['bytes without sense', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), /not text/],
  ])('of %s are told apart from calls', async (_, bytes, words) => {
    expect(await readers.read(page(bytes))).toMatchObject({ ok: false, problem: expect.stringMatching(words) });
  });

  it('that take too long are given up, and the next are read', async () => {
    const hasty = new PageReaders({ within: 1, threads: 1 });
    const large = page(call + times(20_000, '<p>filler</p>'));
    expect(await Promise.all([hasty.read(large), hasty.read(large)])).toMatchObject(
      Array(2).fill({ problem: 'reading it took longer than 0.001 s, twice, and was given up' }),
    );
    await hasty.close();
    expect(readFound(large)).toMatchObject({ ok: true });
  });

  it('beyond 4 MB are read up to there', () => {
    const endless = page(call + times(10, `<p>${'and now for something that takes long '.repeat(11_400)}</p>`));
    expect(readFound(endless)).toMatchObject({
      value: { deadlines: [{}, {}], problems: expect.arrayContaining([expect.stringContaining('first 4 MB')]) },
    });
  });
}, 60_000);

describe('less than a second of work takes a page of', () => {
  it.each(hostile)('%s', (_, html) => {
    const read = () => expect(readFound(page(html + call))).toMatchObject({ ok: true });
    const once = leastWork(read, 1);
    expect(once < 1000 ? once : leastWork(read, 2)).toBeLessThan(1000);
  });

  it('any of these, in a thread too', async () => {
    const patient = new PageReaders({ within: 30_000, threads: 1 });
    for (const [shape, html] of hostile.slice(0, 3))
      expect([shape, await patient.read(page(html + call))]).toMatchObject([shape, { ok: true }]);
    await patient.close();
  });
}, 60_000);

describe('lists in HTML, in threads', () => {
  const at = 'http://www.wikicfp.com/cfp/call?conference=tides';
  const known = listAt(at);
  const list: ListToRead = {
    list: { id: known?.id ?? '', url: at },
    ...page(`<table>
      <tr><td rowspan=2><a href="/cfp/servlet/event.showcfp?eventid=7">TARN 2027</a></td><td colspan=3>Symposium on Tarns</td></tr>
      <tr><td>May 3, 2027 - May 5, 2027</td><td>Tarnby</td><td>Mar 1, 2027</td></tr></table>`),
    url: at,
  };

  it('are read as in this one, with the addresses that they lead to', async () => {
    const here = readListFound(list);
    expect(here).toMatchObject({ ok: true, value: { next: [`${at}&page=2`], calls: [{ event: { acronym: 'TARN 2027' } }] } });
    expect(await readers.readList(list)).toEqual(here);
  });

  it('that nobody knows are a problem, and so is one of another name', async () => {
    for (const wrong of [
      { id: list.list.id, url: 'https://tarn.example/' },
      { id: 'brook', url: at },
    ])
      expect(await readers.readList({ ...list, list: wrong })).toEqual({ ok: false, problem: 'nobody knows how to read this list' });
  });

  it('that take too long are given up', async () => {
    const hasty = new PageReaders({ within: 1, threads: 1 });
    const large = { ...list, bytes: Buffer.from(times(60_000, '<tr><td>filler')) };
    expect(await hasty.readList(large)).toMatchObject({ ok: false, problem: expect.stringMatching(/was given up$/) });
    await hasty.close();
  });
}, 60_000);
