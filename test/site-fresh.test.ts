import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#model/instant.ts';
import { keepFresh } from '#site/keep-fresh.ts';
import type { Made } from '#site/make-site.ts';
import { at } from './support/sample-call.ts';

describe('a site that is kept fresh', () => {
  const start = () => {
    const world = { now: at('2026-11-25T12:00:00Z'), number: 1, renders: 0, running: 0, most: 0, isBroken: false, said: [] as unknown[] };
    const make = async (now: Instant): Promise<Made> => {
      if (world.isBroken) throw new Error('no database');
      world.running++;
      world.most = Math.max(world.most, world.running);
      await Promise.resolve();
      world.running--;
      world.renders++;
      return {
        site: { files: new Map(), renderedAt: now, number: world.number, filtered: () => undefined },
        published: { written: [], unchanged: 0, refused: [] },
      };
    };
    const newest = async () => [{ number: world.number }] as never;
    const fresh = keepFresh({
      store: { newestChanges: newest },
      make,
      now: () => world.now,
      made: () => {},
      failed: (error) => world.said.push(error),
    });
    return { world, fresh };
  };

  it.each<[string, number, (world: { now: Instant; number: number }) => void]>([
    ['is left alone while nothing happens', 1, () => {}],
    [
      'is rendered anew after a change',
      2,
      (world) => {
        world.number = 2;
      },
    ],
    [
      'is rendered anew once it is old',
      2,
      (world) => {
        world.now = at('2026-11-25T18:00:00Z');
      },
    ],
  ])('%s', async (_, renders, happen) => {
    const { world, fresh } = start();
    await fresh();
    happen(world);
    await fresh();
    expect(world.renders).toBe(renders);
  });

  it('stands as it was while it cannot be rendered, and says so', async () => {
    const { world, fresh } = start();
    const first = await fresh();
    Object.assign(world, { number: 2, isBroken: true });
    expect(await fresh()).toBe(first);
    expect(world.said).toEqual([new Error('no database')]);
    world.isBroken = false;
    expect((await fresh()).site.number).toBe(2);
  });

  it('fails where it cannot be rendered at all', async () => {
    const { world, fresh } = start();
    world.isBroken = true;
    await expect(fresh()).rejects.toThrow('no database');
  });

  it('is never rendered twice at once', async () => {
    const { world, fresh } = start();
    await Promise.all([fresh(), fresh(), fresh()]);
    expect([world.renders, world.most]).toEqual([1, 1]);
  });
});

it('the whole site is the same bytes in every zone of the machine', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { loadTsx } from './src/site/load-tsx.ts';
    loadTsx();
    const { renderSite } = await import('./src/site/render.ts');
    const { snapshotOf } = await import('./src/site/snapshot.ts');
    const { manyCalls, manyCallsNow: now } = await import('./test/support/many-calls.ts');
    const { readingOf } = await import('./test/support/site-memory.ts');
    const snapshot = snapshotOf(manyCalls(25).map((call) => readingOf(call)), [], now);
    const { files } = renderSite(snapshot, { base: null, assets: { files: [], version: 'x' }, stamps: [], now });
    console.log(createHash('sha256').update(JSON.stringify([...files])).digest('hex'));`;
  const hashes = ['Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu'].map((zone) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(new Set(hashes).size).toBe(1);
});
