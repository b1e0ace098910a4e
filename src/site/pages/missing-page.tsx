import { words } from '../words.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { SiteLink } from './root.tsx';

/** What stands where nothing does. */
export const MissingPage = ({ frame }: { readonly frame: Frame }) => (
  <Layout title={words.missingTitle} assetVersion={frame.assetVersion}>
    <h1>{words.missingTitle}</h1>
    <p class="promise">
      {words.missingWhy} <SiteLink to="">{words.next}</SiteLink>
    </p>
  </Layout>
);
