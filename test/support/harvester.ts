import type { Clock } from '#harvest/clock.ts';
import type { Ask } from '#harvest/fetch/ask.ts';
import { goodManners, Lanes } from '#harvest/polite/lanes.ts';
import { politeAsk } from '#harvest/polite/polite-ask.ts';
import { reserveIn } from '#harvest/polite/reserve.ts';
import { readFound } from '#harvest/reading/read-found.ts';
import { readListFound } from '#harvest/reading/read-list-found.ts';
import type { HarvestEvent } from '#harvest/run/event.ts';
import type { World } from '#harvest/run/world.ts';
import type { harvestStore } from './harvest-store.ts';

/** A harvester over a web and a store of the test's own: what it tells is kept, and it reads pages in this thread. */
export function harvester(
  ask: Ask,
  around: { readonly clock: Clock; readonly store: ReturnType<typeof harvestStore>; readonly name?: string },
) {
  const { clock, store, name = 'one' } = around;
  const events: HarvestEvent[] = [];
  const stop = new AbortController();
  const lanes = new Lanes(goodManners, { clock, reserve: reserveIn(store, name, clock), stop: stop.signal });
  const world: World = {
    store,
    ask: politeAsk(ask, lanes, clock),
    rest: lanes.rest,
    readPage: async (page) => readFound(page),
    readList: async (list) => readListFound(list),
    clock,
    tell: (event) => events.push(event),
    stop: stop.signal,
  };
  return { world, events, stop };
}
