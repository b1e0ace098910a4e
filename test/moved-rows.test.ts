import { describe, expect, it } from 'vitest';
import { isTracked } from '#browser/list/as-tracked.ts';
import { track } from '#browser/list/track.ts';
import { noState } from '#browser/screens/common-state.ts';
import { storedDashboard } from '#browser/screens/dashboard-state.ts';
import { listDoings } from '#browser/screens/list-doings.ts';
import { pageAsTracked } from '#browser/screens/page-as-tracked.ts';
import { nothingStored } from '#browser/store/parts.ts';
import { openStore } from '#browser/store/store.ts';
import type { Call, Deadline } from '#model/call.ts';
import { withLastingIds } from '#model/lasting-ids.ts';
import { ok } from '#model/result.ts';
import { rowsOnPage } from '#ui/row/row.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const before = sampleCall([{}]);
/** A row was put in before the one that is tracked, and bears its id now. */
const later = sampleCall([{ label: 'Demos' }, { id: 'tides.submission.2' }]);
const [tracked, ...none] = track({ ...nothingStored }, before, ['tides.submission'], now).tracked ?? [];
if (!tracked || none.length) throw new Error('one is tracked');

const ours = [tracked];
const list = ok(ours.map((one) => ({ ...one, history: [] })));
const visible = ['tides.submission', 'tides.submission.2'];

describe('ids that last', () => {
  const row = (id: string, label: string, track: string | null = null) => sampleDeadline({ id, label, track });
  const round = (id: string, date: string) => sampleDeadline({ id, label: 'Papers', date });
  const rounds = [round('s', '2026-11-10'), round('s.2', '2027-02-10'), round('s.3', '2027-05-10')];

  it.each<[string, readonly Deadline[], readonly Deadline[], readonly string[]]>([
    ['a row is put in', [row('s', 'Papers')], [row('s', 'Demos'), row('s.2', 'Papers')], ['s.2', 's']],
    ['a row is taken out', [row('s', 'Demos'), row('s.2', 'Papers')], [row('s', 'Papers')], ['s.2']],
    ['a row is called otherwise', [row('s', 'Papers')], [row('s', 'Full papers')], ['s']],
    ['two rows are called the same', [row('s', 'Papers'), row('s.2', 'Papers')], [row('s', 'Papers'), row('s.2', 'Papers')], ['s', 's.2']],
    ['the first of several rounds is taken down', rounds.slice(0, 2), [round('s', '2027-02-10')], ['s.2']],
    ['that is so, and the last is extended', rounds, [round('s', '2027-02-10'), round('s.2', '2027-05-24')], ['s.2', 's.3']],
    ['a round is put in before', rounds.slice(0, 1), [round('s', '2026-09-01'), round('s.2', '2026-11-10')], ['s.2', 's']],
    ['each round takes the day of the next', rounds.slice(0, 2), [round('s', '2027-02-10'), round('s.2', '2027-05-10')], ['s', 's.2']],
    ['the only round is extended', rounds.slice(0, 1), [round('s', '2026-11-24')], ['s']],
    ['nothing is known', [], [row('s', 'Demos'), row('s.2', 'Papers')], ['s', 's.2']],
    ['another track has the id meanwhile', [row('s', 'Papers')], [row('s', 'Demos', 'Demos'), row('s.2', 'Papers')], ['s', 's.2']],
  ])('where %s', (_, known, read, ids) => expect(withLastingIds(read, known).map(({ id }) => id)).toEqual(ids));
});

describe('a page that numbers its rows anew', () => {
  const { page, onPage } = pageAsTracked({ state: 'read', call: later, visible }, { ...noState, list });

  it('has the mark on the row that is tracked', () => {
    if (page.state !== 'read') throw new Error('it was read');
    const rows = rowsOnPage(page, { tracked: ours.map((one) => ({ ...one, history: [] })), hidden: [], follows: [] }, () => {});
    expect(rows.map(({ entry, trackedAt, lead }) => [entry.deadline.label, trackedAt !== null, lead.to])).toEqual([
      ['Paper submission', true, 'words'],
      ['Demos', false, 'words'],
    ]);
  });

  it('is asked for a row by the id that it gives it', () => expect(visible.map(onPage)).toEqual(visible.toReversed()));

  it('is left as it is before the list is known', () => {
    const unknown = pageAsTracked({ state: 'read', call: later, visible }, noState);
    expect([unknown.page, visible.map(unknown.onPage)]).toEqual([{ state: 'read', call: later, visible }, visible]);
  });

  it.each([
    ['tides.submission', ['Paper submission', 'Demos'], ['tides.submission', 'tides.submission.2']],
    ['tides.submission.2', ['Paper submission'], ['tides.submission']],
  ])('has the row tracked that was pressed: %s', async (pressed, labels, ids) => {
    const store = openStore(areaWith(), lock);
    await store.update(['tracked'], () => ({ tracked: ours }));
    await new Promise((after) => {
      listDoings({ store, now: () => now, calls: () => [later], after }).track([pressed]);
    });
    const loaded = await store.load('tracked');
    expect(loaded.ok && loaded.value.tracked.map(({ deadline }) => deadline.label)).toEqual(labels);
    expect(loaded.ok && loaded.value.tracked.map(({ deadline }) => deadline.id)).toEqual(ids);
  });

  it.each([
    ['tides.submission', false],
    ['tides.submission.2', true],
  ])('says of a row that it is tracked, by the id that it gives it: %s', (id, is) =>
    expect(isTracked({ tracked: ours, hidden: {} }, later, id)).toBe(is),
  );

  it.each<[string, Call, readonly (readonly [string, boolean])[]]>([
    [
      'has the row out of sight that was put there',
      later,
      [
        ['Paper submission', true],
        ['Demos', false],
      ],
    ],
    ['has it out of sight when its day moved', sampleCall([{ date: '2027-01-29' }]), [['Paper submission', true]]],
    ['has it out of sight when it is called otherwise', sampleCall([{ label: 'Full papers' }]), [['Full papers', true]]],
    ['has another row in sight that stands in its place', sampleCall([{ label: 'Demos', date: '2027-03-05' }]), [['Demos', false]]],
  ])('%s', async (_, call, inSight) => {
    const store = openStore(areaWith(), lock);
    await new Promise((after) => {
      listDoings({ store, now: () => now, calls: () => [before], after }).hide(['tides.submission'], true);
    });
    const loaded = await store.load('hidden');
    if (!loaded.ok) throw new Error('it was stored');
    const { hidden } = loaded.value;
    const state = { ...noState, list: ok([]), hidden: Object.keys(hidden), hiddenAs: hidden };
    const { page } = pageAsTracked({ state: 'read', call, visible }, state);
    if (page.state !== 'read') throw new Error('it was read');
    const rows = rowsOnPage(page, { tracked: [], hidden: state.hidden, follows: [] }, () => {});
    expect(rows.map(({ entry, isHidden }) => [entry.deadline.label, isHidden])).toEqual(inSight);
  });

  it('is the same on the dashboard, for a list', () => {
    const source = { id: 'ccfddl', url: 'https://list.example/all.yml', readAt: now };
    const listed = sampleCall([{ label: 'Demos' }, { id: 'tides.submission.2' }], { source });
    const stored = {
      ...nothingStored,
      tracked: ours.map((one) => ({ ...one, call: { ...one.call, source } })),
      followed: [{ id: 'ccfddl', address: null, origins: [], filter: { areas: [], ranks: [], kinds: [], venues: [] } }],
      lists: { ccfddl: { readAt: now, byAddress: { [source.url]: [listed] } } },
    };
    const calls = storedDashboard(ok(stored), {}, now).followed?.flatMap(({ id, calls }) => (id === 'ccfddl' ? calls : []));
    expect(calls?.flatMap(({ deadlines }) => deadlines.map(({ id, label }) => [label, id]))).toEqual([
      ['Demos', 'tides.submission.2'],
      ['Paper submission', 'tides.submission'],
    ]);
  });
});
