import { isBare } from '../labels/nameless.ts';
import type { Title } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { isOfCard } from '../pairing/near/named-by-title.ts';
import { hasRound } from '../phrases/round-name.ts';
import { namesYear } from './part.ts';

const lowestTitle = 8;

/** The title over an entry that names its round. */
export const roundTitle = ({ unit }: Entry): Title | undefined =>
  unit.titles.findLast(({ level, text }) => level <= lowestTitle && hasRound(text));

/** The block of a title that holds rows together. */
type Group = number | undefined;

/** "Papers due" over "27 October": the title is the label of the day, which has none in its own line. */
const isOwnLabel = (title: Title, { unit }: Entry): boolean =>
  isOfCard(title) && !namesYear(title.text) && isBare(without(unit.seen, unit.text));

/**
 * Which rows belong together: those of one table or under one title, and all rounds of one list. The title of a card is its own row's
 * label: what holds the row to others stands above it.
 */
export function groupsOf(entries: readonly Entry[]): (entry: Entry) => Group {
  const rows = new Map<number, number>();
  for (const { unit } of entries) for (const { block } of unit.titles) rows.set(block, (rows.get(block) ?? 0) + 1);
  return (entry) => {
    const round = roundTitle(entry);
    const isOver = (title: Title): boolean => {
      const { level, text, block } = title;
      if (level > lowestTitle || ((rows.get(block) ?? 0) < 2 && isOwnLabel(title, entry))) return false;
      return !round || (level < round.level && !hasRound(text));
    };
    return entry.unit.titles.findLast(isOver)?.block;
  };
}
