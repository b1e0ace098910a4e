import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeOf } from '#calendar/event.ts';
import { icsOf } from '#calendar/ics.ts';
import type { Instant } from '#model/instant.ts';
import { icsAt } from '#sources/ics.ts';
import { catalogueAt } from '#sources/lastcall.ts';
import { listAt } from '#sources/list-at.ts';
import { filedAs, readPages } from '#sources/pages.ts';
import type { ListSource } from '#sources/source.ts';
import { calendarRows } from './calendar.rows.ts';
import { icsCalls, icsProblems } from './sources/ics.rows.ts';
import { brokenPageLists, namedLists, pageList, pageProblems } from './sources/pages.rows.ts';
import { said } from './sources/said.ts';
import { sampleCall } from './support/sample-call.ts';

const now = '2026-11-20T00:00:00Z' as Instant;

function readBy(source: ListSource, bytes: Uint8Array) {
  const [request] = source.requests(now);
  if (!request) throw new Error('no request');
  return request.read({ url: request.url, bytes, readAt: now });
}

describe('a calendar', () => {
  const calendar = icsAt('https://elsewhere.example/deadlines.ics');
  const file = readFileSync(join(import.meta.dirname, 'fixtures/sources/deadlines.ics'));
  const { calls, problems } = readBy(calendar, file);

  it('gives its deadlines by call', () =>
    expect(calls.flatMap(said).map((line) => line.replace(/^ics-elsewhere-example-\w+-\w+ \| /, ''))).toEqual(icsCalls));

  it('names each event that is none, and why', () => {
    expect(problems.map(({ record }) => record)).toEqual(icsProblems.map(([record]) => record));
    for (const [i, [, words]] of icsProblems.entries()) expect(problems[i]?.because).toMatch(words);
  });

  it('keeps ids when a date moves', () => {
    const moved = readBy(calendar, Buffer.from(file.toString().replace('DATE:20270205', 'DATE:20270212')));
    expect(moved.calls[0]?.deadlines[1]?.date).toBe('2027-02-12');
    expect(moved.calls.map(({ id, deadlines }) => [id, deadlines.map((d) => d.id)])).toEqual(
      calls.map(({ id, deadlines }) => [id, deadlines.map((d) => d.id)]),
    );
  });

  it.each(['', 'x', '<html>', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'BEGIN:VEVENT\n'.repeat(2000)])('survives %j', (text) =>
    expect(readBy(calendar, Buffer.from(text)).calls).toEqual([]),
  );

  it.each(Object.entries(calendarRows))('of our own is read back with the bounds it was written with: %s', (_, { entries }) => {
    const shown = entries.filter(timeOf).map(({ deadline }) => deadline);
    const read = readBy(calendar, Buffer.from(icsOf({ name: 'Ours' }, entries))).calls.flatMap(({ deadlines }) => deadlines);
    const lines = (deadlines: readonly (typeof shown)[number][]) =>
      deadlines.filter(({ earliest }) => earliest).map((d) => `${d.kind} ${d.earliest} ${d.latest} ${d.status}`);
    expect(lines(read)).toEqual(expect.arrayContaining(lines(shown)));
    expect(read.length).toBe(shown.length);
  });
});

describe('the calls.json of another Lastcall', () => {
  const catalogue = catalogueAt('https://lastcall.example/calls.json');
  const call = sampleCall([{}]);

  it.each([
    ['a list', [call, { ...call, id: 'no id' }, 7]],
    ['a catalogue', { schema: 1, calls: [call, { ...call, id: 'no id' }, 7] }],
  ])('as %s gives its calls, each looked at alone', (_, value) => {
    const { calls, problems } = readBy(catalogue, Buffer.from(JSON.stringify(value)));
    expect(calls).toEqual([{ ...call, source: { id: catalogue.id, url: catalogue.url, readAt: call.source.readAt } }]);
    expect(problems.map(({ record }) => record)).toEqual(['no id', 'call 3']);
  });

  it.each(['', '<html>', '7', '{"calls":7}'])('says what is wrong with %j', (text) =>
    expect(readBy(catalogue, Buffer.from(text))).toMatchObject({ calls: [], problems: [{ record: catalogue.url }] }),
  );
});

describe('what a user names', () => {
  it.each(namedLists)('%s', (address, id) => {
    const found = listAt(address);
    if (id) expect(found?.id).toMatch(id);
    else expect(found).toBeUndefined();
  });
});

describe('a list of pages', () => {
  const { entries, problems } = readPages(pageList);

  it('gives each page that is right', () =>
    expect(entries).toEqual([
      { url: 'https://quillon.example/2027/cfp', areas: [], ranks: [], tags: [] },
      {
        url: 'https://saltmarsh.example/cfp',
        venue: 'SALTMARSH',
        type: 'workshop',
        areas: ['ai', 'vision'],
        ranks: ['CORE A'],
        tags: ['mine'],
      },
    ]));

  it('names line and field of each slip', () => expect(problems).toEqual(pageProblems));

  it.each(brokenPageLists)('%j', (text, said) => expect(readPages(text)).toEqual({ entries: [], problems: said }));

  it('files a call as the user does, and leaves the rest as it is', () => {
    const call = sampleCall([{}]);
    const [bare, full] = entries;
    if (!bare || !full) throw new Error('no entries');
    expect(filedAs(call, full).venue).toEqual({
      series: 'SALTMARSH',
      type: 'workshop',
      areas: ['ai', 'vision'],
      ranks: ['CORE A'],
      tags: ['mine'],
    });
    expect(filedAs(call, bare).deadlines).toEqual(call.deadlines);
  });
});
