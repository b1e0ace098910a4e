import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Call } from '#model/call.ts';
import { changesBetween } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import { unstampedEntries } from '#site/feeds/entries.ts';
import { renderFeeds } from '#site/feeds/render.ts';
import { rankName } from '#site/feeds/selection.ts';
import { stampEntries } from '#site/feeds/stamps.ts';
import { daysBefore } from '#site/gone.ts';
import { snapshotOf, takeSnapshot } from '#site/snapshot.ts';
import type { Stamp } from '#store/store.ts';
import { manyCalls, manyCallsNow as now } from './support/many-calls.ts';
import { at, sampleCall } from './support/sample-call.ts';
import { readingOf } from './support/site-memory.ts';

const venue = { series: 'TIDES', type: 'conference', areas: ['systems', 'networks'], ranks: ['CORE A*', 'CCF B'] };
const base = 'https://lastcall.example/';

/** A render as the site makes it: what is known goes in, files and stamps to keep come out. */
function rendered(calls: readonly Call[], stored: readonly Stamp[] = [], moment: Instant = now, changes = noChanges) {
  const snapshot = snapshotOf(
    calls.map((call) => readingOf(call)),
    changes,
    moment,
  );
  const { entries, moved } = stampEntries(unstampedEntries(snapshot), stored, moment);
  const files = new Map([...renderFeeds(entries, base, moment)].map((file) => [file.path, file]));
  const stamps = new Map([...stored, ...moved].map((stamp) => [stamp.uid, stamp]));
  return { files, moved, stamps: [...stamps.values()], text: (path: string) => files.get(path)?.body ?? '' };
}

const noChanges: Parameters<typeof snapshotOf>[1] = [];

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: String(event.getFirstPropertyValue('summary')),
    status: String(event.getFirstPropertyValue('status')),
    sequence: event.getFirstPropertyValue('sequence'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    categories: event.getAllProperties('categories').flatMap((property) => property.getValues()),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }));

describe('feeds', () => {
  const site = rendered([
    sampleCall([{}, { id: 'tides.notification', kind: 'notification', label: 'Notification', date: '2027-03-01' }], { venue }),
  ]);

  it.each([
    ['all', 2],
    ['area-systems', 2],
    ['area-networks', 2],
    ['area-systems-submission', 1],
    ['area-ai', 0],
    ['kind-submission', 1],
    ['kind-camera-ready', 0],
    ['rank-core-a-star', 2],
    ['rank-ccf-b', 2],
    ['venue-tides', 2],
  ])('%s holds %i', (name, count) => {
    expect(eventsIn(site.text(`feeds/${name}.ics`))).toHaveLength(count);
    expect(eventsIn(site.text(`feeds/${name}-alarms.ics`))).toHaveLength(count);
  });

  it('tell ranks with and without a star apart', () => expect(rankName('CORE A*')).not.toBe(rankName('CORE A')));

  it('remind a week and a day before, where that is asked for', () => {
    expect(eventsIn(site.text('feeds/all.ics')).flatMap(({ alarms }) => alarms)).toEqual([]);
    expect(eventsIn(site.text('feeds/kind-submission-alarms.ics'))[0]?.alarms).toEqual(['-P7D', '-P1D']);
  });

  it('name kind and fields, themselves, and when they were last checked', () => {
    expect(eventsIn(site.text('feeds/kind-submission.ics'))[0]?.categories).toEqual([
      'Submission',
      'Networks',
      'Systems, architecture, storage',
    ]);
    expect(site.text('feeds/all.ics').replace(/\r\n /g, '')).toContain(`SOURCE;VALUE=URI:${base}feeds/all.ics`);
    expect(site.text('feeds/all.ics').replace(/\r\n /g, '')).toContain('Last checked in the week of 16 Nov 2026.');
  });

  it.each([
    [
      'an earlier list',
      '2027-01-15T11:59:00Z',
      [],
      'Sources disagree: ccfddl closes it earlier, on 15 Jan 2027 11:59 UTC. Look at the call.',
    ],
    ['a list that missed the extension that the page tells of', '2027-01-15T11:59:00Z', ['2027-01-14'], null],
    ['a later list', '2027-01-30T11:59:00Z', [], null],
    ['a list that has slipped by a year', '2026-01-23T11:59:00Z', [], null],
  ])('say of %s what must be said', (_, moment, was, sentence) => {
    const [date, source] = [moment.slice(0, 10), { id: 'ccfddl', url: 'https://list.example/', readAt: '2026-11-21T12:00:00Z' }];
    const listed = [{ date: was[0] ?? date, utc: moment, earliest: moment, latest: moment }];
    const text = rendered([sampleCall([{ was }]), sampleCall(listed, { id: 'listed', source })]).text('feeds/all.ics');
    const said = /Sources disagree: [^\\]*/.exec(text.replace(/\r\n /g, '').replaceAll('\\,', ','))?.[0] ?? null;
    expect(said).toBe(sentence);
  });

  it('follow what was read last at an address, whether its site was known or not', () => {
    const asPage = readingOf(sampleCall([{}]));
    const source = { id: 'hotcrp', url: asPage.call.source.url, readAt: '2026-11-22T12:00:00Z' };
    const earlier = { date: '2027-01-15', utc: '2027-01-16T11:59:00Z', earliest: '2027-01-16T11:59:00Z', latest: '2027-01-16T11:59:00Z' };
    const asSite = readingOf(sampleCall([earlier], { source }));
    const dates = snapshotOf([asPage, asSite], noChanges, now).editions.flatMap(({ deadlines }) =>
      deadlines.map(({ chosen }) => chosen.deadline.date),
    );
    expect(dates).toEqual(['2027-01-15']);
  });

  it('do not depend on the order of what is known', () => {
    const calls = manyCalls(60);
    const stamps = rendered(calls).stamps;
    expect(rendered([...calls].reverse(), stamps).files).toEqual(rendered(calls, stamps).files);
  });
});

describe('stamps', () => {
  const later = at('2026-12-03T09:00:00Z');
  const call = (difference: Record<string, unknown>) => sampleCall([{}, { id: 'tides.camera-ready', kind: 'camera-ready', ...difference }]);
  const first = rendered([call({})]);
  const rows: [string, Record<string, unknown>, number][] = [
    ['nothing', {}, 0],
    [
      'a later day',
      { date: '2027-02-01', utc: '2027-02-02T11:59:00Z', earliest: '2027-02-02T11:59:00Z', latest: '2027-02-02T11:59:00Z' },
      1,
    ],
    ['a lost zone', { zone: null, utc: null }, 1],
    ['called off', { status: 'cancelled' }, 1],
    ['other words', { quote: 'Jan 22' }, 0],
  ];

  it.each(rows)('after %s', (name, difference, steps) => {
    const second = rendered([call(difference)], first.stamps, later);
    const [before, after] = [first, second].map(({ text }) => eventsIn(text('feeds/all.ics')).find(({ uid }) => uid.includes('camera')));
    expect(after?.sequence).toBe(Number(before?.sequence) + steps);
    expect(after?.stamp).toBe(name === 'nothing' ? before?.stamp : later);
    expect(second.moved.map(({ uid }) => uid)).toEqual(name === 'nothing' ? [] : [after?.uid]);
  });

  it('an extension moves the bytes of its own event alone', () => {
    const second = rendered([call({ ...rows[1]?.[1], was: ['2027-01-22'] })], first.stamps, later);
    const blocks = (text: string) => (text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? []).map(String);
    const [before, after] = [blocks(first.text('feeds/all.ics')), blocks(second.text('feeds/all.ics'))];
    expect(after.filter((block) => !before.includes(block))).toHaveLength(1);
    expect(second.text('feeds/all.ics')).toContain('(extended)');
  });
});

describe('what is over or gone', () => {
  it.each([
    ['2027-07-21T00:00:00Z', 1],
    ['2027-07-22T23:59:59Z', 1],
    ['2027-07-23T00:00:00Z', 0],
  ])('at %s a deadline of 23 January 2027 stands %i times', (moment, count) => {
    expect(eventsIn(rendered([sampleCall([{}])], [], at(moment)).text('feeds/all.ics'))).toHaveLength(count);
  });

  const [full, without] = [sampleCall([{}, { id: 'tides.abstract', kind: 'abstract', label: 'Abstract' }]), sampleCall([{}])];
  const changeAt = (noticedAt: Instant) =>
    changesBetween(full, without).map((change, i) => ({ number: i + 1, source: 'page', call: without, change, noticedAt }));

  it('withdrawn, it is shown as cancelled', () => {
    const before = rendered([full]);
    const after = rendered([without], before.stamps, now, changeAt(now));
    expect(
      eventsIn(after.text('feeds/all.ics'))
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['CANCELLED', 'CONFIRMED']);
    const uids = (site: typeof after) =>
      eventsIn(site.text('feeds/all.ics'))
        .map(({ uid }) => uid)
        .sort();
    expect(uids(after)).toEqual(uids(before));
  });

  it('dropped by its list, a call ahead is cancelled and one that is over stays', () => {
    const later = sampleCall([
      {},
      {
        id: 'old',
        label: 'Old',
        date: '2026-10-01',
        utc: null,
        zone: null,
        earliest: '2026-10-01T00:00:00Z',
        latest: '2026-10-02T11:59:00Z',
      },
    ]);
    const changes = changesBetween(sampleCall([{}]), sampleCall([])).map((change) => ({
      number: 1,
      source: 'page',
      call: later,
      change,
      noticedAt: now,
    }));
    const snapshot = snapshotOf([readingOf(later, { isListed: false })], changes, now);
    const { entries } = stampEntries(unstampedEntries(snapshot), [], now);
    const events = eventsIn([...renderFeeds(entries, null, now)].find(({ path }) => path === 'feeds/all.ics')?.body ?? '');
    expect(events.map(({ summary, status }) => [summary, status])).toEqual([
      ['TIDES 2027 · Old · ≤ 1 Oct', 'CONFIRMED'],
      ['TIDES 2027 · Paper submission · 22 Jan AoE (cancelled)', 'CANCELLED'],
    ]);
  });

  it('withdrawn before a list brought thousands of deadlines, it is not forgotten', async () => {
    const [withdrawn] = changeAt(daysBefore(now, 3));
    if (!withdrawn) throw new Error('one is withdrawn');
    const [other] = manyCalls(1);
    const brought = changesBetween({ ...without, deadlines: [] }, other ?? without).slice(0, 1);
    const many = Array.from({ length: 12_000 }, (_, i) =>
      brought.map((change) => ({ number: 20_000 - i, source: 'page', call: other ?? without, change, noticedAt: now })),
    );
    const all = [...many.flat(), withdrawn];
    const store = {
      readings: async (after: unknown) => (after === null ? [readingOf(without)] : []),
      newestChanges: async (most: number) => all.slice(0, most),
    };
    expect((await takeSnapshot(store, now)).gone).toHaveLength(1);
  });

  it('thirty days later it is no more', () => {
    const after = rendered([without], [], now, changeAt(daysBefore(now, 31)));
    expect(eventsIn(after.text('feeds/all.ics'))).toHaveLength(1);
  });
});
