import type { Block } from '../block.ts';

const mostBlocks = 60;
const fewestItems = 4;
const longestItem = 30;
const figure = /\d/;

const isItem = (block: Block | undefined): boolean =>
  block?.kind === 'line' && block.role === 'item' && block.text.length <= longestItem && !figure.test(block.text);

/** The blocks near the top of a page that are of its menus: short items of a list, several in a row, without a figure. */
export function menusOf(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < Math.min(blocks.length, mostBlocks); at++) {
    let end = at;
    while (isItem(blocks[end])) end++;
    if (end - at >= fewestItems) for (let item = at; item < end; item++) found.add(item);
    at = Math.max(at, end - 1);
  }
  return found;
}
