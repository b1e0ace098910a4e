import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCall } from '#model/call.ts';
import { parseInstant } from '#model/instant.ts';
import { isAhead } from '#model/order.ts';
import { catalogueText, parseCatalogue } from '#sources/catalogue.ts';
import { kindOf } from '#sources/ccfddl/words.ts';
import ccfddl from '#sources/ccfddl.ts';
import { lists } from '#sources/lists.ts';
import { stillAhead } from '#sources/still-ahead.ts';
import { ccfddlProblems, ccfddlRows, commentRows } from './sources/ccfddl.rows.ts';
import { sampleCall } from './support/sample-call.ts';

const readAt = parseInstant('2026-11-20T00:00:00Z');
if (!readAt) throw new Error('no instant');
const list = readFileSync(join(import.meta.dirname, 'fixtures/sources/ccfddl.yml'));

const [request] = ccfddl.requests();
if (!request) throw new Error('no request');
const read = (bytes: Uint8Array) => request.read({ url: request.url, bytes, readAt });

describe('ccfddl', () => {
  const { calls, problems } = read(list);

  it('reads every row', () =>
    expect(
      calls.flatMap((call) =>
        call.deadlines.map((d) => [call.id, d.kind, d.track, d.label, d.date, d.time, d.zone, d.earliest, d.latest, d.assumptions.join()]),
      ),
    ).toEqual(ccfddlRows));

  it('counts to the earliest moment', () => {
    for (const { utc, earliest } of calls.flatMap(({ deadlines }) => deadlines)) expect(utc).toBe(earliest);
  });

  it('names each record that it could not read, and what is wrong', () => {
    expect(problems.map(({ record }) => record)).toEqual(ccfddlProblems.map(([record]) => record));
    for (const [i, [, words]] of ccfddlProblems.entries()) expect(problems[i]?.because).toMatch(words);
  });

  it('loses no edition but those that it names: fse28, fse29', () => {
    expect(calls.length + 2).toBe(list.toString().match(/^ {4}- year:/gm)?.length);
  });

  it('gives each deadline an id of its own', () => {
    const ids = calls.flatMap(({ deadlines }) => deadlines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps ids when a date moves', () => {
    const moved = read(
      Buffer.from(list.toString().replace('2027-01-28', '2027-02-04').replace('https://marrow.example/2027/', 'https://marrow.example/27')),
    );
    const ids = ({ calls }: typeof moved) => calls.map(({ id, deadlines }) => [id, ...deadlines.map((deadline) => deadline.id)]);
    expect(ids(moved)).toEqual(ids({ calls, problems }));
    expect(moved.calls[1]?.deadlines[1]?.date).toBe('2027-02-04');
  });

  it('quotes the value with its zone and tells of event and place', () => {
    const marrow = calls[1];
    expect(marrow?.deadlines.map(({ quote, where }) => [quote, where])).toEqual([
      ['2027-01-21 23:59:59 UTC-12', null],
      ['2027-01-28 23:59:59 UTC-12', null],
      ['2027-06-10 17:00:00 UTC-12', null],
      ['TBD', null],
    ]);
    expect(marrow?.event).toEqual({
      name: 'Symposium on Marrow Computing',
      acronym: 'MARROW 2027',
      place: 'Lund, Sweden',
      start: '2027-02-28',
      end: '2027-03-03',
    });
    expect(calls[0]?.event.place).toBeNull();
    expect(marrow?.source).toEqual({ id: 'ccfddl', url: request.url, readAt });
  });

  it.each(['', '<html>', 'confs: 7', '- 7\n- []\n- title: X\n'])('names what is wrong with %j', (text) => {
    const { calls, problems } = read(Buffer.from(text));
    expect(calls).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(commentRows)('"%s" is for %s', (comment, kind) => expect(kindOf(comment)).toBe(kind));
});

describe('what is still ahead', () => {
  const now = parseInstant('2027-01-20T00:00:00Z') ?? readAt;
  const tbd = { status: 'tbd', date: null, utc: null, earliest: null, latest: null, assumptions: [] };
  const past = { date: '2027-01-02', utc: '2027-01-03T11:59:00Z', earliest: '2027-01-03T11:59:00Z', latest: '2027-01-03T11:59:00Z' };
  const event = (start: string | null, end: string | null) => ({ event: { name: null, acronym: null, place: null, start, end } });
  const calls = [
    sampleCall([past, {}], { id: 'b' }),
    sampleCall([{}], { id: 'a' }),
    sampleCall([past], { id: 'over' }),
    sampleCall([{ status: 'cancelled' }], { id: 'withdrawn' }),
    sampleCall([tbd], { id: 'announced', ...event('2027-06-01', '2027-06-03') }),
    sampleCall([tbd], { id: 'this-month', ...event('2027-01', null) }),
    sampleCall([tbd], { id: 'never-announced', ...event('2026-06-01', null) }),
    sampleCall(
      [{ ...past, date: '2027-01-21', utc: '2027-01-21T11:59:00Z', earliest: '2027-01-21T11:59:00Z', latest: '2027-01-21T11:59:00Z' }],
      { id: 'c' },
    ),
  ];

  it('comes soonest first, in whatever order it was found', () => {
    const order = ['c', 'a', 'b', 'announced', 'this-month'];
    expect(stillAhead(calls, now).map(({ id }) => id)).toEqual(order);
    expect(stillAhead(calls.toReversed(), now).map(({ id }) => id)).toEqual(order);
  });
});

describe('the catalogue', () => {
  const text = readFileSync(join(import.meta.dirname, '../sources/catalogue.json'), 'utf8');
  const parsed = parseCatalogue(JSON.parse(text));

  it('fits the schema, call by call', () => {
    expect(parsed).toMatchObject({ ok: true });
    for (const call of JSON.parse(text).calls) expect(parseCall(call)).toEqual({ ok: true, value: call });
  });

  it('is small enough to be bundled', () => expect(text.length).toBeLessThan(300_000));

  it('is written as the builder writes it', () => expect(parsed.ok && catalogueText(parsed.value)).toBe(text));

  it('names its sources, and calls that were ahead when it was built', () => {
    const { sources, calls } = parsed.ok ? parsed.value : { sources: [], calls: [] };
    expect(calls.length).toBeGreaterThan(10);
    for (const { id, title, url, licence, day } of sources) {
      const list = lists.find((each) => each.id === id);
      expect({ title, url, licence }).toEqual({ title: list?.title, url: list?.url, licence: list?.licence });
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    for (const call of calls) {
      expect(sources.map(({ id }) => id)).toContain(call.source.id);
      expect(call.deadlines.some((deadline) => deadline.status === 'tbd' || isAhead(deadline, call.source.readAt))).toBe(true);
    }
  });
});
