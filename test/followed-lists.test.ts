import { describe, expect, it } from 'vitest';
import { correctList, othersIn } from '#browser/lists/beside.ts';
import { isCorrectable } from '#browser/lists/correction.ts';
import { noFilter, passes } from '#browser/lists/filter.ts';
import { followedStates } from '#browser/lists/followed-state.ts';
import { listKey } from '#browser/lists/read-list.ts';
import { headKey, keyOf } from '#browser/store/contents.ts';
import type { FollowedList, ListFilter } from '#browser/store/followed-list.ts';
import { currentVersion } from '#browser/store/parts.ts';
import type { WatchState } from '#browser/store/shape.ts';
import { openStore } from '#browser/store/store.ts';
import type { Call } from '#model/call.ts';
import { lists } from '#sources/lists.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const address = 'https://ccfddl.github.io/conference/allconf.yml';

/** The call as the list has it: twelve hours later than its page says, since the list means UTC. */
const listed = (deadlines: readonly Readonly<Record<string, unknown>>[] = [{}], more: object = {}): Call =>
  sampleCall(
    deadlines.map((one) => ({
      ...{ id: 'ccfddl-tides-2027.submission', quote: '2027-01-22 23:59:59 AoE' },
      ...one,
    })),
    {
      id: 'ccfddl-tides-2027',
      venue: { series: 'TIDES', type: 'conference', areas: ['systems'], ranks: ['CCF B'] },
      source: { id: 'ccfddl', url: address, readAt: now },
      ...more,
    },
  );

const page = sampleCall([
  {
    id: 'p.submission',
    zone: 'UTC',
    time: '23:59',
    utc: '2027-01-22T23:59:00Z',
    earliest: '2027-01-22T23:59:00Z',
    latest: '2027-01-22T23:59:00Z',
  },
]);

describe('what is wanted of a list', () => {
  it.each<[string, Partial<ListFilter>, boolean]>([
    ['everything', {}, true],
    ['its area', { areas: ['ai', 'systems'] }, true],
    ['another area', { areas: ['ai'] }, false],
    ['its rank', { ranks: ['CCF B'] }, true],
    ['another rank', { ranks: ['CCF A'] }, false],
    ['its venue, however written', { venues: ['tides'] }, true],
    ['another venue', { venues: ['TID'] }, false],
    ['its kind', { kinds: ['submission', 'abstract'] }, true],
    ['another kind', { kinds: ['camera-ready'] }, false],
    ['all but one', { areas: ['systems'], ranks: ['CCF A'] }, false],
  ])('%s', (_, filter, passed) => expect(passes(listed(), { ...noFilter, ...filter }, now)).toBe(passed));

  it('lies ahead', () => {
    const past = { utc: '2026-01-23T11:59:00Z', earliest: '2026-01-23T11:59:00Z', latest: '2026-01-23T11:59:00Z', date: '2026-01-22' };
    expect(passes(listed([past]), noFilter, now)).toBe(false);
  });
});

describe('lists on the dashboard', () => {
  const followed: FollowedList = {
    id: 'ccfddl',
    address: null,
    origins: ['https://ccfddl.github.io/*'],
    filter: { ...noFilter, ranks: ['CCF A'] },
  };
  const read = { ccfddl: { readAt: now, byAddress: { [address]: [listed()] } } };
  const failed: WatchState = {
    etag: null,
    lastModified: null,
    readAt: null,
    nextAt: now,
    failures: 1,
    trouble: 'the server answered 500',
    reading: null,
  };
  const bundled = [listed([{}], { id: 'bundled' })];
  const ccfddl = (stored: Partial<Parameters<typeof followedStates>[0]>) =>
    followedStates({ followed: [], lists: {}, watch: {}, ...stored }, bundled, now).find(({ id }) => id === 'ccfddl');

  it('are all that are known by name, followed or not', () => {
    expect(followedStates({ followed: [], lists: {}, watch: {} }, [], now).map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
  });

  it.each<[string, Partial<Parameters<typeof followedStates>[0]>, object]>([
    ['what came with the release, before', {}, { isFollowed: false, state: 'bundled', calls: [{ id: 'bundled' }], ranks: ['CCF B'] }],
    [
      'and until it was read',
      { followed: [{ ...followed, filter: noFilter }] },
      { isFollowed: true, state: 'bundled', calls: [{ id: 'bundled' }] },
    ],
    [
      'what was read',
      { followed: [{ ...followed, filter: noFilter }], lists: read },
      { state: 'read', readAt: now, calls: [{ id: 'ccfddl-tides-2027' }] },
    ],
    ['through its filter, with every rank to choose from', { followed: [followed], lists: read }, { calls: [], ranks: ['CCF B'] }],
    [
      'what was read before it failed',
      { followed: [{ ...followed, filter: noFilter }], lists: read, watch: { [listKey('ccfddl')]: failed } },
      { state: 'failed', detail: 'the server answered 500', calls: [{}] },
    ],
  ])('show %s', (_, stored, state) => expect(ccfddl(stored)).toMatchObject(state));
});

describe('a list that contradicts the page', () => {
  it('is shown beside it, and what agrees is not', () => {
    expect(othersIn([listed()], [])(page)).toMatchObject({
      'p.submission': [
        { list: { id: 'ccfddl', title: 'CCF conference deadlines' }, deadline: { utc: '2027-01-23T11:59:00Z' }, isCorrectable: true },
      ],
    });
    const same = {
      zone: 'UTC',
      time: '23:59',
      utc: '2027-01-22T23:59:00Z',
      earliest: '2027-01-22T23:59:00Z',
      latest: '2027-01-22T23:59:00Z',
    };
    expect(othersIn([listed([same])], [])(page)).toEqual({});
    expect(
      othersIn(
        [
          listed([{}], {
            event: { ...page.event, acronym: 'EDDIES 2027', name: 'Eddies' },
            url: 'https://eddies.example/',
            venue: { series: 'EDDIES', type: null, areas: [], ranks: [] },
          }),
        ],
        [],
      )(page),
    ).toEqual({});
  });

  it('can be corrected in its own format, with the page as evidence', async () => {
    const lists = { ccfddl: { readAt: now, byAddress: { [address]: [listed()] } } };
    const followed = [{ id: 'ccfddl', address: null, origins: [], filter: noFilter }];
    const store = openStore(
      areaWith({ [headKey]: { version: currentVersion, aside: [] }, [keyOf('lists')]: lists, [keyOf('followed')]: followed }),
      lock,
    );
    const [right] = page.deadlines;
    if (!right) throw new Error('it has one');
    const made = await correctList(store, { list: 'ccfddl', wrong: 'ccfddl-tides-2027.submission', right, page: page.url });
    expect(made).toMatchObject({ list: { id: 'ccfddl' }, text: expect.stringContaining('2027-01-22') });
    const issue = new URL(made?.address ?? '');
    expect(`${issue.origin}${issue.pathname}`).toBe('https://github.com/ccfddl/ccf-deadlines/issues/new');
    expect(issue.searchParams.get('body')).toContain(page.url);
    expect(await correctList(store, { list: 'ccfddl', wrong: 'unknown', right, page: page.url })).toBeNull();
  });

  it.each<[string, string, string | null, boolean]>([
    ['its format is known', 'huggingface', '2027-01-22T23:59:00Z', true],
    ['the page states no moment', 'huggingface', null, false],
    ['its format is not known', 'python-deadlines', '2027-01-22T23:59:00Z', false],
  ])('can be corrected where %s', (_, list, utc, can) => expect(isCorrectable(list, { utc: utc === null ? null : at(utc) })).toBe(can));
});
