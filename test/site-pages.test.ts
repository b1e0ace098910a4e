import Ajv2020 from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Call } from '#model/call.ts';
import { changesBetween } from '#model/change.ts';
import { siteAssets } from '#site/assets.ts';
import { narrow } from '#site/client/narrow.ts';
import type { SiteFile } from '#site/files/site-file.ts';
import { type Rendered, renderSite } from '#site/render.ts';
import { snapshotOf } from '#site/snapshot.ts';
import type { StoredChange } from '#store/store.ts';
import { manyCalls, manyCallsNow as now } from './support/many-calls.ts';
import { at, sampleCall } from './support/sample-call.ts';
import { readingOf } from './support/site-memory.ts';

const assets = { files: [], version: 'x' };
const base = 'https://dates.example/cfp/';

function rendered(
  calls: readonly Call[],
  changes: readonly StoredChange[] = [],
  moment = now,
): Omit<Rendered, 'files'> & { files: readonly SiteFile[]; page: (path: string) => Document; text: (path: string) => string } {
  const snapshot = snapshotOf(
    calls.map((call) => readingOf(call)),
    changes,
    moment,
  );
  const site = renderSite(snapshot, { base, assets, stamps: [], now: moment });
  const files = [...site.files];
  const text = (path: string) => files.find((file) => file.path === path)?.body ?? '';
  return { ...site, files, text, page: (path) => new JSDOM(text(path)).window.document };
}

/** The text of an element as a reader sees it: a blank between its parts. */
function words(node: Element | null | undefined): string {
  if (!node) return '';
  const texts = node.ownerDocument.createTreeWalker(node, 4);
  const found: string[] = [];
  while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
  return found.join(' ').replace(/\s+/g, ' ').trim();
}

const all = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)].map(words);

const venue = { series: 'TIDES', type: 'conference', areas: ['systems'], ranks: ['CORE A*'] };
const tides = (deadlines: Record<string, unknown>[] = [{}], more: Record<string, unknown> = {}) =>
  sampleCall(deadlines, { venue, ...more });

describe('the first page', () => {
  it('holds what is to be handed in, soonest first, in the words of the page and in UTC', () => {
    const page = rendered([
      tides([
        {
          id: 'a',
          kind: 'camera-ready',
          label: 'Camera-ready',
          date: '2027-03-01',
          utc: '2027-03-02T11:59:00Z',
          earliest: '2027-03-02T11:59:00Z',
          latest: '2027-03-02T11:59:00Z',
        },
        {},
        { id: 'b', kind: 'notification', label: 'Notification' },
        {
          id: 'c',
          label: 'Old',
          date: '2026-01-01',
          utc: '2026-01-02T11:59:00Z',
          earliest: '2026-01-02T11:59:00Z',
          latest: '2026-01-02T11:59:00Z',
        },
      ]),
    ]).page('index.html');
    expect(all(page, '.row')).toEqual([
      '22 Fri TIDES 2027 Paper submission CORE A* 22 Jan AoE 23 Jan 2027 11:59 UTC',
      '1 Mon TIDES 2027 Camera-ready CORE A* 1 Mar AoE 2 Mar 2027 11:59 UTC',
    ]);
    expect(all(page, '.month h2')).toEqual(['January 2027', 'March 2027']);
  });

  it.each([
    [
      { latest: '2027-01-23T23:59:00Z', assumptions: ['zone-ambiguous'] },
      '22 Jan AoE 23 Jan 2027 11:59 UTC or as late as 23 Jan 2027 23:59 UTC',
    ],
    [
      { zone: null, utc: null, earliest: '2027-01-22T23:59:00Z', assumptions: ['zone-unstated'] },
      '22 Jan no time zone stated between 22 Jan 2027 23:59 UTC and 23 Jan 2027 11:59 UTC',
    ],
    [{ was: ['2027-01-15'] }, '22 Jan AoE 23 Jan 2027 11:59 UTC was 15 Jan'],
    [{ date: '2027-01', earliest: '2027-01-01T00:00:00Z', utc: null, zone: null, assumptions: ['month-only'] }, 'Jan 2027'],
  ])('says every doubt: %j', (difference, when) => {
    expect(all(rendered([tides([difference])]).page('index.html'), '.row .when')).toEqual([when]);
  });

  it('is the same to the byte whatever the hour, while nothing passes', () => {
    const calls = manyCalls(20);
    const [noon, later] = [rendered(calls), rendered(calls, [], at('2026-11-25T19:00:00Z'))];
    const pages = (site: ReturnType<typeof rendered>) => site.files.filter(({ path }) => path.endsWith('.html'));
    expect(pages(later)).toEqual(pages(noon));
  });

  it('stays below 100 KB with 200 rows', () => {
    const site = rendered(manyCalls(120));
    const page = site.text('index.html');
    expect(page.match(/class="row"/g)).toHaveLength(200);
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
  });

  it('takes no script, style or address but its own', () => {
    const page = rendered([tides()]).text('index.html');
    expect(page).not.toMatch(/<script(?![^>]*src="assets)|<style|\sstyle=|\son\w+=|javascript:/);
  });
});

describe('filters', () => {
  const other = sampleCall([{ id: 'eddy.submission' }, { id: 'eddy.camera', kind: 'camera-ready', label: 'Final' }], {
    id: 'eddy',
    url: 'https://eddy.example/2027',
    event: { name: 'Workshop on Neural Eddies', acronym: 'NeurIPS 2027', place: 'Zürich, Switzerland', start: null, end: null },
    venue: { series: 'NeurIPS', type: 'conference', areas: ['ai'], ranks: ['CCF A'] },
  });
  const site = rendered([tides(), other]);
  it.each([
    ['area=ai', 2],
    ['area=ai&kind=camera-ready', 1],
    ['kind=any', 3],
    ['rank=core-a-star', 1],
    ['venue=neurips', 2],
    ['q=tidal+porto', 1],
    ['q=tidal+lisbon', 0],
    ['q=zurich', 2],
    ['q=NIPS', 2],
    ['q=systems', 1],
    [`q=${encodeURIComponent('<script>alert(1)</script>')}`, 0],
  ])('%s finds %i', (query, count) => {
    const page = new JSDOM(site.filtered(new URLSearchParams(query)) ?? '').window.document;
    expect(page.querySelectorAll('.row')).toHaveLength(count);
    expect(page.querySelectorAll('script')).toHaveLength(1);
  });

  it('are none without a query', () => expect(site.filtered(new URLSearchParams('utm=x'))).toBeUndefined());

  it('stand as pages for fields, kinds and ranks too', () => {
    expect(all(site.page('area/ai/index.html'), '.row .venue')).toEqual(['NeurIPS 2027', 'NeurIPS 2027']);
    expect(all(site.page('rank/core-a-star/index.html'), '.row .venue')).toEqual(['TIDES 2027']);
    expect(all(site.page('kind/camera-ready/index.html'), '.row .label')).toEqual(['Final']);
  });
});

describe('the page of a call', () => {
  const list = (date: string) =>
    tides(
      [{ id: 'list.submission', date, utc: `${date}T11:59:00Z`, earliest: `${date}T11:59:00Z`, latest: `${date}T11:59:00Z`, quote: date }],
      {
        id: 'list-tides',
        source: { id: 'ccfddl', url: 'https://list.example/all.yml', readAt: '2026-11-22T12:00:00Z' },
      },
    );

  it('shows words, source, assumptions and who says otherwise', () => {
    const page = rendered([tides(), list('2027-01-25')]).page('call/tides-2027/index.html');
    expect(words(page.querySelector('h1'))).toBe('TIDES 2027');
    expect(words(page.querySelector('blockquote'))).toBe('January 22, 2027');
    expect(all(page, '.assumed li')).toEqual(['The page names a day and a zone but no hour; we count to 23:59 of that day.']);
    expect(words(page.querySelector('.read'))).toMatch(/^page: read on 21 Nov 2026 from tides\.example\/2027\/cfp/);
    expect(all(page, '.disputes li')).toEqual([
      'ccfddl says 25 Jan 2027 AoE: 2 days later. Whoever follows ccfddl comes late if the other is right.',
    ]);
    expect(page.querySelector('.timeline svg')).not.toBeNull();
  });

  it('tells its history', () => {
    const [before, after] = [tides([{ date: '2027-01-15' }]), tides()];
    const changes = changesBetween(before, after).map((change) => ({ number: 1, source: 'page', call: after, change, noticedAt: now }));
    const site = rendered([after], changes);
    const line = '25 Nov 2026 TIDES 2027 Paper submission extended from 15 Jan 2027 AoE to 22 Jan 2027 AoE in page';
    expect(all(site.page('call/tides-2027/index.html'), '.change')).toEqual([line]);
    expect(all(site.page('changes/index.html'), '.change')).toEqual([line]);
    const atom = new JSDOM(site.text('changes.atom'), { contentType: 'application/xml' }).window.document;
    expect(all(atom, 'entry title')).toEqual(['TIDES 2027 · Paper submission: extended from 15 Jan 2027 AoE to 22 Jan 2027 AoE']);
    expect(atom.querySelector('entry link')?.getAttribute('href')).toBe(`${base}call/tides-2027/`);
  });

  it('tells the deadlines that came with a new call as one change', () => {
    const after = tides([{}, { id: 'tides.abstract', kind: 'abstract', label: 'Abstract' }]);
    const none = { ...after, deadlines: [] };
    const changes = changesBetween(none, after).map((change, i) => ({
      number: i + 1,
      source: 'page',
      call: after,
      change,
      noticedAt: now,
    }));
    expect(all(rendered([after], changes).page('changes/index.html'), '.change')).toEqual([
      '25 Nov 2026 TIDES 2027 2 deadlines announced in page',
    ]);
  });

  it('says plainly that a date is still to be announced', () => {
    const after = tides([{ date: null, utc: null, earliest: null, latest: null, status: 'tbd', zone: null }]);
    const changes = changesBetween({ ...after, deadlines: [] }, after).map((change) => ({
      number: 1,
      source: 'page',
      call: after,
      change,
      noticedAt: now,
    }));
    expect(all(rendered([after], changes).page('changes/index.html'), '.change p')).toEqual([
      'TIDES 2027 Paper submission listed, its date to be announced in page',
    ]);
  });

  it('leads nowhere that is not http', () => {
    const page = rendered([tides([{}], { url: 'file:///etc/passwd' })]).page('call/tides-2027/index.html');
    expect(
      [...page.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:https?:|webcal:|\.|#)/.test(href)),
    ).toEqual([]);
  });
});

describe('what was', () => {
  const edition = (year: number, day: string, was: string[] = []) =>
    tides(
      [
        {
          id: `t${year}`,
          date: `${year}-${day}`,
          utc: null,
          zone: null,
          earliest: `${year}-${day}T00:00:00Z`,
          latest: `${year}-${day}T23:59:00Z`,
          was,
        },
      ],
      {
        id: `tides-${year}`,
        url: `https://tides.example/${year}`,
        event: { name: null, acronym: `TIDES ${year}`, place: null, start: `${year}-06-01`, end: null },
      },
    );

  it('gives an estimate of the next edition, and says that it is one', () => {
    const page = rendered([edition(2024, '02-02'), edition(2025, '01-31'), edition(2026, '02-13')]).page('estimates/index.html');
    expect(all(page, '.estimate')).toEqual([
      'estimate TIDES between 29 Jan 2027 and 26 Feb 2027 papers were due 2 Feb 2024, 31 Jan 2025, 13 Feb 2026',
    ]);
    expect(words(page.querySelector('.why'))).toContain('Nobody has announced these');
  });

  it('gives none where the next edition is announced', () => {
    expect(all(rendered([edition(2025, '01-31'), tides()]).page('estimates/index.html'), '.estimate')).toEqual([]);
  });

  it('gives none where a later round takes papers', () => {
    const rounds = tides([
      { id: 'r1', date: '2026-02-13', utc: null, zone: null, earliest: '2026-02-13T00:00:00Z', latest: '2026-02-13T23:59:00Z' },
      { id: 'r2', label: 'Paper submission (round 2)' },
    ]);
    expect(all(rendered([rounds]).page('estimates/index.html'), '.estimate')).toEqual([]);
  });

  it('gives none after long silence', () => {
    expect(all(rendered([edition(2023, '01-31'), edition(2024, '01-31')]).page('estimates/index.html'), '.estimate')).toEqual([]);
  });

  it('says how often papers were extended', () => {
    const past = [edition(2025, '01-31', ['2025-01-24']), edition(2026, '02-13')];
    const page = rendered([...past, tides()]).page('call/tides-2027/index.html');
    expect(words(page.querySelector('.extensions p'))).toBe(
      '1 of its last 2 known editions moved its paper deadline, by 7 days. This is history, not a promise: hand in by the date that stands.',
    );
  });
});

describe('data', () => {
  const site = rendered(manyCalls(30));

  it('follows its own schema', () => {
    const ajv = new Ajv2020({ strict: false });
    const check = ajv.compile(JSON.parse(site.text('calls.schema.json')));
    const data = JSON.parse(site.text('calls.json'));
    expect([check(data), check.errors]).toEqual([true, null]);
    expect(data.calls).toHaveLength(30);
    expect(check({ ...data, calls: [{ ...data.calls[0], deadlines: [{}] }] })).toBe(false);
  });

  it('keeps no program out', () => expect(site.text('robots.txt')).toBe('User-agent: *\nDisallow:\n'));

  it('is well-formed XML whatever the words', () => {
    const nasty = `<b>&amp;"'\u0000\u0007\uFFFE]]>\u{D800}`;
    const after = tides([{ label: nasty, quote: nasty }], { event: { name: nasty, acronym: nasty, place: null, start: null, end: null } });
    const changes = changesBetween(tides([]), after).map((change) => ({ number: 1, source: nasty, call: after, change, noticedAt: now }));
    const atom = new JSDOM(rendered([after], changes).text('changes.atom'), { contentType: 'application/xml' }).window.document;
    expect(atom.querySelectorAll('entry')).toHaveLength(1);
  });
});

describe('the files beside the pages', () => {
  let names: string[];
  beforeAll(async () => {
    names = (await siteAssets()).files.map(({ path }) => path);
  });
  it('are script, style and icon', () => expect(names).toEqual(['assets/site.js', 'assets/site.css', 'assets/icon.svg']));

  it('and pages lead only to what is there', () => {
    const site = rendered(manyCalls(12));
    const paths = new Set([...site.files.map(({ path }) => path), ...names]);
    const broken = site.files
      .filter(({ path }) => path.endsWith('.html'))
      .flatMap(({ path, body }) => {
        const from = new URL(path, 'https://site.example/');
        return [...body.matchAll(/(?:href|src|action)="([^"]*)"/g)]
          .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), from))
          .filter(({ host, protocol }) => host === 'site.example' && protocol === 'https:')
          .map(({ pathname }) => pathname.slice(1).replace(/(^|\/)$/, '$1index.html'))
          .filter((target) => !paths.has(target))
          .map((target) => `${path}: ${target}`);
      });
    expect(broken).toEqual([]);
  });
});

describe('the filters of static files', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, () => Promise<Response>]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no such page', async () => new Response('', { status: 404 })],
  ])('leave the list as it is with %s, and the clock after them runs', async (_, fetch) => {
    const { window } = new JSDOM(rendered(manyCalls(3)).text('index.html'), { url: `${base}?q=dibaba` });
    const { HTMLInputElement, HTMLSelectElement, document } = window;
    for (const [name, value] of Object.entries({ HTMLInputElement, HTMLSelectElement, fetch })) vi.stubGlobal(name, value);
    const before = words(document.querySelector('#list'));
    await narrow(document, window.location);
    expect(words(document.querySelector('#list'))).toBe(before);
  });
});
