// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Place, placeOf, places } from '#ui/dashboard/place.ts';
import { Dashboard } from '#ui/dashboard.tsx';
import type { DashboardView, FollowedView } from '#ui/dashboard-view.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';
import { closing, dashboardSpies, quietDashboard, trackedOf } from './support/sample-views.ts';
import { openScreen, type Screen } from './support/screen.ts';

const announcedLater = { date: null, zone: null, time: null, utc: null, earliest: null, latest: null, status: 'tbd' };
const call = sampleCall([
  { id: 'over', label: 'Proposals', ...closing('2026-10-01T12:00:00Z') },
  { id: 'note', label: 'Notification', kind: 'notification', ...closing('2026-11-22T08:00:00Z') },
  { id: 'paper', label: 'Paper', ...closing('2026-11-24T12:00:00Z') },
  { id: 'final', label: 'Final version', kind: 'camera-ready', ...closing('2027-04-01T12:00:00Z') },
  { id: 'tba', label: 'Artifacts', ...announcedLater },
]);
const away = sampleCall(
  [
    {
      id: 'away',
      label: 'Conference',
      kind: 'event',
      date: '2026-11-24',
      end: '2026-11-26',
      utc: null,
      zone: null,
      earliest: '2026-11-24T00:00:00Z',
      latest: '2026-11-27T12:00:00Z',
    },
  ],
  {
    id: 'lumen',
    url: 'https://lumen.example/2026',
    event: { name: null, acronym: 'LUMEN 2026', place: null, start: '2026-11-24', end: '2026-11-26' },
  },
);
const tracked = [...trackedOf(call), ...trackedOf(away)];

describe('the dashboard', () => {
  let screen: Screen;
  let actions: ReturnType<typeof dashboardSpies>;
  const go = vi.fn();
  beforeEach(() => {
    screen = openScreen();
    actions = dashboardSpies();
  });
  afterEach(() => {
    screen.close();
    vi.clearAllMocks();
  });

  const draw = (place: Place, view: Partial<DashboardView> = {}) =>
    screen.draw(
      <Dashboard view={{ ...quietDashboard, list: { ok: true, value: tracked }, ...view }} actions={actions} place={place} go={go} />,
    );
  const texts = (selector: string) => screen.all(selector).map(({ textContent }) => textContent);

  it.each([
    ['#month', 'month'],
    ['', 'list'],
    ['#elsewhere', 'list'],
  ])('the address %s is the part %s', (hash, place) => expect(placeOf(hash)).toBe(place));

  it('is gone through by figures, with the focus on what they lead to', () => {
    draw('list');
    for (const key of ['2', '6', '7', '?']) screen.key(key);
    expect(go.mock.calls).toEqual([['month'], ['settings'], ['settings']]);
    draw('month');
    expect(document.activeElement).toBe(screen.all('main')[0]);
    expect(texts('nav [aria-current]')).toEqual(['Month']);
  });

  it('leaves figures to the field in which they are written', () => {
    draw('list');
    screen.field('Search').focus();
    screen.key('2');
    expect(go).not.toHaveBeenCalled();
  });

  it('skips to the content', () => {
    draw('list');
    screen.press('Skip to the content');
    expect(document.activeElement).toBe(screen.all('main')[0]);
  });

  it('lists in the steps in which people plan, the next hand-in above all', () => {
    draw('list');
    expect(texts('.next-up-what')).toEqual(['TIDES 2027 Paper']);
    expect(texts('.band h2')).toEqual(['Within a day1', 'This week2', 'Later1', 'To be announced1']);
    expect(texts('details.past summary')).toEqual(['1 passed']);
  });

  it('keeps the history of each: what it was, when that was noticed, and from where', () => {
    const was = sampleDeadline({ date: '2026-11-17' });
    const [first] = trackedOf(sampleCall([{ label: 'Paper' }]));
    if (!first) throw new Error('one was asked for');
    const history = [
      { was, noticedAt: at('2026-11-18T09:00:00Z'), from: { id: 'page', url: 'https://tides.example/2027/cfp' } },
      { was, noticedAt: at('2026-11-21T09:00:00Z'), from: { id: 'ccfddl', url: 'https://list.example/' } },
    ];
    draw('list', { list: { ok: true, value: [{ ...first, history }] } });
    screen.press('Details of Paper');
    expect(texts('.history li')).toEqual([
      'Tracked since 21 Nov 2026.',
      'It was 17 Nov AoE; the change was noticed on 18 Nov 2026, from tides.example.',
      'It was 17 Nov AoE; the change was noticed on 21 Nov 2026, from ccfddl.',
      'Calendar subscriptions can lag by up to a day.',
    ]);
  });

  it('says what is wrong with a list that cannot be read, and that an empty one is empty', () => {
    draw('list', { list: { ok: false, problem: { because: 'broken', detail: 'no version' } } });
    expect(screen.all('[role="alert"]')[0]?.textContent).toContain('could not be read');
    draw('list', { list: { ok: true, value: [] } });
    expect(texts('.message-title')).toEqual(['Nothing tracked yet']);
  });

  it('walks the month by keys, one day within reach of Tab', () => {
    draw('month');
    const reach = () => texts('.day[tabindex="0"] .date');
    expect(reach()).toEqual(['21']);
    screen.all('.day[tabindex="0"]')[0]?.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) screen.key(key);
    expect(reach()).toEqual(['24']);
    expect(document.activeElement?.querySelector('.unseen')?.textContent).toBe('Tuesday 24 November 2026: 2 deadlines');
    expect(texts('.agenda .name')).toEqual(['Conference', 'Paper']);
    screen.key('PageDown');
    expect(texts('.month-head h2')).toEqual(['December 2026']);
    expect(texts('.agenda .caption')).toEqual(['Nothing closes on this day.']);
    screen.press('Today');
    expect(texts('.month-head h2')).toEqual(['November 2026']);
  });

  it('draws calls from opening to event, and names what clashes', () => {
    draw('timeline');
    expect(texts('.clash')).toEqual(['Paper of TIDES 2027 closes on 24 Nov, while LUMEN 2026 takes place (24–26 Nov 2026).']);
    expect(screen.all('.course-of')).toHaveLength(2);
    expect(screen.all('.mark-clash')).toHaveLength(1);
    expect(screen.all('.days-away')).toHaveLength(1);
    expect(texts('.course-words')[0]).toContain('Notification 22 Nov · Submission 24 Nov');
  });

  const list: FollowedView = {
    ...{
      id: 'ccfddl',
      title: 'ccfddl',
      host: 'raw.example',
      isFollowed: true,
      ranks: ['CCF A'],
      state: 'read',
      readAt: at('2026-11-21T09:00:00Z'),
    },
    ...{ filter: { areas: ['ai'], ranks: [], kinds: [], venues: [] }, calls: [call] },
  };

  it('follows lists, says what that asks for, and narrows them', () => {
    draw('follow', { followed: [list, { ...list, id: 'other', title: 'other', isFollowed: false }] });
    expect(screen.root.textContent).toContain('Asks for access to raw.example');
    screen.field('Follow other').click();
    screen.press('CCF A');
    screen.press('Artificial intelligence');
    screen.fill('Venues', 'NeurIPS, SOSP,');
    expect(actions.follow.mock.calls).toEqual([['other', true]]);
    expect(actions.filterList.mock.calls.map(([, filter]) => filter)).toEqual([
      { ...list.filter, ranks: ['CCF A'] },
      { ...list.filter, areas: [] },
      { ...list.filter, venues: ['NeurIPS', 'SOSP'] },
    ]);
    screen.press('Track Final version');
    expect(actions.untrack.mock.calls).toEqual([[['final']]]);
  });

  it('shows what came with the extension of a list that is not followed, and says so', () => {
    const bundled = { ...list, isFollowed: false, state: 'bundled' as const, readAt: null };
    draw('follow', { followed: [bundled, { ...bundled, id: 'none', title: 'none', calls: [] }] });
    const [matches, ...more] = screen.all('.matches');
    expect(more).toEqual([]);
    expect(matches?.textContent).toContain('1 call ahead');
    expect(matches?.textContent).toContain('Shown as it came with the extension');
    expect(screen.all('.filter')).toEqual([]);
    screen.press('Track Final version');
    expect(actions.untrack.mock.calls).toEqual([[['final']]]);
  });

  it('names the calls that are followed, and ends or begins that', () => {
    const other = sampleCall([], { id: 'two', event: { ...call.event, acronym: 'LUMEN 2027' } });
    draw('follow', {
      follows: [
        { call, only: null },
        { call: other, only: { track: 'Demos' } },
      ],
    });
    expect(screen.all('#followed-calls ~ ul li').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^(?!.*Demos)/),
      expect.stringMatching(/^LUMEN 2027 \(Demos\)/),
    ]);
    screen.press('Stop following: LUMEN 2027');
    draw('list', { list: { ok: true, value: tracked } });
    screen.press('Details of Paper');
    screen.press('Follow this call');
    expect(actions.followCall.mock.calls).toEqual([
      ['two', false],
      [call.id, true],
    ]);
  });

  it('takes a catalogue by its address only where that is one', () => {
    draw('follow');
    for (const address of ['http://lastcall.example', 'lastcall.example', 'https://lastcall.example/calls.json']) {
      screen.fill('Address', address);
      screen.press('Add');
    }
    expect(actions.followAddress.mock.calls).toEqual([['https://lastcall.example/calls.json']]);
  });

  it('says what is sent before it makes an address, and takes it away again', () => {
    draw('share');
    expect(screen.root.textContent).toContain('Nothing is sent before you press the button.');
    screen.fill('Feed server', 'https://feeds.example');
    screen.press('Send and make an address');
    expect(actions.makeFeed.mock.calls).toEqual([['https://feeds.example']]);
    draw('share', {
      feed: {
        state: 'made',
        server: 'https://feeds.example',
        address: 'https://feeds.example/p/x.ics',
        sentAt: at('2026-11-21T09:00:00Z'),
      },
    });
    expect(screen.field('Subscription address').value).toBe('https://feeds.example/p/x.ics');
    screen.press('Delete the address');
    expect(actions.deleteFeed).toHaveBeenCalledOnce();
  });

  it.each<[DashboardView['imported'], string, string]>([
    [{ state: 'done', added: 1, changed: 2, same: 0 }, 'status', '1 deadline added, 2 changed, 0 known already'],
    [{ state: 'refused', because: 'not ours', detail: '' }, 'alert', 'neither an export of Lastcall nor a calendar'],
    [{ state: 'refused', because: 'damaged', detail: '' }, 'alert', 'must not replace what is here'],
    [{ state: 'replaced', count: 3 }, 'status', '3 deadlines now here'],
    [{ state: 'asked', here: 7, file: 1 }, 'status', '7 deadlines tracked here will be replaced, by 1 from the file.'],
  ])('tells what became of a file: %j', (imported, role, said) => {
    draw('share', { imported });
    expect(screen.all(`.outcome[role="${role}"]`)[0]?.textContent).toContain(said);
  });

  it('takes a file in beside what is here, or asks before it replaces it', async () => {
    draw('share');
    const choose = async () => {
      const input = screen.field('Import a file');
      Object.defineProperty(input, 'files', { value: [{ text: async () => '{}' }], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    };
    await choose();
    expect(actions.importText).toHaveBeenCalledExactlyOnceWith('{}');
    act(() => screen.field('Replace what is here').click());
    await choose();
    expect(actions.askToReplace).toHaveBeenCalledExactlyOnceWith('{}');
    expect(actions.importText).toHaveBeenCalledOnce();

    draw('share', { imported: { state: 'asked', here: 7, file: 1 } });
    screen.press('Replace');
    screen.press('Cancel');
    expect(actions.replaceNow).toHaveBeenCalledOnce();
    expect(actions.closeImport).toHaveBeenCalledOnce();
  });

  it('offers the way back from a file that replaced everything, once the toast is closed', () => {
    draw('share', { undo: { did: 'replaced', count: 3, isClosed: true } });
    expect(screen.all('.outcome')[0]?.textContent).toContain('3 deadlines now here');
    screen.press('Undo');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('saves no file where the store cannot be read, and says so', async () => {
    draw('share');
    const save = vi.fn(() => 'blob:');
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: save, revokeObjectURL: vi.fn() }));
    actions.exportAll.mockResolvedValueOnce({ ok: false, problem: { because: 'broken', detail: 'tracked is no list' } });
    await act(async () => screen.button('Everything as JSON').click());
    expect(save).not.toHaveBeenCalled();
    expect(screen.all('[role="alert"]')[0]?.textContent).toContain('could not be read');
    await act(async () => screen.button('Everything as JSON').click());
    expect(save).toHaveBeenCalledOnce();
    expect(screen.all('[role="alert"]')).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('changes one setting at a time', () => {
    draw('settings', { reach: { level: 'these sites', sites: ['tides.example'] } });
    screen.fill('Time zone', 'America/New_York');
    screen.fill('Hours', '12');
    screen.fill('Language', 'de');
    screen.fill('The number', 'off');
    screen.fill('Add a reminder', '60');
    screen.press('No reminder 7 days before');
    screen.field('Show notifications').click();
    screen.press('Remove tides.example');
    screen.fill('Site', 'https://lumen.example/cfp');
    screen.press('Add');
    expect(actions.change.mock.calls.map(([part]) => part)).toEqual([
      { zone: 'America/New_York' },
      { hours: 12 },
      { language: 'de' },
      { badge: 'off' },
      { reminders: [10_080, 1440, 180, 60] },
      { reminders: [1440, 180] },
      { notifies: true },
    ]);
    expect([actions.forbidHost.mock.calls, actions.allowHost.mock.calls]).toEqual([[['tides.example']], [['lumen.example']]]);
  });

  it('lists every key', () => {
    draw('settings', {
      commands: [
        { name: 'open', keys: 'Alt+Shift+L' },
        { name: 'read-selection', keys: '' },
      ],
    });
    expect(texts('kbd')).toEqual(['Alt+Shift+L', 'not set', 'Alt+Shift+J', 'Alt+Shift+K', '/', 'Ctrl+Z', '1', '…', '6', '?']);
    expect(places).toHaveLength(6);
  });
});
