import { type BlockWriter, mostBlocks } from './block-writer.ts';
import type { Gathered } from './gather-text.ts';
import { mostColumns, TableGrid } from './table-grid.ts';

/** A cell that was read, before it has its place in the grid. */
export interface ReadCell<Node> {
  readonly header: boolean;
  readonly span: number;
  readonly rows: number;
  readonly words: Gathered<Node>;
}

interface ReadRow<Node> {
  readonly section: number;
  readonly cells: ReadCell<Node>[];
}

/** Keeps the rows of a table until all are read, then writes them. */
export class TableWriter<Node> {
  readonly #writer: BlockWriter<Node>;
  readonly #rows: ReadRow<Node>[] = [];

  constructor(writer: BlockWriter<Node>) {
    this.#writer = writer;
  }

  beginRow(section: number): void {
    this.#rows.push({ section, cells: [] });
  }

  add(cell: ReadCell<Node>): void {
    this.#rows.at(-1)?.cells.push(cell);
  }

  get isFull(): boolean {
    return this.#rows.length > mostBlocks;
  }

  end(): void {
    const table = this.#writer.beginTable();
    const grid = new TableGrid<Node>();
    for (const { section, cells } of withHeaders(this.#rows)) {
      const row = grid.place(section, cells);
      if (row.some(({ words }) => words.text)) this.#writer.row(table, row);
    }
    if (grid.cut) this.#writer.problems.add(`Only the first ${mostColumns} columns of a table were read.`);
  }
}

/** A first row all in bold over rows that are not is a header, though nothing declares it one. */
function withHeaders<Node>(rows: readonly ReadRow<Node>[]): readonly ReadRow<Node>[] {
  const [first, ...others] = rows;
  if (!first || rows.some(({ cells }) => cells.some(({ header }) => header))) return rows;
  const isBold = ({ cells }: ReadRow<Node>) => cells.every(({ words }) => words.bold) && cells.filter(({ words }) => words.text).length > 1;
  if (!isBold(first) || others.every(isBold)) return rows;
  return [{ ...first, cells: first.cells.map((cell) => ({ ...cell, header: true })) }, ...others];
}
