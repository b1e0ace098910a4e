import type { Span } from '#page/block.ts';

interface Source {
  readonly node: Node;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Remembers where each run of collected text stands in the document. */
export class TextPlaces {
  readonly #lines: (readonly Source[])[] = [];
  readonly #cells: (readonly Source[])[][] = [];

  /** Where the text of a block, or of a cell of a row, stands. */
  set(block: number, cell: number | null, sources: readonly Source[]): void {
    if (cell === null) {
      this.#lines[block] = sources;
      return;
    }
    const row = this.#cells[block] ?? [];
    row[cell] = sources;
    this.#cells[block] = row;
  }

  /** The ranges behind a span, in order, in the next block too where it reaches that far. A node that has changed since gives none. */
  rangesOf(block: number, cell: number | null, [start, end]: Span): Range[] {
    const sources = (cell === null ? this.#lines[block] : this.#cells[block]?.[cell]) ?? [];
    const last = sources.at(-1);
    const next = last ? last.at + last.length + 1 : end;
    const ranges = merged(sources.flatMap((source) => runIn(source, start, end))).flatMap((run) => rangeIn(run) ?? []);
    return cell === null && end > next ? [...ranges, ...this.rangesOf(block + 1, null, [Math.max(0, start - next), end - next])] : ranges;
  }
}

interface Run {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

function runIn({ node, from, at, length }: Source, start: number, end: number): Run[] {
  const first = Math.max(start, at);
  const last = Math.min(end, at + length);
  return first < last ? [{ node, from: from + first - at, to: from + last - at }] : [];
}

/** Runs of one node are one range: only blanks that the collector folded lie between them. */
function merged(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last?.node === run.node) whole[whole.length - 1] = { ...last, to: run.to };
    else whole.push(run);
  }
  return whole;
}

function rangeIn({ node, from, to }: Run): Range | undefined {
  if (!node.isConnected || (node.nodeValue ?? '').length < to) return undefined;
  const range = node.ownerDocument?.createRange();
  range?.setStart(node, from);
  range?.setEnd(node, to);
  return range;
}
