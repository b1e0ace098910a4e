import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asker } from '#harvest/fetch/ask.ts';
import { fetchPage } from '#harvest/fetch/fetch-page.ts';
import { everywhere, openWeb } from '#harvest/fetch/reach.ts';
import { refreshOf } from '#harvest/fetch/refresh.ts';
import { ok } from '#model/result.ts';
import { type Loopback, serveLoopback } from './support/loopback.ts';

const bombMegabytes = 100;
const zeros = Buffer.alloc(bombMegabytes * 1024 * 1024);
const bombs = {
  gzip: gzipSync(zeros),
  'gzip, gzip': gzipSync(gzipSync(zeros)),
  br: brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};
const drips = new Set<ServerResponse>();

/** Sends a byte now and then, and never ends. */
function drip(response: ServerResponse): void {
  drips.add(response);
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('.'), 20);
  response.on('close', () => {
    clearInterval(timer);
    drips.delete(response);
  });
}

const refreshing = (to: string, left = 1) => (left ? `<meta http-equiv="refresh" content="0; url=${to}">` : 'here');

let server: Loopback;
beforeAll(async () => {
  server = await serveLoopback(({ url = '/', headers }, response) => {
    const [, kind, rest = ''] = url.split('/');
    if (kind === 'bomb')
      response.writeHead(200, { 'content-encoding': decodeURIComponent(rest) }).end(bombs[decodeURIComponent(rest) as keyof typeof bombs]);
    else if (kind === 'drip') drip(response);
    else if (kind === 'silent') drips.add(response);
    else if (kind === 'loop') response.writeHead(302, { location: '/loop' }).end();
    else if (kind === 'hops' && rest !== '0') response.writeHead(301, { location: `/hops/${Number(rest) - 1}` }).end();
    else if (kind === 'refresh')
      response.writeHead(200, { 'content-type': 'text/html' }).end(refreshing(`/refresh/${Number(rest) - 1}`, Number(rest)));
    else if (kind === 'nowhere') response.writeHead(302, { location: 'http://[' }).end();
    else if (kind === 'large') response.end(Buffer.alloc(Number(rest)));
    else response.end(headers['user-agent']);
  });
});
afterAll(() => server.close());

const ask = asker(everywhere);
const get = (path: string, within?: number) => fetchPage(`${server.origin}${path}`, ask, within);

describe('a page that is too large once unpacked', () => {
  it.each(Object.entries(bombs))('packed by %s is given up', async (coding, packed) => {
    expect(packed.length).toBeLessThan(bombMegabytes * 10_000);
    expect(await get(`/bomb/${encodeURIComponent(coding)}`)).toMatchObject({ problem: { because: 'the page is larger than 5 MB' } });
  });

  it('costs little memory, 20 times over', async () => {
    await get('/bomb/gzip');
    const before = process.memoryUsage.rss();
    for (let i = 0; i < 20; i++) await get(i % 2 ? '/bomb/gzip' : '/bomb/br');
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
    expect(grown).toBeLessThan(64);
  });

  it('begins a byte above 5 MB', async () => {
    expect(await get(`/large/${5 * 1024 * 1024}`)).toMatchObject({ ok: true });
    expect(await get(`/large/${5 * 1024 * 1024 + 1}`)).toMatchObject({ ok: false });
  });
});

describe('a server that never ends', () => {
  it('is left on time, and so are 50 at once', async () => {
    const within = 400;
    const started = performance.now();
    const pages = await Promise.all(Array.from({ length: 50 }, (_, i) => get(i % 2 ? '/drip' : '/silent', within)));
    expect(performance.now() - started).toBeLessThan(within * 5);
    for (const page of pages) expect(page).toMatchObject({ problem: { because: 'no whole answer within 0.4 seconds' } });
  });

  it('is left as soon as nobody waits any more', async () => {
    const stop = new AbortController();
    const answer = ask({ url: `${server.origin}/drip` }, stop.signal);
    stop.abort();
    expect(await answer).toMatchObject({ ok: false });
  });
});

describe('redirects', () => {
  it.each([
    ['/loop', 'the server redirected more than 5 times'],
    ['/hops/6', 'the server redirected more than 5 times'],
    ['/refresh/6', 'the server redirected more than 5 times'],
    ['/nowhere', 'the server answered 302 (Found)'],
  ])('%s: %s', async (path, because) => expect(await get(path)).toMatchObject({ problem: { because } }));

  it.each(['hops', 'refresh'])('by %s are followed five times', async (kind) =>
    expect(await get(`/${kind}/5`)).toMatchObject({ value: { url: `${server.origin}/${kind}/0` } }),
  );

  it.each<[string, string | undefined, string?]>([
    ['<meta http-equiv="refresh" content="0; url=/2027/">', 'https://tarn.example/2027/'],
    ['<META HTTP-EQUIV=Refresh CONTENT=\'5;URL="cfp.html"\'>', 'https://tarn.example/old/cfp.html'],
    ['<meta content="0,url=https://reed.example/" http-equiv="refresh">', 'https://reed.example/'],
    ['<meta http-equiv="refresh" content="0; https://reed.example/a;b">', 'https://reed.example/a;b'],
    ['<meta http-equiv="refresh" content="6; url=/2027/">', undefined],
    ['<meta http-equiv="refresh" content="0">', undefined],
    ['<meta http-equiv="refresh" content="0; url=#top">', undefined],
    ['<meta http-equiv="refresh" content="url=/2027/">', undefined],
    ['<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', undefined],
    ['<meta http-equiv="refresh" content="0; url=http://[">', undefined],
    ['<!-- <meta http-equiv="refresh" content="0; url=/2027/"> -->', undefined],
    ['<noscript><meta http-equiv="refresh" content="0; url=/no-script/"></noscript>', undefined],
    ["<script>\"<meta http-equiv='refresh' content='0; url=/2027/'>\"</script>", undefined],
    [`${' '.repeat(20_000)}<meta http-equiv="refresh" content="0; url=/2027/">`, undefined],
    ['<meta http-equiv="refresh" content="0; url=/2027/">', undefined, 'text/plain'],
  ])('by a page, %s: %s', (text, to, type = 'text/html') => {
    const headers = new Map([['content-type', type]]);
    expect(refreshOf({ url: 'https://tarn.example/old/', status: 200, statusText: '', headers, bytes: Buffer.from(text) })).toBe(to);
  });

  it('by a page are asked for within the same reach', async () => {
    const seen: string[] = [];
    const inside: Ask = async (question, signal) => {
      seen.push(question.url);
      if (question.url !== 'https://tarn.example/') return asker(openWeb)(question, signal);
      return ok({
        url: question.url,
        status: 200,
        statusText: '',
        headers: new Map(),
        bytes: Buffer.from(refreshing('http://127.0.0.1/')),
      });
    };
    expect(await fetchPage('https://tarn.example/', inside)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
    expect(seen).toEqual(['https://tarn.example/', 'http://127.0.0.1/']);
  });
});

it('says who asks, and where to complain', async () => {
  const page = await get('/');
  expect(page.ok && String(page.value.bytes)).toMatch(/^Lastcall\/\d+\.\d+ \(\+https:\/\/\S+\)$/);
});
