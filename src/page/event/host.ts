import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { hasSign, someSign } from '../phrases/signs.ts';

/** Whether a text says that its event is held with or inside another one, whose days it may give: "co-located with KISV, June 1-5". */
export const speaksOfHost = (text: string): boolean => hasSign(text, 'of a host');

/** Whether what a line dates is the days of a host, by the line itself or by the part of the header right above it. */
export function isOfHost({ text, block, titles }: Pick<Unit, 'text' | 'block' | 'titles'>): boolean {
  const above = titles.at(-1);
  return speaksOfHost(text) || (above !== undefined && block - above.block <= 1 && speaksOfHost(above.text));
}

/** A host by its name, and not "the conference". */
const isName = /^\s(?:\p{L}{1,4}\s)?\p{Lu}/u;
const clauseEnd = /[.!?;]\s/;

/** "KISV is on 3 June, co-located with TARN, held 3-7 June": whether what stands right before a date makes it that of a host. */
export function isLedByHost({ text, seen }: Unit, { at: [start] }: SeenDate): boolean {
  const last = seen.dates.findLast(({ at }) => at[1] <= start);
  const before = text.slice(last?.at[1] ?? 0, start);
  const clause = before.split(clauseEnd).at(-1) ?? '';
  return someSign(clause, 'of a host', (_, end) => isName.test(clause.slice(end)));
}
