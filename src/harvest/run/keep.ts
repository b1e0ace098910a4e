import type { Call } from '#model/call.ts';
import type { Known } from './known.ts';
import type { World } from './world.ts';

/** Keeps a reading, and tells what it changes. All that stands in a call that is new is new: that is told in one event. */
export async function keep(call: Call, known: Known, { store, tell }: World): Promise<void> {
  const { id, url, event, source, deadlines } = call;
  const changes = await store.keep(call);
  if (!known.has(call)) {
    known.add(call);
    return tell({ event: 'new', source: source.id, call: { id, url, event }, deadlines: deadlines.length });
  }
  for (const change of changes) tell({ event: 'change', ...change });
}
