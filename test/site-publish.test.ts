import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '#model/day.ts';
import { hasShrunk, validator } from '#site/files/gate.ts';
import { etagOf } from '#site/files/publication.ts';
import { publish } from '#site/files/publish.ts';
import { type SiteFile, siteFile } from '#site/files/site-file.ts';
import type { Publication } from '#store/store.ts';
import { at } from './support/sample-call.ts';
import { memoryStore } from './support/site-memory.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lastcall-site-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const [monday, tuesday] = [at('2026-11-23T10:00:00Z'), at('2026-11-24T10:00:00Z')];

const event = (uid: string, more = '') =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261120T080000Z\r\nDTSTART:20270101T000000Z\r\nDTEND:20270101T003000Z\r\n${more}END:VEVENT\r\n`;
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
const many = (count: number) => Array.from({ length: count }, (_, i) => event(`e${i}`));

const feedOf = (events: readonly string[], path = 'feeds/all.ics'): SiteFile => ({
  ...siteFile(path, calendar(...events)),
  feed: { events: events.length, left: [] },
});

describe('the gate', () => {
  it.each([
    ['a good one', calendar(...many(2)), 2, null],
    ['an empty one', calendar(), 0, null],
    [
      'one with a line too many',
      calendar(event('a', 'ATTENDEE:mailto:eve@mallory.example\r\n')),
      1,
      'has a line that was not meant: attendee',
    ],
    ['one with a component too many', calendar(event('a', 'END:VEVENT\r\nBEGIN:VEVENT\r\n')), 1, 'holds 2 events instead of 1'],
    ['one that names an event twice', calendar(event('a'), event('a')), 2, 'names an event twice'],
    ['one without a time', calendar(event('a').replace(/DTEND.*\r\n/, '')), 1, 'has an event without its id or time'],
    ['half a one', calendar(event('a')).slice(0, 60), 1, 'cannot be read as a calendar'],
    ['one with a broken line', calendar(event('a', 'no line\r\n')), 1, 'cannot be read as a calendar'],
  ])('judges %s', (_, text, events, problem) => {
    const verdict = validator()(text, events);
    expect(verdict.ok ? null : verdict.problem).toEqual(problem && expect.stringContaining(problem));
  });

  const before = { path: 'feeds/all.ics', etag: '"x"', lastModified: monday, events: 10 };
  it.each([
    ['a fall by a third', 6, [], true],
    ['a fall by less', 7, [], false],
    ['a fall that age explains', 2, Array(8).fill('2026-11-24'), false],
    ['a fall that age explained long ago', 2, Array(8).fill('2026-10-01'), true],
    ['a rise', 20, [], false],
  ])('%s', (_, events, left, isRefused) => {
    expect(hasShrunk({ events, left: left as Day[] }, before)).toBe(isRefused);
  });
});

describe('a publication', () => {
  const start = () => {
    const folder = mkdtempSync(join(scratch, 'site-'));
    const store = memoryStore();
    return {
      folder,
      store,
      out: async (files: Iterable<SiteFile>, now = monday, isShrinkAccepted = false) => {
        const standing = new Map<string, { file: SiteFile; publication: Publication }>();
        const stands = (file: SiteFile, publication: Publication) => standing.set(file.path, { file, publication });
        const published = await publish(files, store, { folder, nameOf: (path) => path, isShrinkAccepted, now, stands });
        return { ...published, standing };
      },
    };
  };

  it('leaves what has not changed untouched, to the time of the file', async () => {
    const { folder, store, out } = start();
    const files = [feedOf(many(3)), siteFile('index.html', '<p>')];
    expect((await out(files)).written).toEqual(['feeds/all.ics', 'index.html']);
    utimesSync(join(folder, 'index.html'), 1, 1);
    const [kept] = await store.publications();
    expect(await out(files, tuesday)).toMatchObject({ written: [], unchanged: 2, refused: [] });
    expect(statSync(join(folder, 'index.html')).mtimeMs).toBe(1000);
    expect((await store.publications())[0]).toEqual(kept);
  });

  it('asks for a file only when the one before it is written, so that a large site is never in memory whole', async () => {
    const { folder, out } = start();
    const there: string[][] = [];
    function* files() {
      for (const path of ['a.html', 'b.html', 'c.html']) {
        there.push(readdirSync(folder));
        yield siteFile(path, path);
      }
    }
    expect((await out(files())).written).toEqual(['a.html', 'b.html', 'c.html']);
    expect(there).toEqual([[], ['a.html'], ['a.html', 'b.html']]);
  });

  it('leaves no part of a file behind', async () => {
    const { folder, out } = start();
    await out([feedOf(many(3))]);
    expect(readdirSync(join(folder, 'feeds'))).toEqual(['all.ics']);
  });

  it('moves the time of a changed file forward even where the clock goes back', async () => {
    const { out } = start();
    await out([siteFile('index.html', 'a')], tuesday);
    const { standing } = await out([siteFile('index.html', 'b')], monday);
    expect(standing.get('index.html')?.publication).toMatchObject({ etag: etagOf('b'), lastModified: '2026-11-24T10:00:01Z' });
  });

  it.each([
    ['fell', feedOf(many(5)), /would fall from 10 to 5 events/],
    ['cannot be read', { ...feedOf(many(10)), body: calendar(...many(10)).replace('UID:e3', 'UI D:e3') }, /not meant: ui d/],
  ])('holds back a feed that %s, and the old one stays', async (_, next, why) => {
    const { folder, out } = start();
    const good = feedOf(many(10));
    await out([good]);
    const { refused, standing } = await out([next], tuesday);
    expect(refused).toEqual([expect.stringMatching(why)]);
    expect(readFileSync(join(folder, 'feeds/all.ics'), 'utf8')).toBe(good.body);
    expect(standing.get('feeds/all.ics')).toMatchObject({ file: { body: good.body }, publication: { lastModified: monday, events: 10 } });
  });

  it('lets a fall through that was signed off', async () => {
    const { out } = start();
    await out([feedOf(many(10))]);
    expect(await out([feedOf(many(2))], tuesday, true)).toMatchObject({ written: ['feeds/all.ics'], refused: [] });
  });

  it('keeps addresses that are given out no longer', async () => {
    const { folder, out } = start();
    await out([feedOf(many(3)), feedOf(many(1), 'feeds/venue-old.ics')]);
    const { standing } = await out([feedOf(many(3))], tuesday);
    expect(readdirSync(join(folder, 'feeds'))).toEqual(['all.ics', 'venue-old.ics']);
    expect(standing.get('feeds/venue-old.ics')).toMatchObject({
      file: { body: calendar(...many(1)) },
      publication: { lastModified: monday },
    });
  });
});
