import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Deadline } from '#model/call.ts';
import { scoreCall } from './eval/compare.ts';
import { evaluate } from './eval/evaluate.ts';
import { figuresOf, tableOf } from './eval/table.ts';
import type { Labelled, TrueDate } from './eval/truth.ts';
import { sampleDeadline } from './support/sample-call.ts';

const folder = join(import.meta.dirname, 'fixtures/eval');
const temporary = mkdtempSync(join(tmpdir(), 'lastcall-eval-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const paper: TrueDate = {
  kind: 'submission',
  track: null,
  label: 'Papers',
  date: '2027-03-08',
  end: null,
  time: '23:59',
  zone: 'AoE',
  was: [],
  quote: '8 March 2027',
  loose: false,
};
const labelled = (dates: readonly TrueDate[]): Labelled => ({
  name: 'page',
  file: 'page.html',
  url: 'https://page.example/',
  asOf: '2027-02-01',
  call: true,
  dates: [...dates],
  tags: [],
});

const read = (parts: Partial<Record<keyof Deadline, unknown>> = {}): Deadline =>
  sampleDeadline({
    kind: 'submission',
    label: 'Papers',
    date: '2027-03-08',
    end: null,
    time: '23:59',
    zone: 'AoE',
    was: [],
    utc: null,
    earliest: null,
    latest: parts.earliest ?? null,
    ...parts,
  });

/** What was read against one true date, and: dates right, moments right, late, whether the page is exact, misses. */
const rows: readonly (readonly [string, readonly TrueDate[], readonly Deadline[], number, number, number, boolean, readonly RegExp[]])[] = [
  ['right', [paper], [read()], 1, 1, 0, true, []],
  ['the end of the day in its other spelling', [paper], [read({ time: '24:00' })], 1, 1, 0, true, []],
  ['a zone by another name of the same clock', [{ ...paper, zone: 'Europe/Berlin' }], [read({ zone: 'Europe/Paris' })], 1, 1, 0, true, []],
  ['another hour, earlier', [paper], [read({ time: '17:00' })], 1, 0, 0, false, [/is 23:59 AoE, read as 17:00 AoE/]],
  ['another zone, later', [{ ...paper, zone: 'UTC' }], [read()], 1, 0, 1, false, [/^LATE/]],
  [
    'later, but counted to the true moment',
    [{ ...paper, zone: 'UTC' }],
    [read({ earliest: '2027-03-08T23:59:00Z' })],
    1,
    0,
    0,
    false,
    [/^submission/],
  ],
  ['missing', [paper], [], 0, 0, 0, false, [/^missed submission/]],
  ['a later day in its place', [paper], [read({ date: '2027-03-15' })], 0, 0, 1, false, [/^LATE: missed/, /too many/]],
  ['an earlier day in its place', [paper], [read({ date: '2027-03-01' })], 0, 0, 0, false, [/^missed/, /too many/]],
  ['told twice', [paper], [read(), read({ label: 'Full papers' })], 1, 1, 0, true, []],
  ['another kind', [paper], [read({ kind: 'notification' })], 0, 0, 0, false, [/^missed/, /too many/]],
  ['without its history', [{ ...paper, was: ['2027-03-01'] }], [read()], 1, 1, 0, false, [/was 2027-03-01, read as nothing/]],
  ['a loose one left out', [{ ...paper, loose: true }], [], 0, 0, 0, true, []],
  ['a loose one told', [{ ...paper, loose: true }], [read({ kind: 'other' })], 0, 0, 0, true, []],
  ['an event whose hour is another', [{ ...paper, kind: 'event' }], [read({ kind: 'event', time: null, zone: null })], 1, 1, 0, true, []],
];

describe('the evaluation of the reader', () => {
  it.each(rows)('counts a date that is %s', (_, dates, deadlines, datesRight, instantsRight, late, isExact, misses) => {
    const score = scoreCall(labelled(dates), deadlines);
    expect(score).toMatchObject({ datesRight, instantsRight, late, isExact });
    expect(score.misses).toEqual(misses.map((miss) => expect.stringMatching(miss)));
  });

  it('gives a label the answer that is most like it', () => {
    const posters = { ...paper, track: 'Posters', time: '17:00' };
    const answers = [read({ label: 'Posters', time: '17:00' }), read()];
    expect(scoreCall(labelled([paper, posters]), answers).isExact).toBe(true);
  });

  it('reads a folder of labelled pages', () => {
    const { figures, misses, tags, broken } = evaluate(folder);
    expect([misses, broken]).toEqual([[], []]);
    expect(figures).toEqual(figuresOf([scoreCall(labelled([paper]), [read()])], { all: 1, noisy: 0 }));
    expect(tags.get('strike')).toEqual({ pages: 1, exact: 1 });
  });

  it('names a folder without labels and goes on', () => {
    mkdirSync(join(temporary, 'unlabelled'));
    mkdirSync(join(temporary, 'odd'));
    writeFileSync(
      join(temporary, 'odd/truth.json'),
      '{"url":"https://odd.example/","asOf":"2027-01-01","call":true,"dates":[{"kind":"party"}]}',
    );
    expect(evaluate(temporary).broken).toEqual([
      expect.stringMatching(/^odd: dates\.0\.kind/),
      expect.stringMatching(/^unlabelled: .*truth\.json/),
    ]);
  });

  it('prints shares with four digits and counts whole', () => {
    const table = tableOf(figuresOf([scoreCall(labelled([paper, { ...paper, kind: 'abstract' }]), [read()])], { all: 2, noisy: 1 }));
    expect(table).toContain('pages            3');
    expect(table).toContain('calls            1\n');
    expect(table).toContain('dateRecall       0.5000');
    expect(table).toContain('quietNegatives   0.5000');
  });
});
