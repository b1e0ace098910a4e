import type { Block } from './block.ts';
import { BlockWriter, type OnText } from './collect/block-writer.ts';
import type { Tree } from './collect/tree.ts';
import { Walk } from './collect/walk.ts';

export type { OnText } from './collect/block-writer.ts';
export type { Style, Tree } from './collect/tree.ts';

/** The blocks of a document, and the caps that were hit. `onText` is told where each text comes from. */
export function collectBlocks<Node extends object>(
  root: Node,
  tree: Tree<Node>,
  onText?: OnText<Node>,
): { readonly blocks: readonly Block[]; readonly problems: readonly string[] } {
  const writer = new BlockWriter<Node>(onText);
  new Walk(root, tree, writer).run();
  return { blocks: writer.blocks, problems: [...writer.problems] };
}
