import type { Row } from '../block.ts';
import { leafOf } from './leaves.ts';
import { see } from './see.ts';
import { nothingSeen, type Seen, type SeenDate } from './seen.ts';

/** What a cell comes to that holds one half of a date. */
interface Half {
  readonly text: string;
  readonly seen: Seen;
}
const noHalves: ReadonlyMap<number, Half> = new Map();
const emptyHalf: Half = { text: '', seen: nothingSeen };

/** "March" in a cell and "1" in the next one, either first: the date is that of the latter, and nothing is left of the former. */
export function datesInTwoCells({ cells }: Row): ReadonlyMap<number, Half> {
  let halves = noHalves;
  for (const [i, { text }] of cells.entries()) {
    const next = cells[i + 1];
    const leaf = next && !halves.has(i) ? leafOf(text, next.text) : undefined;
    const [found] = leaf ? see({ text: leaf, struck: [] }).dates : [];
    if (!found || !next) continue;
    const date: SeenDate = { ...found, at: [0, next.text.length], struck: next.struck.length > 0 };
    halves = new Map([...halves, [i, emptyHalf], [i + 1, { text: next.text, seen: { ...nothingSeen, dates: [date] } }]]);
  }
  return halves;
}
