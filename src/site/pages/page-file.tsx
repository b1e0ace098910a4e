import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type SiteFile, siteFile } from '../files/site-file.ts';
import { RootProvider } from './root.tsx';

/** What leads back from a file to the root of the site. */
const rootOf = (path: string) => '../'.repeat(path.split('/').length - 1);

/** A page as the text of an HTML document, its links relative to its path. */
export const pageText = (path: string, page: VNode): string =>
  `<!doctype html>${renderToString(<RootProvider value={rootOf(path)}>{page}</RootProvider>)}\n`;

export const pageFile = (path: string, page: VNode): SiteFile => siteFile(path, pageText(path, page));
