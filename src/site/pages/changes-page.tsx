import { sayDay } from '#calendar/say-date.ts';
import { utcDay } from '#model/instant.ts';
import type { StoredChange } from '#store/store.ts';
import { venueName } from '#ui/venue-name.ts';
import { howChanged, told, whatChanged } from '../say-change.ts';
import { words } from '../words.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { SiteLink } from './root.tsx';

interface ChangesProps {
  readonly changes: readonly StoredChange[];
  /** The edition that a call went into, by the id of the call. */
  readonly editionOf: ReadonlyMap<string, string>;
}

const OneChange = ({ stored }: { readonly stored: StoredChange }) => (
  <>
    <span class="label">{whatChanged(stored)}</span> {howChanged(stored)}
  </>
);

/** Changes as they were noticed, newest first. */
export const ChangeList = ({ changes, editionOf }: ChangesProps) => (
  <ol class="changes">
    {told(changes).map(({ stored, count }) => {
      const edition = editionOf.get(stored.call.id);
      return (
        <li key={stored.number} class="change" data-change={stored.change.kind}>
          <time dateTime={stored.noticedAt}>{sayDay(utcDay(stored.noticedAt))}</time>
          <p>
            {edition ? (
              <SiteLink to={`call/${edition}/`} class="venue">
                {venueName(stored.call)}
              </SiteLink>
            ) : (
              <span class="venue">{venueName(stored.call)}</span>
            )}{' '}
            {count > 1 ? words.listed(count) : <OneChange stored={stored} />} <span class="source">{words.bySource(stored.source)}</span>
          </p>
        </li>
      );
    })}
  </ol>
);

export const ChangesPage = ({ frame, ...list }: ChangesProps & { readonly frame: Frame }) => (
  <Layout title={words.changesTitle} section="changes" assetVersion={frame.assetVersion}>
    <h1>{words.changesTitle}</h1>
    {list.changes.length > 0 ? <ChangeList {...list} /> : <p class="nothing">{words.noChanges}</p>}
  </Layout>
);
