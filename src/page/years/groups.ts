import type { Title } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasRound } from '../phrases/round-name.ts';
import { namesYear } from './part.ts';

const lowestTitle = 8;

/** The title over an entry that names its round. */
export const roundTitle = ({ unit }: Entry): Title | undefined =>
  unit.titles.findLast(({ level, text }) => level <= lowestTitle && hasRound(text));

/** The block of a title that holds rows together. */
type Group = number | undefined;

/**
 * Which rows belong together: those of one table or under one title, and all rounds of one list. A title over a lone row is that row's own,
 * as on a card, unless it says a year: what holds the row to others stands above it.
 */
export function groupsOf(entries: readonly Entry[]): (entry: Entry) => Group {
  const rows = new Map<number, number>();
  for (const { unit } of entries) for (const { block } of unit.titles) rows.set(block, (rows.get(block) ?? 0) + 1);
  return (entry) => {
    const round = roundTitle(entry);
    const isOver = ({ level, text, block }: Title): boolean =>
      level <= lowestTitle && ((rows.get(block) ?? 0) > 1 || namesYear(text)) && (!round || (level < round.level && !hasRound(text)));
    return entry.unit.titles.findLast(isOver)?.block;
  };
}
