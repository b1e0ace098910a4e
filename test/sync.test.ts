import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hide, note, track, unhide, untrack } from '#browser/list/track.ts';
import { byReader, changeable } from '#browser/list/undo.ts';
import { firstSettings } from '#browser/store/settings.ts';
import { withSetting } from '#browser/store/settings-doings.ts';
import { type Area, openStore } from '#browser/store/store.ts';
import { syncKeys, writeShards } from '#browser/sync/shards.ts';
import { long, short } from '#browser/sync/short.ts';
import { syncNow } from '#browser/sync/sync.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall } from './support/sample-call.ts';

const start = at('2026-11-21T12:00:00Z');
const ids = ['a', 'b', 'c'] as const;
const call = sampleCall(ids.map((id) => ({ id, track: id })));

/** Shared storage of several browsers: each has a copy of its own until it is carried, key by key, the last one carried wins. */
function cloud() {
  const server = new Map<string, string>();
  return () => {
    const copy = new Map<string, string>();
    const dirty = new Set<string>();
    const area: Area = {
      get: async (keys) => Object.fromEntries(keys.flatMap((key) => (copy.has(key) ? [[key, JSON.parse(copy.get(key) ?? '')]] : []))),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) {
          copy.set(key, JSON.stringify(value));
          dirty.add(key);
        }
      },
    };
    const carry = () => {
      for (const key of dirty) server.set(key, copy.get(key) ?? '');
      dirty.clear();
      for (const [key, value] of server) copy.set(key, value);
    };
    return { area, carry };
  };
}

function browserOn({ area, carry }: ReturnType<ReturnType<typeof cloud>>, now: () => Instant) {
  const store = openStore(areaWith(), lock);
  const share = async () => {
    carry();
    const state = await syncNow({ store, area, now });
    carry();
    return state;
  };
  return { store, share, turnOn: () => store.update(['settings'], ({ settings }) => ({ settings: { ...settings, syncs: true } })) };
}

type Browser = ReturnType<typeof browserOn>;

/** What the reader sees of it. */
async function seenIn({ store }: Browser) {
  const loaded = await store.load('tracked', 'hidden', 'settings');
  if (!loaded.ok) throw new Error('it loads');
  const { tracked, hidden, settings } = loaded.value;
  return {
    tracked: Object.fromEntries(tracked.map(({ deadline, note }) => [deadline.id, note]).sort()),
    hidden: Object.keys(hidden).sort(),
    zone: settings.zone,
  };
}

const change = fc.oneof(
  fc.record({ do: fc.constant('track' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('untrack' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('note' as const), id: fc.constantFrom(...ids), text: fc.constantFrom('', 'x', 'y') }),
  fc.record({ do: fc.constant('hide' as const), id: fc.constantFrom(...ids), isHidden: fc.boolean() }),
  fc.record({ do: fc.constant('zone' as const), zone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', null) }),
  fc.record({ do: fc.constant('share' as const) }),
);

async function apply(browser: Browser, step: typeof change extends fc.Arbitrary<infer Step> ? Step : never, now: Instant): Promise<void> {
  const { store } = browser;
  switch (step.do) {
    case 'track':
      await store.update(
        changeable,
        byReader('tracked', now, (list) => track(list, call, [step.id], now)),
      );
      break;
    case 'untrack':
      await store.update(
        changeable,
        byReader('untracked', now, (list) => untrack(list, [step.id])),
      );
      break;
    case 'note':
      await store.update(
        changeable,
        byReader('noted', now, (list) => note(list, step.id, step.text)),
      );
      break;
    case 'hide':
      await store.update(
        changeable,
        byReader('hidden', now, (list) => (step.isHidden ? hide(list, [step.id], [], now) : unhide(list, [step.id]))),
      );
      break;
    case 'zone':
      await store.update(['settings', 'stamps'], withSetting({ zone: step.zone }, now));
      break;
    case 'share':
      await browser.share();
  }
}

describe('two browsers of one reader', () => {
  it('agree in the end, and the last change of each thing holds, in whatever order they changed and met', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), change), { maxLength: 40 }), async (steps) => {
        let time = start;
        const join = cloud();
        const browsers = [browserOn(join(), () => time), browserOn(join(), () => time)] as const;
        for (const { turnOn } of browsers) await turnOn();
        const last = new Map<string, unknown>();
        for (const [which, step] of steps) {
          time = instantAt(milliseconds(time) + 1000);
          const browser = browsers[which === 0 ? 0 : 1];
          const before = await seenIn(browser);
          await apply(browser, step, time);
          const after = await seenIn(browser);
          if (step.do === 'share') continue;
          for (const id of ids) {
            if (before.tracked[id] !== after.tracked[id]) last.set(id, after.tracked[id]);
            if (before.hidden.includes(id) !== after.hidden.includes(id)) last.set(`hidden ${id}`, after.hidden.includes(id));
          }
          if (before.zone !== after.zone) last.set('zone', after.zone);
        }
        for (let i = 0; i < 3; i++) for (const { share } of browsers) await share();
        const [a, b] = [await seenIn(browsers[0]), await seenIn(browsers[1])];
        expect(a).toEqual(b);
        for (const id of ids) {
          expect(a.tracked[id]).toBe(last.get(id));
          expect(a.hidden.includes(id)).toBe(last.get(`hidden ${id}`) ?? false);
        }
        expect(a.zone).toBe(last.get('zone') ?? firstSettings.zone);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('write nothing once they agree', async () => {
    const join = cloud();
    const ends = [join(), join()] as const;
    const [a, b] = [browserOn(ends[0], () => start), browserOn(ends[1], () => start)];
    for (const one of [a, b]) await one.turnOn();
    await apply(a, { do: 'track', id: 'a' }, start);
    for (let i = 0; i < 2; i++) for (const one of [a, b]) await one.share();
    const before = await Promise.all(ends.map(({ area }) => area.get([...syncKeys])));
    const writes: unknown[] = [];
    for (const [i, one] of [a, b].entries()) {
      const area: Area = { get: ends[i === 0 ? 0 : 1].area.get, set: async (items) => void writes.push(items) };
      expect(await syncNow({ store: one.store, area, now: () => start })).toEqual({ state: 'on', detail: '' });
    }
    expect([writes, before[0]]).toEqual([[], before[1]]);
  });

  it('keep what one of them read meanwhile, with its history', async () => {
    const join = cloud();
    const [a, b] = [browserOn(join(), () => start), browserOn(join(), () => start)];
    for (const one of [a, b]) await one.turnOn();
    await apply(a, { do: 'track', id: 'a' }, start);
    for (const one of [a, b]) await one.share();
    const moved = { date: '2027-01-29', utc: '2027-01-30T11:59:00Z', earliest: '2027-01-30T11:59:00Z', latest: '2027-01-30T11:59:00Z' };
    const later = sampleCall([{ id: 'a', track: 'a', ...moved }], { source: { ...call.source, readAt: '2026-11-25T00:00:00Z' } });
    await a.store.update(['tracked'], ({ tracked }) => ({
      tracked: tracked.map((one) => ({
        ...one,
        call: { ...one.call, source: later.source },
        deadline: later.deadlines[0] ?? one.deadline,
      })),
    }));
    for (const one of [a, b]) await one.share();
    expect(await b.store.load('tracked', 'history', 'news')).toMatchObject({
      ok: true,
      value: {
        tracked: [{ deadline: { date: '2027-01-29' } }],
        history: { a: [{ was: { date: '2027-01-22' } }] },
        news: [{ what: 'extended' }],
      },
    });
  });

  it('leave alone what a newer release shares', async () => {
    const area = areaWith({ lastcall: { version: 9, readableBy: 9 } });
    const store = openStore(areaWith(), lock);
    await store.update(['settings'], ({ settings }) => ({ settings: { ...settings, syncs: true } }));
    expect(await syncNow({ store, area, now: () => start })).toMatchObject({ state: 'failed' });
    expect(area.writes).toEqual([]);
  });

  it('share nothing where the reader does not want it', async () => {
    const area = areaWith();
    expect(await syncNow({ store: openStore(areaWith(), lock), area, now: () => start })).toBeNull();
    expect(area.writes).toEqual([]);
  });
});

describe('room', () => {
  it('is what the browser gives: the soonest first, and what is left behind is said', () => {
    const things = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => {
        const [deadline] = sampleCall([{ id: `d${i}`, label: `Paper submission ${i}` }]).deadlines;
        if (!deadline) throw new Error('one was asked for');
        const { id, url, event, lang, source } = call;
        return [
          `tracked d${i}`,
          { at: start, value: short({ call: { id, url, event, lang, source }, deadline, trackedAt: start, note: '' }) },
        ];
      }),
    );
    const { items, isWhole } = writeShards(things, start, (name) => name.slice(9).padStart(4, '0'));
    const sizes = Object.entries(items).map(([key, value]) => key.length + new TextEncoder().encode(JSON.stringify(value)).length);
    expect(isWhole).toBe(false);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    expect(Object.keys(items).length).toBeLessThanOrEqual(17);
    const kept = Object.values(items).flatMap((shard) => (Array.isArray(shard) ? shard : []));
    expect(kept.length).toBeGreaterThan(200);
    expect(JSON.stringify(kept)).toContain('tracked d0"');
  });

  it('is saved without losing anything that counts', () => {
    const deadline = call.deadlines[0];
    if (!deadline) throw new Error('it has one');
    const { id, url, event, lang, source } = call;
    const one = { call: { id, url, event, lang, source }, deadline, trackedAt: start, note: 'ask Ana' };
    expect(long(JSON.parse(JSON.stringify(short(one))))).toEqual({
      ...one,
      call: { ...one.call, event: { ...event, name: null, place: null } },
      deadline: { ...deadline, quote: '', where: null },
    });
    expect(long({ c: 1 })).toBeUndefined();
  });
});
