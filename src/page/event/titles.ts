import type { Page } from '../block.ts';

/** The title of a page and its main headings: what the page is about. */
export const mainTitles = (page: Page): readonly string[] => [
  page.title,
  ...page.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
];
