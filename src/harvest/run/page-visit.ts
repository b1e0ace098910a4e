import type { Call } from '#model/call.ts';
import { instantAt, milliseconds } from '#model/instant.ts';
import { filedAs, type PageEntry } from '#sources/pages.ts';
import type { FetchState } from '#store/store.ts';
import type { Answer, Unfetched } from '../fetch/ask.ts';
import { keep } from './keep.ts';
import { closingOf, type Known } from './known.ts';
import { nextReading } from './revisit.ts';
import { afterSuccess, afterTrouble, isDue, movedTo, visit } from './visit.ts';
import type { World } from './world.ts';

/** Reads one page into the store, unless it is not due. What was known of it stays where it cannot be read. */
export async function visitPage(page: PageEntry, known: Known, world: World): Promise<void> {
  const { url } = page;
  const { store, clock, tell } = world;
  const [state] = await store.fetchStates([url]);
  if (!isDue(state, clock.now())) return;
  const visited = await visit({ url, state }, world);
  if (!visited.ok) return fail(visited.problem, state, world);
  const { answer, isNew } = visited.value;
  const to = movedTo(url, answer);
  if (to) tell({ event: 'moved', name: url, to });
  if (!isNew) {
    await store.touch('page', known.callsFrom('page', url), instantAt(clock.now()));
    await store.saveFetchState(afterSuccess(url, visited.value, state, clock.now(), nextReading(known.closingOn(url), clock.now())));
    return tell({ event: 'page', name: url, outcome: 'same', deadlines: null });
  }
  const call = await callOn(page, answer, known, world);
  if (typeof call === 'string') return fail({ url, because: call }, state, world);
  await keep(call, known, world);
  await store.saveFetchState(afterSuccess(url, visited.value, state, clock.now(), nextReading(closingOf(call), clock.now())));
  for (const because of call.problems) tell({ event: 'doubt', name: url, record: 'page', because });
  tell({ event: 'page', name: url, outcome: 'read', deadlines: call.deadlines.length });
}

/** The call on a page, or why what was known of it is to stay: a page that shows no deadline any more is more often broken than over. */
async function callOn(page: PageEntry, answer: Answer, known: Known, { readPage, clock }: World): Promise<Call | string> {
  const { url } = page;
  const { bytes, headers } = answer;
  const read = await readPage({ bytes, contentType: headers.get('content-type') ?? null, url, readAt: instantAt(clock.now()) });
  if (!read.ok) return read.problem;
  const now = clock.now();
  const ahead = known.closingOn(url).filter((closes) => milliseconds(closes) >= now).length;
  if (!read.value.deadlines.length && ahead)
    return `no deadline stands on the page any more, where ${ahead} lay ahead; what was read before is kept`;
  return filedAs(read.value, page);
}

async function fail(unfetched: Unfetched, state: FetchState | undefined, { store, clock, tell, stop }: World): Promise<void> {
  const { url: name, because, kind } = unfetched;
  if (kind === 'unwanted' || (kind === 'put off' && stop.aborted)) return;
  // What the user may allow the next time is not to be waited for.
  if (kind !== 'refused') await store.saveFetchState(afterTrouble(unfetched, state, clock.now()));
  tell({ event: kind === 'put off' ? kind : 'trouble', name, because });
}
