import type { Selection } from '../feeds/selection.ts';
import { words } from '../words.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { SubscribeButtons } from './subscribe.tsx';

interface SubscribePageProps {
  readonly frame: Frame;
  /** Every feed that there is. */
  readonly feeds: readonly Selection[];
}

const groups = [
  [words.byArea, 'area-'],
  [words.byKind, 'kind-'],
  [words.byRank, 'rank-'],
  [words.byVenue, 'venue-'],
] as const;

const shortTitle = ({ title }: Selection) => title.replace(/^Lastcall: /, '');

const FeedRow = ({ feed, base }: { readonly feed: Selection; readonly base: string | null }) => (
  <li class="feed">
    <h3>{shortTitle(feed)}</h3>
    <SubscribeButtons feed={feed.name} title={feed.title} base={base} />
  </li>
);

/** Every feed, and the ways to subscribe to it. */
export const SubscribePage = ({ frame, feeds }: SubscribePageProps) => {
  const [everything] = feeds.filter(({ name }) => name === 'all');
  return (
    <Layout title={words.subscribeTitle} section="subscribe" assetVersion={frame.assetVersion}>
      <h1>{words.subscribeTitle}</h1>
      <p class="promise">{words.subscribeWhy}</p>
      {everything && (
        <>
          <h2>{words.everything}</h2>
          <SubscribeButtons feed={everything.name} title={everything.title} base={frame.base} />
        </>
      )}
      {groups.map(([title, prefix]) => (
        <details key={prefix} class="group" open={prefix !== 'venue-'}>
          <summary>
            <h2>{title}</h2>
          </summary>
          <ul class="feeds">
            {feeds
              .filter(({ name }) => name.startsWith(prefix))
              .map((feed) => (
                <FeedRow key={feed.name} feed={feed} base={frame.base} />
              ))}
          </ul>
        </details>
      ))}
      <p class="aside">{words.withAlarmsWhy}</p>
    </Layout>
  );
};
