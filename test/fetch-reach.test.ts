import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asker } from '#harvest/fetch/ask.ts';
import { follow } from '#harvest/fetch/follow.ts';
import { guardedAgent } from '#harvest/fetch/guarded-agent.ts';
import { everywhere, isPublic, type Reach, refusalOf } from '#harvest/fetch/reach.ts';
import { ok } from '#model/result.ts';
import { innerAddresses, loopbackHosts, openAddresses, privateAnswers } from './private-addresses.rows.ts';
import { type Loopback, serveLoopback } from './support/loopback.ts';

let hits = 0;
let canary: Loopback;
/** As strict as the open web, but on the canary's port: else the port alone would hold each request back. */
let strict: Reach;
beforeAll(async () => {
  canary = await serveLoopback((_, response) => {
    hits++;
    response.end('caught');
  });
  strict = { allowPrivate: false, ports: [canary.port] };
});
afterAll(() => canary.close());

/** How many of these addresses bring a request to the canary. */
async function reached(addresses: readonly string[], ask: Ask): Promise<number> {
  hits = 0;
  for (const url of addresses) await follow(ask, { url, within: 2000 });
  return hits;
}

const resolvingTo =
  (answerOf: () => readonly string[]): LookupFunction =>
  (_, { all }, answer) => {
    const found = answerOf().map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (all) answer(null, found);
    else answer(null, found[0]?.address ?? '', found[0]?.family);
  };

const spelled = () => loopbackHosts.map((host) => `http://${host}:${canary.port}/`);

/** A server out on the web that sends on to an address. */
const sentTo =
  (to: string, next: Ask): Ask =>
  (question, signal) =>
    question.url === 'http://mirror.example/'
      ? Promise.resolve(
          ok({ url: question.url, status: 302, statusText: '', headers: new Map([['location', to]]), bytes: new Uint8Array() }),
        )
      : next(question, signal);

describe('a request to this machine', () => {
  it('is never made, whichever of 200 ways its address is written', async () => {
    expect(new Set(loopbackHosts).size + privateAnswers.length + innerAddresses.length).toBeGreaterThanOrEqual(200);
    expect(await reached(spelled(), asker(strict))).toBe(0);
  });

  it('is made where that is allowed: each spelling does lead here', async () => {
    expect(await reached(spelled(), asker(everywhere))).toBe(loopbackHosts.length);
  });

  it('is never made where the guard of literal addresses stands alone, before a connection', () => {
    const local = loopbackHosts.map((host) => `http://${host}:${canary.port}/`);
    expect(local.filter((url) => refusalOf(url, strict) === undefined)).toEqual([]);
  });

  it('is never made where the guard of connections stands alone', async () => {
    const agent = guardedAgent(strict);
    expect(await reached(spelled(), asker(everywhere, agent))).toBe(0);
  });

  it('is never made after a redirect', async () => {
    for (const url of spelled()) expect(await reached(['http://mirror.example/'], sentTo(url, asker(strict)))).toBe(0);
    expect(await reached(['http://mirror.example/'], sentTo(spelled()[0] ?? '', asker(everywhere)))).toBe(1);
  });

  it.each(privateAnswers.map((addresses) => [addresses]))('is never made for a name that resolves to %j', async (addresses) => {
    const resolve = resolvingTo(() => addresses);
    const url = `http://cfp.example:${canary.port}/`;
    expect(await reached([url], asker(strict, guardedAgent(strict, resolve)))).toBe(0);
    const answer = await asker(strict, guardedAgent(strict, resolve))({ url });
    expect(answer).toMatchObject({ problem: { because: expect.stringContaining('--allow-private') } });
  });

  it('is made for such a name where that is allowed', async () => {
    const agent = guardedAgent(
      everywhere,
      resolvingTo(() => ['127.0.0.1']),
    );
    expect(await reached([`http://cfp.example:${canary.port}/`], asker(everywhere, agent))).toBe(1);
  });

  it('is never made for a name that changes its address between two questions', async () => {
    const answers = [['192.0.2.1', '8.8.8.8'], ['127.0.0.1'], ['8.8.8.8', '::1'], ['127.0.0.1']];
    let asked = 0;
    const resolve = resolvingTo(() => answers[asked++ % answers.length] ?? []);
    const url = `http://cfp.example:${canary.port}/`;
    expect(await reached(Array(8).fill(url), asker(strict, guardedAgent(strict, resolve)))).toBe(0);
    expect(asked).toBe(8);
  });

  it.each([
    ['file:///etc/passwd', /only http and https/],
    ['ftp://127.0.0.1/', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['data:text/html,hello', /only http and https/],
    ['gopher://localhost/', /only http and https/],
    ['http://8.8.8.8@127.0.0.1/', /user name or password/],
    ['http://user:secret@cfp.example/', /user name or password/],
    ['http://cfp.example:22/', /port 22 is not/],
    ['http://cfp.example:8080/', /port 8080 is not.*--allow-private/],
    ['http://localhost./', /this machine/],
    ['http://cfp.localhost/', /this machine/],
    ['http://[::1', /not a web address/],
    ['no address', /not a web address/],
  ])('%s is refused in words', (url, words) => expect(refusalOf(url, { allowPrivate: false, ports: [80, 443] })).toMatch(words));
});

describe('of the open Internet', () => {
  it.each(innerAddresses)('%s is not: %s', (address) => expect(isPublic(address)).toBe(false));
  it.each(openAddresses)('%s is', (address) => expect(isPublic(address)).toBe(true));
  it.each(['', 'cfp.example', '8.8.8.8.8', '1', '0x8.8.8.8'])('"%s" is not: no address', (text) => expect(isPublic(text)).toBe(false));
});
