// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '#ui/popup.tsx';
import type { PopupView } from '#ui/popup-view.ts';
import { at, sampleCall, sampleDeadline } from './support/sample-call.ts';
import { berlin, closing, popupSpies, quietPopup, trackedOf } from './support/sample-views.ts';
import { openScreen, type Screen } from './support/screen.ts';

const call = sampleCall([
  { id: 'abstract', label: 'Abstract', kind: 'abstract', track: 'Research', ...closing('2026-12-01T12:00:00Z') },
  { id: 'paper', label: 'Paper', track: 'Research', ...closing('2026-12-08T12:00:00Z') },
  { id: 'demo', label: 'Demo', track: 'Demonstrations', ...closing('2027-01-08T12:00:00Z') },
]);
const page: PopupView['page'] = { state: 'read', call, visible: [] };
const many = (count: number) =>
  trackedOf(
    sampleCall(
      Array.from({ length: count }, (_, n) => ({
        id: `d${n}`,
        label: `Deadline ${n}`,
        ...closing(`2027-01-01T00:00:${String(n % 60).padStart(2, '0')}Z`),
      })),
    ),
  );

describe('the popup', () => {
  let screen: Screen;
  let actions: ReturnType<typeof popupSpies>;
  beforeEach(() => {
    screen = openScreen();
    actions = popupSpies();
  });
  afterEach(() => screen.close());

  const draw = (view: Partial<PopupView>) =>
    screen.draw(<Popup view={{ ...quietPopup, list: { ok: true, value: [] }, ...view }} actions={actions} />);
  const names = (section: string) => screen.all(`[aria-labelledby="${section}"] .row .name`).map(({ textContent }) => textContent);

  it('tracks a whole track, and a whole call', () => {
    draw({ page });
    screen.press('Details of Paper');
    screen.press('Track all of “Research”');
    screen.press('Track the whole call');
    expect(actions.track.mock.calls).toEqual([[['abstract', 'paper']], [['abstract', 'paper', 'demo']]]);
  });

  it('follows the call, says so, and ends it', () => {
    draw({ page });
    screen.press('Follow this call');
    expect(screen.root.textContent).not.toContain('joins your list by itself');
    draw({ page, follows: [{ call: page.call, only: null }] });
    expect(screen.root.textContent).toContain('joins your list by itself');
    screen.press('Stop following');
    expect(actions.followCall.mock.calls).toEqual([
      [page.call.id, true],
      [page.call.id, false],
    ]);
  });

  it('hides what is not wanted, and brings it back', () => {
    draw({ page });
    screen.press('Details of Demo');
    screen.press('Hide');
    draw({ page, hidden: ['demo'] });
    expect(screen.all('details.past summary').map(({ textContent }) => textContent)).toEqual(['1 hidden']);
    screen.press('Details of Demo');
    screen.press('Show again');
    expect(actions.hide.mock.calls).toEqual([
      [['demo'], true],
      [['demo'], false],
    ]);
  });

  it('keeps a note with what is tracked', () => {
    draw({ list: { ok: true, value: trackedOf(call, { note: 'figures are missing' }) } });
    expect(screen.all('.note').map(({ textContent }) => textContent)).toContain('figures are missing');
    screen.press('Details of Paper');
    screen.fill('Note on Paper', '  ask Ines ');
    expect(actions.note.mock.calls).toEqual([['paper', 'ask Ines']]);
  });

  it('offers the way back, by button and by key, but not from a field', () => {
    draw({ list: { ok: true, value: many(8) }, undo: { did: 'untracked', count: 2 } });
    expect(screen.all('.toast')[0]?.textContent).toContain('2 deadlines no longer tracked');
    screen.press('Undo');
    screen.key('z', { ctrlKey: true });
    screen.key('z', { metaKey: true });
    screen.key('Z', { ctrlKey: true, shiftKey: true });
    screen.field('Search').focus();
    screen.key('z', { ctrlKey: true });
    expect(actions.undo).toHaveBeenCalledTimes(3);
  });

  it('offers it no more once that was closed, and still takes it back by key', () => {
    draw({ list: { ok: true, value: many(8) }, undo: { did: 'untracked', count: 2, isClosed: true } });
    expect(screen.all('.toast')).toEqual([]);
    screen.key('z', { ctrlKey: true });
    expect(actions.undo).toHaveBeenCalledTimes(1);
  });

  it('says that a change was not saved beside the list, which is as it was', () => {
    draw({ list: { ok: true, value: many(8) }, notSaved: 'QuotaExceededError' });
    expect(screen.all('[role="alert"]').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/could not save that\..*as it was\..*QuotaExceededError/),
    ]);
    expect(screen.all('[aria-labelledby="next"] .row')).toHaveLength(8);
  });

  it('keeps the focus where the next row is, when one goes away', () => {
    const list = trackedOf(call);
    draw({ list: { ok: true, value: list } });
    screen.button('Track Paper').focus();
    draw({ list: { ok: true, value: list.filter(({ deadline }) => deadline.id !== 'paper') } });
    expect(document.activeElement).toBe(screen.button('Track Demo'));
    draw({ list: { ok: true, value: list.slice(0, 1) } });
    expect(document.activeElement).toBe(screen.button('Track Abstract'));
  });

  it('draws the first of a long list, and the others on demand', () => {
    draw({ list: { ok: true, value: many(1000) } });
    expect(screen.all('[aria-labelledby="next"] .row')).toHaveLength(12);
    screen.press('Show 988 more');
    expect(screen.all('[aria-labelledby="next"] .row')).toHaveLength(24);
  });

  it('searches by what people call a venue, the slash key leading there', () => {
    const neurips = trackedOf(sampleCall([{ id: 'neurips', label: 'Full papers' }], { event: { ...call.event, acronym: 'NeurIPS 2027' } }));
    draw({ list: { ok: true, value: [...many(8), ...neurips] } });
    screen.key('/');
    expect(document.activeElement).toBe(screen.field('Search'));
    screen.fill('Search', 'nips');
    expect(names('next')).toEqual(['Full papers']);
    screen.fill('Search', 'nothing of the kind');
    expect(screen.all('.message-title').map(({ textContent }) => textContent)).toContain('Nothing matches');
    screen.press('Clear');
    expect(names('next')).toHaveLength(9);
  });

  it('narrows by kind', () => {
    draw({ list: { ok: true, value: [...many(8), ...trackedOf(call)] } });
    screen.press('Filter');
    screen.fill('Kind', 'abstract');
    expect(names('next')).toEqual(['Abstract']);
  });

  it('does one thing to a selection', () => {
    draw({ list: { ok: true, value: trackedOf(call) } });
    screen.press('Select');
    for (const name of ['Select Paper', 'Select Demo', 'Select Demo']) screen.field(name).click();
    draw({ list: { ok: true, value: trackedOf(call) } });
    expect(screen.all('.chosen')[0]?.textContent).toBe('1 selected');
    screen.press('Select all');
    screen.press('Hide');
    screen.press('Done');
    expect(actions.hide.mock.calls).toEqual([[['abstract', 'paper', 'demo'], true]]);
    expect(screen.all('.choose')).toEqual([]);
  });

  const moved = {
    ...{ id: 'n1', call, what: 'extended' as const, before: sampleDeadline({ date: '2027-01-15' }), after: sampleDeadline() },
    noticedAt: at('2026-11-21T08:00:00Z'),
  };

  it('tells first what changed, with the old date and the new, until it was seen', () => {
    draw({ news: [moved, { ...moved, id: 'n2', noticedAt: at('2026-11-19T08:00:00Z') }] });
    const [first, second] = screen.all('.piece');
    expect(first?.textContent).toContain('15 Jan AoE → 22 Jan AoE');
    expect([first, second].map((one) => one?.textContent?.includes('can lag'))).toEqual([true, false]);
    expect(screen.all('main > section')[0]?.getAttribute('aria-labelledby')).toBe('changes');
    screen.press('Mark as seen: Paper submission');
    screen.press('Mark all as seen');
    expect(actions.markSeen.mock.calls).toEqual([[['n1']], [['n1', 'n2']]]);
  });

  it('shows a list that disagrees, and makes the correction ready', () => {
    const there = sampleDeadline({ id: 'paper', ...closing('2026-12-09T00:00:00Z') });
    const others = { paper: [{ list: { id: 'ccfddl', title: 'ccfddl' }, deadline: there, isCorrectable: true }] };
    draw({ page: { ...page, others } });
    expect(screen.all('.other-said').map(({ textContent }) => textContent)).toEqual(['ccfddl: 12 h later']);
    screen.press('Correction for ccfddl');
    expect(actions.correct.mock.calls).toEqual([['ccfddl', 'paper']]);
    const correction = {
      list: { id: 'ccfddl', title: 'ccfddl' },
      file: 'conference/AI/tides.yml',
      text: "deadline: '2026-12-08'",
      address: 'https://list.example/edit',
    };
    draw({ page, correction });
    expect(screen.all('pre')[0]?.textContent).toBe("deadline: '2026-12-08'");
    expect(screen.button('Open ccfddl').getAttribute('href')).toBe('https://list.example/edit');
    screen.press('Close');
    expect(actions.closeCorrection).toHaveBeenCalledOnce();
  });

  it('says how far it reads, and changes it', () => {
    draw({ site: { host: 'tides.example', isAllowed: false, isHighlighted: true }, reach: { level: 'on click', sites: [] } });
    expect(screen.all('footer summary')[0]?.textContent).toContain('Only when I click');
    for (const radio of screen.all('footer input[type="radio"]')) radio.click();
    screen.field('Underline dates').click();
    expect(actions.setReach.mock.calls).toEqual([['these sites'], ['everywhere']]);
    expect(actions.highlightSite.mock.calls).toEqual([[false]]);
  });

  it('offers no chosen sites where no site is in front and none was chosen', () => {
    draw({ reach: { level: 'on click', sites: [] } });
    const disabled = screen.all('footer input[type="radio"]').filter((one) => one.matches(':disabled'));
    expect(disabled).toHaveLength(1);
  });

  it('opens the dashboard', () => {
    draw({});
    screen.press('Open the dashboard');
    expect(actions.openDashboard).toHaveBeenCalledOnce();
  });

  it('speaks the language and counts the hours of its reader', () => {
    draw({ clock: { ...berlin, locale: 'de', hours: 12 }, list: { ok: true, value: trackedOf(call) } });
    expect(screen.all('h2').map(({ textContent }) => textContent)).toEqual(['Auf dieser Seite', 'Als Nächstes3 gemerkt']);
    expect(screen.all('.left').map(({ textContent }) => textContent)).toEqual(['in 10 Tagen', 'in 17 Tagen', 'in 48 Tagen']);
    expect(screen.all('time')[0]?.textContent).toMatch(/^Di\., 1\. Dez\.?, 1:00\sPM$/);
  });
});
