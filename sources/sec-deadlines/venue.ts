import type { Venue } from '#model/call.ts';
import type { Entry } from './shape.ts';

const types = { CONF: 'conference', SHOP: 'workshop', JRN: 'journal' } as const;
const ranks: Readonly<Record<string, string>> = {
  TOP4: 'Top 4',
  ASTAR: 'CORE A*',
  'CORE-A': 'CORE A',
  'CORE-B': 'CORE B',
  'CORE-C': 'CORE C',
};

/** How the list files an entry: its topics (SEC, PRIV, CRYPTO) are all security. */
export function venueOf({ name, tags }: Entry): Venue {
  const type = (['CONF', 'SHOP', 'JRN'] as const).find((tag) => tags.includes(tag));
  return { series: name, type: type ? types[type] : null, areas: ['security'], ranks: tags.flatMap((tag) => ranks[tag] ?? []) };
}
