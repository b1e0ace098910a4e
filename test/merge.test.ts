import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '#model/call.ts';
import { besideLists } from '#model/merge/beside-lists.ts';
import type { Edition, MergedDeadline } from '#model/merge/edition.ts';
import { mergeReadings } from '#model/merge/merge.ts';
import { mergeRows, reading } from './merge.rows.ts';

function saidDeadline({ id, chosen, others, disagreements }: MergedDeadline, edition: string): string {
  const moment = chosen.deadline.earliest?.slice(0, 16) ?? 'TBA';
  const also = others.map(({ source }) => ` = ${source.id}`).join('');
  const against = disagreements.map(({ kind, hours, late }) => ` (${kind} ${hours > 0 ? '+' : ''}${hours}${late ? ` late ${late}` : ''})`);
  return `${id.slice(edition.length + 1)} ${chosen.source.id} ${moment}${also}${against.join('')}`;
}

const said = (editions: readonly Edition[]): string[] =>
  editions.map(({ id, deadlines }) => `${id}: ${deadlines.map((deadline) => saidDeadline(deadline, id)).join('; ')}`);

describe('readings become editions', () => {
  it.each(mergeRows)('%s', (_, calls, expected) => expect(said(mergeReadings(calls))).toEqual(expected));

  it.each(mergeRows)('%s, in the other order', (_, calls, expected) => {
    expect(said(mergeReadings([...calls].reverse()))).toEqual(expected);
  });

  it.each(mergeRows)('%s: every reading is kept', (_, calls) => {
    const kept = mergeReadings(calls).flatMap(({ deadlines }) => deadlines.flatMap(({ others }) => 1 + others.length));
    expect(kept.reduce((sum, count) => sum + count, 0)).toBe(calls.flatMap(({ deadlines }) => deadlines).length);
  });
});

/** Few names, addresses, days and moments, so that much of it meets. */
const anyReading = fc
  .record({
    source: fc.constantFrom('page', 'hotcrp', 'ccfddl', 'zebra'),
    series: fc.constantFrom('TIDES', 'SEA', 'NIPS', 'NeurIPS', '-'),
    year: fc.constantFrom('2026', '2027'),
    address: fc.constantFrom('https://tides.example/', 'https://sea.example/27', 'https://sea.example/cfp'),
    start: fc.constantFrom('2027-06-14', '2027-06-16', '2027-12-01'),
    deadlines: fc.array(
      fc.constantFrom(
        'submission 2027-01-23T11:59',
        'submission 2027-01-22T23:59 | Round 1',
        'submission 2026-10-02T11:59 | Second round',
        'submission TBA',
        'abstract 2027-01-15T11:59',
        'submission 2027-01-23T11:59 | Art papers',
        'notification 2027-03-01T11:59',
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ source, series, year, address, start, deadlines }) => reading(`${source} ${series} ${year} ${address} ${start}`, deadlines));

const nameOf = ({ source, id }: Call) => `${source.id} ${id}`;

/** One newest reading of each call by each source, as a store has them. */
const anyReadings = fc.uniqueArray(anyReading, { selector: nameOf, maxLength: 9 });

describe('whatever comes', () => {
  it('comes out whole, once, under ids of its own, and in whatever order the same', () => {
    fc.assert(
      fc.property(anyReadings, (calls) => {
        const editions = mergeReadings(calls);
        expect(editions.flatMap((edition) => edition.calls.map(nameOf)).sort()).toEqual(calls.map(nameOf).sort());
        const deadlines = editions.flatMap((edition) => edition.deadlines);
        const read = deadlines.flatMap(({ chosen, others }) => [chosen, ...others]);
        expect(read.length).toBe(calls.flatMap((call) => call.deadlines).length);
        for (const ids of [editions.map(({ id }) => id), deadlines.map(({ id }) => id)]) expect(new Set(ids).size).toBe(ids.length);
        expect(said(mergeReadings([...calls].reverse()))).toEqual(said(editions));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('is followed at its earliest where pages differ', () => {
    fc.assert(
      fc.property(anyReadings, (calls) => {
        for (const { chosen, others } of mergeReadings(calls).flatMap(({ deadlines }) => deadlines))
          for (const other of others)
            if (chosen.source.id === other.source.id && chosen.deadline.earliest && other.deadline.earliest)
              expect(chosen.deadline.earliest <= other.deadline.earliest).toBe(true);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

const tides = 'TIDES 2027 https://tides.example/2027 2027-06-14';
const rounds = ['submission 2026-06-02T11:59 | First round', 'submission 2026-12-02T11:59 | Second round'];

/** What joins the first reading; the ids of its deadlines must stay. */
const joining: readonly (readonly [string, Call, Call])[] = [
  ['a page', reading(`ccfddl ${tides}`, rounds), reading(`page ${tides}`, [...rounds].reverse())],
  [
    'a list without words',
    reading(`ccfddl ${tides}`, rounds),
    reading(`zebra ${tides}`, ['submission 2026-06-02T11:59', 'submission 2026-12-02T11:59']),
  ],
  ['a list that dropped the first round', reading(`ccfddl ${tides}`, rounds), reading(`zebra ${tides}`, ['submission 2026-12-02T11:59'])],
  ['another kind', reading(`ccfddl ${tides}`, rounds), reading(`zebra ${tides}`, ['abstract 2026-05-26T11:59'])],
  [
    'a page that names its one track',
    reading(`ccfddl ${tides}`, ['submission 2026-12-02T11:59']),
    reading(`page ${tides}`, ['submission 2026-12-02T11:59 | Double-blind papers']),
  ],
];

describe('an id lasts', () => {
  it.each(joining)('when %s joins', (_, known, joins) => {
    const idsOf = (calls: readonly Call[]) =>
      mergeReadings(calls).flatMap(({ deadlines }) =>
        deadlines.flatMap(({ id, chosen, others }) =>
          [chosen, ...others].filter(({ call }) => call === known.id).map(({ deadline }) => [deadline.id, id]),
        ),
      );
    const ordered = (ids: readonly string[][]) => ids.map(String).sort();
    expect(ordered(idsOf([known, joins]))).toEqual(ordered(idsOf([known])));
  });
});

describe('a page beside lists', () => {
  it('says which list is how much later', () => {
    const page = reading(`page ${tides}`, ['submission 2027-01-22T23:59', 'notification 2027-03-01T23:59']);
    const beside = besideLists([
      reading(`ccfddl ${tides}`, ['submission 2027-01-23T11:59']),
      ...mergeRows.flatMap(([, calls]) => calls.slice(0, 1)),
    ])(page);
    expect([...beside.keys()]).toEqual(['d0']);
    expect(beside.get('d0')?.disagreements[0]).toMatchObject({ other: 'ccfddl', hours: 12, late: 'ccfddl' });
  });

  it('says nothing of a call that no list has', () => {
    expect(
      besideLists(mergeRows.flatMap(([, calls]) => calls))(
        reading('page DULSE 2027 https://dulse.example/', ['submission 2027-01-22T23:59']),
      ).size,
    ).toBe(0);
  });
});
