import { slug } from '#model/id.ts';
import { seriesKey } from '#model/venue-alias.ts';

/** What a list is narrowed to; null where it is not. The names are those of the address: `?area=ai&kind=submission&q=vision`. */
export interface Filter {
  readonly area: string | null;
  readonly kind: string | null;
  readonly rank: string | null;
  readonly venue: string | null;
  readonly q: string | null;
}

/** What a row can be found by. Ranks and venues go by the slugs of their feeds. */
export interface Facets {
  readonly areas: readonly string[];
  readonly kind: string;
  readonly ranks: readonly string[];
  readonly venue: string;
  /** Everything that search looks through, in lower case. */
  readonly text: string;
}

export const filterNames = ['area', 'kind', 'rank', 'venue', 'q'] as const;

const mostLetters = 200;

/** The filter that an address asks for. */
export function filterOf(query: URLSearchParams): Filter {
  const given = (name: string) => query.get(name)?.trim().slice(0, mostLetters) || null;
  return { area: given('area'), kind: given('kind'), rank: given('rank'), venue: given('venue'), q: given('q') };
}

export const isNarrow = (filter: Filter): boolean => filterNames.some((name) => filter[name] !== null);

/** Text as search compares it: lower case, without accents. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the query stands in the text, or the query is another name of the venue (NIPS for NeurIPS). */
function isFound(text: string, venue: string, query: string): boolean {
  if (venue !== '' && slug(seriesKey(query)) === venue) return true;
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether a row is one that was asked for. `kind` may be `any`. */
export function matches(facets: Facets, { area, kind, rank, venue, q }: Filter): boolean {
  return (
    (area === null || facets.areas.includes(area)) &&
    (kind === null || kind === 'any' || facets.kind === kind) &&
    (rank === null || facets.ranks.includes(rank)) &&
    (venue === null || facets.venue === venue) &&
    (q === null || isFound(facets.text, facets.venue, q))
  );
}
