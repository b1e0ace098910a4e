import type { Call } from '../call.ts';
import { byNameOrAddress } from './nearby.ts';
import { byTrust, rankOf } from './precedence.ts';
import { isTwin, likenessOf } from './same-edition.ts';
import { isSameYear } from './series.ts';

/** Pairs that share a name or an address: the only ones worth a look. */
function neighbours(calls: readonly Call[]): [Call, Call][] {
  const seen = new Map<Call, Set<Call>>();
  return [...byNameOrAddress(calls).values()].flatMap((alike) =>
    alike.flatMap((a, i) =>
      alike.slice(i + 1).flatMap((b): [Call, Call][] => {
        const met = seen.get(a) ?? new Set();
        seen.set(a, met);
        if (met.has(b)) return [];
        met.add(b);
        return [[a, b]];
      }),
    ),
  );
}

/** Two entries of one list are two editions, unless the list has one of them twice. */
const isClash = (a: Call, b: Call): boolean => a.source.id === b.source.id && rankOf(a.source.id) > 0 && !isTwin(a, b);

/** Two groups may join unless two of their calls stand for different editions of one list, or name different years. */
const mayJoin = (a: readonly Call[], b: readonly Call[]): boolean =>
  a.every((one) => b.every((other) => !isClash(one, other) && isSameYear(one, other)));

/** Calls by edition: the pairs that are most alike join first. Each group, and the groups, in order of trust. */
export function groupByEdition(calls: readonly Call[]): Call[][] {
  const ordered = [...calls].sort(byTrust);
  const groupOf = new Map(ordered.map((call): [Call, Call[]] => [call, [call]]));
  const alike = neighbours(ordered)
    .flatMap(([a, b]) => {
      const likeness = likenessOf(a, b);
      return likeness === undefined ? [] : [{ a, b, likeness }];
    })
    .sort((x, y) => y.likeness - x.likeness);
  for (const { a, b } of alike) {
    const [one = [], other = []] = [groupOf.get(a), groupOf.get(b)];
    if (one === other || !mayJoin(one, other)) continue;
    const joined = [...one, ...other];
    for (const call of joined) groupOf.set(call, joined);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(byTrust));
}
