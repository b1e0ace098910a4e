import type { Estimate } from '../forecast/estimate.ts';
import { words } from '../words.ts';
import { EstimateList } from './estimate-list.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';

/** What may come, from what was: apart from what has been announced. */
export const EstimatesPage = ({ frame, estimates }: { readonly frame: Frame; readonly estimates: readonly Estimate[] }) => (
  <Layout title={words.estimatesTitle} section="estimates" assetVersion={frame.assetVersion}>
    <h1>{words.estimatesTitle}</h1>
    {estimates.length > 0 ? <EstimateList estimates={estimates} /> : <p class="nothing">{words.nothing}</p>}
  </Layout>
);
