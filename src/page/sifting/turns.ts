import { askedFor } from '#model/kinds.ts';
import type { Dated } from '../deadlines/dated.ts';
import { hasSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

/** "For the August 2027 meeting:": a month alone, in a line under which something is due. */
function isOverDeadlines({ entry }: Dated, items: readonly Dated[]): boolean {
  const isUnder = ({ entry: { kind, unit } }: Dated) => askedFor.has(kind) && unit.titles.some(({ block }) => block === entry.unit.block);
  return entry.kind === 'event' && entry.date.date.kind === 'month' && items.some(isUnder);
}

const isOfFunds = ({ entry: { unit } }: Dated): boolean => unit.titles.some(({ text }) => hasSign(text, 'funds'));

/**
 * Leaves out the months for which turns of a call are named: several lines that call it the same, or one under a title of grants. What is
 * due stands below each.
 */
export function siftTurns(items: readonly Dated[]): Sifted<Dated> {
  const over = new Set(items.filter((item) => isOverDeadlines(item, items)));
  const isOneOfMany = ({ entry }: Dated) => [...over].some((other) => other.entry !== entry && other.entry.label === entry.label);
  return sift(items, (item) => (over.has(item) && (isOneOfMany(item) || isOfFunds(item)) ? 'it names a turn of the call' : undefined));
}
