import * as v from 'valibot';
import type { Block, Page } from '#page/block.ts';
import { mostBlocks, mostWeight, weightOf } from '#page/collect/block-writer.ts';
import type { Steps } from '#page/steps.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.pipe(v.tuple([index, index]), v.readonly());
const spans = v.pipe(v.array(Span), v.readonly());

const rich = {
  text: v.string(),
  struck: spans,
  machine: v.pipe(v.array(v.object({ at: Span, value: v.string() })), v.readonly()),
};

const Cell = v.object({ ...rich, header: v.boolean(), column: index, width: index, repeated: v.boolean() });

const BlockShape = v.variant('kind', [
  v.object({ ...rich, kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]) }),
  v.object({
    ...rich,
    kind: v.literal('line'),
    role: v.picklist(['paragraph', 'item', 'term', 'detail']),
    depth: index,
    group: index,
    bold: v.boolean(),
  }),
  v.object({ kind: v.literal('row'), table: index, cells: v.pipe(v.array(Cell), v.readonly()) }),
]);

const strings = v.pipe(v.array(v.string()), v.readonly());

/** A page as it comes from a tab. Its blocks are looked at later, one by one: at the door thousands of them would hold up everyone else. */
export const SentPage = v.object({
  url: v.nullable(v.string()),
  title: v.string(),
  lang: v.nullable(v.string()),
  meta: v.record(v.string(), v.string()),
  data: v.pipe(v.array(v.unknown()), v.readonly()),
  blocks: v.pipe(v.array(v.unknown()), v.maxLength(mostBlocks), v.readonly()),
  problems: strings,
});

export type SentPage = v.InferOutput<typeof SentPage>;

/** The page with its blocks looked at; undefined where one is none, or where they weigh more than the collector lets through. */
export function* checkedPage(sent: SentPage): Steps<Page | undefined> {
  const blocks: Block[] = [];
  let weight = 0;
  for (const block of sent.blocks) {
    yield;
    if (!v.is(BlockShape, block)) return undefined;
    weight += weightOf(block);
    if (weight > mostWeight) return undefined;
    blocks.push(block);
  }
  return { ...sent, blocks };
}
