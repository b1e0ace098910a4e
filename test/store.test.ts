import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '#browser/store/shape.ts';
import type { Step } from '#browser/store/step.ts';
import { steps } from '#browser/store/steps/index.ts';
import { type Area, keptKey, type Lock, openStore, storeKey } from '#browser/store/store.ts';
import { notice, track, untrack } from '#browser/store/tracked.ts';
import { upgrade } from '#browser/store/upgrade.ts';
import type { Call, Deadline } from '#model/call.ts';
import { at, sampleCall } from './support/sample-call.ts';

const samples = new URL('fixtures/store/', import.meta.url);
const sample = (version: number): Record<string, unknown> => JSON.parse(readFileSync(new URL(`${version}.json`, samples), 'utf8'));
const lock: Lock = (work) => navigator.locks.request('store test', work);

/** Storage of a browser, as far as the store sees it: every value goes in and out as a copy. */
function areaWith(stored?: unknown, fail?: string): Area & { readonly kept: Map<string, unknown>; writes: number } {
  const kept = new Map<string, unknown>(stored === undefined ? [] : [[storeKey, stored]]);
  return {
    kept,
    writes: 0,
    get: async (keys) => structuredClone(Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)]))),
    async set(items) {
      if (fail) throw new Error(fail);
      this.writes++;
      for (const [key, value] of Object.entries(structuredClone(items))) kept.set(key, value);
    },
  };
}

const now = at('2026-11-21T12:00:00Z');

const call = sampleCall([{}]);
const first = 'tides.submission';

const withDeadlines = (call: Call, change: Partial<Deadline>): Call => ({
  ...call,
  deadlines: call.deadlines.map((deadline) => ({ ...deadline, ...change })),
});

describe('every released version', () => {
  const versions = Array.from({ length: currentVersion }, (_, i) => i + 1);

  it('has a frozen sample, and no version but those has one', () => {
    expect(readdirSync(samples).sort()).toEqual(versions.map((version) => `${version}.json`));
  });

  it('is led to by exactly one step, but the first', () => expect(steps.map(({ to }) => to)).toEqual(versions.slice(1)));

  it.each(versions)('version %i: the sample comes up to date with nothing set aside', async (version) => {
    const loaded = await openStore(areaWith(sample(version)), lock).load();
    expect(loaded).toMatchObject({
      ok: true,
      value: [{ deadline: { label: 'Paper submission' }, history: [{ was: { date: '2027-01-15' } }] }],
    });
  });
});

const throws: Step = {
  to: 2,
  upgrade: () => {
    throw new Error('no such list');
  },
};

describe('steps', () => {
  const rename: Step = { to: 2, upgrade: ({ list, ...rest }) => ({ ...rest, tracked: list }) };
  const count: Step = { to: 3, upgrade: (stored) => ({ ...stored, steps: Number(stored.steps ?? 0) + 1 }) };

  it('run in order, each once, and leave what they were given as it was', () => {
    const old = Object.freeze({ version: 1, list: ['a'] });
    expect(upgrade(old, { version: 3, steps: [count, rename] })).toEqual({ ok: true, value: { version: 3, tracked: ['a'], steps: 1 } });
    expect(old).toEqual({ version: 1, list: ['a'] });
  });

  it.each([
    ['a step that throws', { version: 1, list: [] }, [throws], 'step failed', 'no such list'],
    ['a step that is missing', { version: 1, list: [] }, [count], 'step failed', 'no step leads to version 2'],
    ['data of a later release', { version: 9 }, [], 'newer', 'stored as version 9'],
    ['data without a version', { list: [] }, [], 'broken', 'no version'],
    ['data that is no record', 'hello', [], 'broken', 'no version'],
  ])('%s is a problem that says so', (_, stored, list, because, detail) => {
    expect(upgrade(stored, { version: 3, steps: list })).toEqual({
      ok: false,
      problem: { because, detail: expect.stringContaining(detail) },
    });
  });
});

describe('the store', () => {
  it('is empty before the first write', async () => {
    expect(await openStore(areaWith(), lock).load()).toEqual({ ok: true, value: [] });
  });

  it('gives back what was tracked', async () => {
    const area = areaWith();
    await openStore(area, lock).update((tracked) => track(tracked, call, [first], now));
    expect(await openStore(area, lock).load()).toEqual({
      ok: true,
      value: [expect.objectContaining({ deadline: call.deadlines[0], trackedAt: now, history: [] })],
    });
  });

  it('writes nothing where nothing changed', async () => {
    const area = areaWith(sample(1));
    await openStore(area, lock).update((tracked) => untrack(tracked, ['unknown']));
    expect(area.writes).toBe(0);
  });

  it.each([
    ['a later release wrote it', { version: 9, tracked: ['anything'] }, 'newer'],
    ['a step failed', sample(1), 'step failed'],
  ])('leaves the data alone where %s', async (_, stored, because) => {
    const area = areaWith(stored);
    const store = openStore(area, lock, { version: 2, steps: [throws] });
    const updated = await store.update((tracked) => track(tracked, call, [first], now));
    expect([updated, await store.load()]).toMatchObject(Array(2).fill({ ok: false, problem: { because } }));
    expect(area.kept).toEqual(new Map([[storeKey, stored]]));
  });

  it.each([
    ['nothing of it has a shape', 'gibberish'],
    ['it lost its list', { version: 1 }],
  ])('starts afresh and keeps the data where %s', async (_, stored) => {
    const area = areaWith(stored);
    await openStore(area, lock).update((tracked) => track(tracked, call, [first], now));
    expect(area.kept.get(keptKey)).toEqual(stored);
    expect(area.kept.get(storeKey)).toMatchObject({ version: 1, tracked: [{ deadline: call.deadlines[0] }] });
  });

  it('sets one broken record aside, keeps the others, and keeps the data as found', async () => {
    const stored = sample(1);
    const [good] = stored.tracked as unknown[];
    const area = areaWith({ ...stored, tracked: [{ deadline: 'gibberish' }, good] });
    const store = openStore(area, lock);
    expect(await store.load()).toMatchObject({ ok: true, value: [{ deadline: { label: 'Paper submission' } }] });
    await store.update((tracked) => [...tracked]);
    expect(area.kept.get(storeKey)).toEqual({ version: 1, tracked: [good], aside: [{ deadline: 'gibberish' }] });
    expect(area.kept.get(keptKey)).toEqual({ ...stored, tracked: [{ deadline: 'gibberish' }, good] });
  });

  it('says so where the browser cannot store', async () => {
    const updated = await openStore(areaWith(sample(1), 'disk full'), lock).update(() => []);
    expect(updated).toEqual({ ok: false, problem: { because: 'not saved', detail: 'Error: disk full' } });
  });

  it('loses nothing when several write at once', async () => {
    const area = areaWith();
    const many = Array.from({ length: 40 }, (_, i) => withDeadlines(call, { id: `d-${i}` }));
    await Promise.all(many.map((one, i) => openStore(area, lock).update((tracked) => track(tracked, one, [`d-${i}`], now))));
    const loaded = await openStore(area, lock).load();
    expect(loaded.ok && loaded.value.length).toBe(40);
  });
});

describe('what is tracked', () => {
  it('is tracked once, and only what was asked for', () => {
    const two = sampleCall([{}, { id: 'other' }]);
    const once = track([], two, ['other'], now);
    expect(once.map(({ deadline }) => deadline.id)).toEqual(['other']);
    expect(track(once, two, ['other'], now)).toBe(once);
    expect(untrack(once, ['other'])).toEqual([]);
  });

  it('keeps the old reading when the page moves the date', () => {
    const before = track([], call, [first], now);
    const later = at('2026-12-01T08:00:00Z');
    const moved = withDeadlines(call, {
      date: '2027-01-29' as Deadline['date'],
      utc: at('2027-01-30T11:59:00Z'),
      earliest: at('2027-01-30T11:59:00Z'),
      latest: at('2027-01-30T11:59:00Z'),
    });
    expect(notice(before, moved, later)).toEqual([
      { ...before[0], deadline: moved.deadlines[0], history: [{ was: call.deadlines[0], noticedAt: later }] },
    ]);
  });

  it.each([
    ['the same page again', (call: Call) => call],
    ['a page of another call', (call: Call) => withDeadlines({ ...call, id: 'other' }, { date: null, status: 'tbd' })],
    ['a page on which it is gone', (call: Call) => ({ ...call, deadlines: [] })],
  ])('stays as it is on %s', (_, change) => {
    const before = track([], call, [first], now);
    expect(notice(before, change(call), now)).toBe(before);
  });
});
