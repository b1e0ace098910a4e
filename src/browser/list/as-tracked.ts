import type { Call, Deadline } from '#model/call.ts';
import { withLastingIds } from '#model/lasting-ids.ts';
import type { Parts } from '../store/parts.ts';
import type { Hidden, Tracked } from '../store/shape.ts';

/**
 * Whether a reading may speak for what is tracked: the page outranks every list, a list speaks for what was tracked from it, and whatever
 * stands at an address for what was read there, by a reader that knew its site or did not.
 */
export const maySpeakFor = (one: Tracked, { id, source }: Call): boolean =>
  one.call.id === id && (source.id === 'page' || source.id === one.call.source.id || source.url === one.call.source.url);

/** What is known by its id: tracked, or put out of sight. */
export type Known = Pick<Parts, 'tracked' | 'hidden'>;

type HiddenRow = NonNullable<Hidden['as']> & { readonly id: string };

/** What was hidden and is not tracked, as it was called then, by call. */
function hiddenByCall({ tracked, hidden }: Known): ReadonlyMap<string, readonly HiddenRow[]> {
  const ids = new Set(tracked.map(({ deadline }) => deadline.id));
  const named = Object.entries(hidden).flatMap(([id, { as }]) => (as && !ids.has(id) ? [{ id, ...as }] : []));
  return Map.groupBy(named, ({ call }) => call);
}

/** A row that has neither the label nor the day of the hidden one whose id it got is another, and is not to go out of sight with it. */
function apart(deadlines: readonly Deadline[], hidden: readonly HiddenRow[]): Deadline[] {
  const byId = new Map(hidden.map((one) => [one.id, one]));
  return deadlines.map((deadline) => {
    const taken = byId.get(deadline.id);
    return taken && taken.label !== deadline.label && taken.date !== deadline.date ? { ...deadline, id: `${deadline.id}.other` } : deadline;
  });
}

/** A reading by the ids under which its deadlines are tracked or hidden; they keep their order. */
export const asTracked = (known: Known, call: Call): Call => allAsTracked(known, [call])[0] ?? call;

/** Many readings by the ids under which their deadlines are tracked or hidden. */
export function allAsTracked(known: Known, calls: readonly Call[]): readonly Call[] {
  const [tracked, hidden] = [Map.groupBy(known.tracked, ({ call }) => call.id), hiddenByCall(known)];
  return calls.map((call) => {
    const ours = (tracked.get(call.id) ?? []).filter((one) => maySpeakFor(one, call)).map(({ deadline }) => deadline);
    const away = hidden.get(call.id) ?? [];
    const all = [...ours, ...away];
    return all.length ? { ...call, deadlines: apart(withLastingIds(call.deadlines, all), away) } : call;
  });
}

/** What is asked for by the ids of a reading, by the ids under which it is known. */
export function askedOf(known: Known, read: Call, asked: readonly string[]): { readonly call: Call; readonly ids: readonly string[] } {
  const call = asTracked(known, read);
  const wanted = new Set(asked);
  return { call, ids: call.deadlines.flatMap(({ id }, at) => (wanted.has(read.deadlines[at]?.id ?? '') ? [id] : [])) };
}

/** Whether a deadline is tracked, by the id that a reading gives it. */
export const isTracked = (known: Known, read: Call, id: string): boolean => {
  const { ids } = askedOf(known, read, [id]);
  return known.tracked.some(({ deadline }) => ids.includes(deadline.id));
};
