import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pageOf } from '#harvest/page-of.ts';
import type { Block, Page } from '#page/block.ts';

/** One page as every candidate gets it: the HTML, the blocks that a collector made of it, and their text. */
export interface Sample {
  readonly name: string;
  readonly html: string;
  readonly bytes: number;
  readonly page: Page;
  readonly text: string;
}

const textOf = (block: Block): string => (block.kind === 'row' ? block.cells.map(({ text }) => text).join('\t') : block.text);

function sampleOf(name: string, file: string): Sample[] {
  const bytes = readFileSync(file);
  const page = pageOf({ bytes, url: null, contentType: 'text/html' });
  if (!page.ok || !page.value.blocks.length) return [];
  return [{ name, html: bytes.toString(), bytes: bytes.length, page: page.value, text: page.value.blocks.map(textOf).join('\n') }];
}

/** Every HTML page in a folder and in the folders below it, in the order of their names. */
export const samplesIn = (folder: string): Sample[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .flatMap((name) => sampleOf(relative(folder, join(folder, name)), join(folder, name)));

/** A page that says all it says `times` over; groups and tables stay apart. */
export function repeated(page: Page, times: number): Page {
  const step =
    1 + Math.max(0, ...page.blocks.map((block) => (block.kind === 'row' ? block.table : block.kind === 'line' ? block.group : 0)));
  const copy = (block: Block, i: number): Block => {
    if (block.kind === 'heading') return block;
    return block.kind === 'row' ? { ...block, table: block.table + i * step } : { ...block, group: block.group + i * step };
  };
  return { ...page, blocks: Array.from({ length: times }, (_, i) => page.blocks.map((block) => copy(block, i))).flat() };
}
