import type { Element } from 'domhandler';
import type { Page } from '#page/block.ts';
import { collectBlocks } from '#page/collect.ts';
import { headOf } from '#page/head.ts';
import { ElementIndex } from './element-index.ts';
import { elementStyles } from './element-styles.ts';
import { deepest, parseHtml } from './html-tree.ts';
import { parsedTree } from './parsed-tree.ts';

/** Reads HTML, whole or in parts. */
export function htmlPage(html: string, url: string | null): Page {
  const { document, wasCapped } = parseHtml(html);
  const elements = new ElementIndex(document);
  const styles = elementStyles(document, elements);
  const { blocks, problems } = collectBlocks(document, parsedTree(styles.of));
  const nesting = wasCapped ? [`This page nests deeper than ${deepest} elements; what stood deeper was read as if it stood there.`] : [];
  return { url, ...headOf(headIn(elements)), blocks, problems: [...nesting, ...styles.problems, ...problems] };
}

function headIn(elements: ElementIndex) {
  const [title] = elements.of('title');
  return {
    title: title ? textIn(title) : '',
    lang: elements.of('html')[0]?.attribs.lang ?? null,
    metas: elements.of('meta').map(({ attribs }) => ({ name: attribs.property ?? attribs.name ?? '', content: attribs.content ?? '' })),
    scripts: elements
      .of('script')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map(textIn),
  };
}

const textIn = ({ children }: Element) => children.map((child) => (child.type === 'text' ? child.data : '')).join('');
