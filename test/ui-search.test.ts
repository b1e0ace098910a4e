import { describe, expect, it } from 'vitest';
import { rowsOfTracked } from '#ui/row/row.ts';
import { anything, choicesIn, narrow, seriesOf, type Wish } from '#ui/search.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';

const venues = [
  ['neurips', 'NeurIPS 2027', 'Neural Information Processing Systems', 'machine-learning', 'submission', 'Full papers', ''],
  ['sp', 'S&P 2027', 'IEEE Symposium on Security and Privacy', 'security', 'abstract', 'Abstract registration', 'ask Zoë'],
  ['tides', "TIDES '27", 'Symposium on Tidal Computing', null, 'camera-ready', 'Camera-ready', ''],
] as const;

const rows = rowsOfTracked(
  venues.map(([id, acronym, name, area, kind, label, note]) => {
    const event = { name, acronym, place: 'Évora, Portugal', start: null, end: null };
    const venue = area && { series: acronym.replace(' 2027', ''), type: 'conference', areas: [area], ranks: [] };
    const { deadlines, schema: _, problems: __, ...call } = sampleCall([{ id, kind, label }], { id, event, ...(venue && { venue }) });
    const [deadline] = deadlines;
    if (!deadline) throw new Error('one was asked for');
    return { call, deadline, trackedAt: at('2026-11-21T12:00:00Z'), history: [], note };
  }),
  [],
);
const found = (wish: Partial<Wish>) => narrow(rows, { ...anything, ...wish }).map(({ entry }) => entry.deadline.id);

describe('a search', () => {
  it.each([
    ['', ['neurips', 'sp', 'tides']],
    ['NIPS', ['neurips']],
    ['neurips', ['neurips']],
    ['neural processing', ['neurips']],
    ['oakland', ['sp']],
    ['zoe', ['sp']],
    ['evora', ['neurips', 'sp', 'tides']],
    ['tidal camera', ['tides']],
    ['tides.example', ['neurips', 'sp', 'tides']],
    ['camera neurips', []],
  ])('for %j finds %j', (query, ids) => expect(found({ query }).toSorted()).toEqual(ids));

  it.each<[Partial<Wish>, string[]]>([
    [{ kind: 'abstract' }, ['sp']],
    [{ area: 'machine-learning' }, ['neurips']],
    [{ venue: 'TIDES' }, ['tides']],
    [{ kind: 'abstract', area: 'machine-learning' }, []],
  ])('narrowed to %j finds %j', (wish, ids) => expect(found(wish)).toEqual(ids));

  it('finds a note that was written after the first search', () => {
    const noted = rows.map((row) => (row.entry.deadline.id === 'tides' ? { ...row, note: 'bring the proof' } : row));
    expect(narrow(rows, { ...anything, query: 'proof' })).toEqual([]);
    expect(narrow(noted, { ...anything, query: 'proof' })).toHaveLength(1);
  });

  it('offers only what occurs', () => {
    expect(choicesIn(rows)).toEqual({
      kinds: expect.arrayContaining(['submission', 'abstract', 'camera-ready']),
      areas: expect.arrayContaining(['machine-learning', 'security']),
      venues: ['NeurIPS', 'S&P', 'TIDES'],
    });
    expect(rows.map(seriesOf).toSorted()).toEqual(['NeurIPS', 'S&P', 'TIDES']);
  });

  it.each(['TIDES 2027', 'TIDES-2027', 'TIDES’27', 'TIDES 27', 'TIDES27', 'TIDES'])('takes %s for the series TIDES', (acronym) => {
    const { deadlines: _, schema: __, problems: ___, ...call } = sampleCall([], { event: { ...sampleCall([]).event, acronym } });
    const tracked = { call, deadline: sampleDeadline(), trackedAt: at('2026-11-21T12:00:00Z'), history: [] };
    expect(rowsOfTracked([tracked], []).map(seriesOf)).toEqual(['TIDES']);
  });
});
