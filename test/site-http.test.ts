import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { etagOf } from '#site/files/publication.ts';
import { siteFile } from '#site/files/site-file.ts';
import { answer, Servable } from '#site/http/answer.ts';
import { httpDate } from '#site/http/conditional.ts';
import { encodingFor } from '#site/http/encoding.ts';
import { addressAt } from '#site/http/listen.ts';
import { at } from './support/sample-call.ts';

const [monday, tuesday] = [at('2026-11-23T10:00:00Z'), at('2026-11-24T10:00:00Z')];
const body = 'BEGIN:VCALENDAR\r\n'.repeat(200);
const file = (text = body, lastModified = monday) => new Servable(siteFile('feeds/all.ics', text), { etag: etagOf(text), lastModified });
const ask = (headers: Record<string, string> = {}, of = file(), method = 'GET') =>
  answer(new Request('http://localhost/feeds/all.ics', { headers, method }), of);

describe('an answer', () => {
  it('says all that calendar programs go by', async () => {
    const { status, headers } = await ask();
    expect([status, Object.fromEntries(headers)]).toEqual([
      200,
      expect.objectContaining({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'public, max-age=3600, stale-if-error=604800',
        etag: etagOf(body),
        'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
        vary: 'Accept-Encoding',
        'content-length': String(body.length),
        'x-content-type-options': 'nosniff',
      }),
    ]);
    expect(headers.has('content-disposition')).toBe(false);
  });

  it('has no body for HEAD and the same head', async () => {
    const [head, get] = [await ask({}, file(), 'HEAD'), await ask()];
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });

  it.each([
    ['br, gzip', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
  ] as const)('is compressed for %s', async (accepted, encoding, decompress) => {
    const { headers, ...answered } = await ask({ 'accept-encoding': accepted }).then(async (response) => ({
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    }));
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('etag')).not.toBe(etagOf(body));
    expect(decompress(answered.bytes).toString()).toBe(body);
  });
});

describe('what a client takes', () => {
  it.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['*;q=0', 'identity'],
  ])('%s is %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));
});

describe('a client that asks again', () => {
  const tag = etagOf(body);
  it.each<[string, Record<string, string>, number]>([
    ['by the tag it has', { 'if-none-match': tag }, 304],
    ['by one of its tags', { 'if-none-match': `"x", ${tag}` }, 304],
    ['by a tag that a cache weakened', { 'if-none-match': `W/${tag}` }, 304],
    ['by the tag of another encoding', { 'if-none-match': tag.replace(/"$/, '-gzip"') }, 304],
    ['by another tag', { 'if-none-match': '"x"' }, 200],
    ['by the date it has', { 'if-modified-since': httpDate(monday) }, 304],
    ['by a later date', { 'if-modified-since': httpDate(tuesday) }, 304],
    ['by an earlier date', { 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, 200],
    ['by no date', { 'if-modified-since': 'yesterday' }, 200],
    ['by an old tag and a date that fits: the tag decides', { 'if-none-match': '"x"', 'if-modified-since': httpDate(tuesday) }, 200],
    ['by its tag and an old date: the tag decides', { 'if-none-match': tag, 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, 304],
  ])('%s', async (_, headers, status) => expect((await ask(headers)).status).toBe(status));

  it.each(['etag', 'last-modified', 'both'])('by %s sees a deletion with the next poll', async (by) => {
    const first = await ask();
    const [etag, date] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    const headers = {
      ...(by !== 'last-modified' && { 'if-none-match': etag }),
      ...(by !== 'etag' && { 'if-modified-since': date }),
    };
    const shorter = file(body.slice(17), at('2026-11-23T10:00:01Z'));
    expect([(await ask(headers)).status, (await ask(headers, shorter)).status]).toEqual([304, 200]);
  });
});

it.each([
  ['127.0.0.1', 'http://localhost:4747/'],
  ['0.0.0.0', 'http://0.0.0.0:4747/'],
  ['::1', 'http://[::1]:4747/'],
])('a server on %s is reached at %s', (host, address) => expect(addressAt(host, 4747)).toBe(address));
