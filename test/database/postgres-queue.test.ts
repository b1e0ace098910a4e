import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { instantAt, milliseconds } from '#model/instant.ts';
import type { Queue } from '#store/queue.ts';
import { opened } from '../store/opened.ts';
import { errand, openedQueue } from '../store/opened-queue.ts';
import { describeKind, postgres } from '../store/places.ts';
import { queueContract } from '../store/queue-contract.ts';

queueContract(postgres);

const realNow = () => instantAt(Date.now());

describeKind('a shared queue', postgres, () => {
  const freshPlace = postgres.places();

  it('hands each errand to one of many harvesters, and no lane to two at once', async () => {
    const place = await freshPlace();
    const stores = await Promise.all([0, 1, 2].map(() => opened(place)));
    const queues: Queue[] = [];
    for (const store of stores) queues.push(await openedQueue(place, store));
    const errands = Array.from({ length: 48 }, (_, i) => errand(`lane${i % 6}`, i));
    await Promise.all(queues.map((queue) => queue.add(errands)));
    const read: string[] = [];
    const busy = new Set<string>();
    const clashes: string[] = [];
    const work = async (queue: Queue) => {
      for (;;) {
        const turn = await queue.take(realNow());
        if (turn.errand) {
          const { url, lane } = turn.errand;
          if (busy.has(lane)) clashes.push(lane);
          busy.add(lane);
          read.push(url);
          await setTimeout(5);
          busy.delete(lane);
          await queue.done(turn.errand, realNow());
        } else if (turn.askAgainAt === null) return;
        else await setTimeout(Math.min(200, Math.max(0, milliseconds(turn.askAgainAt) - Date.now())));
      }
    };
    await Promise.all(queues.flatMap((queue) => [work(queue), work(queue)]));
    expect(clashes).toEqual([]);
    expect(read.sort()).toEqual(errands.map(({ url }) => url).sort());
    await Promise.all(queues.map((queue) => queue.close()));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('hands out again what a killed harvester had', async () => {
    const place = await freshPlace();
    const store = await opened(place);
    const queue = await openedQueue(place, store);
    await queue.add([errand('reef', 1)]);
    const child = spawn(process.execPath, [join(import.meta.dirname, '../store/taker.ts'), JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(child.stdout, 'data');
    expect(JSON.parse(line)).toMatchObject({ url: 'https://reef.example/1' });
    child.kill('SIGKILL');
    expect(await queue.size()).toBe(1);
    // The lane that it had is leased for two minutes: a later now stands for waiting them out.
    const later = () => instantAt(Date.now() + 600_000);
    let turn = await queue.take(later());
    while (!turn.errand) {
      await setTimeout(500);
      turn = await queue.take(later());
    }
    expect(turn.errand).toMatchObject({ url: 'https://reef.example/1', lane: 'reef' });
    await queue.close();
    await store.close();
  }, 60_000);
});
