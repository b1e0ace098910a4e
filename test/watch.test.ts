import { describe, expect, it } from 'vitest';
import { askAgain, type Outcome } from '#browser/asking/ask-again.ts';
import { inLanes } from '#browser/asking/lanes.ts';
import { day, dueAt, hour, pauseFor, stateAfter } from '#browser/asking/rhythm.ts';
import { track } from '#browser/list/track.ts';
import { listKey } from '#browser/lists/read-list.ts';
import { keyOf } from '#browser/store/contents.ts';
import { firstSettings } from '#browser/store/settings.ts';
import type { WatchState } from '#browser/store/shape.ts';
import { openStore } from '#browser/store/store.ts';
import { fromText } from '#browser/store/text.ts';
import { readBytes, readInTab } from '#browser/watch/pages.ts';
import { nextWatch, watchNow } from '#browser/watch/watch.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { listAt } from '#sources/list-at.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleDeadline } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const plus = (pause: number): Instant => instantAt(milliseconds(now) + pause);

const calm: WatchState = { etag: '"a"', lastModified: null, readAt: now, nextAt: plus(day), failures: 0, trouble: null, reading: 'r' };
const answer: Outcome = { kind: 'answer', bytes: new Uint8Array(), contentType: null, etag: '"b"', lastModified: null };
const closing = (moment: string) => sampleDeadline({ date: moment.slice(0, 10), utc: moment, earliest: moment, latest: moment });

describe('the rhythm of looks', () => {
  it.each<[string, readonly string[], number | undefined]>([
    ['weeks ahead: daily', ['2027-01-22T12:00:00Z'], day],
    ['one of them in a fortnight: every six hours', ['2027-01-22T12:00:00Z', '2026-12-05T11:59:00Z'], 6 * hour],
    ['a fortnight and a minute: daily', ['2026-12-05T12:01:00Z'], day],
    ['all passed: never', ['2026-11-20T12:00:00Z'], undefined],
  ])('%s', (_, moments, pause) => expect(pauseFor(moments.map(closing), now)).toBe(pause));

  it.each<[string, WatchState | undefined, Outcome, Partial<WatchState>]>([
    ['an answer', calm, answer, { etag: '"b"', failures: 0, nextAt: plus(day), readAt: now, reading: 'new' }],
    ['no news', calm, { kind: 'unchanged' }, { etag: '"a"', failures: 0, nextAt: plus(day), reading: 'r' }],
    [
      'a first failure',
      calm,
      { kind: 'no answer', trouble: 'x' },
      { etag: '"a"', failures: 1, nextAt: plus(hour), trouble: 'x', readAt: now },
    ],
    ['a fourth', { ...calm, failures: 3 }, { kind: 'no answer', trouble: 'x' }, { failures: 4, nextAt: plus(8 * hour) }],
    ['a hundredth', { ...calm, failures: 99 }, { kind: 'gone', trouble: 'x' }, { failures: 100, nextAt: plus(3 * day) }],
    [
      'asked to wait',
      undefined,
      { kind: 'no answer', trouble: 'x', retryAfterSeconds: 7200 },
      { failures: 1, nextAt: plus(2 * hour), readAt: null },
    ],
  ])('%s', (_, before, outcome, after) => expect(stateAfter(before, outcome, { pause: day, now, reading: 'new' })).toMatchObject(after));

  it('asks in full again after an answer in which nothing was', () => {
    expect(stateAfter(calm, answer, { pause: day, now, isGood: false })).toMatchObject({
      etag: null,
      failures: 1,
      nextAt: plus(hour),
      reading: 'r',
    });
  });

  it.each<[string, WatchState | undefined, number, Instant]>([
    ['never asked: now', undefined, day, now],
    ['in its own time', calm, day, plus(day)],
    ['earlier, since a deadline came near', calm, 6 * hour, plus(6 * hour)],
    ['not before a failure is forgotten', { ...calm, failures: 2 }, 1, plus(day)],
  ])('%s', (_, state, pause, due) => expect(dueAt(state, pause, now)).toBe(due));
});

describe('asking', () => {
  const asked = async (response: () => Response | Promise<Response>, before?: WatchState) => {
    const seen: RequestInit[] = [];
    const outcome = await askAgain('https://tides.example/', before, async (_, options) => {
      seen.push(options);
      return response();
    });
    return { outcome, options: seen[0] };
  };

  it('asks on conditions, without cookies and without saying where from', async () => {
    const { options } = await asked(() => new Response(null, { status: 304 }), { ...calm, lastModified: 'Tue' });
    expect(options).toMatchObject({
      headers: { 'If-None-Match': '"a"', 'If-Modified-Since': 'Tue' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect((await asked(() => new Response())).options?.headers).toEqual({});
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['not modified', () => new Response(null, { status: 304 }), { kind: 'unchanged' }],
    [
      'an answer',
      () => new Response('hi', { headers: { etag: '"b"' } }),
      { kind: 'answer', etag: '"b"', bytes: new TextEncoder().encode('hi') },
    ],
    ['not found', () => new Response(null, { status: 404 }), { kind: 'gone' }],
    ['gone', () => new Response(null, { status: 410 }), { kind: 'gone' }],
    ['forbidden', () => new Response(null, { status: 403 }), { kind: 'no answer', trouble: 'the server answered 403' }],
    [
      'too often',
      () => new Response(null, { status: 429, headers: { 'retry-after': '60' } }),
      { kind: 'no answer', retryAfterSeconds: 60 },
    ],
    ['no server', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'no answer', trouble: 'unreachable' }],
    ['too much', () => new Response(new Uint8Array(4 * 1024 * 1024 + 1)), { kind: 'no answer', trouble: 'larger than 4 MB' }],
  ])('%s', async (_, response, outcome) => expect((await asked(response)).outcome).toMatchObject(outcome));
});

describe('lanes', () => {
  it('are four at most, one for each host, and all is done whatever fails', async () => {
    const busy: string[] = [];
    const done: number[] = [];
    let most = 0;
    const items = Array.from({ length: 24 }, (_, i) => ({ i, host: `h${i % 6}` }));
    await inLanes(
      items,
      ({ host }) => host,
      async ({ i, host }) => {
        expect(busy).not.toContain(host);
        busy.push(host);
        most = Math.max(most, busy.length);
        for (let turn = 0; turn < (i % 3) + 1; turn++) await Promise.resolve();
        busy.splice(busy.indexOf(host), 1);
        done.push(i);
      },
    );
    expect([most, done.toSorted((a, b) => a - b)]).toEqual([4, items.map(({ i }) => i)]);
  });
});

const address = 'https://tides.example/2027/cfp';
const page = (date: string) =>
  `<!doctype html><title>TIDES 2027: Call for Papers</title><h1>TIDES 2027</h1><h2>Important dates</h2>
   <ul><li>Paper submission: ${date}, 2027 (AoE)<li>Notification: March 20, 2027</ul>`;
const shell = '<!doctype html><title>Just a moment</title><p>Checking your browser.</p>';

/** A reader who tracks the call at `address` as it stood on the first of November, and a web that answers as told. */
async function watching(...answers: (() => Response)[]) {
  const readAt = at('2026-11-01T00:00:00Z');
  const call = readBytes({ bytes: new TextEncoder().encode(page('January 22')), contentType: 'text/html' }, address, readAt);
  if (!call) throw new Error('it is a page');
  const area = areaWith();
  const store = openStore(area, lock);
  await store.update(['tracked', 'follows', 'hidden', 'news'], (list) =>
    track(
      list,
      call,
      call.deadlines.map(({ id }) => id),
      readAt,
    ),
  );
  let time = now;
  const requests: { url: string; headers: HeadersInit | undefined }[] = [];
  const world = {
    store,
    now: () => time,
    fetch: async (url: string, { headers }: RequestInit) => {
      requests.push({ url, headers });
      const next = answers[Math.min(requests.length, answers.length) - 1];
      return next ? next() : Response.error();
    },
    isAllowed: async () => true,
  };
  const look = async () => {
    time = (await nextWatch(world)) ?? time;
    if (time < now) time = now;
    await watchNow(world);
    const loaded = await store.load('tracked', 'news', 'watch', 'history');
    if (!loaded.ok) throw new Error('it loads');
    const { tracked, news, watch, history } = loaded.value;
    return { dates: tracked.map(({ deadline }) => deadline.date), news: news.map(({ what }) => what), watch: watch[address], history };
  };
  return { look, requests, world, area };
}

const html =
  (text: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(text, { headers: { 'content-type': 'text/html', ...headers } });
const none = (status: number) => () => new Response(null, { status });

describe('a tracked page', () => {
  it('tells of an extension and asks on conditions afterwards', async () => {
    const { look, requests } = await watching(html(page('January 29'), { etag: '"2"' }), none(304));
    expect(await look()).toMatchObject({ dates: ['2027-01-29', '2027-03-20'], news: ['extended'] });
    expect(await look()).toMatchObject({ dates: ['2027-01-29', '2027-03-20'], news: ['extended'], watch: { failures: 0 } });
    expect(requests.map(({ headers }) => headers)).toEqual([{}, { 'If-None-Match': '"2"' }]);
  });

  it('tells once of a deadline that is not on it any more, keeps it, and forgets that when it is back', async () => {
    const two = `${page('January 22')}<li>Camera-ready: May 1, 2027`;
    const { look, world } = await watching(html(two), html(page('January 23')), html(page('January 24')), html(two));
    await look();
    await world.store.update(['news'], () => ({ news: [] }));
    const dates = ['2027-01-23', '2027-03-20', '2027-05-01'];
    expect(await look()).toMatchObject({ dates, news: ['extended', 'not on page'] });
    expect((await look()).news).toEqual(['extended', 'not on page', 'extended']);
    expect((await look()).news).toEqual(['extended', 'extended', 'moved earlier']);
  });

  it.each<[string, () => Response]>([
    ['a shell for robots', html(shell)],
    ['half a page', html(page('January 22').slice(0, 60))],
    ['an empty answer', html('')],
    ['no answer', none(503)],
  ])('is left as it was by %s', async (_, odd) => {
    const { look } = await watching(odd);
    expect(await look()).toMatchObject({ dates: ['2027-01-22', '2027-03-20'], news: [], watch: { failures: 1, etag: null }, history: {} });
  });

  it('that is gone twice is told of once, and keeps its dates', async () => {
    const { look } = await watching(none(404));
    expect((await look()).news).toEqual([]);
    expect((await look()).news).toEqual(['page gone']);
    expect(await look()).toMatchObject({ dates: ['2027-01-22', '2027-03-20'], news: ['page gone'] });
  });

  it.each<[string, WatchState | undefined, Partial<WatchState> | undefined]>([
    ['is not asked before its time where a tab has just read it', calm, { readAt: plus(hour), nextAt: plus(hour + day), etag: '"a"' }],
    ['is asked no sooner for a tab where asking failed', { ...calm, failures: 2 }, undefined],
    ['is not watched for being read in a tab', undefined, undefined],
  ])('%s', (_, state, after) => {
    const next = readInTab({ watch: state ? { [address]: state } : {} }, address, plus(hour));
    expect(next.watch?.[address]).toEqual(after && { ...calm, ...after });
  });

  it('does not say again what a tab contradicted meanwhile', async () => {
    const { look, world } = await watching(html(page('January 29')));
    await look();
    await world.store.update(['tracked', 'news'], ({ tracked }) => ({
      tracked: tracked.map((one) => ({
        ...one,
        deadline: {
          ...one.deadline,
          label: 'as the tab has it',
          date: at('2027-01-22T00:00:00Z').slice(0, 10) as typeof one.deadline.date,
        },
      })),
      news: [],
    }));
    expect((await look()).news).toEqual([]);
  });

  it.each<[string, (parts: Awaited<ReturnType<typeof watching>>) => Promise<unknown>]>([
    ['is not asked without access', async ({ world }) => Object.assign(world, { isAllowed: async () => false })],
    [
      'is not asked where watching is off',
      async ({ world }) => world.store.update(['settings'], () => ({ settings: { ...firstSettings, watches: false } })),
    ],
    ['is not asked once all has passed', async ({ world }) => Object.assign(world, { now: () => at('2027-06-01T00:00:00Z') })],
    ['is not asked right after it was read in a tab', async ({ world }) => Object.assign(world, { now: () => at('2026-11-01T20:00:00Z') })],
  ])('%s', async (_, change) => {
    const parts = await watching(html(page('January 29')));
    await change(parts);
    await watchNow(parts.world);
    expect(parts.requests).toEqual([]);
  });
});

describe('a followed list', () => {
  const origins = ['https://lists.example/*'];
  const catalogue = 'https://lists.example/calls.json';
  const list = listAt(catalogue)?.id ?? '';
  const source = { id: list, url: catalogue, readAt: now };
  const followed = [{ id: list, address: catalogue, origins, filter: { areas: [], ranks: [], kinds: [], venues: [] } }];

  async function following(...answers: (() => Response)[]) {
    const parts = await watching(...answers);
    await parts.world.store.update(['followed', 'tracked', 'follows'], ({ tracked }) => ({
      followed,
      follows: [],
      tracked: tracked.slice(0, 1).map((one) => ({ ...one, call: { ...one.call, source } })),
    }));
    return parts;
  }
  const lists = ({ area }: Awaited<ReturnType<typeof watching>>) => fromText(area.kept.get(keyOf('lists')));
  const call = async (date: string) => {
    const read = readBytes({ bytes: new TextEncoder().encode(page(date)), contentType: 'text/html' }, address, now);
    return { ...read, source };
  };
  const json = (calls: readonly unknown[]) => () => Response.json({ schema: 1, calls }, { headers: { etag: '"c"' } });

  it('is read, kept, and speaks for what was tracked from it', async () => {
    const parts = await following(json([await call('January 29'), { broken: true }]));
    expect(await parts.look()).toMatchObject({ dates: ['2027-01-29'], news: ['extended'] });
    expect(lists(parts)).toMatchObject({ [list]: { readAt: now, byAddress: { [catalogue]: [{ id: expect.any(String) }] } } });
  });

  it('keeps what it held while it is not modified, and while it cannot be read', async () => {
    const parts = await following(json([await call('January 22')]), none(304), none(500), html('<p>sorry'));
    for (let i = 0; i < 4; i++) await parts.look();
    expect(parts.requests.map(({ headers }) => headers)).toEqual([{}, ...Array(3).fill({ 'If-None-Match': '"c"' })]);
    expect(lists(parts)).toMatchObject({ [list]: { byAddress: { [catalogue]: [{}] } } });
  });

  it('for which there is no room says so, and is asked for again after a pause', async () => {
    const parts = await following(json([await call('January 22')]), json([]));
    const { set } = parts.area;
    parts.area.set = async (items) => {
      if (String(items[keyOf('lists')]).includes(catalogue)) throw new Error('no room');
      await set(items);
    };
    await parts.look();
    const watch = await parts.world.store.load('watch');
    expect(watch.ok && watch.value.watch[listKey(list)]).toMatchObject({
      trouble: 'Error: no room',
      nextAt: plus(hour),
    });
    expect(lists(parts)).toEqual({ [list]: { readAt: null, byAddress: {} } });
  });
});
