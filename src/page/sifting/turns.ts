import { askedFor } from '#model/kinds.ts';
import type { Dated } from '../deadlines/dated.ts';
import { hasSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

const isMonth = ({ entry: { kind, date } }: Dated): boolean => kind === 'event' && date.date.kind === 'month';

/** "For the August 2027 meeting:": a month alone, in a line under which something is due. */
function overDeadlines(items: readonly Dated[]): readonly Dated[] {
  const months = items.filter(isMonth);
  if (months.length === 0) return [];
  const asked = items.flatMap(({ entry: { kind, unit } }) => (askedFor.has(kind) ? unit.titles.map(({ block }) => block) : []));
  const titles = new Set(asked);
  return months.filter(({ entry }) => titles.has(entry.unit.block));
}

const isOfFunds = ({ entry: { unit } }: Dated): boolean => unit.titles.some(({ text }) => hasSign(text, 'funds'));

/**
 * Leaves out the months for which turns of a call are named: several lines that call it the same, or one under a title of grants. What is
 * due stands below each.
 */
export function siftTurns(items: readonly Dated[]): Sifted<Dated> {
  const over = new Set(overDeadlines(items));
  const often = Map.groupBy(over, ({ entry }) => entry.label);
  const isOneOfMany = ({ entry: { label } }: Dated) => (often.get(label)?.length ?? 0) > 1;
  return sift(items, (item) => (over.has(item) && (isOneOfMany(item) || isOfFunds(item)) ? 'it names a turn of the call' : undefined));
}
