import type { Page } from '../block.ts';

/** A year in the page's title or first heading, where it names only one. */
export function titleYear({ title, meta, blocks }: Page): number | undefined {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const second = blocks.findIndex(({ kind }, i) => i > first && kind === 'heading');
  const heads = [blocks[first], blocks[second]].flatMap((block) => (block?.kind === 'heading' ? [block.text] : []));
  for (const text of [title, meta['og:title'] ?? '', ...heads, meta.description ?? '']) {
    const years = new Set(text.match(/\b20\d{2}\b/g));
    if (years.size === 1) return Number([...years][0]);
    const [, short] = /[’'](\d{2})\b/.exec(text) ?? [];
    if (short) return 2000 + Number(short);
  }
  return undefined;
}
