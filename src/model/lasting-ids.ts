import type { Deadline } from './call.ts';

type Named = Pick<Deadline, 'id' | 'kind' | 'track' | 'label' | 'date'>;

const groupOf = ({ kind, track }: Named) => `${kind} ${track ?? ''}`;

const only = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined);

/** By which two deadlines of one kind and track may be told to be the same. */
type Mark = (one: Named) => string | null;

const byLabel: Mark = ({ label }) => label;
const byDate: Mark = ({ date }) => date;

/**
 * Ids for deadlines of one kind and track: what only one of them and one that is known bears keeps its id: a label, and a date too where a
 * row came or went, so that a round that is taken down does not pass for an extension. The others share the rest, in their order.
 */
function idsIn(group: readonly Named[], known: readonly Named[]): Map<Named, string> {
  const ids = new Map<Named, string>();
  const taken = new Set<string>();
  const take = (one: Named, id: string | undefined) => {
    if (id === undefined || taken.has(id)) return;
    ids.set(one, id);
    taken.add(id);
  };
  const marks = group.length === known.length ? [byLabel] : [byLabel, byDate];
  for (const mark of marks) {
    const bears = (one: Named) => (other: Named) => mark(one) !== null && mark(other) === mark(one);
    for (const one of group) if (!ids.has(one) && only(group.filter(bears(one)))) take(one, only(known.filter(bears(one)))?.id);
  }
  for (const one of group) if (!ids.has(one)) take(one, one.id);
  const free = (all: readonly Named[]) => all.findLast(({ id }) => !taken.has(id))?.id;
  for (const one of group) if (!ids.has(one)) take(one, free(known) ?? free(group.toReversed()));
  return ids;
}

/**
 * Known deadlines by the track that their label has now: a page that gets a second call for demos calls the first one's track "Paper",
 * which had none while it was alone.
 */
function withTracksOf(deadlines: readonly Named[], known: readonly Named[]): readonly Named[] {
  const groups = new Set(deadlines.map(groupOf));
  return known.map((one) => {
    if (groups.has(groupOf(one))) return one;
    const now = only(deadlines.filter(({ kind, label }) => kind === one.kind && label === one.label));
    return now ? { ...one, track: now.track } : one;
  });
}

/**
 * Deadlines of a newer reading by the ids under which they are known. A page numbers what is of one kind and track in its order, so a row
 * that is put in or taken out would else pass the date of one deadline for that of another.
 */
export function withLastingIds(deadlines: readonly Deadline[], known: readonly Named[]): Deadline[] {
  const knownBy = Map.groupBy(withTracksOf(deadlines, known), groupOf);
  const ids = [...Map.groupBy(deadlines, groupOf)].flatMap(([group, all]) => [...idsIn(all, knownBy.get(group) ?? [])]);
  const idOf = new Map(ids);
  const named = deadlines.map((one) => {
    const id = idOf.get(one) ?? one.id;
    return id === one.id ? one : { ...one, id };
  });
  // A deadline that went to another kind or track may have kept an id that the old one asks for.
  return new Set(named.map(({ id }) => id)).size === named.length ? named : [...deadlines];
}
