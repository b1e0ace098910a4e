import { describe, expect, it } from 'vitest';
import { pageGone } from '#browser/list/news.ts';
import { takeOver } from '#browser/list/take-over.ts';
import { followCall, hide, note, track, unfollowCall, untrack } from '#browser/list/track.ts';
import { byReader, type Changeable, takeBack } from '#browser/list/undo.ts';
import type { Parts } from '#browser/store/parts.ts';
import type { Call } from '#model/call.ts';
import { at, sampleCall } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const later = at('2026-12-01T08:00:00Z');

type Everything = Pick<Parts, 'tracked' | 'follows' | 'hidden' | 'history' | 'news' | 'undo' | 'stamps'>;

const nothing: Everything = { tracked: [], follows: [], hidden: {}, history: {}, news: [], undo: [], stamps: {} };
const changedBy = (parts: Everything, change: Partial<Everything>): Everything => ({ ...parts, ...change });
const tracking = (call: Call, ...ids: string[]) => changedBy(nothing, track(nothing, call, ids, now));
const ids = ({ tracked }: Pick<Parts, 'tracked'>) => tracked.map(({ deadline }) => deadline.id);

const extended = { date: '2027-01-29', utc: '2027-01-30T11:59:00Z', earliest: '2027-01-30T11:59:00Z', latest: '2027-01-30T11:59:00Z' };
const earlier = { date: '2027-01-15', utc: '2027-01-16T11:59:00Z', earliest: '2027-01-16T11:59:00Z', latest: '2027-01-16T11:59:00Z' };
const announced = { date: null, time: null, zone: null, utc: null, earliest: null, latest: null, status: 'tbd', assumptions: [] };
const passed = { date: '2026-10-01', utc: '2026-10-02T11:59:00Z', earliest: '2026-10-02T11:59:00Z', latest: '2026-10-02T11:59:00Z' };

const one = sampleCall([{}]);
const two = sampleCall([{}, { id: 'abstract', kind: 'abstract', ...earlier }]);
const tracks = sampleCall([
  { id: 'main-1', track: 'Main' },
  { id: 'main-2', kind: 'camera-ready', track: 'Main' },
  { id: 'demo-1', track: 'Demos' },
]);

describe('tracking', () => {
  it('takes what was asked for, once', () => {
    const once = tracking(two, 'abstract');
    expect(ids(once)).toEqual(['abstract']);
    expect(track(once, two, ['abstract'], now).tracked).toBe(once.tracked);
    expect(untrack(once, ['abstract']).tracked).toEqual([]);
    expect(untrack(once, ['unknown'])).toEqual({});
  });

  it.each<[string, Call, readonly string[], unknown]>([
    ['one of several', two, ['abstract'], []],
    ['all of several follow the call', two, ['abstract', 'tides.submission'], [{ only: null }]],
    ['the only one of a call is that one', one, ['tides.submission'], []],
    ['all of a track follow the track', tracks, ['main-1', 'main-2'], [{ only: { track: 'Main' } }]],
    ['the only one of a track is that one', tracks, ['demo-1'], []],
    ['parts of two tracks', tracks, ['main-1', 'demo-1'], []],
    ['all that lies ahead', sampleCall([{}, { id: 'next' }, { id: 'past', ...passed }]), ['tides.submission', 'next'], [{ only: null }]],
  ])('%s', (_, call, asked, follows) => expect(tracking(call, ...asked).follows).toMatchObject(follows as object[]));

  it.each<[string, Readonly<Record<string, unknown>>, string[], string[]]>([
    [
      'a call takes in what it announces',
      { id: 'response', track: 'Main', kind: 'response' },
      ['main-1', 'main-2', 'demo-1'],
      ['response'],
    ],
    ['a track takes in its own', { id: 'response', track: 'Main', kind: 'response' }, ['main-1', 'main-2'], ['response']],
    ['a track takes in nothing else', { id: 'demo-2', track: 'Demos' }, ['main-1', 'main-2'], []],
    ['what has passed is not taken in', { id: 'past', track: 'Main', ...passed }, ['main-1', 'main-2', 'demo-1'], []],
    ['to be announced is', { id: 'soon', track: 'Main', ...announced }, ['main-1', 'main-2', 'demo-1'], ['soon']],
  ])('%s', (_, added, asked, taken) => {
    const before = tracking(tracks, ...asked);
    const call = { ...tracks, deadlines: [...tracks.deadlines, ...sampleCall([added]).deadlines] };
    const next = changedBy(before, takeOver(before, call, later));
    expect(ids(next)).toEqual([...asked, ...taken]);
    expect(next.news.map(({ what, after }) => [what, after?.id])).toEqual(taken.map((id) => ['announced', id]));
  });

  it('follows a call because the reader says so, be it of one deadline or of none yet', () => {
    const followed = changedBy(nothing, followCall(nothing, one, now));
    expect([ids(followed), followed.follows]).toMatchObject([['tides.submission'], [{ only: null }]]);
    expect(ids(changedBy(followed, takeOver(followed, two, later)))).toEqual(['tides.submission', 'abstract']);
    const waiting = changedBy(
      tracking(tracks, 'main-1'),
      followCall(tracking(tracks, 'main-1'), sampleCall([passed], { id: 'lumen' }), now),
    );
    expect(untrack(waiting, ['main-1']).follows).toMatchObject([{ call: { id: 'lumen' } }]);
  });

  it('ends what is followed of a call, and leaves what is tracked', () => {
    const followed = changedBy(nothing, followCall(nothing, one, now));
    const ended = changedBy(followed, unfollowCall(followed, one.id));
    expect([ids(ended), ended.follows]).toEqual([['tides.submission'], []]);
    expect(takeOver(ended, two, later)).toEqual({});
    expect(unfollowCall(ended, one.id)).toEqual({});
  });

  it('does not bring back what the reader took off, until asked', () => {
    const followed = tracking(two, 'abstract', 'tides.submission');
    const off = changedBy(followed, untrack(followed, ['abstract']));
    expect(ids(changedBy(off, takeOver(off, two, later)))).toEqual(['tides.submission']);
    expect(ids(changedBy(off, track(off, two, ['abstract'], later)))).toEqual(['tides.submission', 'abstract']);
    expect(untrack(off, ['tides.submission']).follows).toEqual([]);
  });
});

describe('a newer reading', () => {
  const before = tracking(one, 'tides.submission');
  const read = (difference: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
    takeOver(before, sampleCall([difference], more), later);

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['later', extended, 'extended'],
    ['earlier', earlier, 'moved earlier'],
    [
      'another zone',
      { zone: 'UTC', utc: '2027-01-22T23:59:00Z', earliest: '2027-01-22T23:59:00Z', latest: '2027-01-22T23:59:00Z' },
      'zone or hour changed',
    ],
    ['other bounds', { earliest: '2027-01-23T10:59:00Z' }, 'zone or hour changed'],
    ['called off', { status: 'cancelled' }, 'withdrawn'],
    ['struck out while it lies ahead', { status: 'struck' }, 'withdrawn'],
    ['to be announced again', announced, 'withdrawn'],
  ])('%s: told, and the old reading kept', (_, difference, what) => {
    const next = changedBy(before, read(difference));
    expect(next.news).toMatchObject([
      { what, before: one.deadlines[0], after: next.tracked[0]?.deadline, isSeen: false, noticedAt: later },
    ]);
    expect(next.history).toEqual({
      'tides.submission': [{ was: one.deadlines[0], noticedAt: later, from: { id: 'page', url: one.source.url } }],
    });
    expect(next.tracked[0]?.deadline).toEqual(sampleCall([difference]).deadlines[0]);
    expect(takeOver(next, sampleCall([difference]), later)).toEqual({});
  });

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['the same again', {}, {}],
    ['other words for the same moment', { label: 'Papers', quote: '22 Jan 2027' }, {}],
    ['another call', extended, { id: 'other' }],
    ['a list, where the page was read', extended, { source: { id: 'ccfddl', url: 'https://list.example', readAt: later } }],
  ])('%s changes nothing', (_, difference, more) => expect(read(difference, more)).toEqual({}));

  it('of the same address by who knows its site speaks for what was read there before', () => {
    const source = { id: 'hotcrp', url: one.source.url, readAt: later };
    expect(changedBy(before, takeOver(before, sampleCall([extended], { source }), later)).tracked).toMatchObject([
      { call: { source: { id: 'hotcrp' } }, deadline: { date: '2027-01-29' } },
    ]);
  });

  it('takes no deadline for another where a row is put in before it or taken out', () => {
    const demo = { label: 'Demos', ...extended };
    expect(takeOver(before, sampleCall([demo, { id: 'tides.submission.2' }]), later)).toEqual({});
    const next = changedBy(before, takeOver(before, sampleCall([demo, { ...earlier, id: 'tides.submission.2' }]), later));
    expect(next.tracked.map(({ deadline: { id, date } }) => [id, date])).toEqual([['tides.submission', '2027-01-15']]);
    const second = tracking(sampleCall([demo, { id: 'tides.submission.2' }]), 'tides.submission.2');
    expect(takeOver(second, sampleCall([{}]), later)).toEqual({});
  });

  it('with nothing on it untracks nothing', () => expect(takeOver(before, sampleCall([]), later)).toEqual({}));

  it('of the page outranks the list that it was tracked from', () => {
    const source = { id: 'ccfddl', url: 'https://list.example/all.yml', readAt: now };
    const listed = tracking(sampleCall([{}], { source }), 'tides.submission');
    const next = changedBy(listed, takeOver(listed, sampleCall([extended]), later));
    expect(next.tracked).toMatchObject([{ call: { source: { id: 'page' } }, deadline: { date: '2027-01-29' } }]);
    expect(takeOver(next, sampleCall([{}], { source }), later)).toEqual({});
  });

  it.each<[string, Everything]>([
    ['is hidden', changedBy(before, hide(before, ['tides.submission'], [], now))],
    ['has long passed', tracking(sampleCall([passed]), 'tides.submission')],
  ])('is history but no news where the deadline %s', (_, parts) => {
    const next = changedBy(parts, takeOver(parts, sampleCall([{ ...passed, time: '12:00' }]), later));
    expect([next.news, Object.keys(next.history)]).toEqual([next.news, ['tides.submission']]);
  });

  it('tells once that the page is gone, and forgets it when it is back', () => {
    const gone = changedBy(before, pageGone(before, one.source.url, later));
    expect(gone.news).toMatchObject([{ what: 'page gone', call: { id: one.id } }]);
    expect(pageGone(gone, one.source.url, later)).toEqual({});
    expect(takeOver(gone, one, later)).toEqual({ news: [] });
    expect(ids(gone)).toEqual(['tides.submission']);
  });
});

describe('taking back', () => {
  const both = tracking(two, 'abstract', 'tides.submission');
  const done = (parts: Everything, did: Parameters<typeof byReader>[0], change: Parameters<typeof byReader>[2]) =>
    changedBy(parts, byReader(did, later, change)(parts));
  const bare = ({ undo: _, stamps: __, ...rest }: Changeable) => rest;

  it.each<[string, Parameters<typeof byReader>[0], Parameters<typeof byReader>[2], number]>([
    ['tracking', 'tracked', (list) => track(list, tracks, ['main-1', 'main-2'], later), 2],
    ['untracking', 'untracked', (list) => untrack(list, ['abstract', 'tides.submission']), 2],
    ['hiding', 'hidden', (list) => hide(list, ['abstract', 'never seen'], [], later), 2],
    ['a note', 'noted', (list) => note(list, 'abstract', 'ask Ana'), 1],
  ])('%s', (_, did, change, count) => {
    const next = done(both, did, change);
    expect(next.undo).toMatchObject([{ did, count, at: later }]);
    const back = changedBy(next, takeBack(later)(next));
    expect(bare(back)).toEqual(bare(both));
    expect(back.undo).toEqual([]);
    expect(Object.keys(next.stamps).length).toBeGreaterThan(0);
  });

  it('keeps what was read meanwhile', () => {
    const noted = done(both, 'noted', (list) => note(list, 'tides.submission', 'ask Ana'));
    const read = changedBy(noted, takeOver(noted, sampleCall([extended]), later));
    const back = changedBy(read, takeBack(later)(read));
    expect(back.tracked.find(({ deadline }) => deadline.id === 'tides.submission')).toMatchObject({
      note: '',
      deadline: { date: '2027-01-29' },
    });
  });

  it('is there for ten steps and no more, and not for what changed nothing', () => {
    let parts = both;
    for (let i = 0; i < 15; i++) parts = done(parts, 'noted', (list) => note(list, 'abstract', `words ${i}`));
    expect(parts.undo.length).toBe(10);
    expect(done(parts, 'noted', (list) => note(list, 'abstract', 'words 14'))).toEqual(parts);
  });

  it('is there for fewer steps where each is large, and always for the last', () => {
    const long = sampleCall(Array.from({ length: 1500 }, (_, i) => ({ id: `d${i}` })));
    const ids = long.deadlines.map(({ id }) => id);
    let parts = both;
    for (let i = 0; i < 3; i++) {
      parts = done(parts, 'tracked', (list) => track(list, long, ids, now));
      parts = done(parts, 'untracked', (list) => untrack(list, ids));
    }
    expect(parts.undo.map(({ did }) => did)).toEqual(['tracked', 'untracked']);
    expect(changedBy(parts, takeBack(later)(parts)).tracked).toHaveLength(both.tracked.length + 1500);
  });
});
