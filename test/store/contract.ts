import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { backUp, restore } from '#store/backup/backup.ts';
import { at } from '../support/sample-call.ts';
import { allReadings, opened } from './opened.ts';
import { describeKind, type Kind } from './places.ts';
import { live, on, tides } from './script.ts';

/** What every database must do. */
export function storeContract(kind: Kind): void {
  describeKind('a store', kind, () => {
    const freshPlace = kind.places();
    const fresh = async () => opened(await freshPlace());

    it('keeps a reading and says what is new in it', async () => {
      const store = await fresh();
      const changes = await store.keep(tides('page', '2026-11-02', [on('2027-01-22'), on('2026-01-22', { id: 'over' })]));
      expect(changes).toMatchObject([{ number: 1, source: 'page', call: { id: 'tides' }, change: { kind: 'announced' } }]);
      await store.close();
    });

    it('moves only lastRead when the same words are read again', async () => {
      const store = await fresh();
      await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]));
      expect(await store.keep(tides('page', '2026-11-03', [on('2027-01-22')]))).toEqual([]);
      const [reading] = await store.readings(null, 10);
      expect(reading).toMatchObject({
        firstRead: '2026-11-02T12:00:00Z',
        changedAt: '2026-11-02T12:00:00Z',
        lastRead: '2026-11-03T12:00:00Z',
      });
      expect(reading?.call.source.readAt).toBe('2026-11-03T12:00:00Z');
      expect(await store.history('tides')).toHaveLength(1);
      await store.close();
    });

    it('moves lastRead of what a source says again, forward, and nothing else', async () => {
      const store = await fresh();
      const many = Array.from({ length: 1100 }, (_, i) => `call-${i}`);
      for (const id of ['tides', 'lumen', 'gone']) await store.keep({ ...tides('ccfddl', '2026-11-02', [on('2027-01-22')]), id });
      await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]));
      await store.closeSource('ccfddl', ['tides', 'lumen'], at('2026-11-03T12:00:00Z'));
      await store.touch('ccfddl', [...many, 'tides', 'gone'], at('2026-11-05T12:00:00Z'));
      await store.touch('ccfddl', ['tides'], at('2026-11-04T12:00:00Z'));
      await store.touch('ccfddl', [], at('2026-11-09T12:00:00Z'));
      expect(
        (await allReadings(store, 10)).map(({ call, lastRead, changedAt }) => [
          call.id,
          call.source.id,
          lastRead.slice(0, 10),
          changedAt.slice(0, 10),
        ]),
      ).toEqual([
        ['gone', 'ccfddl', '2026-11-02', '2026-11-02'],
        ['lumen', 'ccfddl', '2026-11-02', '2026-11-02'],
        ['tides', 'ccfddl', '2026-11-05', '2026-11-02'],
        ['tides', 'page', '2026-11-02', '2026-11-02'],
      ]);
      expect(await store.history('tides')).toHaveLength(2);
      await store.close();
    });

    it('keeps every reading that differs, and numbers every change', async () => {
      const store = await fresh();
      for (const [i, date] of ['2027-01-22', '2027-01-29', '2027-02-05'].entries())
        await store.keep(tides('page', `2026-11-0${i + 1}`, [on(date)]));
      expect((await store.history('tides')).map(({ deadlines }) => deadlines[0]?.date)).toEqual(['2027-01-22', '2027-01-29', '2027-02-05']);
      expect((await store.changesAfter(1, 10)).map(({ number, change }) => [number, change.kind, change.before?.date])).toEqual([
        [2, 'extended', '2027-01-22'],
        [3, 'extended', '2027-01-29'],
      ]);
      expect((await store.newestChanges(2)).map(({ number }) => number)).toEqual([3, 2]);
      await store.close();
    });

    it('takes no deadline for another where a row is put in before it or taken out', async () => {
      const store = await fresh();
      const demo = { label: 'Demos' };
      const paper = { id: 'tides.submission.2' };
      const kindsOf = async (day: string, deadlines: Parameters<typeof tides>[2]) =>
        (await store.keep(tides('page', day, deadlines))).map(({ change: { kind, id, after } }) => [kind, id, after?.label]);
      await kindsOf('2026-11-01', [on('2027-01-22')]);
      expect(await kindsOf('2026-11-02', [on('2027-02-05', demo), on('2027-01-22', paper)])).toEqual([['announced', paper.id, 'Demos']]);
      expect(await kindsOf('2026-11-03', [on('2027-02-05', demo), on('2027-01-15', paper)])).toEqual([
        ['moved earlier', 'tides.submission', 'Paper submission'],
      ]);
      expect(await kindsOf('2026-11-04', [on('2027-02-05', demo)])).toEqual([['withdrawn', 'tides.submission', undefined]]);
      const [reading] = await store.readings(null, 1);
      expect(reading?.call.deadlines.map(({ id, label }) => [id, label])).toEqual([[paper.id, 'Demos']]);
      await store.close();
    });

    it('lets an older reading change nothing', async () => {
      const store = await fresh();
      await store.keep(tides('page', '2026-11-03', [on('2027-01-29')]));
      expect(await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]))).toEqual([]);
      expect((await store.readings(null, 1))[0]?.call.deadlines[0]?.date).toBe('2027-01-29');
      await store.close();
    });

    it('gives readings in a lasting order, a page at a time', async () => {
      const store = await fresh();
      for (const id of ['b', 'B', 'a-1', 'a.1', 'a_1', 'a1']) await store.keep(tides('page', '2026-11-02', [], id));
      await store.keep(tides('ccfddl', '2026-11-02', [], 'a1'));
      const whole = (await allReadings(store, 100)).map(({ call }) => `${call.id} ${call.source.id}`);
      expect(whole).toEqual(['B page', 'a-1 page', 'a.1 page', 'a1 ccfddl', 'a1 page', 'a_1 page', 'b page']);
      expect((await allReadings(store, 2)).map(({ call }) => `${call.id} ${call.source.id}`)).toEqual(whole);
      await store.close();
    });

    it('notices what a source drops and what comes back', async () => {
      const store = await fresh();
      await store.keep(tides('ccfddl', '2026-11-02', [on('2027-01-22'), on('2026-11-03', { id: 'soon' })]));
      await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]));
      const dropped = await store.closeSource('ccfddl', [], at('2026-11-05T12:00:00Z'));
      expect(dropped.map(({ change }) => [change.kind, change.id])).toEqual([['withdrawn', 'tides.submission']]);
      expect((await store.readings(null, 10)).map(({ call, isListed }) => [call.source.id, isListed])).toEqual([
        ['ccfddl', false],
        ['page', true],
      ]);
      expect(await store.closeSource('ccfddl', [], at('2026-11-06T12:00:00Z'))).toEqual([]);
      const back = await store.keep(tides('ccfddl', '2026-11-07', [on('2027-01-22'), on('2026-11-03', { id: 'soon' })]));
      expect(back.map(({ change }) => [change.kind, change.id])).toEqual([['announced', 'tides.submission']]);
      await store.close();
    });

    it('remembers addresses, stamps and files', async () => {
      const store = await fresh();
      const url = 'https://tides.example/2027/cfp';
      const state = { url, etag: '"1"', lastModified: null, bodyHash: 'f00d', failures: 0, trouble: null };
      const times = { fetchedAt: at('2026-11-04T12:00:00Z'), nextAt: at('2026-11-05T12:00:00Z') };
      await store.saveFetchState({ ...state, ...times });
      await store.saveFetchState({ ...state, ...times, failures: 2, trouble: 'unreachable' });
      expect(await store.fetchStates([url, 'https://other.example/'])).toEqual([
        { ...state, ...times, failures: 2, trouble: 'unreachable' },
      ]);
      const file = { path: 'feeds/all.ics', etag: '"2"', events: 2 };
      await store.savePublications([{ ...file, lastModified: at('2026-11-05T12:00:00Z') }]);
      await store.savePublications([{ ...file, lastModified: at('2026-11-04T12:00:00Z') }]);
      expect(await store.publications()).toEqual([{ ...file, lastModified: '2026-11-05T12:00:00Z' }]);
      const stamp = { uid: 'u', hash: '1', stamp: at('2026-11-04T12:00:00Z'), sequence: 0 };
      await store.saveStamps([stamp]);
      await store.saveStamps([{ ...stamp, hash: '2', sequence: 1 }]);
      expect(await store.stamps()).toEqual([{ ...stamp, hash: '2', sequence: 1 }]);
      await store.close();
    });

    it('holds personal feeds behind two keys', async () => {
      const store = await fresh();
      const [first, later] = [at('2026-11-04T12:00:00Z'), at('2026-11-05T12:00:00Z')];
      const feed = { readKeyHash: 'r', writeKeyHash: 'w', body: '{}', createdAt: first, changedAt: first, readOn: first };
      await store.addPersonalFeed(feed);
      expect(await store.replacePersonalFeed({ readKeyHash: 'r', writeKeyHash: 'r' }, '[]', later)).toBe(false);
      expect(await store.replacePersonalFeed({ readKeyHash: 'r', writeKeyHash: 'w' }, '[]', later)).toBe(true);
      await store.touchPersonalFeed('r', at('2026-11-04T23:00:00Z'));
      expect(await store.personalFeed('r')).toEqual({ ...feed, body: '[]', changedAt: later });
      await store.touchPersonalFeed('r', later);
      expect(await store.personalFeed('r')).toMatchObject({ readOn: later });
      expect(await store.expirePersonalFeeds(first)).toBe(0);
      expect(await store.countPersonalFeeds()).toBe(1);
      expect(await store.deletePersonalFeed({ readKeyHash: 'r', writeKeyHash: 'x' })).toBe(false);
      expect(await store.expirePersonalFeeds(at('2027-11-06T12:00:00Z'))).toBe(1);
      expect(await store.personalFeed('r')).toBeUndefined();
      await store.close();
    });

    it('leases a name to one owner at a time', async () => {
      const place = await freshPlace();
      const [one, other] = [await opened(place), await opened(place)];
      expect(await one.lease('harvest', 'one', 60, at('2026-11-04T12:00:00Z'))).toBe(true);
      expect(await other.lease('harvest', 'other', 60, at('2026-11-04T12:00:59Z'))).toBe(false);
      expect(await one.lease('harvest', 'one', 60, at('2026-11-04T12:00:59Z'))).toBe(true);
      await other.release('harvest', 'other');
      expect(await other.lease('harvest', 'other', 60, at('2026-11-04T12:01:30Z'))).toBe(false);
      expect(await other.lease('harvest', 'other', 60, at('2026-11-04T12:01:59Z'))).toBe(true);
      await other.release('harvest', 'other');
      expect(await one.lease('harvest', 'one', 60, at('2026-11-04T12:02:00Z'))).toBe(true);
      await Promise.all([one.close(), other.close()]);
    });

    describe('backed up', () => {
      let folder = '';
      const file = async (name: string) => {
        folder ||= await mkdtemp(join(tmpdir(), 'lastcall-backup-'));
        return join(folder, name);
      };
      afterAll(async () => {
        if (folder) await rm(folder, { recursive: true, force: true });
      });
      const lived = async () => {
        const place = await freshPlace();
        const store = await opened(place);
        await live(store);
        await store.close();
        return place;
      };

      it('is the same text as in any other database', async () => {
        const name = await file('golden.gz');
        expect(await backUp(await lived(), name)).toMatchObject({ ok: true });
        await expect(gunzipSync(readFileSync(name)).toString()).toMatchFileSnapshot(
          join(import.meta.dirname, '../fixtures/database/golden.ndjson'),
        );
      });

      it('comes back whole into an empty store, and only there', async () => {
        const [first, second] = [await file('first.gz'), await file('second.gz')];
        const place = await lived();
        await backUp(place, first);
        expect(await restore(place, first, { force: false })).toMatchObject({ ok: false, problem: expect.stringContaining('--force') });
        const other = await freshPlace();
        expect(await restore(other, first, { force: false })).toEqual({ ok: true, value: { rows: 25 } });
        await backUp(other, second);
        expect(readFileSync(second)).toEqual(readFileSync(first));
        const store = await opened(other);
        expect(await store.keep(tides('page', '2026-11-09', [on('2027-02-05')]))).toMatchObject([{ number: 8 }]);
        await store.close();
        expect(await restore(other, first, { force: true })).toMatchObject({ ok: true });
      });

      it.each<[string, (bytes: Buffer) => Buffer]>([
        ['is cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
        ['lacks lines', (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').toSpliced(3, 1).join('\n'))],
        ['has another word in it', (bytes) => gzipSync(gunzipSync(bytes).toString().replace('2027-01-29', '2027-01-30'))],
        ['has no end', (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, -2).join('\n'))],
        ['is of a later state', (bytes) => gzipSync(gunzipSync(bytes).toString().replace('0001-', '9001-'))],
        ['is something else', () => Buffer.from('hello')],
        ['is some other archive', () => gzipSync('hello\n')],
        ['is empty', () => gzipSync('')],
      ])('is refused where it %s, and the store stays as it was', async (_, spoil) => {
        const [whole, spoilt, after] = [await file('whole.gz'), await file('spoilt.gz'), await file('after.gz')];
        const place = await lived();
        await backUp(place, whole);
        writeFileSync(spoilt, spoil(readFileSync(whole)));
        expect(await restore(place, spoilt, { force: true })).toMatchObject({ ok: false, problem: expect.stringContaining(spoilt) });
        await backUp(place, after);
        expect(readFileSync(after)).toEqual(readFileSync(whole));
      });
    });
  });
}
