import type { Block } from '../block.ts';
import type { Unit } from './outline.ts';

/** The texts in the row of a cell, or the line right above, else the one right below. */
export function besides({ block, cell }: Unit, blocks: readonly Block[]): readonly string[] {
  const own = blocks[block];
  if (own?.kind === 'row') return own.cells.flatMap(({ text }, i) => (i === cell ? [] : text));
  return [block - 1, block + 1].flatMap((at) => {
    const other = blocks[at];
    return other && other.kind !== 'row' ? other.text : [];
  });
}
