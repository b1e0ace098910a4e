import PQueue from 'p-queue';
import type { Call } from '#model/call.ts';
import { instantAt, milliseconds } from '#model/instant.ts';
import type { PageEntry } from '#sources/pages.ts';
import type { ListSource } from '#sources/source.ts';
import type { Errand, Queue } from '#store/queue.ts';
import { keep } from './keep.ts';
import { Known } from './known.ts';
import { ListVisit } from './list-visit.ts';
import { visitPage } from './page-visit.ts';
import { isDue } from './visit.ts';
import type { World } from './world.ts';

/** What is to be read. */
export interface Plan {
  /** Calls that are at hand and need no network. */
  readonly catalogue: readonly Call[];
  readonly lists: readonly ListSource[];
  readonly pages: readonly PageEntry[];
}

/** Lists that are read at the same time. */
const listsAtOnce = 4;

/** Pages under way at the same time, most of them waiting for their host: so many are fetched twice at most when a harvest is killed. */
const pagesAtOnce = 32;

/** Readings of fetch states at a time. */
const several = 500;

const source = 'page';

/** Reads everything that is due into the store. What cannot be read is told, and never stops the rest. */
export async function harvest(plan: Plan, queue: Queue, world: World): Promise<void> {
  const { store, tell, stop } = world;
  const known = await Known.in(store);
  const due = await duePages(plan.pages, world);
  const notDue = plan.pages.length - due.length;
  const lists = [...(plan.catalogue.length ? ['catalogue'] : []), ...plan.lists.map(({ id }) => id)];
  tell({ event: 'start', lists, pages: due.length, notDue });
  await keepCatalogue(plan.catalogue, known, world);
  const visits = new PQueue({ concurrency: listsAtOnce });
  await Promise.all([
    ...plan.lists.map((list) => visits.add(() => guarded(list.id, world, () => new ListVisit(list, known, world).run()))),
    visitPages(due, known, queue, world),
  ]);
  tell({ event: 'end', stopped: stop.aborted });
}

async function duePages(pages: readonly PageEntry[], { store, clock }: World): Promise<readonly PageEntry[]> {
  const due: PageEntry[] = [];
  for (let i = 0; i < pages.length; i += several) {
    const some = pages.slice(i, i + several);
    const states = new Map((await store.fetchStates(some.map(({ url }) => url))).map((state) => [state.url, state]));
    due.push(...some.filter(({ url }) => isDue(states.get(url), clock.now())));
  }
  return due;
}

/** A catalogue is older than what its lists say: it tells only of calls that they did not bring yet. */
async function keepCatalogue(calls: readonly Call[], known: Known, world: World): Promise<void> {
  const fresh = calls.filter((call) => !known.has(call));
  for (const call of fresh) await keep(call, known, world);
  if (calls.length) world.tell({ event: 'list', name: 'catalogue', calls: calls.length });
}

const errandOf = ({ url }: PageEntry, now: number): Errand => ({
  url,
  source,
  lane: URL.canParse(url) ? new URL(url).host : url,
  notBefore: instantAt(now),
});

/** The host with the most pages takes longest, so it begins first. */
function largestFirst(errands: readonly Errand[]): readonly Errand[] {
  const counts = Map.groupBy(errands, ({ lane }) => lane);
  const size = ({ lane }: Errand) => counts.get(lane)?.length ?? 0;
  return errands.toSorted((a, b) => size(b) - size(a));
}

/** A page that another harvester has on its list. */
const unfiled = (url: string): PageEntry => ({ url, areas: [], ranks: [], tags: [] });

/** Takes pages from the queue until nothing waits. Other harvesters over the same queue take their part of them. */
async function visitPages(pages: readonly PageEntry[], known: Known, queue: Queue, world: World): Promise<void> {
  const { clock, rest } = world;
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  await queue.add(largestFirst(pages.map((page) => errandOf(page, clock.now()))));
  const worker = async () => {
    while (!world.stop.aborted) {
      const turn = await queue.take(instantAt(clock.now()));
      if (turn.errand) {
        const { errand } = turn;
        await guarded(errand.url, world, () => visitPage(byAddress.get(errand.url) ?? unfiled(errand.url), known, world));
        await queue.done(errand, instantAt(clock.now() + rest(errand.lane)));
      } else if (turn.askAgainAt === null) return;
      else await clock.sleep(Math.max(1000, milliseconds(turn.askAgainAt) - clock.now()), world.stop);
    }
  };
  await Promise.all(Array.from({ length: Math.min(pagesAtOnce, pages.length) }, worker));
}

/** A fault of the program costs one page or list, and is told like any trouble. */
async function guarded(name: string, { tell }: World, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell({ event: 'trouble', name, because: `a fault of lastcall; please report it: ${String(error)}` });
  }
}
