import { utcDay } from '#model/instant.ts';
import type { Lane } from '../timeline/lane.ts';
import { words } from '../words.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { Timeline } from './timeline.tsx';

/** What lies ahead as a picture. */
export const TimelinePage = ({ frame, lanes }: { readonly frame: Frame; readonly lanes: readonly Lane[] }) => (
  <Layout title={words.timelineTitle} section="timeline" assetVersion={frame.assetVersion}>
    <h1>{words.timelineTitle}</h1>
    <p class="promise">{words.timelineWhy}</p>
    {lanes.length > 0 ? (
      <Timeline lanes={lanes} label={words.timelineTitle} first={utcDay(frame.now)} />
    ) : (
      <p class="nothing">{words.nothing}</p>
    )}
  </Layout>
);
