import type { Call } from '../call.ts';
import { canonicalAddress } from '../id.ts';
import { byTrust, rankOf } from './precedence.ts';
import { likenessOf } from './same-edition.ts';
import { isSameYear, seriesKeys } from './series.ts';

/** Pairs that share a name or an address: the only ones worth a look. */
function neighbours(calls: readonly Call[]): [Call, Call][] {
  const byKey = new Map<string, Call[]>();
  for (const call of calls)
    for (const key of [...seriesKeys(call), canonicalAddress(call.url)]) byKey.set(key, [...(byKey.get(key) ?? []), call]);
  const seen = new Map<Call, Set<Call>>();
  return [...byKey.values()].flatMap((alike) =>
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

const hasSource = (group: readonly Call[], source: string) => group.some((call) => call.source.id === source);

/** Two groups may join unless both hold an entry of the same list, or two of their calls name different years. */
const mayJoin = (a: readonly Call[], b: readonly Call[]): boolean =>
  !a.some(({ source }) => rankOf(source.id) > 0 && hasSource(b, source.id)) && a.every((one) => b.every((other) => isSameYear(one, other)));

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
