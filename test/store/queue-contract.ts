import { expect, it } from 'vitest';
import type { Queue } from '#store/queue.ts';
import { opened } from './opened.ts';
import { errand, openedQueue, secondsOn, taking } from './opened-queue.ts';
import { describeKind, type Kind } from './places.ts';

/** What every queue must do. */
export function queueContract(kind: Kind): void {
  describeKind('a queue over a store', kind, () => {
    const freshPlace = kind.places();
    const withQueue = (work: (queue: Queue) => Promise<void>) => async () => {
      const place = await freshPlace();
      const store = await opened(place);
      const queue = await openedQueue(place, store);
      try {
        await work(queue);
      } finally {
        await queue.close();
        await store.close();
      }
    };

    it(
      'takes each address once, however often it is added',
      withQueue(async (queue) => {
        expect(await queue.add([errand('reef', 1), errand('reef', 2)])).toBe(2);
        expect(await queue.add([errand('reef', 1), errand('kelp', 1)])).toBe(1);
        expect(await queue.size()).toBe(3);
        const first = await taking(queue, secondsOn(0));
        expect(await queue.add([first])).toBe(0);
        await queue.done(first, secondsOn(0));
        expect(await queue.add([first])).toBe(1);
      }),
    );

    it(
      'gives a lane to one at a time, and the others meanwhile',
      withQueue(async (queue) => {
        await queue.add([errand('reef', 1), errand('reef', 2), errand('kelp', 1)]);
        const now = secondsOn(0);
        const both = [await taking(queue, now), await taking(queue, now)];
        expect(both.map(({ lane }) => lane).sort()).toEqual(['kelp', 'reef']);
        expect(await queue.take(now)).toEqual({ errand: null, askAgainAt: expect.any(String) });
        for (const taken of both) await queue.done(taken, now);
        expect(await taking(queue, now)).toMatchObject({ lane: 'reef', attempt: 0 });
      }),
    );

    it(
      'lets a lane rest as long as it is told',
      withQueue(async (queue) => {
        await queue.add([errand('reef', 1), errand('reef', 2)]);
        await queue.done(await taking(queue, secondsOn(0)), secondsOn(10));
        expect(await queue.take(secondsOn(9))).toEqual({ errand: null, askAgainAt: expect.any(String) });
        expect(await taking(queue, secondsOn(10))).toMatchObject({ lane: 'reef' });
      }),
    );

    it(
      'keeps what is for later, and says when to ask again',
      withQueue(async (queue) => {
        await queue.add([errand('reef', 1, secondsOn(3600))]);
        expect(await queue.take(secondsOn(0))).toEqual({ errand: null, askAgainAt: secondsOn(3600) });
      }),
    );

    it(
      'takes back what failed, one attempt further, until it is done',
      withQueue(async (queue) => {
        await queue.add([errand('reef', 1)]);
        await queue.again(await taking(queue, secondsOn(0)), secondsOn(-1), secondsOn(0));
        expect(await queue.size()).toBe(1);
        const second = await taking(queue, secondsOn(0));
        expect(second).toMatchObject({ url: 'https://reef.example/1', source: 'page', lane: 'reef', attempt: 1 });
        await queue.done(second, secondsOn(0));
        expect(await queue.size()).toBe(0);
        expect(await queue.take(secondsOn(0))).toEqual({ errand: null, askAgainAt: null });
      }),
    );
  });
}
