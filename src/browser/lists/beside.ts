import type { Call, Deadline } from '#model/call.ts';
import { besideLists } from '#model/merge/beside-lists.ts';
import { lists as knownLists } from '#sources/lists.ts';
import type { CorrectionMade, OtherReading, OthersByDeadline } from '../messages.ts';
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

/** Lists that contradict a call as its page has it, by deadline. */
export function othersOf(call: Call, known: readonly Call[], followed: Parts['followed']): OthersByDeadline {
  const besides = [...besideLists(call, known)].map(([id, { others, disagreements }]): [string, OtherReading[]] => {
    const against = new Set(disagreements.flatMap(({ trusted, other }) => [trusted, other]));
    const right = call.deadlines.find((one) => one.id === id);
    const contradicting = others.filter(({ source }) => source.id !== call.source.id && against.has(source.id));
    return [
      id,
      contradicting.map(({ source, deadline }) => ({
        list: { id: source.id, title: titleOf(source.id, followed) },
        deadline,
        isCorrectable: right !== undefined && isCorrectable(source.id, right),
      })),
    ];
  });
  return Object.fromEntries(besides.filter(([, others]) => others.length));
}

/** The same for all that is tracked: its deadlines are put together to their calls first. */
export function othersOfTracked(tracked: Parts['tracked'], known: readonly Call[], followed: Parts['followed']): OthersByDeadline {
  const calls = [...Map.groupBy(tracked, ({ call }) => call.id).values()].flatMap((all): Call[] => {
    const [first] = all;
    return first ? [{ ...first.call, schema: 1, deadlines: all.map(({ deadline }) => deadline), problems: [] }] : [];
  });
  return Object.assign({}, ...calls.map((call) => othersOf(call, known, followed)));
}

/** What lists contradict: of the call in front, if there is one, and of all that is tracked. */
export async function compareWithLists(store: Store, call: Call | null): Promise<{ page: OthersByDeadline; tracked: OthersByDeadline }> {
  const loaded = await store.load('tracked', 'lists', 'followed');
  if (!loaded.ok) return { page: {}, tracked: {} };
  const { tracked, followed } = loaded.value;
  const known = knownFromLists(loaded.value);
  return { page: call ? othersOf(call, known, followed) : {}, tracked: othersOfTracked(tracked, known, followed) };
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
