import type { Estimate } from '../forecast/estimate.ts';
import type { Filter } from '../list/filter.ts';
import type { Item } from '../list/item.ts';
import { words } from '../words.ts';
import { EstimateList } from './estimate-list.tsx';
import { FilterForm } from './filter-form.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { DeadlineList } from './list.tsx';
import { SiteLink } from './root.tsx';
import { SubscribeButtons } from './subscribe.tsx';

interface NextPageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly items: readonly Item[];
  /** How many of them to show. */
  readonly most: number;
  readonly filter: Filter;
  /** The feed that holds the same. */
  readonly feed: { readonly name: string; readonly title: string };
  readonly estimates: readonly Estimate[];
  /** Whether the rows carry what a search by script needs. */
  readonly isSearchable?: boolean;
}

const Count = ({ shown, all }: { readonly shown: number; readonly all: number }) => (
  <p class="count" id="count" role="status">
    {shown < all ? (
      <>
        {words.someOf(shown, all)} · <SiteLink to="all/">{words.showAll(all)}</SiteLink>
      </>
    ) : (
      words.count(all)
    )}
  </p>
);

/** A list of what is due, with its filters, its feed and, at the end, what may come. */
export const NextPage = ({ frame, title, items, most, filter, feed, estimates, isSearchable = false }: NextPageProps) => {
  const shown = items.slice(0, most);
  return (
    <Layout title={title === words.next ? words.title : title} section="next" assetVersion={frame.assetVersion}>
      <h1>{title}</h1>
      <p class="promise">{words.promise}</p>
      <FilterForm filter={filter} choices={frame.choices} />
      <div class="bar">
        <Count shown={shown.length} all={items.length} />
        <SubscribeButtons feed={feed.name} title={feed.title} base={frame.base} />
      </div>
      {items.length > 0 ? (
        <DeadlineList items={shown} isSearchable={isSearchable} />
      ) : (
        <div class="list" id="list">
          <p class="nothing">
            {words.nothingFound} <SiteLink to="">{words.clearFilters}</SiteLink>
          </p>
        </div>
      )}
      {estimates.length > 0 && <EstimateList estimates={estimates} />}
    </Layout>
  );
};
