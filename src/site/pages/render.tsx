import { everything, type Selection } from '../feeds/selection.ts';
import type { SiteFile } from '../files/site-file.ts';
import { seriesSlug } from '../list/facets.ts';
import { lanesAhead } from '../timeline/lane.ts';
import { CallPage } from './call-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { EstimatesPage } from './estimates-page.tsx';
import { listFiles } from './lists.tsx';
import { MissingPage } from './missing-page.tsx';
import { pageFile } from './page-file.tsx';
import { SubscribePage } from './subscribe-page.tsx';
import { TimelinePage } from './timeline-page.tsx';
import type { View } from './view.ts';

const mostLanes = 80;
const mostChanges = 300;

function* callFiles(view: View): Generator<SiteFile> {
  const { frame, snapshot, changesOf, editionOf, extensions } = view;
  const estimateOf = new Map(view.estimates.map((estimate) => [estimate.last.id, estimate]));
  for (const edition of snapshot.editions)
    yield pageFile(
      `call/${edition.id}/index.html`,
      <CallPage
        frame={frame}
        edition={edition}
        changes={changesOf.get(edition.id) ?? []}
        editionOf={editionOf}
        checked={snapshot.checked}
        extensions={extensions.get(seriesSlug(edition))}
        estimate={estimateOf.get(edition.id)}
      />,
    );
}

/** Editions by what of them is next. */
const editionsByNext = ({ ahead }: View) => [...new Set(ahead.map(({ edition }) => edition))];

/** Every page of the site, each made when it is asked for. */
export function* renderPages(view: View, feeds: readonly Selection[]): Generator<SiteFile> {
  const { frame, snapshot, editionOf, estimates } = view;
  yield* listFiles(view);
  yield* callFiles(view);
  yield pageFile('timeline/index.html', <TimelinePage frame={frame} lanes={lanesAhead(editionsByNext(view), frame.now, mostLanes)} />);
  yield pageFile('estimates/index.html', <EstimatesPage frame={frame} estimates={estimates} />);
  yield pageFile(
    'changes/index.html',
    <ChangesPage frame={frame} changes={snapshot.changes.slice(0, mostChanges)} editionOf={editionOf} />,
  );
  yield pageFile('subscribe/index.html', <SubscribePage frame={frame} feeds={feeds.length ? feeds : [everything]} />);
  yield pageFile('404.html', <MissingPage frame={frame} />);
}
