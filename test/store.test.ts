import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { add, untrack } from '#browser/list/track.ts';
import { headKey, keyOf } from '#browser/store/contents.ts';
import { currentVersion, partNames } from '#browser/store/parts.ts';
import type { Step } from '#browser/store/step.ts';
import { steps } from '#browser/store/steps/index.ts';
import { keptKey, openStore } from '#browser/store/store.ts';
import { asText, fromText } from '#browser/store/text.ts';
import { toldOfSaves } from '#browser/store/told-of-saves.ts';
import { upgrade } from '#browser/store/upgrade.ts';
import type { Call, Deadline } from '#model/call.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall } from './support/sample-call.ts';

const samples = new URL('fixtures/store/', import.meta.url);
const sample = (version: number): Record<string, unknown> => JSON.parse(readFileSync(new URL(`${version}.json`, samples), 'utf8'));

/** All that a released version left in storage, by key: the first kept everything under one. */
const storedBy = (version: number): Record<string, unknown> => (version === 1 ? { [headKey]: sample(1) } : sample(version));

const now = at('2026-11-21T12:00:00Z');

const call = sampleCall([{}]);
const first = 'tides.submission';
const trackFirst = ({ tracked }: { tracked: Parameters<typeof add>[0] }) => ({ tracked: add(tracked, call, [first], now) });

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

  it('has something in each part of the newest sample', () => {
    expect(Object.keys(sample(currentVersion)).sort()).toEqual([headKey, ...partNames.map(keyOf)].sort());
  });

  it.each(versions)('version %i: the sample comes up to date with nothing set aside', async (version) => {
    const area = areaWith(storedBy(version));
    const store = openStore(area, lock);
    const [id] = ['tides.example-1x0c7p0a9zq-2027.submission'];
    expect(await store.load('tracked', 'history')).toMatchObject({
      ok: true,
      value: {
        tracked: [{ deadline: { label: 'Paper submission' } }],
        history: { [`${id}`]: [{ was: { date: '2027-01-15' }, from: { id: 'page' } }] },
      },
    });
    await store.update(partNames, ({ tracked }) => ({ tracked: [...tracked] }));
    expect(area.kept.get(headKey)).toEqual({ version: currentVersion, aside: [] });
    expect([...area.kept.keys()].includes(keptKey)).toBe(version < currentVersion);
    expect(await openStore(areaWith(Object.fromEntries(area.kept)), lock).load('tracked', 'history')).toEqual(
      await store.load('tracked', 'history'),
    );
  });

  it('version 3: what was hidden stays so, and can still be shown again by undo', async () => {
    const step = { did: 'hidden', count: 2, at: now, tracked: {}, follows: {}, hidden: { shown: null, put: now }, unseen: [] };
    const store = openStore(areaWith({ ...sample(3), [keyOf('undo')]: asText([step]) }), lock);
    expect(await store.load('hidden', 'undo')).toMatchObject({
      ok: true,
      value: {
        hidden: { 'tides.example-1x0c7p0a9zq-2027.other': { since: '2026-11-10T08:00:00Z', as: null } },
        undo: [{ hidden: { shown: null, put: { since: now, as: null } } }],
      },
    });
  });

  it('the newest sample is read back whole', async () => {
    const stored = sample(currentVersion);
    expect(await openStore(areaWith(stored), lock).load(...partNames)).toEqual({
      ok: true,
      value: Object.fromEntries(partNames.map((name) => [name, fromText(stored[keyOf(name)])])),
    });
  });
});

const throws: Step = {
  to: currentVersion + 1,
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
    ['a step that throws', { version: currentVersion, list: [] }, [throws], 'step failed', 'no such list'],
    ['a step that is missing', { version: 1, list: [] }, [count], 'step failed', 'no step leads to version 2'],
    ['data of a later release', { version: 9 }, [], 'newer', 'stored as version 9'],
    ['data without a version', { list: [] }, [], 'broken', 'no version'],
    ['data that is no record', 'hello', [], 'broken', 'no version'],
  ])('%s is a problem that says so', (_, stored, list, because, detail) => {
    expect(upgrade(stored, { version: currentVersion + 1, steps: list })).toEqual({
      ok: false,
      problem: { because, detail: expect.stringContaining(detail) },
    });
  });
});

describe('the store', () => {
  it('is empty before the first write', async () => {
    expect(await openStore(areaWith(), lock).load('tracked', 'history', 'feed')).toEqual({
      ok: true,
      value: { tracked: [], history: {}, feed: null },
    });
  });

  it('gives back what was tracked', async () => {
    const area = areaWith();
    await openStore(area, lock).update(['tracked'], trackFirst);
    expect(await openStore(area, lock).load('tracked')).toEqual({
      ok: true,
      value: { tracked: [expect.objectContaining({ deadline: call.deadlines[0], trackedAt: now, note: '' })] },
    });
  });

  it('writes nothing where nothing changed, and no part but those that did', async () => {
    const area = areaWith(sample(currentVersion));
    await openStore(area, lock).update(['tracked', 'follows'], (parts) => untrack(parts, ['unknown']));
    expect(area.writes).toEqual([]);
    await openStore(area, lock).update(['tracked', 'follows', 'settings'], trackFirst);
    expect(area.writes).toEqual([[keyOf('tracked'), headKey]]);
  });

  it.each([
    ['a later release wrote it', { [headKey]: { version: 9 }, [keyOf('tracked')]: ['anything'] }, 'newer'],
    ['a step failed', storedBy(currentVersion), 'step failed'],
  ])('leaves the data alone where %s', async (_, stored, because) => {
    const area = areaWith(stored);
    const store = openStore(area, lock, { version: currentVersion + 1, steps: [throws] });
    const updated = await store.update(['tracked'], trackFirst);
    expect([updated, await store.load('tracked')]).toMatchObject(Array(2).fill({ ok: false, problem: { because } }));
    expect(Object.fromEntries(area.kept)).toEqual(stored);
  });

  it.each([
    ['nothing of the first version has a shape', { [headKey]: 'gibberish' }],
    ['a part has no shape', { [headKey]: { version: currentVersion, aside: [] }, [keyOf('tracked')]: 'gibberish' }],
  ])('starts afresh and keeps the data where %s', async (_, stored) => {
    const area = areaWith(stored);
    await openStore(area, lock).update(['tracked'], trackFirst);
    expect(area.kept.get(keptKey)).toEqual(stored);
    expect(fromText(area.kept.get(keyOf('tracked')))).toMatchObject([{ deadline: call.deadlines[0] }]);
  });

  it('keeps its parts where the version is lost', async () => {
    const { [headKey]: _, ...rest } = sample(currentVersion);
    expect(await openStore(areaWith(rest), lock).load('tracked')).toMatchObject({
      ok: true,
      value: { tracked: [{ note: 'ask Ana for the figures' }] },
    });
  });

  it('sets one broken record aside, keeps the others, and keeps the data as found', async () => {
    const stored = sample(currentVersion);
    const tracked = fromText(stored[keyOf('tracked')]) as unknown[];
    const found = { ...stored, [keyOf('tracked')]: asText([{ deadline: 'gibberish' }, ...tracked]) };
    const area = areaWith(found);
    const store = openStore(area, lock);
    expect(await store.load('tracked')).toMatchObject({ ok: true, value: { tracked: [{ deadline: { label: 'Paper submission' } }] } });
    await store.update(['tracked'], ({ tracked }) => ({ tracked: [...tracked] }));
    expect(area.kept.get(headKey)).toEqual({ version: currentVersion, aside: [{ part: 'tracked', record: { deadline: 'gibberish' } }] });
    expect(fromText(area.kept.get(keyOf('tracked')))).toEqual(tracked);
    expect(area.kept.get(keptKey)).toMatchObject({ [keyOf('tracked')]: found[keyOf('tracked')] });
  });

  it('takes an odd setting for the first one, and no other', async () => {
    const stored = sample(currentVersion);
    const settings = asText({ ...(fromText(stored[keyOf('settings')]) as object), badge: 'blinking' });
    expect(await openStore(areaWith({ ...stored, [keyOf('settings')]: settings }), lock).load('settings')).toMatchObject({
      ok: true,
      value: { settings: { badge: 'both', zone: 'Europe/Lisbon', reminders: [1440] } },
    });
  });

  it('says so where the browser cannot store', async () => {
    const updated = await openStore(areaWith(sample(currentVersion), 'disk full'), lock).update(['tracked'], () => ({ tracked: [] }));
    expect(updated).toEqual({ ok: false, problem: { because: 'not saved', detail: 'Error: disk full' } });
  });

  it.each([
    ['what was written', undefined, { ok: true, value: { tracked: [] } }],
    ['what stood in the way', 'disk full', { ok: false, problem: { because: 'not saved', detail: 'Error: disk full' } }],
  ])('tells %s', async (_, fail, told) => {
    const heard: unknown[] = [];
    const store = toldOfSaves(openStore(areaWith(sample(currentVersion), fail), lock), (saved) => heard.push(saved));
    await store.update(['tracked'], () => ({ tracked: [] }));
    expect(heard).toEqual([told]);
  });

  it('loses nothing when several write at once', async () => {
    const area = areaWith();
    const many = Array.from({ length: 40 }, (_, i) => withDeadlines(call, { id: `d-${i}` }));
    await Promise.all(
      many.map((one, i) => openStore(area, lock).update(['tracked'], ({ tracked }) => ({ tracked: add(tracked, one, [`d-${i}`], now) }))),
    );
    const loaded = await openStore(area, lock).load('tracked');
    expect(loaded.ok && loaded.value.tracked.length).toBe(40);
  });
});
