import { beforeEach, describe, expect, it } from 'vitest';
import { retryAfter } from '#harvest/polite/retry-after.ts';
import { robotsIn } from '#harvest/polite/robots.ts';
import { harvest, type Plan } from '#harvest/run/harvest.ts';
import { nextReading, nextTry } from '#harvest/run/revisit.ts';
import { type Instant, instantAt } from '#model/instant.ts';
import { ok } from '#model/result.ts';
import { listAt as knownListAt } from '#sources/list-at.ts';
import type { PageEntry } from '#sources/pages.ts';
import type { ListSource } from '#sources/source.ts';
import { memoryQueue } from '#store/queue/memory-queue.ts';
import { harvestStore } from './support/harvest-store.ts';
import { harvester } from './support/harvester.ts';
import { at, sampleCall } from './support/sample-call.ts';
import { type Reply, smallWeb } from './support/small-web.ts';
import { VirtualClock } from './support/virtual-clock.ts';

const hour = 3_600_000;
const start = '2026-11-21T10:00:00Z';
const tarn = 'https://tarn.example/2027/cfp';
const call = (day: string) =>
  `<h1>Tarn 2027</h1><h2>Important dates</h2><ul><li>Submission: ${day} 2027, 23:59 AoE<li>Notification: 1 May 2027</ul>`;

const entry = (url: string): PageEntry => ({ url, areas: [], ranks: [], tags: [] });

let clock: VirtualClock;
let store: ReturnType<typeof harvestStore>;
beforeEach(() => {
  clock = new VirtualClock(start);
  store = harvestStore();
});

/** One whole run over a web; pages are given by address. */
async function run(web: ReturnType<typeof smallWeb>, plan: Partial<Plan> & { readonly urls?: readonly string[] }) {
  const { world, events } = harvester(web.ask, { clock, store });
  const pages = plan.pages ?? (plan.urls ?? []).map(entry);
  await clock.run(harvest({ catalogue: plan.catalogue ?? [], lists: plan.lists ?? [], pages }, memoryQueue(), world));
  return events.filter(({ event }) => event !== 'start' && event !== 'end');
}

const wait = (hours: number) => clock.run(clock.sleep(hours * hour));
/** When each reading was first and last seen, in hours between. */
const hoursSeen = async () =>
  (await store.readings(null, 100)).map(({ changedAt, lastRead }) => (Date.parse(lastRead) - Date.parse(changedAt)) / hour);
const stored = async () =>
  (await store.readings(null, 100)).map(({ call: { deadlines }, isListed }) => [deadlines.map(({ date }) => date), isListed]);

describe('a page', () => {
  it('is read, left alone until it is due, and asked for no more than is new', async () => {
    const web = smallWeb({ [tarn]: call('1 March') });
    expect(await run(web, { urls: [tarn] })).toMatchObject([
      { event: 'new', deadlines: 2 },
      { event: 'page', outcome: 'read' },
    ]);
    await wait(1);
    expect(await run(web, { urls: [tarn] })).toEqual([]);
    await wait(23);
    expect(await run(web, { urls: [tarn] })).toMatchObject([{ event: 'page', outcome: 'same' }]);
    expect(web.pages()).toEqual([tarn, tarn]);
    expect(web.asked.at(-1)).toMatchObject({ headers: { 'if-none-match': expect.any(String) } });
    expect(await hoursSeen()).toEqual([expect.closeTo(24, 1)]);
  });

  it('tells what changed on it, and nothing else', async () => {
    const web = smallWeb({ [tarn]: call('1 March') });
    await run(web, { urls: [tarn] });
    web.replies[tarn] = call('8 March');
    await wait(24);
    expect(await run(web, { urls: [tarn] })).toMatchObject([
      { event: 'change', change: { kind: 'extended', before: { date: '2027-03-01' }, after: { date: '2027-03-08' } } },
      { event: 'page', outcome: 'read' },
    ]);
  });

  it('has the venue under which the user files it', async () => {
    await run(smallWeb({ [tarn]: call('1 March') }), { pages: [{ ...entry(tarn), venue: 'Tarn', areas: ['theory'] }] });
    expect(await store.readings(null, 1)).toMatchObject([{ call: { venue: { series: 'Tarn', areas: ['theory'] } } }]);
  });

  it('that answers from elsewhere for good is told, and stays the same call', async () => {
    const there = 'https://tarn.example/2027/calls/papers';
    const web = smallWeb({ [tarn]: { status: 301, headers: { location: there } }, [there]: call('1 March') });
    expect(await run(web, { urls: [tarn] })).toContainEqual({ event: 'moved', name: tarn, to: there });
    expect(await store.readings(null, 2)).toMatchObject([{ call: { url: tarn } }]);
  });

  it('that leads on to another by itself is read there, and seen to change there', async () => {
    const there = 'https://tarn.example/2027/calls/papers';
    const web = smallWeb({ [tarn]: `<meta http-equiv="refresh" content="0; url=${there}">`, [there]: call('1 March') });
    expect(await run(web, { urls: [tarn] })).toContainEqual({ event: 'moved', name: tarn, to: there });
    expect(store.states.get(tarn)).toMatchObject({ etag: null, lastModified: null });
    await wait(24);
    expect(await run(web, { urls: [tarn] })).toContainEqual({ event: 'page', name: tarn, outcome: 'same', deadlines: null });
    web.replies[there] = call('8 March');
    await wait(24);
    expect(await run(web, { urls: [tarn] })).toContainEqual(expect.objectContaining({ event: 'change' }));
  });

  const lost: readonly (readonly [what: string, reply: Reply, words: RegExp])[] = [
    ['is gone', { status: 404 }, /the page is gone: .*404/],
    ['is gone for good', { status: 410 }, /the page is gone: .*410/],
    ['is in trouble', { status: 500 }, /answered 500/],
    ['cannot be reached', { down: 'the server refused the connection' }, /refused the connection/],
    ['is a shell without content', '<title>Just a moment...</title><p>Enable JavaScript and cookies to continue', /took us for a machine/],
    ['is empty', '<body><script>render()</script></body>', /an empty page/],
    [
      'shows no deadline any more',
      `<h1>Tarn 2027</h1><p>${'Welcome to the symposium. '.repeat(80)}</p>`,
      /no deadline .* any more, where 2/,
    ],
    ['is no page', Buffer.from('\u0089PNG\r\n', 'latin1'), /not text but an image/],
    ['may not be read', { status: 403 }, /answered 403/],
    ['sends round in a circle', { status: 302, headers: { location: tarn } }, /redirected more than 5 times/],
    ['sends to a place that is no address', { status: 302, headers: { location: 'http://[' } }, /answered 302/],
  ];
  it.each(lost)('that %s is told, and what was known of it stays', async (_, reply, words) => {
    const web = smallWeb({ [tarn]: call('1 March') });
    await run(web, { urls: [tarn] });
    const before = await stored();
    web.replies[tarn] = reply;
    await wait(24);
    expect(await run(web, { urls: [tarn] })).toEqual([{ event: 'trouble', name: tarn, because: expect.stringMatching(words) }]);
    expect(await stored()).toEqual(before);
    expect(store.states.get(tarn)).toMatchObject({ failures: 1, trouble: expect.stringMatching(words) });
    web.replies[tarn] = call('1 March');
    await wait(24);
    expect(await run(web, { urls: [tarn] })).toMatchObject([{ event: 'page', outcome: 'same' }]);
    expect(store.states.get(tarn)).toMatchObject({ failures: 0, trouble: null });
  });

  it.each([
    ['a server that is down', 'https://down.example/'],
    ['what no server has', 'mailto:chairs@tarn.example'],
  ])('that sends to %s is put down as one in trouble itself, and not asked again at once', async (_, to) => {
    const web = smallWeb({ [tarn]: { status: 302, headers: { location: to } }, [to]: { down: 'nobody is there' } });
    const because = `${to}: nobody is there`;
    expect(await run(web, { urls: [tarn] })).toEqual([{ event: 'trouble', name: tarn, because }]);
    expect(store.states.get(tarn)).toMatchObject({ failures: 1, trouble: because });
    expect(await run(web, { urls: [tarn] })).toEqual([]);
  });

  it('that only once had deadlines is read without them', async () => {
    const web = smallWeb({ [tarn]: call('1 March').replaceAll('2027', '2025') });
    await run(web, { urls: [tarn] });
    web.replies[tarn] = `<h1>Tarn 2025</h1><p>${'Thank you for a fine symposium. '.repeat(80)}</p>`;
    await wait(24);
    expect((await run(web, { urls: [tarn] })).filter(({ event }) => event === 'trouble')).toEqual([]);
  });

  it('costs no other page anything when its reading fails', async () => {
    const other = 'https://weir.example/cfp';
    const web = smallWeb({ [tarn]: call('1 March'), [other]: call('2 March') });
    const { world, events } = harvester(web.ask, { clock, store });
    const readPage: typeof world.readPage = async (page) => {
      if (page.url === tarn) throw new Error('a slip');
      return world.readPage(page);
    };
    const plan = { catalogue: [], lists: [], pages: [tarn, other, 'no address'].map(entry) };
    await clock.run(harvest(plan, memoryQueue(), { ...world, readPage }));
    expect(events).toContainEqual({ event: 'trouble', name: tarn, because: expect.stringContaining('a slip') });
    expect(events).toContainEqual({ event: 'trouble', name: 'no address', because: expect.any(String) });
    expect(events).toContainEqual({ event: 'page', name: other, outcome: 'read', deadlines: 2 });
  });
});

describe('a host', () => {
  const pages = [1, 2, 3].map((i) => `https://tarn.example/${i}/cfp`);

  it('that forbids pages to robots is asked for the others alone', async () => {
    const web = smallWeb({
      'https://tarn.example/robots.txt': 'User-agent: *\nDisallow: /2/',
      ...Object.fromEntries(pages.map((url) => [url, call('1 March')])),
    });
    const events = await run(web, { urls: pages });
    expect(web.pages()).toEqual([pages[0], pages[2]]);
    expect(events).toContainEqual({ event: 'trouble', name: pages[1], because: expect.stringContaining('robots.txt') });
  });

  it('that asks for quiet gets it, and its other pages are put off', async () => {
    const web = smallWeb({ [pages[0] ?? '']: { status: 429, headers: { 'retry-after': '7200' } } });
    const events = await run(web, { urls: pages });
    expect(web.pages()).toEqual([pages[0]]);
    expect(events.map(({ event }) => event)).toEqual(['trouble', 'put off', 'put off']);
    for (const url of pages) expect(store.states.get(url)?.nextAt).toBe('2026-11-21T12:00:10Z');
  });

  it('that gives no answer three times is left in peace', async () => {
    const web = smallWeb(
      Object.fromEntries([...pages, 'https://tarn.example/4', 'https://tarn.example/5'].map((url) => [url, { down: 'silence' }])),
    );
    const events = await run(web, { urls: [...pages, 'https://tarn.example/4', 'https://tarn.example/5'] });
    expect(web.pages()).toEqual(pages);
    expect(events.map(({ event }) => event)).toEqual(['trouble', 'trouble', 'trouble', 'put off', 'put off']);
  });
});

describe('several harvesters over one store', () => {
  it('ask for no page twice and no host at once', async () => {
    const urls = Array.from({ length: 60 }, (_, i) => `https://host-${i % 6}.example/${i}/cfp`);
    const busy = new Set<string>();
    const web = smallWeb(Object.fromEntries(urls.map((url) => [url, call('1 March')])));
    const starts: { host: string; at: number }[] = [];
    const ask: typeof web.ask = async (question) => {
      const { host } = new URL(question.url);
      expect(busy).not.toContain(host);
      busy.add(host);
      starts.push({ host, at: clock.now() });
      await clock.sleep(700);
      busy.delete(host);
      return web.ask(question);
    };
    const plan: Plan = { catalogue: [], lists: [], pages: urls.map(entry) };
    const harvesters = ['one', 'two', 'three'].map((name) => harvester(ask, { clock, store, name }));
    // Each with a queue of its own: that is the harder case.
    await clock.run(Promise.all(harvesters.map(({ world }) => harvest(plan, memoryQueue(), world))));
    expect(web.pages().toSorted()).toEqual(urls.toSorted());
    for (const times of Map.groupBy(starts, ({ host }) => host).values())
      for (const [i, { at }] of times.entries())
        expect(i === 0 ? Number.POSITIVE_INFINITY : at - (times[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(10_000);
  });
});

it('ends soon after it is told to, with what is under way', async () => {
  const urls = Array.from({ length: 200 }, (_, i) => `https://host-${i % 4}.example/${i}/cfp`);
  const web = smallWeb(Object.fromEntries(urls.map((url) => [url, call('1 March')])));
  const { world, events, stop } = harvester(web.ask, { clock, store });
  void clock.sleep(60_000).then(() => stop.abort());
  await clock.run(harvest({ catalogue: [], lists: [], pages: urls.map(entry) }, memoryQueue(), world));
  expect(clock.now() - Date.parse(start)).toBeLessThan(61_000);
  expect(events.at(-1)).toEqual({ event: 'end', stopped: true });
  const read = events.filter(({ event }) => event === 'page').length;
  expect(read).toBeGreaterThan(10);
  expect(store.states.size).toBe(read);
  expect(events.filter(({ event }) => event === 'trouble')).toEqual([]);
});

/** A list of its own words: each line is a call's id and the day it closes; `more …` leads to another address. */
function listAt(id: string, url: string, isIndex = false): ListSource {
  const request = (url: string, isIndex: boolean): ReturnType<ListSource['requests']>[number] => ({
    url,
    isIndex,
    read: ({ bytes, url: from, readAt }) => {
      const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
      if (lines.some((line) => line === 'throw')) throw new Error('nobody thought of that');
      const calls = lines.flatMap((line) => {
        const [, name, date] = /^(\w+) (\d{4}-\d\d-\d\d)$/.exec(line) ?? [];
        const source = { id, url: from, readAt };
        return name
          ? [
              sampleCall([{ id: `${name}.submission`, date, utc: null, earliest: `${date}T12:00:00Z`, latest: `${date}T12:00:00Z` }], {
                id: name,
                url: `https://${name}.example/`,
                source,
              }),
            ]
          : [];
      });
      const problems = lines.filter((line) => line.startsWith('?')).map((line) => ({ record: line, because: 'not understood' }));
      return { calls, problems, next: lines.filter((line) => line.startsWith('more ')).map((line) => request(line.slice(5), false)) };
    },
  });
  return { id, title: id, url, licence: 'CC0-1.0', origins: ['https://lists.example/*'], requests: () => [request(url, isIndex)] };
}

describe('a list', () => {
  const url = 'https://lists.example/all';
  const lists = [listAt('brook', url)];

  it('is read; what it no longer has counts as dropped', async () => {
    const web = smallWeb({ [url]: 'kelp 2027-03-01\nreed 2027-04-01\n' });
    expect(await run(web, { lists })).toMatchObject([{ event: 'new' }, { event: 'new' }, { event: 'list', name: 'brook', calls: 2 }]);
    web.replies[url] = 'kelp 2027-03-05\n? what\n';
    await wait(6);
    expect(await run(web, { lists })).toMatchObject([
      { event: 'doubt', name: 'brook', record: '? what' },
      { event: 'change', call: { id: 'kelp' }, change: { kind: 'extended' } },
      { event: 'change', call: { id: 'reed' }, change: { kind: 'withdrawn' } },
      { event: 'list', calls: 1 },
    ]);
    expect(await stored()).toEqual([
      [['2027-03-05'], true],
      [['2027-04-01'], false],
    ]);
  });

  it('in HTML is read page by page', async () => {
    const at = 'http://www.wikicfp.com/cfp/call?conference=tides';
    const row = (id: number, name: string) => `<table>
      <tr><td rowspan=2><a href="/cfp/servlet/event.showcfp?eventid=${id}">${name}</a></td><td colspan=3>Symposium on ${name}</td></tr>
      <tr><td>May 3, 2027 - May 5, 2027</td><td>Tarnby</td><td>Mar 1, 2027</td></tr></table>`;
    const web = smallWeb({ [at]: row(7, 'TARN 2027'), [`${at}&page=2`]: row(8, 'REED 2027'), [`${at}&page=3`]: '<p>no more' });
    const list = knownListAt(at);
    expect((await run(web, { lists: list ? [list] : [] })).at(-1)).toMatchObject({ event: 'list', calls: 2 });
    expect(web.pages()).toEqual([at, `${at}&page=2`, `${at}&page=3`]);
  });

  it('that is the same holds what it held', async () => {
    const web = smallWeb({ [url]: 'kelp 2027-03-01\n' });
    await run(web, { lists });
    await wait(6);
    expect(await run(web, { lists })).toEqual([{ event: 'list', name: 'brook', calls: 1 }]);
    expect(await hoursSeen()).toEqual([expect.closeTo(6, 1)]);
    await wait(1);
    expect(await run(web, { lists })).toEqual([]);
    expect(web.pages()).toEqual([url, url]);
    expect(await hoursSeen()).toEqual([expect.closeTo(6, 1)]);
  });

  it('is asked again for the files that it leads to, and those only when they are due', async () => {
    const file = 'https://lists.example/1';
    const index = [listAt('brook', url, true)];
    const web = smallWeb({ [url]: `more ${file}\n`, [file]: 'kelp 2027-03-01\n' });
    await run(web, { lists: index });
    await wait(1);
    expect(await run(web, { lists: index })).toEqual([{ event: 'list', name: 'brook', calls: 1 }]);
    expect(web.pages()).toEqual([url, file, url]);
  });

  it('of several files drops nothing of a file that cannot be read', async () => {
    const [one, two] = ['https://lists.example/1', 'https://lists.example/2'];
    const index = [listAt('brook', url, true)];
    const web = smallWeb({ [url]: `more ${one}\nmore ${two}\n`, [one]: 'kelp 2027-03-01\n', [two]: 'reed 2027-04-01\nrush 2027-04-02\n' });
    await run(web, { lists: index });
    web.replies[two] = { status: 503 };
    web.replies[one] = 'sedge 2027-03-01\n';
    await wait(6);
    expect(await run(web, { lists: index })).toContainEqual({ event: 'trouble', name: 'brook', because: expect.stringContaining(two) });
    expect(await stored()).toEqual([
      [['2027-03-01'], false],
      [['2027-04-01'], true],
      [['2027-04-02'], true],
      [['2027-03-01'], true],
    ]);
  });

  it('drops nothing that lies behind an address that cannot be read', async () => {
    const [one, middle, two] = ['https://lists.example/1', 'https://lists.example/more', 'https://lists.example/2'];
    const index = [listAt('brook', url, true)];
    const web = smallWeb({
      [url]: `more ${one}\nmore ${middle}\n`,
      [one]: 'kelp 2027-03-01\n',
      [middle]: `more ${two}\n`,
      [two]: 'reed 2027-04-01\n',
    });
    await run(web, { lists: index });
    web.replies[middle] = { status: 503 };
    await wait(6);
    expect(await run(web, { lists: index })).toMatchObject([{ event: 'trouble' }, { event: 'list' }]);
    expect(await stored()).toMatchObject([
      [{}, true],
      [{}, true],
    ]);
  });

  it.each<[string, Reply]>([
    ['garbage', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))],
    ['nothing', ''],
    ['what its reader did not think of', 'throw\n'],
    ['less than half of what it had', 'kelp 2027-03-01\n'],
    ['an error', { status: 500 }],
  ])('that brings %s is told, drops nothing and stops no other', async (_, reply) => {
    const other = 'https://others.example/all';
    const both = [...lists, listAt('mere', other)];
    const web = smallWeb({ [url]: 'kelp 2027-03-01\nreed 2027-04-01\nrush 2027-04-02\n', [other]: 'sedge 2027-05-01\n' });
    await run(web, { lists: both });
    web.replies[url] = reply;
    web.replies[other] = 'sedge 2027-05-02\n';
    await wait(6);
    const events = await run(web, { lists: both });
    expect(events.filter(({ event }) => event === 'trouble')).toMatchObject([{ name: 'brook' }]);
    expect(events).toContainEqual(expect.objectContaining({ event: 'change', source: 'mere' }));
    expect((await stored()).filter(([, isListed]) => !isListed)).toEqual([]);
  });

  it('that names a call twice keeps the first, each time', async () => {
    const web = smallWeb({ [url]: 'kelp 2027-03-01\nkelp 2027-03-09\n' });
    for (let i = 0; i < 2; i++) {
      const events = await run(web, { lists });
      expect(events.filter(({ event }) => event === 'change')).toEqual([]);
      expect(events).toContainEqual(expect.objectContaining({ event: 'doubt', record: 'kelp' }));
      web.replies[url] = 'kelp 2027-03-01\nkelp 2027-03-09\n\n';
      await wait(6);
    }
  });
});

it('takes from the catalogue what no list brought', async () => {
  const source = { id: 'brook', url: 'https://lists.example/all', readAt: at('2026-08-20T00:00:00Z') };
  const catalogue = [sampleCall([{}], { id: 'kelp', source }), sampleCall([{}], { id: 'reed', source })];
  await store.keep(sampleCall([{ date: '2027-01-25' }], { id: 'kelp', source: { ...source, readAt: at(start) } }));
  expect(await run(smallWeb({}), { catalogue })).toMatchObject([
    { event: 'new', call: { id: 'reed' } },
    { event: 'list', name: 'catalogue', calls: 2 },
  ]);
  expect(await run(smallWeb({}), { catalogue })).toMatchObject([{ event: 'list', name: 'catalogue', calls: 2 }]);
});

describe('when to come again', () => {
  const now = Date.parse(start);
  const hours = (milliseconds: number) => (milliseconds - now) / hour;
  const inDays = (days: number): Instant => instantAt(now + days * 24 * hour);

  it.each([
    [[], 23.5],
    [[inDays(100)], 23.5],
    [[inDays(15)], 23.5],
    [[inDays(13), inDays(100)], 5.5],
    [[inDays(-1)], 23.5],
  ])('a page with deadlines at %j: %d hours', (closing, expected) => expect(hours(nextReading(closing, now))).toBe(expected));

  it.each([
    [1, 0, 1],
    [2, 0, 2],
    [4, 0, 8],
    [30, 0, 23.5],
    [1, now + 5 * hour, 5],
  ])('after %d failures: %d', (failures, retryAt, expected) => expect(hours(nextTry(failures, now, retryAt))).toBe(expected));

  it.each([
    ['120', 120],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 3600],
    ['Sat, 21 Nov 2020 11:00:00 GMT', undefined],
    ['999999999', 7 * 24 * 3600],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('Retry-After: %s', (value, seconds) => {
    const answer = { url: tarn, status: 429, statusText: '', headers: new Map([['retry-after', value]]), bytes: new Uint8Array() };
    expect(retryAfter(answer, now)).toBe(seconds === undefined ? undefined : now + seconds * 1000);
  });
});

describe('robots.txt', () => {
  const answer = (status: number, text = '') =>
    ok({ url: '', status, statusText: '', headers: new Map<string, string>(), bytes: Buffer.from(text) });
  const robots = (status: number, text?: string) => robotsIn('https://tarn.example/robots.txt', answer(status, text), 0);
  const page = 'https://tarn.example/2027/cfp';

  it.each([
    [200, 'User-agent: *\nDisallow: /2027/', false],
    [200, 'User-agent: lastcall\nDisallow: /2027/\n\nUser-agent: *\nAllow: /', false],
    [200, 'User-agent: lastcall\nAllow: /\n\nUser-agent: *\nDisallow: /', true],
    [200, 'User-agent: LastCall\nDisallow: /', false],
    [200, 'User-agent: *\nDisallow: /2027/\nAllow: /2027/cfp', true],
    [200, 'User-agent: *\nDisallow: /*cfp$', false],
    [200, '\uFEFFUser-agent: *\r\nDisallow: /', false],
    [200, '<!doctype html><p>no robots here', true],
    [200, `${'# filler\n'.repeat(60_000)}User-agent: *\nDisallow: /`, true],
    [200, '', true],
    [404, '', true],
    [403, '', true],
    [429, '', false],
    [500, '', false],
    [503, '', false],
  ])('%d %j: may be read: %s', (status, text, may) => expect(robots(status, text).refusal(page) === undefined).toBe(may));

  it.each([
    ['Crawl-delay: 30', 30_000],
    ['Crawl-delay: 0.5', 500],
    ['Crawl-delay: soon', 0],
    ['Crawl-delay: -3', 0],
    ['Crawl-delay: 315360000', 24 * 3_600_000],
    ['Crawl-delay: Infinity', 24 * 3_600_000],
    ['', 0],
  ])('%s', (line, delay) => expect(robots(200, `User-agent: *\n${line}\n`).delay).toBe(delay));
});
