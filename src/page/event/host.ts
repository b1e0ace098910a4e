import type { Unit } from '../outline/outline.ts';
import { hasSign } from '../phrases/signs.ts';

/** Whether a text says that its event is held with or inside another one, whose days it may give: "co-located with KISV, June 1-5". */
export const speaksOfHost = (text: string): boolean => hasSign(text, 'of a host');

/** Whether what a line dates is the days of a host, by the line itself or by the part of the header right above it. */
export function isOfHost({ text, block, titles }: Pick<Unit, 'text' | 'block' | 'titles'>): boolean {
  const above = titles.at(-1);
  return speaksOfHost(text) || (above !== undefined && block - above.block <= 1 && speaksOfHost(above.text));
}
