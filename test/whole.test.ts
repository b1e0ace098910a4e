import { describe, expect, it } from 'vitest';
import { track } from '#browser/list/track.ts';
import { closeUndo, takeBack } from '#browser/list/undo.ts';
import { currentVersion, partNames, parts } from '#browser/store/parts.ts';
import { firstSettings } from '#browser/store/settings.ts';
import { exportText, type Whole } from '#browser/whole/export.ts';
import { mergeWhole, readFile } from '#browser/whole/import.ts';
import { replaceWhole, soundContents, takeBackWhole } from '#browser/whole/replace.ts';
import { takeFile } from '#browser/whole/take-file.ts';
import { entriesOf } from '#calendar/entry.ts';
import { icsOf } from '#calendar/ics.ts';
import { at, sampleCall } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const call = sampleCall([{}, { id: 'abstract', kind: 'abstract' }]);
const nothing: Whole = { tracked: [], follows: [], hidden: {}, settings: firstSettings, followed: [], history: {} };
const list = track({ ...nothing, news: [] }, call, ['tides.submission', 'abstract'], now);
const whole: Whole = {
  ...nothing,
  ...list,
  hidden: { abstract: { since: now, as: null } },
  settings: { ...firstSettings, zone: 'Asia/Tokyo', notifies: true },
};

const contentsOf = (text: string) => {
  const read = readFile(text, now);
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
};

const moved = { date: '2027-01-29', utc: '2027-01-30T11:59:00Z', earliest: '2027-01-30T11:59:00Z', latest: '2027-01-30T11:59:00Z' };

describe('everything in one file', () => {
  it('comes back whole into an empty browser, but for what a browser alone decides', () => {
    const { parts, taken } = mergeWhole(nothing, contentsOf(exportText(whole, now)), now);
    expect(parts).toEqual({ ...whole, settings: { ...whole.settings, notifies: false } });
    expect(taken).toEqual({ added: 2, changed: 0, same: 0 });
  });

  it('changes nothing where it is what is here', () => {
    expect(mergeWhole(whole, contentsOf(exportText(whole, now)), now)).toEqual({ parts: whole, taken: { added: 0, changed: 0, same: 2 } });
  });

  it.each([
    [1, ['follows', 'followed', 'hidden', 'history', 'settings', 'tracked']],
    [2, ['tracked']],
    [currentVersion, ['tracked']],
  ])('of version %i says nothing of parts that it leaves out', (version, parts) => {
    const { whole: told } = contentsOf(JSON.stringify({ kind: 'lastcall', version, tracked: [] }));
    expect(Object.keys(told).sort()).toEqual(parts.toSorted());
  });

  it('holds no key, and nothing of the parts that are a browser’s own', () => {
    const names = Object.keys(JSON.parse(exportText(whole, now)));
    expect(partNames.filter((name) => !names.includes(name)).sort()).toEqual(
      ['feed', 'lists', 'news', 'reminded', 'stamps', 'sync', 'undo', 'watch'].sort(),
    );
  });

  it('takes the newer reading of two, keeps the other as history, and a note of ours', () => {
    const noted = { ...whole, tracked: whole.tracked.map((one) => ({ ...one, note: 'ours' })) };
    const newer = sampleCall([moved], { source: { ...call.source, readAt: '2026-12-01T00:00:00Z' } });
    const theirs = { ...nothing, ...track({ ...nothing, news: [] }, newer, ['tides.submission'], now) };
    const { parts, taken } = mergeWhole(noted, contentsOf(exportText(theirs, now)), now);
    expect(parts.tracked[0]).toMatchObject({ deadline: { date: '2027-01-29' }, note: 'ours' });
    expect(parts.history['tides.submission']).toMatchObject([{ was: { date: '2027-01-22' }, noticedAt: now }]);
    expect(taken).toEqual({ added: 0, changed: 1, same: 0 });
    expect(mergeWhole(parts, contentsOf(exportText(noted, now)), now).parts.tracked[0]).toMatchObject({ deadline: { date: '2027-01-29' } });
  });

  it('loses one broken record and no other', () => {
    const text = exportText(whole, now).replace('"kind": "abstract"', '"kind": "abstrakt"');
    expect(contentsOf(text)).toMatchObject({ odd: 1, whole: { tracked: [{ deadline: { id: 'tides.submission' } }] } });
  });

  it.each<[string, string, string]>([
    ['no JSON', 'hello', 'not ours'],
    ['JSON of somebody else', '{"tracked":[]}', 'not ours'],
    ['a later release', JSON.stringify({ kind: 'lastcall', version: 99 }), 'newer'],
    ['a calendar without deadlines', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'not ours'],
  ])('is refused where it is %s', (_, text, because) => expect(readFile(text, now)).toMatchObject({ ok: false, problem: { because } }));

  it('may be a calendar', () => {
    const { whole, odd } = contentsOf(icsOf({ name: 'mine' }, entriesOf(call)));
    expect(odd).toBe(0);
    expect(whole.tracked?.map(({ deadline }) => deadline.utc)).toEqual(['2027-01-23T11:59:00Z', '2027-01-23T11:59:00Z']);
  });

  it('is a change that can be taken back, with its history, lists and settings brought in and told to other browsers', () => {
    const past = { 'tides.submission': [{ was: call.deadlines[0], noticedAt: now, from: { id: 'page', url: call.url } }] };
    const followed = [{ id: 'ccfddl', address: null, origins: [], filter: { areas: [], ranks: [], kinds: [], venues: [] } }];
    const contents = contentsOf(exportText({ ...whole, history: past, followed } as Whole, now));
    const here = { ...nothing, news: [], undo: [], stamps: {} };
    const { parts } = takeFile(here, contents, now);
    expect(parts).toMatchObject({ history: past, followed, settings: { zone: 'Asia/Tokyo' }, undo: [{ did: 'tracked', count: 2 }] });
    expect(Object.keys(parts.stamps ?? {})).toEqual(expect.arrayContaining(['tracked abstract', 'setting zone']));
    expect(takeBack(now)({ ...here, ...parts })).toMatchObject({ tracked: [], follows: [], hidden: {} });
  });

  describe('in the place of what is here', () => {
    const other = sampleCall([{ id: 'other' }], { id: 'lumen', url: 'https://lumen.example/2027' });
    const filter = { areas: [], ranks: [], kinds: [], venues: [] };
    const past = { 'tides.submission': [{ was: { ...call.deadlines[0] }, noticedAt: now, from: { id: 'page', url: call.url } }] };
    const rest = { followed: [{ id: 'ccfddl', address: null, origins: [], filter }], history: past };
    const here = { ...whole, ...rest, news: [], undo: [], stamps: {} } as Parameters<typeof replaceWhole>[0];
    const theirs: Whole = { ...nothing, ...track({ ...nothing, news: [] }, other, ['other'], now) };
    const replaced = { ...here, ...replaceWhole(here, contentsOf(exportText(theirs, now)), now) };

    it('leaves nothing else, but for what a browser alone decides', () => {
      expect(replaced).toMatchObject({ tracked: theirs.tracked, follows: [], hidden: {}, followed: [], history: {} });
      expect(replaced.settings).toEqual({ ...firstSettings, notifies: true });
      expect(replaced.undo).toMatchObject([{ did: 'replaced' }]);
      expect(Object.keys(replaced.stamps)).toEqual(expect.arrayContaining(['tracked other', 'tracked abstract', 'setting zone']));
    });

    it('can be taken back, to the last record', () => {
      const { stamps: _, ...back } = { ...replaced, ...takeBackWhole(now)(replaced) };
      const { stamps: __, ...before } = here;
      expect(back).toEqual(before);
    });

    it('can be taken back after its offer was closed', () => {
      const closed = { ...replaced, ...closeUndo(replaced) };
      expect(closed.undo).toMatchObject([{ did: 'replaced', isClosed: true }]);
      expect(takeBackWhole(now)(closed)).toMatchObject({ tracked: here.tracked, followed: rest.followed, history: past, undo: [] });
    });

    it('can be taken back where the file reads the same deadlines otherwise, but for what was read since', () => {
      const readAgain = (readAt: string) => {
        const newer = sampleCall([moved, { id: 'abstract', kind: 'abstract' }], { source: { ...call.source, readAt } });
        return track({ ...nothing, news: [] }, newer, ['tides.submission', 'abstract'], now);
      };
      const file = contentsOf(exportText({ ...nothing, ...readAgain('2026-11-20T00:00:00Z') }, now));
      const after = { ...here, ...replaceWhole(here, file, now) };
      expect(takeBackWhole(now)(after).tracked).toEqual(here.tracked);
      const readSince = { ...after, ...readAgain('2026-11-22T00:00:00Z') };
      expect(takeBackWhole(now)(readSince).tracked?.[0]?.deadline.date).toBe('2027-01-29');
      const noticed = { was: replaced.tracked[0]?.deadline, noticedAt: at('2026-11-23T00:00:00Z'), from: { id: 'page', url: call.url } };
      const grown = takeBackWhole(now)({ ...after, history: { 'tides.submission': [noticed] } } as typeof after).history;
      expect(grown?.['tides.submission']).toHaveLength(2);
    });

    it('can be taken back where the list was the same and only a setting is not', () => {
      const file = contentsOf(exportText({ ...whole, settings: { ...whole.settings, zone: 'UTC' } }, now));
      const after = { ...here, ...replaceWhole(here, file, now) };
      expect(after.settings.zone).toBe('UTC');
      expect(takeBackWhole(now)(after)).toMatchObject({ settings: { zone: 'Asia/Tokyo' }, followed: rest.followed, undo: [] });
    });

    it('keeps what a calendar does not hold', () => {
      const after = { ...here, ...replaceWhole(here, contentsOf(icsOf({ name: 'mine' }, entriesOf(other))), now) };
      expect(after).toMatchObject({ ...rest, settings: here.settings });
      expect(after.tracked).toHaveLength(1);
    });

    it('is refused where one record makes no sense', () => {
      const text = exportText(whole, now);
      expect(soundContents(contentsOf(text)).ok).toBe(true);
      const damaged = contentsOf(text.replace('"kind": "abstract"', '"kind": "abstrakt"'));
      expect(soundContents(damaged)).toMatchObject({ ok: false, problem: { because: 'damaged' } });
    });

    it('is undone by nothing else: another change is taken back alone', () => {
      const noted = { ...here, undo: [] };
      expect(takeBackWhole(now)(noted)).toEqual({});
    });
  });

  it('knows every part that the store has', () => expect(Object.keys(parts).length).toBe(partNames.length));
});
