// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '#ui/card.tsx';
import { Popup } from '#ui/popup.tsx';
import type { ListView, PageView, PopupView } from '#ui/popup-view.ts';
import { localeOf } from '#ui/reader-clock.ts';
import { Facts } from '#ui/row/moment.tsx';
import { sayWhen } from '#ui/say-when.ts';
import { wordsFor } from '#ui/words.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';
import { berlin, closing, popupSpies, quietPopup } from './support/sample-views.ts';

const words = wordsFor('en-GB');

const noZone = {
  date: '2026-11-26',
  zone: null,
  utc: null,
  earliest: '2026-11-26T15:00:00Z',
  latest: '2026-11-27T11:59:59Z',
  assumptions: ['zone-unstated'],
};
const midnight = {
  ...{ date: '2026-11-30', time: '24:00', zone: 'UTC', utc: '2026-12-01T00:00:00Z' },
  ...{ earliest: '2026-11-30T00:00:00Z', latest: '2026-12-01T00:00:00Z', assumptions: ['midnight-ends-day'] },
};
const announcedLater = { date: null, zone: null, utc: null, earliest: null, latest: null, status: 'tbd' };
describe('what is small beside a moment', () => {
  it.each([
    ['the kind', { label: 'Papers due', track: null }, 'Submission'],
    ['with the track', { label: 'Papers due', track: 'Industry' }, 'Submission, Industry'],
    ['that the label has not said', { label: 'Industry papers due', track: 'Industry' }, 'Submission'],
  ])('%s', async (_what, fields, said) => {
    const deadline = sampleDeadline(fields);
    const place = document.createElement('div');
    await act(() => render(<Facts name={deadline.label} deadline={deadline} when={sayWhen(deadline, berlin)} clock={berlin} />, place));
    expect(place.querySelector('.kind')?.textContent).toBe(said);
  });
});

describe('a deadline in words', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Partial<ReturnType<typeof sayWhen>>]>([
    ['plain', {}, { mine: 'Sat 23 Jan 2027, 12:59', stated: 'page: 22 Jan AoE', doubt: null, left: 'in 62 days', urgency: 'later' }],
    ['this year: the year is left out', closing('2026-12-01T22:59:00Z'), { mine: 'Tue 1 Dec, 23:59', left: 'in 10 days' }],
    ['one day: counted, not rounded up', closing('2026-11-23T11:59:00Z'), { left: 'in 1 day', urgency: 'soon' }],
    ['hours', closing('2026-11-21T21:30:00Z'), { left: 'in 9 hours', urgency: 'today' }],
    [
      'the reader lives in its zone',
      { ...closing('2027-01-22T22:59:00Z'), time: '23:59', zone: 'Europe/Berlin' },
      { mine: 'Fri 22 Jan 2027, 23:59', stated: null },
    ],
    [
      'no zone: the day, and both bounds',
      noZone,
      {
        mine: 'Thu 26 Nov 2026',
        stated: 'no time zone stated',
        doubt: 'Closes between Thu 26 Nov, 16:00 and Fri 27 Nov, 12:59, your time.',
        left: 'at least 5 days',
      },
    ],
    [
      'midnight: the earlier, and the later beside it',
      midnight,
      { mine: 'Mon 30 Nov, 01:00', doubt: 'or as late as Tue 1 Dec, 01:00', left: 'at least 8 days' },
    ],
    [
      'between its bounds',
      { ...midnight, date: '2026-11-21', utc: '2026-11-22T00:00:00Z', earliest: '2026-11-21T00:00:00Z', latest: '2026-11-22T00:00:00Z' },
      { left: 'may have passed', urgency: 'today' },
    ],
    ['passed', closing('2026-11-20T11:59:00Z'), { left: 'passed', urgency: 'over' }],
    ['struck', { status: 'struck' }, { left: 'struck out', urgency: 'over' }],
    ['cancelled', { status: 'cancelled' }, { left: 'cancelled', urgency: 'over' }],
    ['to be announced', announcedLater, { mine: 'To be announced', left: '', urgency: 'later' }],
    [
      'a month',
      { date: '2027-03', zone: null, utc: null, earliest: '2027-03-01T00:00:00Z', latest: '2027-04-01T11:59:59Z' },
      { mine: 'March 2027', left: 'in 99 days' },
    ],
    [
      'an event',
      {
        kind: 'event',
        date: '2027-06-14',
        end: '2027-06-17',
        zone: null,
        utc: null,
        earliest: '2027-06-14T00:00:00Z',
        latest: '2027-06-18T12:00:00Z',
      },
      { mine: '14–17 Jun 2027' },
    ],
  ])('%s', (_, difference, said) => expect(sayWhen(sampleDeadline(difference), berlin)).toMatchObject(said));

  it('follows the order and the clock of the reader', () => {
    const newYork = { ...berlin, zone: 'America/New_York', locale: 'en-US' };
    expect(sayWhen(sampleDeadline(), newYork).mine.replaceAll('\u202f', ' ')).toBe('Sat Jan 23, 2027, 6:59 AM');
  });

  it.each([
    [['de', 'en-US', 'en'], null, 'de'],
    [['de-AT', 'de'], null, 'de-AT'],
    [['pt-BR', 'en-US'], null, 'en-US'],
    [['zh'], null, 'zh-CN'],
    [['fr-FR', 'en-US'], 'en', 'en-US'],
    [['fr-FR'], 'en', 'en-GB'],
    [[], null, 'en-GB'],
  ] as const)('languages %j and the choice %j are written as %s', (languages, chosen, locale) =>
    expect(localeOf(languages, chosen)).toBe(locale),
  );
});

describe('the popup', () => {
  let root: HTMLElement;
  const actions = popupSpies();
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.clearAllMocks();
  });

  const call = sampleCall([
    { id: 'late', label: 'Camera-ready', kind: 'camera-ready', ...closing('2027-04-01T12:00:00Z') },
    { id: 'soon', label: 'Abstract', kind: 'abstract', ...noZone },
    { id: 'gone', label: 'Workshop proposals', ...closing('2026-10-01T12:00:00Z') },
  ]);
  const read: PageView = { state: 'read', call, visible: ['soon', 'gone'] };
  const noneTracked: ListView = { ok: true, value: [] };
  const { id, url, event, lang, source } = call;
  const listOf = (...ids: string[]): ListView => ({
    ok: true,
    value: call.deadlines
      .filter((one) => ids.includes(one.id))
      .map((deadline) => ({ call: { id, url, event, lang, source }, deadline, trackedAt: berlin.now, history: [] })),
  });

  const draw = (view: Partial<PopupView>) =>
    act(() => render(<Popup view={{ ...quietPopup, page: read, list: noneTracked, ...view }} actions={actions} />, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) => {
    const found = all('button').find((one) => [one.ariaLabel, one.getAttribute('aria-label'), one.textContent].includes(name));
    if (!found) throw new Error(`no button ${name} among ${all('button').map((one) => one.getAttribute('aria-label') ?? one.textContent)}`);
    return found;
  };
  const press = (name: string) => act(() => button(name).click());
  const names = (section: string) => all(`[aria-labelledby="${section}"] .row .name`).map(({ textContent }) => textContent?.trim());

  it('lists what the page holds, soonest first, with what has passed folded away', () => {
    draw({});
    expect(names('on-this-page')).toEqual(['Abstract', 'Camera-ready', 'Workshop proposals']);
    expect(all('details.past .name').map(({ textContent }) => textContent)).toEqual(['Workshop proposals']);
    expect(all('details.past')[0]?.hasAttribute('open')).toBe(false);
  });

  it('leads to the words of those that stand on the page', () => {
    draw({});
    press('Abstract');
    expect(actions.show.mock.calls).toEqual([['soon']]);
    expect(all('button').map(({ textContent }) => textContent)).not.toContain('Camera-ready');
  });

  it('tracks one, and all', () => {
    draw({});
    press('Track Abstract');
    press('Track all');
    expect(actions.track.mock.calls).toEqual([[['soon']], [['gone', 'soon', 'late']]]);
  });

  it('untracks one, and all once all are tracked', () => {
    draw({ list: listOf('soon', 'late', 'gone') });
    expect(button('Track Abstract').getAttribute('aria-pressed')).toBe('true');
    press('Track Abstract');
    press('Untrack all');
    expect(actions.untrack.mock.calls).toEqual([[['soon']], [['gone', 'soon', 'late']]]);
  });

  it('explains a doubt on demand, with the words of the page and the ways into a calendar', () => {
    draw({});
    expect(root.textContent).not.toContain('names no time zone');
    press('Details of Abstract');
    expect(root.textContent).toContain('names no time zone');
    expect(all('blockquote')[0]?.textContent).toBe('January 22, 2027');
    expect(all('.add a').map(({ textContent }) => textContent)).toEqual(['Google', 'Outlook', 'Office 365']);
    expect(all('.add a')[0]?.getAttribute('href')).toContain('dates=20261126%2F20261127');
  });

  it('shows what comes next with its venue, and how it moved', () => {
    const list = listOf('soon');
    const moved = list.ok
      ? list.value.map((one) => ({
          ...one,
          history: [{ was: sampleDeadline({ date: '2026-11-19' }), noticedAt: at('2026-11-20T09:00:00Z') }],
        }))
      : [];
    draw({ page: { state: 'unreadable', because: 'browser page' }, list: { ok: true, value: moved } });
    expect(names('next')).toEqual(['Abstract']);
    expect(all('[aria-labelledby="next"] .venue').map(({ textContent }) => textContent)).toEqual(['TIDES 2027']);
    press('Details of Abstract');
    expect(root.textContent).toContain('It was 19 Nov AoE; the change was noticed on 20 Nov 2026.');
  });

  it('hands over a calendar file', () => {
    const saved: Blob[] = [];
    const clicks: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicks.push(this.download);
    });
    draw({});
    press('Download .ics');
    expect(clicks).toEqual(['tides-2027.ics']);
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shows that nothing is here, that it failed, and that it may not look, each in its own way', () => {
    const shown = (page: PageView) => {
      draw({ page });
      const message = all('[aria-labelledby="on-this-page"] .message')[0];
      return [message?.getAttribute('role'), message?.classList.contains('fault'), message?.querySelector('.message-title')?.textContent];
    };
    const empty = shown({ state: 'read', call: sampleCall([]), visible: [] });
    const failed = shown({ state: 'failed', detail: 'TypeError: x is undefined' });
    expect(root.textContent).toContain('TypeError: x is undefined');
    press(words.tryAgain);
    expect(actions.tryAgain).toHaveBeenCalledOnce();
    const locked = shown({ state: 'unreadable', because: 'pdf' });
    expect([empty, failed, locked]).toEqual([
      ['status', false, words.nothing],
      ['alert', true, words.failed],
      ['status', false, words.unreadable.pdf.title],
    ]);
  });

  it('says what is wrong with a list that cannot be read', () => {
    draw({ list: { ok: false, problem: { because: 'newer', detail: 'stored as version 9' } } });
    expect(all('.fault')[0]?.textContent).toContain(words.storeTrouble.newer);
  });

  it('offers to read a site by itself, and takes it back', () => {
    draw({ site: { host: 'tides.example', isAllowed: false, isHighlighted: true } });
    act(() => all('footer input')[0]?.click());
    draw({ site: { host: 'tides.example', isAllowed: true, isHighlighted: true } });
    act(() => all('footer input')[0]?.click());
    expect(actions.allowSite.mock.calls).toEqual([[true], [false]]);
  });

  it('shows words of a page as words', () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const page: PageView = {
      state: 'read',
      visible: [],
      call: sampleCall([{ label: hostile, quote: hostile, track: hostile }], {
        event: { name: hostile, acronym: null, place: null, start: null, end: null },
      }),
    };
    draw({ page });
    press(`Details of ${hostile}`);
    expect(all('img')).toEqual([]);
    expect(all('.name')[0]?.textContent).toContain(hostile);
  });
});

describe('the card on a page', () => {
  it('says the moment, how long, the words and every assumption', () => {
    const root = document.createElement('div');
    const act = { next: vi.fn(), previous: vi.fn(), close: vi.fn(), track: vi.fn(async () => true) };
    const sighting = { verdict: 'doubtful', text: '30 November', why: '' } as const;
    render(
      <Card
        isTracked={async () => false}
        call={sampleCall([])}
        deadline={sampleDeadline(midnight)}
        sighting={sighting}
        position={2}
        count={6}
        isPinned
        clock={berlin}
        {...act}
      />,
      root,
    );
    for (const said of [
      'TIDES 2027',
      'Paper submission',
      'Mon 30 Nov, 01:00',
      'your time',
      'at least 8 days',
      'or as late as Tue 1 Dec, 01:00',
      'January 22, 2027',
      'The page says midnight',
      '2 / 6',
    ]) {
      expect(root.textContent).toContain(said);
    }
    for (const one of root.querySelectorAll('button')) one.click();
    expect([act.previous, act.next, act.close, act.track].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1]);
  });

  it('says so where the date no longer holds', () => {
    const root = document.createElement('div');
    const nothing = () => {};
    const sighting = { verdict: 'replaced', text: '15 January', why: '' } as const;
    render(
      <Card
        isTracked={async () => false}
        call={sampleCall([])}
        deadline={sampleDeadline()}
        sighting={sighting}
        position={1}
        count={1}
        isPinned={false}
        clock={berlin}
        next={nothing}
        previous={nothing}
        track={async () => false}
        close={nothing}
      />,
      root,
    );
    expect(root.textContent).toContain(words.thisWasReplaced);
  });
});
