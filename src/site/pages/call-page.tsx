import { safeAddress } from '#calendar/safe-text.ts';
import { sayDays } from '#calendar/say-date.ts';
import { areas } from '#model/area.ts';
import { isDay } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import type { Edition } from '#model/merge/edition.ts';
import { bySoonest } from '#model/order.ts';
import type { StoredChange } from '#store/store.ts';
import { venueName } from '#ui/venue-name.ts';
import { venueName as venueFeed } from '../feeds/selection.ts';
import type { Estimate } from '../forecast/estimate.ts';
import type { Extensions } from '../forecast/extensions.ts';
import { rankSlug } from '../list/facets.ts';
import { itemsOf } from '../list/item.ts';
import { laneOf } from '../timeline/lane.ts';
import { words } from '../words.ts';
import { DeadlineEvidence } from './call-deadline.tsx';
import { ChangeList } from './changes-page.tsx';
import { EstimateList } from './estimate-list.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { SiteLink } from './root.tsx';
import { SubscribeButtons } from './subscribe.tsx';
import { Timeline } from './timeline.tsx';

export interface CallPageProps {
  readonly frame: Frame;
  readonly edition: Edition;
  readonly changes: readonly StoredChange[];
  readonly editionOf: ReadonlyMap<string, string>;
  readonly checked: ReadonlyMap<string, Instant>;
  readonly extensions: Extensions | undefined;
  readonly estimate: Estimate | undefined;
}

const Facts = ({ edition }: { readonly edition: Edition }) => {
  const { event, venue, url } = edition;
  const page = safeAddress(url);
  const days = event.start === null ? null : isDay(event.start) ? sayDays(event.start, event.end) : sayDays(event.start, null);
  return (
    <div class="facts">
      {event.name && event.name !== venueName(edition) && <p class="full-name">{event.name}</p>}
      {(days || event.place) && <p>{words.eventOn(days ?? '', event.place)}</p>}
      {page && (
        <p>
          <a href={page} rel="noopener noreferrer external">
            {words.officialPage}
          </a>{' '}
          <span class="address">{new URL(page).host}</span>
        </p>
      )}
      <p class="tags">
        {(venue?.areas ?? []).map((area) => (
          <SiteLink key={area} to={`area/${area}/`} class="tag">
            {areas[area]}
          </SiteLink>
        ))}
        {(venue?.ranks ?? []).map((rank) => (
          <SiteLink key={rank} to={`rank/${rankSlug(rank)}/`} class="tag">
            {rank}
          </SiteLink>
        ))}
      </p>
    </div>
  );
};

const History = ({ extensions }: { readonly extensions: Extensions }) => (
  <details class="extensions" open data-keep="extensions">
    <summary>
      <h2>{words.extensionsTitle}</h2>
    </summary>
    <p>
      {words.extensions(extensions.extended, extensions.editions)}
      {extensions.extended > 0 && `${words.extendedBy(extensions.days)}.`} {words.notAPromise}
    </p>
  </details>
);

/** One call: each deadline with its evidence, what others say, what changed, what may come. */
export const CallPage = ({ frame, edition, changes, editionOf, checked, extensions, estimate }: CallPageProps) => {
  const items = itemsOf(edition).toSorted((a, b) => bySoonest(a.deadline, b.deadline));
  const name = venueName(edition);
  const lane = laneOf(edition);
  return (
    <Layout title={name} description={`${words.deadlines}: ${name}`} assetVersion={frame.assetVersion}>
      <h1>{name}</h1>
      <Facts edition={edition} />
      {edition.venue && (
        <SubscribeButtons feed={venueFeed(edition.venue.series)} title={`Lastcall: ${edition.venue.series}`} base={frame.base} />
      )}
      {lane && lane.marks.length > 1 && <Timeline lanes={[lane]} label={words.timelineOf(name)} />}
      <h2>{words.deadlines}</h2>
      <ul class="evidence">
        {items.map((item) => (
          <DeadlineEvidence key={item.deadline.id} item={item} checked={checked} />
        ))}
      </ul>
      {extensions && <History extensions={extensions} />}
      {estimate && <EstimateList estimates={[estimate]} />}
      <h2>{words.history}</h2>
      {changes.length > 0 ? <ChangeList changes={changes} editionOf={editionOf} /> : <p class="nothing">{words.noHistory}</p>}
    </Layout>
  );
};
