import { describe, expect, it } from 'vitest';
import { goodManners } from '#harvest/polite/lanes.ts';
import { harvest } from '#harvest/run/harvest.ts';
import type { World } from '#harvest/run/world.ts';
import { ok } from '#model/result.ts';
import { memoryQueue } from '#store/queue/memory-queue.ts';
import { crowdedAddresses, crowdedWeb } from './support/crowded-web.ts';
import { harvestStore } from './support/harvest-store.ts';
import { harvester } from './support/harvester.ts';
import { sampleCall } from './support/sample-call.ts';
import { VirtualClock } from './support/virtual-clock.ts';

const start = '2026-11-21T10:00:00Z';
const halfAnHour = 30 * 60 * 1000;

describe('10,000 pages on 2,000 hosts', () => {
  const addresses = crowdedAddresses(2000, 10_000);
  const pages = addresses.map((url) => ({ url, areas: [], ranks: [], tags: [] }));

  it('are asked for within half an hour, none too soon, none against the wish of its host', async () => {
    expect([addresses.length, new Set(addresses.map((url) => new URL(url).host)).size]).toEqual([10_000, 2000]);
    const clock = new VirtualClock(start);
    const web = crowdedWeb(clock, goodManners.gap);
    const { world: reader, events } = harvester(web.ask, { clock, store: harvestStore() });
    const world: World = {
      ...reader,
      readPage: async ({ url, readAt }) => ok(sampleCall([{}], { id: url.replace(/\W+/g, '-'), url, source: { id: 'page', url, readAt } })),
    };
    await clock.run(harvest({ catalogue: [], lists: [], pages }, memoryQueue(), world));
    const took = clock.now() - Date.parse(start);
    expect(web.breaches).toEqual([]);
    expect(took).toBeLessThan(halfAnHour);
    const told = new Set(events.flatMap((event) => ('name' in event ? [event.name] : [])));
    expect(addresses.filter((url) => !told.has(url))).toEqual([]);
  }, 120_000);
});
