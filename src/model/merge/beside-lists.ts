import type { Call } from '../call.ts';
import type { MergedDeadline } from './edition.ts';
import { mergeReadings } from './merge.ts';
import { nearbyIn } from './nearby.ts';
import { likenessOf } from './same-edition.ts';

/** What others say of one deadline of a page: all their readings, and those that contradict it, the worst first. */
export type Beside = Pick<MergedDeadline, 'others' | 'disagreements'>;

/**
 * What is known from lists, to hold a call as it was just read from its page against: by the id of each deadline of the page that a list
 * has too. `known` may be everything that is known; what belongs to other calls is left out.
 */
export function besideLists(known: readonly Call[]): (call: Call) => ReadonlyMap<string, Beside> {
  const nearby = nearbyIn(known);
  return (call) =>
    besideAlike(
      call,
      nearby(call).filter((other) => likenessOf(call, other) !== undefined),
    );
}

function besideAlike(call: Call, alike: readonly Call[]): ReadonlyMap<string, Beside> {
  if (!alike.length) return new Map();
  const edition = mergeReadings([call, ...alike]).find(({ calls }) => calls.includes(call));
  const besides = (edition?.deadlines ?? []).map(({ chosen, others, disagreements }): readonly [string, Beside] | undefined => {
    const own = [chosen, ...others].find((reading) => reading.source.id === call.source.id && reading.call === call.id);
    const rest = [chosen, ...others].filter((reading) => reading !== own);
    return own && rest.length ? [own.deadline.id, { others: rest, disagreements }] : undefined;
  });
  return new Map(besides.filter((beside) => beside !== undefined));
}
