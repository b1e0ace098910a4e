import { Document, Element, Text } from 'domhandler';
import { parsedTree } from '#markup/parsed-tree.ts';
import type { Block, Page } from '#page/block.ts';
import { collectBlocks } from '#page/collect.ts';

const unstyled = parsedTree(() => ({}));

/** The day of a date, the number of a part: "2nd Workshop" is none. */
const dayOrNumber = /(?<!\d)\d{1,2}(?![\d\p{L}])/u;

/** The first line of a text, where it stands apart as a title does, and is neither dated nor one of several parts. */
const titleIn = (first: Block | undefined): string =>
  first?.kind === 'line' && first.bold && !dayOrNumber.test(first.text) ? first.text : '';

/** Reads plain text, such as a mail: all of it as one preformatted element. */
export function plainPage(text: string, url: string | null): Page {
  const collected = collectBlocks(new Document([new Element('pre', {}, [new Text(text)])]), unstyled);
  return { url, title: titleIn(collected.blocks[0]), lang: null, meta: {}, data: [], ...collected };
}
