import type { Cell, Rich } from '../block.ts';
import type { GatheredCell } from './block-writer.ts';
import type { Gathered } from './gather-text.ts';

/** Columns beyond these are not kept. */
export const mostColumns = 100;

type Place = Omit<Cell, keyof Rich>;

interface Reaching<Node> {
  readonly cell: GatheredCell<Node>;
  /** Rows that it still reaches into. */
  rows: number;
}

/** Places the cells of a table in its grid, row by row, as the HTML Standard does (section 4.9.12). */
export class TableGrid<Node> {
  #reaching: Reaching<Node>[] = [];
  #section: number | undefined;
  /** Columns were left out. */
  cut = false;

  /** The cells of the next row, those that reach down into it included, in the order of their columns. */
  place(
    section: number,
    cells: readonly { readonly header: boolean; readonly span: number; readonly rows: number; readonly words: Gathered<Node> }[],
  ): GatheredCell<Node>[] {
    if (section !== this.#section) this.#reaching = [];
    this.#section = section;
    const row: GatheredCell<Node>[] = this.#reaching.map(({ cell }) => cell);
    const taken = new Set(this.#reaching.flatMap(({ cell: { place } }) => columnsOf(place)));
    for (const open of this.#reaching) open.rows--;
    this.#reaching = this.#reaching.filter(({ rows }) => rows > 0);
    let column = 0;
    for (const { header, span, rows, words } of cells) {
      while (taken.has(column)) column++;
      const width = Math.min(span, mostColumns - column);
      if (width < span) this.cut = true;
      if (width < 1) break;
      const place = { header, column, width, repeated: false };
      row.push({ place, words });
      if (rows > 1) this.#reaching.push({ cell: { place: { ...place, repeated: true }, words }, rows: rows - 1 });
      column += width;
    }
    return row.sort((a, b) => a.place.column - b.place.column);
  }
}

const columnsOf = ({ column, width }: Place) => Array.from({ length: width }, (_, index) => column + index);

/** A colspan: at least 1. */
export const columnSpan = (written: string | null): number => Math.min(Math.max(Number.parseInt(written ?? '', 10) || 1, 1), 1000);

/** A rowspan: at least 1; 0 as written means all rows of the section that follow. */
export function rowSpan(written: string | null): number {
  const rows = Number.parseInt(written ?? '', 10);
  if (rows === 0) return Number.POSITIVE_INFINITY;
  return Math.min(Math.max(rows || 1, 1), 65_534);
}
