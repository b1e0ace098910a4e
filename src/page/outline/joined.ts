import type { Block, Row } from '../block.ts';
import { joinRich } from '../collect/join.ts';

/** A block that is no row of a table. */
export type Lined = Exclude<Block, Row>;

/** Whether a block is no row of a table. */
export const isLined = (block: Block | undefined): block is Lined => block !== undefined && block.kind !== 'row';

/** One block of the texts of two. */
export function joined(first: Lined, second: Lined, text: string): Block {
  const isBold = first.kind === 'line' && first.bold && !(second.kind === 'line' && !second.bold);
  return { ...first, ...joinRich(first, second), text, ...(first.kind === 'line' && { bold: isBold }) };
}
