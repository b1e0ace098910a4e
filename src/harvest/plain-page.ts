import { Document, Element, Text } from 'domhandler';
import type { Page } from '#page/block.ts';
import { collectBlocks } from '#page/collect.ts';
import { parsedTree } from './parsed-tree.ts';

/** Reads plain text, such as a mail: all of it as one preformatted element. */
export function plainPage(text: string, url: string | null): Page {
  const document = new Document([new Element('pre', {}, [new Text(text)])]);
  return {
    url,
    title: '',
    lang: null,
    meta: {},
    data: [],
    ...collectBlocks(
      document,
      parsedTree(() => ({})),
    ),
  };
}
