import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectDocument } from '../src/browser/collect/collect.ts';
import { pageOf } from '../src/harvest/page-of.ts';
import { htmlPage } from '../src/markup/html-page.ts';
import { mostBlocks, mostWeight, weightOf } from '../src/page/collect/block-writer.ts';
import { writtenPage } from './support/written-blocks.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');
const files = readdirSync(folder);
const golden = '.blocks.txt';
const fixtures = files.filter((name) => !name.endsWith(golden));
const url = 'https://venue.example/call';

/** Text without what the collector folds or drops. */
const bare = (text: string) => text.replace(/\s|\u00ad|[\u200b-\u200f]|\ufeff|\u0336/g, '');

function inNode(name: string) {
  const page = pageOf({ bytes: readFileSync(join(folder, name)), url, contentType: null });
  if (!page.ok) throw new Error(page.problem);
  return page.value;
}

function inTab(name: string) {
  return collectDocument(new JSDOM(readFileSync(join(folder, name), 'utf8'), { url }).window.document);
}

describe('the pages in test/fixtures/pages', () => {
  it('have each its blocks, checked by hand', () => {
    expect(files.filter((name) => name.endsWith(golden))).toEqual(fixtures.map((name) => name + golden));
  });

  it.each(fixtures)('%s gives its blocks', async (name) => {
    await expect(writtenPage(inNode(name))).toMatchFileSnapshot(join(folder, name + golden));
  });

  it.each(fixtures.filter((name) => name.endsWith('.html')))('%s gives the same page in a tab and in Node', (name) => {
    expect(inTab(name).page).toEqual(inNode(name));
  });

  it.each(fixtures.filter((name) => name.endsWith('.html')))('%s: every block leads back to its words', (name) => {
    const { page, rangesOf } = inTab(name);
    for (const [index, block] of page.blocks.entries()) {
      const texts = block.kind === 'row' ? block.cells : [block];
      for (const [cell, { text }] of texts.entries()) {
        const ranges = rangesOf(index, block.kind === 'row' ? cell : null, [0, text.length]);
        expect(ranges.map(String).map(bare).join('')).toBe(bare(text));
      }
    }
  });
});

describe('a page larger than any', () => {
  const lines = (count: number, text: string) => Array.from({ length: count }, () => `<p>${text}</p>`).join('');
  const wide = `<table>${`<tr>${'<td>1</td>'.repeat(90)}</tr>`.repeat(500)}</table>`;

  it.each([
    ['of many lines', lines(mostBlocks + 5, 'a'), 20_000],
    ['of long lines', lines(1200, 'a'.repeat(4000)), 975],
    ['of wide tables', wide, 440],
  ])('%s is read to where there is room, and says so', (_, html, kept) => {
    const { blocks, problems } = htmlPage(html, url);
    expect(blocks).toHaveLength(kept);
    expect(blocks.reduce((sum, block) => sum + weightOf(block), 0)).toBeLessThanOrEqual(mostWeight);
    expect(problems).toEqual([`Only the first ${kept.toLocaleString('en')} lines of this page were read.`]);
  });

  it('is one that has more than there is room for', () => expect(htmlPage(lines(mostBlocks, 'a'), url).problems).toEqual([]));
});
