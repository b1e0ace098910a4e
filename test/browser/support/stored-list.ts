import { openStore } from '#browser/store/store.ts';
import type { TrackedView } from '#ui/popup-view.ts';

/** What the extension would have in the browser's storage with a list tracked, made without a browser. */
export async function storedList(list: readonly TrackedView[]): Promise<Readonly<Record<string, unknown>>> {
  const items: Record<string, unknown> = {};
  const area = { get: async () => ({ ...items }), set: async (more: Record<string, unknown>) => void Object.assign(items, more) };
  const tracked = list.map(({ call, deadline, trackedAt, note = '' }) => ({ call, deadline, trackedAt, note }));
  const history = Object.fromEntries(
    list.map(({ call, deadline, history: past }) => [deadline.id, past.map((one) => ({ ...one, from: one.from ?? call.source }))]),
  );
  const saved = await openStore(area, (work) => work()).update(['tracked', 'history'], () => ({ tracked, history }));
  if (!saved.ok) throw new Error(saved.problem.detail);
  return items;
}
