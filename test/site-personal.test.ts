import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { siteFile } from '#site/files/site-file.ts';
import { Servable, safety } from '#site/http/answer.ts';
import { siteApp } from '#site/http/app.ts';
import { keyHash } from '#site/personal/keys.ts';
import { mostBytes, mostDeadlines } from '#site/personal/protocol.ts';
import { rateLimit } from '#site/personal/rate-limit.ts';
import type { Store } from '#store/store.ts';
import { at, sampleCall } from './support/sample-call.ts';
import { memoryStore } from './support/site-memory.ts';

const now = at('2026-11-25T12:00:00Z');

function server(moment = now) {
  const clock = { now: moment, client: '192.0.2.1' };
  const store = memoryStore();
  const page = new Servable(siteFile('index.html', '<p>hello'), { etag: '"a"', lastModified: now });
  const app = siteApp({
    store: store as unknown as Store,
    now: () => clock.now,
    clientOf: () => clock.client,
    baseOf: () => 'https://lastcall.example/',
    site: () => ({ files: new Map([['index.html', page]]), renderedAt: now, number: 7, filtered: () => undefined }),
  });
  return { app, store, clock };
}

function listOf(count: number, label = 'Paper') {
  const { deadlines, problems, schema, ...call } = sampleCall([{ label }]);
  const [deadline] = deadlines;
  return {
    schema,
    entries: Array.from({ length: count }, (_, i) => ({ call, deadline: { ...deadline, id: `tides.${i}` }, stamp: now, sequence: 0 })),
  };
}

const sent = (body: unknown, headers: Record<string, string> = {}) => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

async function made(of = server()) {
  const response = await of.app.request('/api/feeds', { method: 'POST', ...sent(listOf(2)) });
  const { readUrl, writeKey } = await response.json();
  return { ...of, readUrl: String(readUrl), writeKey: String(writeKey), response };
}

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

it.each([
  ['GET', '/', 200],
  ['GET', '/nowhere', 404],
  ['POST', '/', 405],
  ['GET', '/health', 200],
  ['POST', '/api/feeds', 415],
  ['GET', '/feeds/mine/none.ics', 404],
  ['GET', `/feeds/mine/${'a'.repeat(22)}.ics`, 500],
])('%s %s is answered with what keeps a browser safe', async (method, path, status) => {
  const { app, store } = server();
  store.personalFeed = async () => {
    throw new Error('the database is away');
  };
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const answer = await app.request(path, { method });
  said.mockRestore();
  expect([answer.status, ...Object.keys(safety).filter((name) => !answer.headers.has(name))]).toEqual([status]);
});

describe('a personal feed', () => {
  it('is made, and read at an address that nobody guesses', async () => {
    const { app, readUrl, writeKey, response } = await made();
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(readUrl).toMatch(/^https:\/\/lastcall\.example\/feeds\/mine\/[\w-]{22}\.ics$/);
    expect(writeKey).toMatch(/^[\w-]{43}$/);
    const read = await app.request(readUrl);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(read.headers.get('cache-control')).toMatch(/^private/);
    expect(eventsIn(await read.text())).toHaveLength(2);
    const again = await app.request(readUrl, { headers: { 'if-none-match': read.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const alarms = await app.request(readUrl.replace('.ics', '-alarms.ics'));
    expect(eventsIn(await alarms.text())[0]?.getAllSubcomponents('valarm')).toHaveLength(2);
  });

  it('is kept as a list, dates and fingerprints alone', async () => {
    const { store, readUrl, writeKey } = await made();
    const readKey = /mine\/(.*)\.ics/.exec(readUrl)?.[1] ?? '';
    const [kept] = [...store.personal.values()];
    expect(kept).toMatchObject({ readKeyHash: keyHash(readKey), writeKeyHash: keyHash(writeKey), createdAt: now });
    expect(Object.keys(kept ?? {}).sort()).toEqual(['body', 'changedAt', 'createdAt', 'readKeyHash', 'readOn', 'writeKeyHash']);
    expect(JSON.stringify(kept)).not.toContain(readKey);
    expect(JSON.stringify(kept)).not.toContain(writeKey);
  });

  it('is replaced and deleted with its write key alone', async () => {
    const { app, clock, readUrl, writeKey } = await made();
    const right = { authorization: `Bearer ${writeKey}` };
    const wrong = { authorization: `Bearer ${'x'.repeat(43)}` };
    clock.now = at('2026-11-26T12:00:00Z');
    const statuses = [];
    for (const headers of [wrong, {}]) statuses.push((await app.request(readUrl, { method: 'PUT', ...sent(listOf(1), headers) })).status);
    for (const headers of [wrong, {}]) statuses.push((await app.request(readUrl, { method: 'DELETE', headers })).status);
    expect(statuses).toEqual([403, 403, 403, 403]);
    expect((await app.request(readUrl, { method: 'PUT', ...sent(listOf(1), right) })).status).toBe(204);
    const read = await app.request(readUrl);
    expect(eventsIn(await read.text())).toHaveLength(1);
    expect(read.headers.get('last-modified')).toBe('Thu, 26 Nov 2026 12:00:00 GMT');
    expect((await app.request(readUrl, { method: 'DELETE', headers: right })).status).toBe(204);
    expect((await app.request(readUrl)).status).toBe(404);
    expect((await app.request(readUrl, { method: 'PUT', ...sent(listOf(1), right) })).status).toBe(404);
  });

  it('does not move when the same list comes again', async () => {
    const { app, store, clock, readUrl, writeKey } = await made();
    clock.now = at('2026-11-27T12:00:00Z');
    await app.request(readUrl, { method: 'PUT', ...sent(listOf(2), { authorization: `Bearer ${writeKey}` }) });
    expect([...store.personal.values()][0]?.changedAt).toBe(now);
  });

  it.each([
    ['no JSON', '{', {}, 400, /is not JSON/],
    ['another schema', { schema: 2, entries: [] }, {}, 400, /^schema: /],
    [
      'a script for an address',
      JSON.stringify(listOf(1)).replaceAll('https://tides', 'javascript:tides'),
      {},
      400,
      /call\.url: is not a web address/,
    ],
    ['too many deadlines', { schema: 1, entries: listOf(mostDeadlines + 1).entries.map(() => 0) }, {}, 400, /entries/],
    ['too much', listOf(1, 'x'.repeat(mostBytes)), {}, 413, /256 KB/],
    ['no type', listOf(1), { 'content-type': 'text/plain' }, 415, /application\/json/],
  ])('refuses %s', async (_, body, headers, status, why) => {
    const { app, store } = server();
    const response = await app.request('/api/feeds', { method: 'POST', ...sent(body, headers) });
    expect(response.status).toBe(status);
    expect((await response.json()).error).toMatch(why);
    expect(store.personal.size).toBe(0);
  });

  it('may be made from any page or extension', async () => {
    const preflight = await server().app.request('/api/feeds', {
      method: 'OPTIONS',
      headers: { origin: 'moz-extension://x', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect((await made()).response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is made only so often from one address', async () => {
    const one = server();
    const post = () => one.app.request('/api/feeds', { method: 'POST', ...sent(listOf(1)) });
    const statuses = [];
    for (let i = 0; i < 21; i++) statuses.push((await post()).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect((await post()).headers.get('retry-after')).toBe('3600');
    one.clock.client = '192.0.2.2';
    expect((await post()).status).toBe(201);
    one.clock.client = '192.0.2.1';
    one.clock.now = at('2026-11-25T13:00:00Z');
    expect((await post()).status).toBe(201);
  });

  it('counts tries by window', () => {
    const limit = rateLimit({ count: 2, seconds: 60 });
    const at0 = at('2026-11-25T12:00:00Z');
    expect([limit('a', at0), limit('a', at0), limit('a', at('2026-11-25T12:00:20Z')), limit('b', at0)]).toEqual([0, 0, 40, 0]);
  });
});

describe('the server', () => {
  it.each([
    ['GET', '/', 200],
    ['HEAD', '/', 200],
    ['GET', '/nothing', 404],
    ['GET', '/feeds/mine/nothing.ics', 404],
    ['POST', '/', 405],
    ['DELETE', '/feeds/all.ics', 405],
    ['GET', '/health', 200],
    ['GET', '/../../etc/passwd', 404],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd', 404],
  ])('%s %s is %i', async (method, path, status) => {
    const response = await server().app.request(path, { method });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});
