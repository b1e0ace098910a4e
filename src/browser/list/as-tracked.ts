import type { Call } from '#model/call.ts';
import { withLastingIds } from '#model/lasting-ids.ts';
import type { Parts } from '../store/parts.ts';
import type { Tracked } from '../store/shape.ts';

/**
 * Whether a reading may speak for what is tracked: the page outranks every list, a list speaks for what was tracked from it, and whatever
 * stands at an address for what was read there, by a reader that knew its site or did not.
 */
export const maySpeakFor = (one: Tracked, { id, source }: Call): boolean =>
  one.call.id === id && (source.id === 'page' || source.id === one.call.source.id || source.url === one.call.source.url);

/** A reading by the ids under which its deadlines are tracked; they keep their order. */
export function asTracked(tracked: Parts['tracked'], call: Call): Call {
  const known = tracked.filter((one) => maySpeakFor(one, call)).map(({ deadline }) => deadline);
  return known.length ? { ...call, deadlines: withLastingIds(call.deadlines, known) } : call;
}

/** Many readings by the ids under which their deadlines are tracked. */
export function allAsTracked(tracked: Parts['tracked'], calls: readonly Call[]): readonly Call[] {
  const byCall = Map.groupBy(tracked, ({ call }) => call.id);
  return calls.map((call) => asTracked(byCall.get(call.id) ?? [], call));
}

/** What is asked for by the ids of a reading, by the ids under which it is tracked. */
export function askedOf(
  tracked: Parts['tracked'],
  read: Call,
  asked: readonly string[],
): { readonly call: Call; readonly ids: readonly string[] } {
  const call = asTracked(tracked, read);
  const wanted = new Set(asked);
  return { call, ids: call.deadlines.flatMap(({ id }, at) => (wanted.has(read.deadlines[at]?.id ?? '') ? [id] : [])) };
}

/** Whether a deadline is tracked, by the id that a reading gives it. */
export const isTracked = (tracked: Parts['tracked'], read: Call, id: string): boolean => {
  const { ids } = askedOf(tracked, read, [id]);
  return tracked.some(({ deadline }) => ids.includes(deadline.id));
};
