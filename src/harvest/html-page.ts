import { load } from 'cheerio';
import type { Page } from '#page/block.ts';
import { collectBlocks } from '#page/collect.ts';
import { headOf } from '#page/head.ts';
import { elementStyles } from './element-styles.ts';
import { deepest, parseHtml } from './html-tree.ts';
import { parsedTree } from './parsed-tree.ts';

/** Reads HTML, whole or in parts. */
export function htmlPage(html: string, url: string | null): Page {
  const { document, wasCapped } = parseHtml(html);
  const $ = load(document);
  const styles = elementStyles($, document);
  const { blocks, problems } = collectBlocks(document, parsedTree(styles.of));
  const head = headOf({
    title: $('title').first().text(),
    lang: $('html').attr('lang') ?? null,
    metas: $('meta[content]')
      .toArray()
      .map(({ attribs }) => ({ name: attribs.property ?? attribs.name ?? '', content: attribs.content ?? '' })),
    scripts: $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => $(script).text()),
  });
  const nesting = wasCapped ? [`This page nests deeper than ${deepest} elements; what stood deeper was read as if it stood there.`] : [];
  return { url, ...head, blocks, problems: [...nesting, ...styles.problems, ...problems] };
}
