import { hostname } from 'node:os';
import { asker } from '#harvest/fetch/ask.ts';
import { goodManners, Lanes } from '#harvest/polite/lanes.ts';
import { politeAsk } from '#harvest/polite/polite-ask.ts';
import { reserveIn } from '#harvest/polite/reserve.ts';
import { PageReaders } from '#harvest/reading/page-readers.ts';
import type { HarvestEvent } from '#harvest/run/event.ts';
import { harvest } from '#harvest/run/harvest.ts';
import { openQueue } from '#store/queue/open-queue.ts';
import type { Queue } from '#store/queue.ts';
import type { Store } from '#store/store.ts';
import { folderFor, placeFor, storeFor } from '../site-store.ts';
import type { ExitCode } from '../surroundings.ts';
import { eventLine } from './event-line.ts';
import type { HarvestOptions } from './harvest-options.ts';
import type { HarvestService } from './harvest-service.ts';
import { planFiles, planOf, unknownSource } from './plan.ts';
import { barProgress, plainProgress } from './progress.ts';
import { Tally } from './tally.ts';

/** `lastcall harvest`: one run, or one after the other until it is told to stop. */
export async function harvestCommand(options: HarvestOptions, around: HarvestService): Promise<ExitCode> {
  const unknown = unknownSource(options.sources);
  if (unknown !== undefined) {
    around.err(`lastcall: ${unknown}\n`);
    return 2;
  }
  const store = await storeFor(around, options.data);
  if (!store.ok) {
    around.err(`lastcall: ${store.problem}\n`);
    return 1;
  }
  const queue = await openQueue(placeFor(around, options.data), store.value);
  if (!queue.ok) {
    around.err(`lastcall: ${queue.problem}\n`);
    await store.value.close();
    return 1;
  }
  const readers = new PageReaders();
  const harvester = { store: store.value, queue: queue.value, readers, folder: folderFor(around, options.data) };
  try {
    return options.every === null ? await runOnce(options, around, harvester) : await runOften(options.every, options, around, harvester);
  } finally {
    await readers.close();
    await queue.value.close();
    await store.value.close();
  }
}

interface Harvester {
  readonly store: Store;
  readonly queue: Queue;
  readonly readers: PageReaders;
  readonly folder: string;
}

/** One run after the other; what one could not read is told, and tried again by the next. */
async function runOften(every: number, options: HarvestOptions, around: HarvestService, harvester: Harvester): Promise<ExitCode> {
  const { time: clock, stop } = around;
  while (!stop.aborted) {
    const began = clock.now();
    await runOnce(options, around, harvester);
    await clock.sleep(Math.max(0, began + every - clock.now()), stop);
  }
  return 0;
}

async function runOnce(options: HarvestOptions, around: HarvestService, { store, queue, readers, folder }: Harvester): Promise<ExitCode> {
  const { time: clock, stop, out } = around;
  const { plan, unreadable } = await planOf(options.sources, planFiles(folder, options.pages));
  const progress = around.terminal && !options.isJson ? barProgress(around.terminal) : plainProgress(out);
  const tally = new Tally();
  const tell = (event: HarvestEvent) => {
    tally.add(event);
    if (options.isJson) return out(`${JSON.stringify(event)}\n`);
    progress.add(event);
    const line = eventLine(event);
    if (line !== undefined) progress.say(line);
  };
  const owner = `${hostname()} ${process.pid}`;
  const lanes = new Lanes({ ...goodManners, gap: options.gap }, { clock, reserve: reserveIn(store, owner, clock), stop });
  const ask = politeAsk(asker(options.reach), lanes, clock);
  for (const { name, because } of unreadable) tell({ event: 'trouble', name, because });
  await harvest(plan, queue, { store, ask, rest: lanes.rest, readPage: readers.read, readList: readers.readList, clock, tell, stop });
  progress.end();
  if (!options.isJson) out(`${tally.report().join('\n')}\n`);
  return tally.hasTrouble ? 1 : 0;
}
