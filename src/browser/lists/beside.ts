import type { Call, Deadline } from '#model/call.ts';
import { type Beside, besideLists } from '#model/merge/beside-lists.ts';
import { lists as knownLists } from '#sources/lists.ts';
import type { CorrectionMade, OtherReading, OthersByDeadline } from '../messages/messages.ts';
import type { Parts } from '../store/parts.ts';
import type { Store } from '../store/store.ts';
import { bundledCalls } from './bundled.ts';
import { correctionFor, isCorrectable } from './correction.ts';
import { callsOf } from './followed-state.ts';
import { sourceOf } from './list-source.ts';

/** All that is known from lists: those that are followed as read last, those that are not as they came with the release. */
export function knownFromLists(stored: Pick<Parts, 'lists' | 'followed'>): readonly Call[] {
  const read = stored.followed.flatMap(({ id }) => callsOf(stored, id) ?? []);
  const readIds = new Set(stored.followed.filter(({ id }) => callsOf(stored, id)).map(({ id }) => id));
  return [...read, ...bundledCalls().filter(({ source }) => !readIds.has(source.id))];
}

const titleOf = (id: string, followed: Parts['followed']): string => {
  const one = followed.find((list) => list.id === id);
  return (one && sourceOf(one)?.title) ?? knownLists.find((list) => list.id === id)?.title ?? id;
};

/** Tells which of the lists contradict a call as its page has it, by deadline. */
export function othersIn(known: readonly Call[], followed: Parts['followed']): (call: Call) => OthersByDeadline {
  const besidesOf = besideLists(known);
  const contradicting = (call: Call, id: string, { others, disagreements }: Beside): OtherReading[] => {
    const against = new Set(disagreements.flatMap(({ trusted, other }) => [trusted, other]));
    const right = call.deadlines.find((one) => one.id === id);
    return others
      .filter(({ source }) => source.id !== call.source.id && against.has(source.id))
      .map(({ source, deadline }) => ({
        list: { id: source.id, title: titleOf(source.id, followed) },
        deadline,
        isCorrectable: right !== undefined && isCorrectable(source.id, right),
      }));
  };
  return (call) => {
    const besides = [...besidesOf(call)].map(([id, beside]) => [id, contradicting(call, id, beside)] as const);
    return Object.fromEntries(besides.filter(([, others]) => others.length));
  };
}

/** The deadlines that are tracked, put together to their calls. */
function callsTracked(tracked: Parts['tracked']): readonly Call[] {
  return [...Map.groupBy(tracked, ({ call }) => call.id).values()].flatMap((all): Call[] => {
    const [first] = all;
    return first ? [{ ...first.call, schema: 1, deadlines: all.map(({ deadline }) => deadline), problems: [] }] : [];
  });
}

/** What lists contradict: of the call in front, if there is one, and of all that is tracked. */
export async function compareWithLists(store: Store, call: Call | null): Promise<{ page: OthersByDeadline; tracked: OthersByDeadline }> {
  const loaded = await store.load('tracked', 'lists', 'followed');
  if (!loaded.ok) return { page: {}, tracked: {} };
  const { tracked, followed } = loaded.value;
  const others = othersIn(knownFromLists(loaded.value), followed);
  return { page: call ? others(call) : {}, tracked: Object.assign({}, ...callsTracked(tracked).map(others)) };
}

interface Wrong {
  readonly list: string;
  /** The id of the list's deadline. */
  readonly wrong: string;
  readonly right: Deadline;
  /** The address of the page that says it right. */
  readonly page: string;
}

/** Makes a correction of a list ready; null where none can be written. */
export async function correctList(store: Store, { list, wrong, right, page }: Wrong): Promise<CorrectionMade | null> {
  const loaded = await store.load('lists', 'followed');
  if (!loaded.ok) return null;
  const calls = knownFromLists(loaded.value).filter(({ source }) => source.id === list);
  for (const call of calls) {
    const deadline = call.deadlines.find(({ id }) => id === wrong);
    const made = deadline && correctionFor(call, deadline, right, page);
    if (made) return { list: { id: list, title: titleOf(list, loaded.value.followed) }, ...made };
  }
  return null;
}
