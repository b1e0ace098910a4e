import { expect, it } from 'vitest';
import { allReadings, opened } from './opened.ts';
import { describeKind, type Kind } from './places.ts';
import { startWriter } from './writer-process.ts';

/** What every database must live through: slow, since each turn is a process of its own. */
export function survivalContract(kind: Kind): void {
  describeKind('a store', kind, () => {
    const freshPlace = kind.places();

    it('is opened and written by many processes at once', async () => {
      const place = await freshPlace();
      const writers = ['a', 'b', 'a'].map((prefix) => startWriter(place, prefix, 40));
      expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
      const numbers = writers.flatMap(({ kept }) => kept.flatMap((one) => one.numbers));
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
      const store = await opened(place);
      expect((await store.changesAfter(0, 1000)).map(({ number }) => number)).toEqual(numbers);
      expect((await allReadings(store, 100)).map(({ call }) => call.deadlines[0]?.date)).toEqual(
        ['a', 'b'].flatMap(() => ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']),
      );
      await store.close();
    }, 60_000);

    it('loses nothing that it acknowledged when its writer is killed, twenty times', async () => {
      const place = await freshPlace();
      const promised = new Map<string, string>();
      for (let round = 0; round < 20; round++) {
        const writer = startWriter(place, `w${round}`, 10_000);
        await writer.keptAtLeast(3 + round);
        writer.kill();
        expect(await writer.ended).toBeNull();
        for (const { call, date } of writer.kept) promised.set(call, date);
      }
      const store = await opened(place);
      const readings = await allReadings(store, 100);
      const held = new Map(readings.map(({ call }) => [call.id, call.deadlines[0]?.date ?? '']));
      expect([...promised].filter(([call, date]) => (held.get(call) ?? '') < date)).toEqual([]);
      expect(promised.size).toBeGreaterThan(60);
      const changes = await store.changesAfter(0, 100_000);
      expect(changes.map(({ number }) => number)).toEqual(changes.map((_, i) => i + 1));
      for (const { call } of readings) expect((await store.history(call.id)).at(-1)?.deadlines).toEqual(call.deadlines);
      await store.close();
      expect(await kind.integrity(place)).toBe('ok');
    }, 180_000);
  });
}
