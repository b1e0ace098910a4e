import type { Entry } from '#calendar/entry.ts';
import { areas } from '#model/area.ts';
import { kinds } from '#model/call.ts';
import { slug } from '#model/id.ts';
import { judged } from '#model/kinds.ts';
import { seriesKey } from '#model/venue-alias.ts';
import { kindWords } from '../words.ts';

/** A feed by what it holds. Names stand in addresses that people subscribe to: they never change and never go. */
export interface Selection {
  /** `area-ai`, `kind-submission`, `rank-core-a-star`, `venue-neurips`, `all`. */
  readonly name: string;
  readonly title: string;
}

export const everything: Selection = { name: 'all', title: 'Lastcall: every deadline' };

/** "CORE A*" and "CORE A" must not meet in one name. */
export const rankName = (rank: string): string => `rank-${slug(rank.replaceAll('*', ' star'))}`;

/** The same for every name that a series goes by. */
export const venueName = (series: string): string => `venue-${slug(seriesKey(series))}`;

const areaSelections = Object.entries(areas).map(([id, title]): Selection => ({ name: `area-${id}`, title: `Lastcall: ${title}` }));
const kindSelections = kinds.map((kind): Selection => ({ name: `kind-${kind}`, title: `Lastcall: ${kindWords[kind]}` }));

/** Papers and abstracts of a field: what most readers of a field want. */
const paperSelections = Object.entries(areas).map(
  ([id, title]): Selection => ({ name: `area-${id}-submission`, title: `Lastcall: ${title}, papers and abstracts` }),
);

/** Every feed that an entry belongs to. */
export function selectionsOf({ call, deadline }: Pick<Entry, 'call' | 'deadline'>): Selection[] {
  const { venue } = call;
  return [
    everything,
    { name: `kind-${deadline.kind}`, title: `Lastcall: ${kindWords[deadline.kind]}` },
    ...(venue?.areas ?? []).flatMap((area) => [
      { name: `area-${area}`, title: `Lastcall: ${areas[area]}` },
      ...(judged.has(deadline.kind) ? [{ name: `area-${area}-submission`, title: `Lastcall: ${areas[area]}, papers and abstracts` }] : []),
    ]),
    ...(venue?.ranks ?? []).map((rank) => ({ name: rankName(rank), title: `Lastcall: ${rank}` })),
    ...(venue ? [{ name: venueName(venue.series), title: `Lastcall: ${venue.series}` }] : []),
  ];
}

/** Entries by feed, in order of name. Feeds of an area, of a kind and of everything are there even where they are empty. */
export function entriesBySelection(entries: readonly Entry[]): Map<string, { readonly selection: Selection; readonly entries: Entry[] }> {
  const found = new Map<string, { readonly selection: Selection; readonly entries: Entry[] }>();
  for (const selection of [everything, ...areaSelections, ...paperSelections, ...kindSelections])
    found.set(selection.name, { selection, entries: [] });
  for (const entry of entries) {
    for (const selection of selectionsOf(entry)) {
      const group = found.get(selection.name) ?? { selection, entries: [] };
      if (group.entries.at(-1) !== entry) group.entries.push(entry);
      found.set(selection.name, group);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
