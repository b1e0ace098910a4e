import * as v from 'valibot';
import type { Page } from '#page/block.ts';
import type { Steps } from '#page/steps.ts';
import { PackedBlocks, packed, unpacked } from './packed-blocks.ts';

/** A page as it comes from a tab. */
export const SentPage = v.object({
  url: v.nullable(v.string()),
  title: v.string(),
  lang: v.nullable(v.string()),
  meta: v.record(v.string(), v.string()),
  data: v.pipe(v.array(v.unknown()), v.readonly()),
  blocks: PackedBlocks,
  problems: v.pipe(v.array(v.string()), v.readonly()),
});

export type SentPage = v.InferOutput<typeof SentPage>;

export const sentPage = (page: Page): SentPage => ({ ...page, blocks: packed(page.blocks) });

/** The page that was sent, its blocks looked at one by one: thousands at once would hold up everyone else. Undefined where one is odd. */
export function* pageIn(sent: SentPage): Steps<Page | undefined> {
  const blocks = yield* unpacked(sent.blocks);
  return blocks && { ...sent, blocks };
}
