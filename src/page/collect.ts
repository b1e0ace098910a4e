import type { Block } from './block.ts';
import { BlockWriter, type OnText } from './collect/block-writer.ts';
import type { Tree } from './collect/tree.ts';
import { Walk } from './collect/walk.ts';
import { atOnce, type Steps } from './steps.ts';

export type { OnText } from './collect/block-writer.ts';
export type { Style, Tree } from './collect/tree.ts';

interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly string[];
}

/** The blocks of a document, and the caps that were hit. `onText` is told where each text comes from. */
export const collectBlocks = <Node extends object>(root: Node, tree: Tree<Node>, onText?: OnText<Node>): Blocks =>
  atOnce(collectSteps(root, tree, onText));

/** The same, step by step. A document that changes meanwhile is collected as each part of it is met. */
export function* collectSteps<Node extends object>(root: Node, tree: Tree<Node>, onText?: OnText<Node>): Steps<Blocks> {
  const writer = new BlockWriter<Node>(onText);
  yield* new Walk(root, tree, writer).steps();
  writer.end();
  return { blocks: writer.blocks, problems: [...writer.problems] };
}
