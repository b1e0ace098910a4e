import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asker } from '#harvest/fetch/ask.ts';
import { fetchPage } from '#harvest/fetch/fetch-page.ts';
import { everywhere } from '#harvest/fetch/reach.ts';
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
    ['/nowhere', 'the server answered 302 (Found)'],
  ])('%s: %s', async (path, because) => expect(await get(path)).toMatchObject({ problem: { because } }));

  it('are followed five times', async () => expect(await get('/hops/5')).toMatchObject({ value: { url: `${server.origin}/hops/0` } }));
});

it('says who asks, and where to complain', async () => {
  const page = await get('/');
  expect(page.ok && String(page.value.bytes)).toMatch(/^Lastcall\/\d+\.\d+ \(\+https:\/\/\S+\)$/);
});
