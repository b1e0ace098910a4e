import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { endOfSign, hasSign, someSign } from '../phrases/signs.ts';

/** Whether a text says that its event is held with or inside another one, whose days it may give: "co-located with KISV, June 1-5". */
export const speaksOfHost = (text: string): boolean => hasSign(text, 'of a host');

/** Whether what a line dates is the days of a host, by the line itself or by the part of the header right above it. */
export function isOfHost({ text, block, titles }: Pick<Unit, 'text' | 'block' | 'titles'>): boolean {
  const above = titles.at(-1);
  return speaksOfHost(text) || isAtHost(text) || (above !== undefined && block - above.block <= 1 && speaksOfHost(above.text));
}

/** "At KISV 2027, June 1–5": a line that begins with where it is, which is another event with its year. */
function isAtHost(text: string): boolean {
  const end = endOfSign(text, 'at a host');
  return end !== undefined && editionAhead.test(text.slice(end));
}
const editionAhead = /^\s(?:\p{Lu}{2,6}\s)?\p{Lu}[\p{L}\d-]{1,14}[\s'’-](?:(?:19|20)\d\d|\d\d)(?!\d)/u;

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
