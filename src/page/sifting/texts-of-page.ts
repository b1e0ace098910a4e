import type { Block, Page, Row } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { mentionsIn } from '../phrases/phrases.ts';

/** The text of a line, or of each cell of a row. */
export const textsIn = (block: Block): readonly string[] => (block.kind === 'row' ? block.cells.map(({ text }) => text) : [block.text]);

/** All that a page says, its title first. */
export function* textsOf({ title, blocks }: Page): Iterable<string> {
  yield title;
  for (const block of blocks) yield* textsIn(block);
}

/** The title of a page and all of its headings. */
export const headsOf = ({ title, blocks }: Page): readonly string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
];

const [mostBlocksAbove, longestSubtitle] = [6, 80];
/** "Call for papers, open issue" near the head of a page, which names a journal perhaps: a line that begins with it, and is no sentence. */
export const subtitlesOf = ({ blocks }: Page): readonly string[] =>
  blocks
    .slice(0, mostBlocksAbove)
    .flatMap((block) =>
      block.kind === 'line' && block.role === 'paragraph' && block.text.length <= longestSubtitle && isOpeningCall(block.text)
        ? block.text
        : [],
    );
const isOpeningCall = (text: string): boolean =>
  !/[.!?。]$/.test(text) && mentionsIn(text)[0]?.concept === 'call' && mentionsIn(text)[0]?.at === 0 && says(labelOf(text), 'call');

/** What the page calls itself. */
export const ownTitlesOf = ({ title, blocks }: Page): readonly string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
];

/** The first rows of the tables in which something is dated: they say what all their rows are about. */
export function headsOfTables({ blocks }: Page, dated: readonly Block[]): readonly string[] {
  const tables = new Set(dated.flatMap((block) => (block.kind === 'row' ? block.table : [])));
  const firsts = new Map<number, Row>();
  if (tables.size)
    for (const block of blocks)
      if (block.kind === 'row' && tables.has(block.table)) firsts.set(block.table, firsts.get(block.table) ?? block);
  return [...firsts.values()].flatMap(textsIn);
}

/** What a page without any heading starts with. */
export function leadOf({ blocks }: Page): string {
  const [first] = blocks;
  return first?.kind === 'line' && !blocks.some((block) => block.kind === 'heading') ? first.text : '';
}
