import { isSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';
import { joinEnds } from '../several/join-ends.ts';

/** The words of a line before its only day, where these lead to it with a colon: "From:". */
function leadOf({ unit, date }: Entry): string | undefined {
  if (unit.cell !== null || unit.seen.dates.length !== 1) return undefined;
  return ledByColon.exec(unit.text.slice(0, date.at[0]))?.[1];
}
const ledByColon = /^\s*([^:：]{1,24})[:：]\s*$/u;

/** "Desde: 17 de enero" right above "Hasta: 15 de febrero": lines that are the first and the last day of the same thing. */
export function joinSpanLines(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  for (let i = 0; i < entries.length; i += 1) {
    const [first, second] = [entries[i], entries[i + 1]];
    if (!first) break;
    const isNext = second !== undefined && second.unit.block === first.unit.block + 1 && second.kind === first.kind;
    const isSpan = isNext && isSign(leadOf(first) ?? '', 'first day') && isSign(leadOf(second) ?? '', 'last day');
    const ends = isSpan ? joinEnds(first, second) : undefined;
    found.push(...(ends ?? [first]));
    if (ends) i += 1;
  }
  return found;
}
