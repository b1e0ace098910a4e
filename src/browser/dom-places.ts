import type { Span } from '#page/block.ts';

interface Source {
  readonly node: Node;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Remembers where each run of collected text stands in the document. */
export class TextPlaces {
  readonly #sources = new Map<number, { readonly cell: number | null; readonly source: Source }[]>();

  add(block: number, cell: number | null, source: Source): void {
    const list = this.#sources.get(block);
    if (list) list.push({ cell, source });
    else this.#sources.set(block, [{ cell, source }]);
  }

  /** The ranges behind a span, in order. A node that has changed since gives none. */
  rangesOf(block: number, cell: number | null, [start, end]: Span): Range[] {
    return (this.#sources.get(block) ?? []).flatMap(({ cell: inCell, source: { node, from, at, length } }) => {
      const first = Math.max(start, at);
      const last = Math.min(end, at + length);
      if (inCell !== cell || first >= last) return [];
      const range = rangeIn(node, from + first - at, from + last - at);
      return range ? [range] : [];
    });
  }
}

function rangeIn(node: Node, from: number, to: number): Range | undefined {
  if (!node.isConnected || (node.nodeValue ?? '').length < to) return undefined;
  const range = node.ownerDocument?.createRange();
  range?.setStart(node, from);
  range?.setEnd(node, to);
  return range;
}
