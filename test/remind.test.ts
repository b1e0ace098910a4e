import { describe, expect, it } from 'vitest';
import { newsChore, reminderChore } from '#browser/chores/tell-chores.ts';
import { firstSettings } from '#browser/store/settings.ts';
import type { News, Tracked } from '#browser/store/shape.ts';
import { openStore } from '#browser/store/store.ts';
import type { Instant } from '#model/instant.ts';
import { areaWith, lock } from './support/fake-storage.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';

const closes = '2027-01-22T12:00:00Z';

function tracked(difference: Readonly<Record<string, unknown>> = {}, trackedAt = at('2026-11-01T00:00:00Z')): Tracked {
  const { id, url, event, lang, source } = sampleCall([]);
  const deadline = sampleDeadline({ date: '2027-01-22', utc: closes, earliest: closes, latest: closes, ...difference });
  return { call: { id, url, event, lang, source }, deadline, trackedAt, note: '' };
}

/** The minutes before the deadline whose reminder was shown, at each of the times given; the background is stopped before each. */
async function shownAt(
  times: readonly string[],
  list: readonly Tracked[] = [tracked()],
  more: { settings?: object; killedAfter?: number } = {},
) {
  const area = areaWith();
  await openStore(area, lock).update(['tracked', 'settings'], () => ({
    tracked: list,
    settings: { ...firstSettings, notifies: true, ...more.settings },
  }));
  const shown: string[][] = [];
  let left = more.killedAfter ?? Number.POSITIVE_INFINITY;
  let next: Instant | undefined;
  for (const time of times) {
    const names: string[] = [];
    const chore = reminderChore({
      store: openStore(area, lock),
      now: () => at(time),
      notify: async (name) => {
        names.push(name.split(' ')[2] ?? '');
        if (--left === 0) throw new Error('killed');
      },
      sayReminder: () => ({ title: '', message: '' }),
      sayNews: () => ({ title: '', message: '' }),
    });
    next = await chore.run().catch(() => undefined);
    shown.push(names);
  }
  return { shown, next };
}

describe('reminders', () => {
  it.each<[string, readonly string[], readonly string[][]]>([
    ['none before the first', ['2027-01-15T11:59:00Z'], [[]]],
    [
      'a week, a day and three hours before',
      ['2027-01-15T12:00:00Z', '2027-01-21T12:00:00Z', '2027-01-22T09:00:00Z'],
      [['10080'], ['1440'], ['180']],
    ],
    ['each once', Array(3).fill('2027-01-15T12:00:00Z'), [['10080'], [], []]],
    [
      'the last one missed in sleep, and only that',
      ['2027-01-14T00:00:00Z', '2027-01-22T00:00:00Z', '2027-01-22T00:01:00Z'],
      [[], ['1440'], []],
    ],
    ['none once it has passed', ['2027-01-22T12:00:01Z'], [[]]],
  ])('%s', async (_, times, shown) => expect((await shownAt(times)).shown).toEqual(shown));

  it.each<[string, readonly Tracked[], object, readonly string[]]>([
    ['counted to the earliest moment', [tracked({ utc: null, zone: null, latest: '2027-01-23T11:59:00Z' })], {}, ['10080']],
    ['not for what was tracked after their time', [tracked({}, at('2027-01-16T00:00:00Z'))], {}, []],
    ['not for what is called off', [tracked({ status: 'cancelled' })], {}, []],
    ['not where the reader wants none', [tracked()], { reminders: [] }, []],
    ['not where notifications are off', [tracked()], { notifies: false }, []],
    ['at the reader’s own times', [tracked()], { reminders: [8640, 60] }, ['8640']],
  ])('%s', async (_, list, settings, shown) =>
    expect((await shownAt(['2027-01-16T13:00:00Z'], list, { settings })).shown).toEqual([shown]),
  );

  it('do not come in a flood when notifications are turned on', async () => {
    const area = areaWith();
    const store = openStore(area, lock);
    await store.update(['tracked', 'settings'], () => ({ tracked: [tracked()], settings: firstSettings }));
    const names: string[] = [];
    const say = () => ({ title: '', message: '' });
    const chore = reminderChore({
      store,
      now: () => at('2027-01-16T13:00:00Z'),
      notify: async (name) => void names.push(name),
      sayReminder: say,
      sayNews: say,
    });
    await chore.run();
    await store.update(['settings'], ({ settings }) => ({ settings: { ...settings, notifies: true } }));
    await chore.run();
    expect(names).toEqual([]);
  });

  it('are shown anew under the same name where the background was killed in between, and then no more', async () => {
    const { shown } = await shownAt(Array(3).fill('2027-01-15T12:00:00Z'), [tracked()], { killedAfter: 1 });
    expect(shown).toEqual([['10080'], ['10080'], []]);
  });

  it('say when they want to be woken next', async () => {
    expect((await shownAt(['2027-01-15T12:00:00Z'])).next).toBe('2027-01-21T12:00:00Z');
    expect((await shownAt(['2027-01-22T09:00:00Z'])).next).toBeUndefined();
  });

  it('come again for a deadline that moved', async () => {
    const later = '2027-02-05T12:00:00Z';
    const moved = tracked({ date: '2027-02-05', utc: later, earliest: later, latest: later });
    expect((await shownAt(['2027-01-29T12:00:00Z'], [moved])).shown).toEqual([['10080']]);
  });
});

describe('news', () => {
  const { call, deadline } = tracked();
  const piece: News = {
    ...{ id: 'tides.submission@1', what: 'extended', call, before: deadline, after: deadline, noticedAt: at('2026-11-21T12:00:00Z') },
    ...{ from: { id: 'page', url: call.url }, isSeen: false, isTold: false },
  };

  it.each<[string, boolean, readonly string[]]>([
    ['once where the reader wants it', true, ['news tides.submission@1']],
    ['not where notifications are off, nor later', false, []],
  ])('are told %s', async (_, notifies, told) => {
    const store = openStore(areaWith(), lock);
    await store.update(['news', 'settings'], () => ({ news: [piece], settings: { ...firstSettings, notifies } }));
    const names: string[] = [];
    const say = () => ({ title: '', message: '' });
    const world = { store, now: () => at('2026-11-22T12:00:00Z'), sayReminder: say, sayNews: say };
    const chore = newsChore({ ...world, notify: async (name) => void names.push(name) });
    await chore.run();
    await store.update(['settings'], ({ settings }) => ({ settings: { ...settings, notifies: true } }));
    await chore.run();
    expect(names).toEqual(told);
  });
});
