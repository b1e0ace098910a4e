import { areas } from '#model/area.ts';
import { slug } from '#model/id.ts';
import type { Edition } from '#model/merge/edition.ts';
import { seriesKey } from '#model/venue-alias.ts';
import { rankName } from '../feeds/selection.ts';
import { type Facets, folded } from './filter.ts';
import type { Item } from './item.ts';

/** The slug of a rank in addresses: `core-a-star`. */
export const rankSlug = (rank: string): string => rankName(rank).slice('rank-'.length);

/** The slug of a series in addresses, the same for all its names; empty where an edition names none. */
export const seriesSlug = ({ venue, event }: Pick<Edition, 'venue' | 'event'>): string => {
  const name = venue?.series ?? event.acronym;
  return name ? slug(seriesKey(name)) : '';
};

/** What an item is found by. */
export function facetsOf({ edition, deadline }: Item): Facets {
  const { venue, event, url } = edition;
  const words = [event.acronym, event.name, event.place, venue?.series, deadline.label, deadline.track, url];
  return {
    areas: venue?.areas ?? [],
    kind: deadline.kind,
    ranks: (venue?.ranks ?? []).map(rankSlug),
    venue: seriesSlug(edition),
    text: folded([...words, ...(venue?.areas ?? []).map((area) => areas[area]), ...(venue?.ranks ?? [])].filter(Boolean).join(' ')),
  };
}
