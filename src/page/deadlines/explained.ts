import type { Dated } from './dated.ts';
import { areOfOtherThings } from './thing.ts';

/** Two days side by side, of which the page tells elsewhere that the later one is that to which the deadline was moved. */

const unexplained = 'two-dates-unexplained';

/** What else of its kind, and of no other thing, says outright that it was moved to the one other day. */
function explains({ entry, others }: Dated, other: Dated): boolean {
  const [later, ...more] = others;
  const isAlike = other.entry.kind === entry.kind && (other.entry.track ?? entry.track) === entry.track;
  return (
    isAlike &&
    !areOfOtherThings(entry, other.entry) &&
    other.entry.isExtended &&
    other.from === later &&
    more.length === 0 &&
    !other.assumptions.includes(unexplained)
  );
}

/** "Papers due: 30 January 1 March" below "the submission deadline is extended to 1 March": that day holds, and the first was replaced. */
export function withExplained(items: readonly Dated[]): readonly Dated[] {
  if (!items.some(({ assumptions }) => assumptions.includes(unexplained))) return items;
  return items.map((item) => {
    const { entry, from, others, assumptions } = item;
    const [later] = others;
    const [rival] = entry.rivals;
    const isOld = from !== null && from.length > 'YYYY-MM'.length && assumptions.includes(unexplained);
    if (!isOld || !later || !rival || !items.some((other) => other !== item && explains(item, other))) return item;
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
