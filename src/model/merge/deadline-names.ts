import { slug } from '../id.ts';
import type { DeadlineReading } from './edition.ts';
import { type Facets, facetsAmong } from './facets.ts';

/** The readings of one deadline, the most trusted first. */
export type Readings = readonly [DeadlineReading, ...DeadlineReading[]];

const kindOf = ([first]: Readings) => first.deadline.kind;

/** What the readings say together: a track only where all name one, the first round that is named by number. */
function unitedFacets(readings: readonly Facets[]): { readonly words: string; readonly round: number | undefined } {
  const isMain = readings.some(({ words }) => words.size === 0);
  const [first] = readings;
  return {
    words: isMain || !first ? '' : [...first.words].join(' '),
    round: readings.map(({ round }) => round).find((round) => typeof round === 'number'),
  };
}

/** The facets of every reading, each judged among the deadlines of its kind in its own call. */
function facetsIn(deadlines: readonly Readings[]): Map<DeadlineReading, Facets> {
  const all = deadlines.flat();
  const sets = Map.groupBy(all, ({ source, call, deadline }) => `${source.id} ${call} ${deadline.kind}`);
  return new Map(
    [...sets.values()].flatMap((set) => {
      const facets = facetsAmong(set.map(({ deadline }) => deadline));
      return set.flatMap((reading, i): [DeadlineReading, Facets][] => (facets[i] ? [[reading, facets[i]]] : []));
    }),
  );
}

/** Rounds of one kind and track: those that are numbered keep their number, the others fill the gaps in order of time. */
function rounds(named: readonly (number | undefined)[], times: readonly (string | null)[]): number[] {
  const result: number[] = [];
  const taken = new Set<number>();
  const order = named.map((_, i) => i).sort((a, b) => ((times[a] ?? '~') < (times[b] ?? '~') ? -1 : 1));
  const give = (i: number, wanted: number) => {
    let round = wanted;
    while (taken.has(round)) round++;
    taken.add(round);
    result[i] = round;
  };
  for (const i of order) if (named[i] !== undefined) give(i, named[i]);
  for (const i of order) if (named[i] === undefined) give(i, 1);
  return result;
}

/**
 * Ids for the deadlines of one edition, in their order: kind, track where it is not the main one, round where it is not the first. A source
 * that joins or leaves changes none of them while another tells the rounds apart.
 */
export function mergedIds(edition: string, deadlines: readonly Readings[]): string[] {
  const facets = facetsIn(deadlines);
  const named = deadlines.map((readings, i) => {
    const { words, round } = unitedFacets(readings.flatMap((reading) => facets.get(reading) ?? []));
    return {
      i,
      round,
      time: readings[0].deadline.earliest,
      base: [edition, kindOf(readings), words && slug(words)].filter(Boolean).join('.'),
    };
  });
  const ids: string[] = [];
  for (const [base, alike] of Map.groupBy(named, (one) => one.base)) {
    const numbers = rounds(
      alike.map(({ round }) => round),
      alike.map(({ time }) => time),
    );
    alike.forEach(({ i }, n) => {
      ids[i] = numbers[n] === 1 ? base : `${base}.${numbers[n]}`;
    });
  }
  return ids;
}
