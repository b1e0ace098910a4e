import { describe, expect, it } from 'vitest';
import { feedList } from '#browser/feed/feed-list.ts';
import { beginFeed, endFeed, feedChore } from '#browser/feed/keep-in-step.ts';
import { note, track } from '#browser/list/track.ts';
import { openStore } from '#browser/store/store.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { parsePersonalList } from '#site/personal/protocol.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall } from './support/sample-call.ts';

const start = at('2026-11-21T12:00:00Z');
const call = sampleCall([{}, { id: 'abstract', kind: 'abstract' }]);
const made = { readUrl: 'https://feeds.example/feeds/mine/abc.ics', writeKey: 'secret' };

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly key: string | null;
}

/** A reader who tracks one of two deadlines, and a feed server that answers as told. */
async function world(...answers: (() => Response)[]) {
  const store = openStore(areaWith(), lock);
  await store.update(['tracked', 'follows', 'hidden', 'news'], (list) => track(list, call, ['abstract'], start));
  let time: Instant = start;
  const asked: Asked[] = [];
  const parts = {
    store,
    now: () => time,
    fetch: async (url: string, { method = '', body, headers }: RequestInit) => {
      asked.push({ method, url, body: String(body ?? ''), key: new Headers(headers).get('authorization') });
      const next = answers[Math.min(asked.length, answers.length) - 1];
      return next ? next() : Response.error();
    },
  };
  const feed = async () => {
    const loaded = await store.load('feed');
    return loaded.ok ? loaded.value.feed : undefined;
  };
  const trackMore = () => store.update(['tracked', 'follows', 'hidden', 'news'], (list) => track(list, call, ['tides.submission'], start));
  return { ...parts, asked, feed, trackMore, pass: (milli: number) => (time = instantAt(milliseconds(time) + milli)) };
}

const created = () => Response.json(made, { status: 201 });
const done = () => new Response(null, { status: 204 });
const refused = (status: number) => () => Response.json({ error: 'so it is' }, { status });

describe('a feed of what is tracked', () => {
  it('sends what a feed server takes, and no note', async () => {
    const { store, now } = await world();
    await store.update(['tracked'], (list) => note(list, 'abstract', 'a secret of mine'));
    const loaded = await store.load('tracked', 'hidden', 'history');
    if (!loaded.ok) throw new Error('it loads');
    const { body } = feedList(loaded.value, now());
    expect(parsePersonalList(body)).toMatchObject({
      ok: true,
      value: { entries: [{ deadline: { id: 'abstract' }, stamp: start, sequence: 0 }] },
    });
    expect(body).not.toContain('secret');
    expect(feedList({ ...loaded.value, hidden: { abstract: { since: start, as: null } } }, now()).body).toBe('{"schema":1,"entries":[]}');
  });

  it('stays within what a server takes, the soonest first', () => {
    const many = Array.from({ length: 1500 }, (_, i) => `d${i}`);
    const [, big] = [null, sampleCall(many.map((id) => ({ id })))];
    const { tracked = [] } = track({ tracked: [], follows: [], hidden: {}, news: [] }, big, many, start);
    const { body } = feedList({ tracked, hidden: {}, history: {} }, start);
    expect(parsePersonalList(body).ok).toBe(true);
    expect(body.length).toBeLessThan(256 * 1024);
  });

  it('is made once asked for, kept in step a minute after a change, and asks for nothing else', async () => {
    const parts = await world(created, done);
    const chore = feedChore(parts);
    await chore.run();
    expect(parts.asked).toEqual([]);
    expect(await beginFeed(parts, 'https://feeds.example')).toEqual({ ok: true, value: null });
    expect(await chore.run()).toBeUndefined();
    await parts.trackMore();
    expect(await chore.run()).toBe('2026-11-21T12:01:00Z');
    parts.pass(30_000);
    expect(await chore.run()).toBe('2026-11-21T12:01:00Z');
    parts.pass(30_000);
    expect(await chore.run()).toBeUndefined();
    expect(await chore.run()).toBeUndefined();
    expect(parts.asked.map(({ method, url, key }) => [method, url, key])).toEqual([
      ['POST', 'https://feeds.example/api/feeds', null],
      ['PUT', made.readUrl, 'Bearer secret'],
    ]);
    expect(parts.asked[1]?.body).toContain('tides.submission');
    expect(await parts.feed()).toMatchObject({ sentAt: '2026-11-21T12:01:00Z', dueAt: null, trouble: null });
  });

  it('tries again in an hour where that failed, and says why', async () => {
    const parts = await world(created, refused(500), done);
    await beginFeed(parts, 'https://feeds.example');
    await parts.trackMore();
    await feedChore(parts).run();
    parts.pass(60_000);
    expect(await feedChore(parts).run()).toBe('2026-11-21T13:01:00Z');
    expect(await parts.feed()).toMatchObject({ trouble: '500: so it is' });
    parts.pass(3_600_000);
    await feedChore(parts).run();
    expect(await parts.feed()).toMatchObject({ trouble: null });
  });

  it('is given up where the server does not know it any more', async () => {
    const parts = await world(created, refused(404));
    await beginFeed(parts, 'https://feeds.example');
    await parts.trackMore();
    await feedChore(parts).run();
    parts.pass(60_000);
    expect([await feedChore(parts).run(), await feedChore(parts).run()]).toEqual([undefined, undefined]);
    expect([await parts.feed(), parts.asked.length]).toMatchObject([{ isGone: true }, 2]);
  });

  it.each<[string, () => Response, boolean]>([
    ['deleted there and here', done, true],
    ['forgotten where the server does not know it', refused(404), true],
    ['kept where the server cannot be reached', () => Response.error(), false],
    ['kept where the key does not fit', refused(403), false],
  ])('is %s', async (_, answer, isGone) => {
    const parts = await world(created, answer);
    await beginFeed(parts, 'https://feeds.example');
    expect((await endFeed(parts)).ok).toBe(isGone);
    expect((await parts.feed()) === null).toBe(isGone);
  });

  it.each<[string, () => Response]>([
    ['refuses', refused(507)],
    ['is no feed server', () => new Response('<p>hello')],
    ['names an address of somebody else', () => Response.json({ ...made, readUrl: 'https://other.example/x.ics' }, { status: 201 })],
  ])('is not made where the server %s', async (_, answer) => {
    const parts = await world(answer);
    expect((await beginFeed(parts, 'https://feeds.example')).ok).toBe(false);
    expect(await parts.feed()).toBeNull();
  });
});
