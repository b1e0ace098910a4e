import { describe, expect, it } from 'vitest';
import { mayHoldCall, siteOf, whyOffLimits } from '#browser/reach/site.ts';
import { firstSettings } from '#browser/store/settings.ts';
import type { News, Tracked } from '#browser/store/shape.ts';
import { countdown, foundText } from '#browser/tabs/badge.ts';
import { nextChangeOfTimeLeft, timeLeft } from '#model/time-left.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');

function tracked(difference: Readonly<Record<string, unknown>>): Tracked {
  const { id, url, event, lang, source } = sampleCall([]);
  return { call: { id, url, event, lang, source }, deadline: sampleDeadline(difference), trackedAt: now, note: '' };
}

/** Closing at one moment, with nothing left open. */
const closing = (moment: string, more: Readonly<Record<string, unknown>> = {}) =>
  tracked({ date: moment.slice(0, 10), utc: moment, earliest: moment, latest: moment, ...more });

/** What the icon is made of, where nothing is hidden, new or set. */
const storedWith = (tracked: readonly Tracked[], more: Partial<Parameters<typeof countdown>[0]> = {}) => ({
  ...{ tracked, hidden: {}, news: [], settings: firstSettings },
  ...more,
});

describe('time left', () => {
  it.each([
    ['2026-11-25T11:59:59Z', { unit: 'day', count: 3 }, '2026-11-22T12:00:00Z'],
    ['2026-11-24T12:00:00Z', { unit: 'day', count: 3 }, '2026-11-21T12:00:01Z'],
    ['2026-11-22T12:00:00Z', { unit: 'day', count: 1 }, '2026-11-21T12:00:01Z'],
    ['2026-11-22T11:59:59Z', { unit: 'hour', count: 23 }, '2026-11-21T13:00:00Z'],
    ['2026-11-21T13:00:00Z', { unit: 'hour', count: 1 }, '2026-11-21T12:00:01Z'],
    ['2026-11-21T12:40:30Z', { unit: 'minute', count: 40 }, '2026-11-21T12:00:31Z'],
    ['2026-11-21T12:01:30Z', { unit: 'minute', count: 1 }, '2026-11-21T12:01:31Z'],
    ['2026-11-21T12:00:20Z', { unit: 'minute', count: 1 }, '2026-11-21T12:00:21Z'],
    ['2026-11-21T12:00:00Z', { unit: 'minute', count: 1 }, '2026-11-21T12:00:01Z'],
    ['2026-11-21T11:59:59Z', undefined, undefined],
  ])('until %s', (until, left, changes) => {
    expect(timeLeft(now, at(until))).toEqual(left);
    expect(nextChangeOfTimeLeft(now, at(until))).toBe(changes);
  });
});

describe('the countdown on the icon', () => {
  it.each<[string, readonly Tracked[], string, string]>([
    ['nothing tracked', [], '', 'later'],
    ['weeks ahead', [closing('2027-01-23T11:59:00Z')], '62d', 'later'],
    ['the nearest of several', [closing('2027-01-23T11:59:00Z'), closing('2026-11-24T13:00:00Z')], '3d', 'soon'],
    ['within a day', [closing('2026-11-21T21:30:00Z')], '9h', 'today'],
    ['within an hour', [closing('2026-11-21T12:40:10Z')], '40m', 'today'],
    ['the last seconds', [closing('2026-11-21T12:00:05Z')], '1m', 'today'],
    ['the nearest has passed', [closing('2026-11-21T11:00:00Z'), closing('2026-11-26T12:00:00Z')], '5d', 'soon'],
    ['the nearest is cancelled', [closing('2026-11-22T12:00:00Z', { status: 'cancelled' }), closing('2026-11-26T12:00:00Z')], '5d', 'soon'],
    ['to be announced', [tracked({ status: 'tbd', date: null, utc: null, earliest: null, latest: null })], '', 'later'],
    [
      'no zone: to the earliest',
      [tracked({ date: '2026-11-24', zone: null, utc: null, earliest: '2026-11-24T15:00:00Z', latest: '2026-11-25T11:59:00Z' })],
      '3d',
      'soon',
    ],
    ['years ahead', [closing('2036-01-01T00:00:00Z')], '999d', 'later'],
  ])('%s', (_, list, text, urgency) => {
    expect(countdown(storedWith(list), now)).toMatchObject({ text, urgency });
  });

  const soon = closing('2026-11-24T13:00:00Z');
  const piece: News = {
    ...{ id: 'tides.submission@1', what: 'extended', call: soon.call, before: soon.deadline, after: soon.deadline },
    ...{ noticedAt: now, from: { id: 'page', url: soon.call.url }, isSeen: false, isTold: false },
  };

  it.each<[string, ReturnType<typeof storedWith>, string]>([
    ['something changed', storedWith([soon], { news: [piece] }), '3d+'],
    ['something changed, far ahead', storedWith([closing('2027-05-20T13:00:00Z')], { news: [piece] }), '180+'],
    ['something changed and nothing lies ahead', storedWith([], { news: [piece] }), '+'],
    ['what changed was seen', storedWith([soon], { news: [{ ...piece, isSeen: true }] }), '3d'],
    ['hidden', storedWith([soon], { hidden: { [soon.deadline.id]: { since: now, as: null } } }), ''],
    ['the icon is to show what a page holds', storedWith([soon], { settings: { ...firstSettings, badge: 'found' } }), ''],
    ['the icon is to show nothing', storedWith([soon], { news: [piece], settings: { ...firstSettings, badge: 'off' } }), ''],
  ])('%s', (_, stored, text) => expect(countdown(stored, now).text).toBe(text));

  it('says when it has to change', () =>
    expect(countdown(storedWith([closing('2026-11-24T13:00:00Z')]), now).until).toBe('2026-11-21T13:00:01Z'));

  it.each([
    [0, null],
    [6, '6'],
    [1200, '999+'],
  ])('%i found on a page', (count, text) => expect(foundText(count)).toBe(text));
});

describe('where no extension may read', () => {
  it.each([
    ['chrome://settings/', 'browser page'],
    ['about:addons', 'browser page'],
    ['view-source:https://tides.example/', 'browser page'],
    [undefined, 'browser page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://tides.example/call.PDF', 'pdf'],
    ['file:///home/me/call.html', 'file'],
    ['https://tides.example/cfp', 'no access'],
  ])('%s', (url, why) => expect(whyOffLimits(url)).toBe(why));

  it.each([
    ['http://tides.example:8080/2027?x#y', { host: 'tides.example', pattern: '*://tides.example/*' }],
    ['chrome://settings/', undefined],
    ['file:///home/me/call.html', undefined],
    [undefined, undefined],
  ])('the site of %s', (url, site) => expect(siteOf(url)).toEqual(site));

  it.each([
    ['https://tides.example/cfp', true],
    ['file:///home/me/call.html', true],
    ['about:blank', false],
    ['data:text/html,hello', false],
  ])('a call may lie at %s: %s', (url, may) => expect(mayHoldCall(url)).toBe(may));
});
