import { Document, Element, Text } from 'domhandler';
import { parsedTree } from '#markup/parsed-tree.ts';
import type { Page } from '#page/block.ts';
import { collectBlocks } from '#page/collect.ts';

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
