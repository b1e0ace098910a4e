import type { Dated } from './dated.ts';
import { areOfOtherThings } from './thing.ts';

/** Two days side by side, of which the page tells elsewhere that the later one is that to which the deadline was moved. */

const unexplained = 'two-dates-unexplained';

/** Whether what says outright that it was moved to the one other day is of the same kind, and of no other thing. */
const explains = ({ entry }: Dated, other: Dated): boolean =>
  other.entry.kind === entry.kind && (other.entry.track ?? entry.track) === entry.track && !areOfOtherThings(entry, other.entry);

/** "Papers due: 30 January 1 March" below "the submission deadline is extended to 1 March": that day holds, and the first was replaced. */
export function withExplained(items: readonly Dated[]): readonly Dated[] {
  if (!items.some(({ assumptions }) => assumptions.includes(unexplained))) return items;
  // By the day to which they were moved: a page may have very many rows of two days.
  const moved = Map.groupBy(
    items.filter(({ entry, assumptions }) => entry.isExtended && !assumptions.includes(unexplained)),
    ({ from }) => from,
  );
  return items.map((item) => {
    const { entry, from, others, assumptions } = item;
    const [later, ...more] = others;
    const [rival] = entry.rivals;
    const isOld = from !== null && from.length > 'YYYY-MM'.length && assumptions.includes(unexplained);
    if (!isOld || !later || !rival || more.length > 0 || !moved.get(later)?.some((other) => explains(item, other))) return item;
    const old = entry.date;
    return {
      ...item,
      entry: { ...entry, date: rival, rivals: [], was: [...entry.was, old], isExtended: true },
      from: later,
      others: [],
      was: [...item.was, from as typeof later],
      assumptions: assumptions.filter((one) => one !== unexplained),
    };
  });
}
