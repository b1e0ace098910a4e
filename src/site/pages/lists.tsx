import { areas } from '#model/area.ts';
import { kinds } from '#model/call.ts';
import { everything, type Selection } from '../feeds/selection.ts';
import type { SiteFile } from '../files/site-file.ts';
import { seriesSlug } from '../list/facets.ts';
import { type Filter, filterOf, isNarrow, matches } from '../list/filter.ts';
import { isDue } from '../list/item.ts';
import { kindWords, words } from '../words.ts';
import { NextPage } from './next-page.tsx';
import { pageFile, pageText } from './page-file.tsx';
import type { View } from './view.ts';

/** A first page stays below 100 KB; the rest stands on the page of everything. */
const mostOnPage = 200;
const mostEstimates = 12;

const noFilter = filterOf(new URLSearchParams());

/** What of the list a filter leaves: only what is to be handed in, unless it asks for a kind. */
const itemsOf = (view: View, filter: Filter) =>
  view.ahead.filter((item) => {
    const facets = view.facets.get(item);
    return facets !== undefined && (filter.kind !== null || isDue(item)) && matches(facets, filter);
  });

/** The feed that comes nearest to a filter. */
function feedFor({ area, kind, rank, venue }: Filter, view: View): Selection {
  if (venue !== null) {
    const series = view.snapshot.editions.find((edition) => seriesSlug(edition) === venue)?.venue?.series;
    return { name: `venue-${venue}`, title: `Lastcall: ${series ?? venue}` };
  }
  const areaTitle = area !== null && areas[area as keyof typeof areas];
  if (areaTitle) return { name: `area-${area}`, title: `Lastcall: ${areaTitle}` };
  if (rank !== null && view.frame.choices.ranks.some(({ value }) => value === rank))
    return { name: `rank-${rank}`, title: `Lastcall: ${rank}` };
  const kindTitle = kind !== null && kindWords[kind as keyof typeof kindWords];
  return kindTitle ? { name: `kind-${kind}`, title: `Lastcall: ${kindTitle}` } : everything;
}

interface Listed {
  readonly view: View;
  readonly filter: Filter;
  readonly title: string;
  readonly most: number;
}

const listPage = ({ view, filter, title, most }: Listed) => (
  <NextPage
    frame={view.frame}
    title={title}
    items={itemsOf(view, filter)}
    most={most}
    filter={filter}
    feed={feedFor(filter, view)}
    estimates={isNarrow(filter) ? [] : view.estimates.slice(0, mostEstimates)}
  />
);

/** The first page narrowed to what a query asks for; undefined where it asks for nothing. */
export function filteredPage(view: View, query: URLSearchParams): string | undefined {
  const filter = filterOf(query);
  if (!isNarrow(filter)) return undefined;
  return pageText('index.html', listPage({ view, filter, title: words.next, most: Number.POSITIVE_INFINITY }));
}

/** The page of everything, of all kinds, each row with what a search by script needs. */
const everythingPage = (view: View) => (
  <NextPage
    frame={view.frame}
    title={words.everything}
    items={view.ahead}
    most={Number.POSITIVE_INFINITY}
    filter={noFilter}
    feed={everything}
    estimates={[]}
    isSearchable
  />
);

/** Every list as a file: what is next, everything, one for each field and kind, one for each rank that has something ahead. */
export function* listFiles(view: View): Generator<SiteFile> {
  const { choices } = view.frame;
  const file = (path: string, title: string, filter: Partial<Filter>, most = Number.POSITIVE_INFINITY) =>
    pageFile(path, listPage({ view, filter: { ...noFilter, ...filter }, title, most }));
  yield file('index.html', words.next, {}, mostOnPage);
  yield pageFile('all/index.html', everythingPage(view));
  for (const [area, title] of Object.entries(areas)) yield file(`area/${area}/index.html`, title, { area });
  for (const kind of kinds) yield file(`kind/${kind}/index.html`, kindWords[kind], { kind });
  for (const { value, label } of choices.ranks) yield file(`rank/${value}/index.html`, label, { rank: value });
}
