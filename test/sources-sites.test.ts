import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectDocument } from '#browser/collect/collect.ts';
import { markupOf } from '#browser/collect/markup-of.ts';
import { pageOf } from '#harvest/page-of.ts';
import { elementIn, elementOf } from '#markup/html-element.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import { gather } from '#sources/gather.ts';
import { listAt } from '#sources/list-at.ts';
import { siteReading } from '#sources/site-reading.ts';
import { sites } from '#sources/sites.ts';
import { htmlLists } from './sources/html-lists.rows.ts';
import { openreviewRows } from './sources/openreview.rows.ts';
import { said } from './sources/said.ts';
import { siteRows } from './sources/sites.rows.ts';

const readAt = '2026-11-20T00:00:00Z' as Instant;
const fixture = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures/sources', file));

const documentIn = (bytes: Uint8Array) => () => {
  const root = elementOf({ bytes, contentType: null });
  if (!root) throw new Error('no document');
  return root;
};

function readingOf(bytes: Uint8Array, url: string) {
  const page = pageOf({ bytes, url, contentType: null });
  if (!page.ok) throw new Error(page.problem);
  return siteReading(page.value, { url, readAt }, documentIn(bytes));
}

describe.each(siteRows)('$file', ({ file, url, site, call, sightings }) => {
  const bytes = fixture(`sites/${file}`);
  const reading = readingOf(bytes, url);

  it('gives its deadlines', () => {
    expect(said(reading.call)).toEqual(call);
    expect(reading.call.source).toEqual({ id: site, url, readAt });
  });

  it('leads each date on the page to its deadline', () =>
    expect(
      reading.sightings.map(
        ({ verdict, text, deadline }) => `${verdict} | ${text} | ${deadline?.slice(reading.call.id.length + 1) ?? '-'}`,
      ),
    ).toEqual(sightings));

  it('gives the same in a tab', () => {
    const { document } = new JSDOM(bytes.toString(), { url }).window;
    const { page } = collectDocument(document);
    expect(siteReading(page, { url, readAt }, () => elementIn(markupOf(document) ?? ''))).toEqual(reading);
  });

  it('is read as any page at another address', () =>
    expect(readingOf(bytes, 'https://elsewhere.example/page').call.source.id).toBe('page'));
});

describe('a page at the address of a known site', () => {
  const plain = Buffer.from('<html><body><h1>ORRERY 2027</h1><p>Submission deadline: January 15, 2027 (AoE)</p></body></html>');

  it.each(siteRows)('that is no such page is read as any: $url', ({ url }) => {
    const { call } = readingOf(plain, url);
    expect(call.source.id).toBe('page');
    expect(call.deadlines).toHaveLength(1);
  });

  it('is of one site', () => {
    for (const { url, site } of siteRows) expect(sites.filter(({ isAt }) => isAt(new URL(url))).map(({ id }) => id)).toEqual([site]);
  });

  it.each(['https://quillon.example/2027/cfp', 'https://easychair.org/cfp/', 'http://www.wikicfp.com/cfp/', 'https://conf.researchr.org/'])(
    'is not asked for at %s',
    (url) => expect(sites.filter(({ isAt }) => isAt(new URL(url)))).toEqual([]),
  );
});

describe.each(htmlLists)('the list at $address', ({ address, file, calls, problems, next }) => {
  const bytes = fixture(`sites/${file}`);
  const [request] = listAt(address)?.requests(readAt) ?? [];
  if (!request) throw new Error('no request');
  const reading = request.read({ url: address, bytes, readAt, document: documentIn(bytes) });

  it('gives every row', () => expect(reading.calls.flatMap(said)).toEqual(calls));

  it('names each row that is wrong', () => {
    expect(reading.problems.map(({ record }) => record)).toEqual(problems.map(([record]) => record));
    for (const [i, [, words]] of problems.entries()) expect(reading.problems[i]?.because).toMatch(words);
  });

  it('leads on', () => expect((reading.next ?? []).map(({ url }) => url)).toEqual(next));

  it('says so where nobody parses HTML', () =>
    expect(request.read({ url: address, bytes, readAt })).toMatchObject({ calls: [], problems: [{ because: /HTML/ }] }));

  it('ends on a page without rows', () => {
    const empty = Buffer.from('<html><body></body></html>');
    const answer = { url: `${address}&page=9`, bytes: empty, readAt, document: documentIn(empty) };
    expect(request.read(answer)).toMatchObject({ calls: [] });
    expect(request.read(answer).next ?? []).toEqual([]);
  });
});

describe('a venue of OpenReview', () => {
  const venue = listAt('https://openreview.net/group?id=quillon.example/2027/Conference#tab-recent');
  if (!venue) throw new Error('no venue');
  const ask = (answers: Readonly<Record<string, string>>) =>
    gather(venue, readAt, async ({ url }) => {
      const file = Object.entries(answers).find(([part]) => url.includes(part))?.[1];
      return file ? ok({ url, readAt, bytes: fixture(`openreview/${file}`) }) : no('forbidden');
    });

  it.each(openreviewRows)('with $what', async ({ answers, said: lines }) => {
    const { calls, problems } = await ask(answers);
    expect(problems).toEqual([]);
    expect(calls.flatMap(({ deadlines }) => deadlines.map((d) => `${d.kind} ${d.utc} ${d.date} ${d.time} ${d.zone}`))).toEqual(lines);
    expect(calls[0]?.event).toMatchObject({
      name: 'Conference on Quill Learning',
      acronym: 'QUILLON 2027',
      place: 'Lund, Sweden',
      start: '2027-06-28',
    });
  });

  it('never shows when the system closes behind the deadline', async () =>
    expect(JSON.stringify(await ask(openreviewRows[0]?.answers ?? {}))).not.toMatch(/T12:29/));

  it.each([{}, { '/groups?': 'submission.json' }])('says that there is none: %j', async (answers) => {
    const { calls, problems } = await ask(answers);
    expect(calls).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    'https://openreview.net/',
    'https://openreview.net/group?id=',
    'https://openreview.net/forum?id=abc',
    'https://elsewhere.example/group?id=a/b',
  ])('is not at %s', (address) => expect(listAt(address)).toBeUndefined());
});
