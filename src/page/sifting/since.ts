import { addDays, type Day, type Month } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { labelOf } from '../labels/label.ts';
import { type Sifted, sift } from './sift.ts';

/** No call is open for so many days. */
const mostDaysOpen = 300;

/** "Films completed from": since when, and no other word that something opens. */
function isSince({ entry: { kind, label } }: Dated): boolean {
  const { mentions, text } = labelOf(label);
  const isLast = ({ end }: { readonly end: number }) => text.slice(end).trim() === '';
  return kind === 'opens' && mentions.every((mention) => mention.concept !== 'call' && (mention.concept !== 'opens' || isLast(mention)));
}

/**
 * "Películas producidas a partir del 1 de enero de 2026", long before they are to be handed in: what may be entered is told, and nothing
 * opens then.
 */
export function siftSince(items: readonly Dated[]): Sifted<Dated> {
  const since = items.filter(isSince);
  if (since.length === 0) return { kept: items, left: [] };
  const days = items.flatMap((item) => (askedFor.has(item.entry.kind) ? (closingOf(item) ?? []) : []));
  const isLongBefore = (from: Day | Month): boolean => {
    const last = addDays(`${from}-28`.slice(0, 'YYYY-MM-DD'.length) as Day, mostDaysOpen);
    return days.length > 0 && days.every((day) => last < day);
  };
  return sift(items, (item) => (since.includes(item) && item.from !== null && isLongBefore(item.from) ? 'it tells since when' : undefined));
}
