import type { Block, Line, Page, Rich } from '../../src/page/block.ts';

const signs: Record<Line['role'], string> = { paragraph: '.', item: '*', term: '?', detail: '=' };

/** Words with their marks: `~~struck~~`, `<words|date for machines>`, `⏎` for a line break in a cell. */
function marked({ text, struck, machine }: Rich): string {
  const marks = [
    ...struck.flatMap(([from, to]): [number, string][] => [
      [from, '~~'],
      [to, '~~'],
    ]),
    ...machine.flatMap(({ at: [from, to], value }): [number, string][] => [
      [from, '<'],
      [to, `|${value}>`],
    ]),
  ].sort(([a], [b]) => b - a);
  return marks.reduce((words, [at, mark]) => words.slice(0, at) + mark + words.slice(at), text).replaceAll('\n', '⏎');
}

/**
 * A block as one line, nothing left out: `## heading`; `7 *2! words` for a line of group 7, here an item in two lists and all bold; `|3| 0 words |
 * !1 words | ^2+2 words` for a row of table 3, with a header cell in column 1 and one that began above and covers columns 2 and 3.
 */
export function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${marked(block)}`;
    case 'line':
      return `${block.group} ${signs[block.role]}${block.depth || ''}${block.bold ? '!' : ''} ${marked(block)}`;
    case 'row': {
      const cells = block.cells.map((cell) => {
        const width = cell.width > 1 ? `+${cell.width}` : '';
        return `${cell.header ? '!' : ''}${cell.repeated ? '^' : ''}${cell.column}${width} ${marked(cell)}`.trim();
      });
      return `|${block.table}| ${cells.join(' | ')}`;
    }
  }
}

/** A page as text for people to check: title and language, what it says of itself, then a line for each block. */
export function writtenPage({ title, lang, meta, data, blocks, problems }: Page): string {
  const head = [
    `${title || '(no title)'} [${lang ?? 'no language'}]`,
    ...Object.entries(meta).map(([name, content]) => `${name}: ${content}`),
  ];
  const rest = [...data.map((object) => JSON.stringify(object)), ...problems.map((problem) => `problem: ${problem}`)];
  return `${[...head, ...rest, '', ...blocks.map(written)].join('\n')}\n`;
}
