import { isTelling } from '../labels/telling.ts';
import type { Unit } from '../outline/outline.ts';

const lowestSection = 7;
const pageTitle = 1;

/** The section in which a unit stands, by the line of its title; −1 where it stands in none. */
export const sectionOf = (unit: Unit): number => unit.titles.findLast(({ level }) => level <= lowestSection)?.block ?? -1;

/**
 * The sections in which a unit stands, the innermost first: "Round 1" under "Important dates". What stands right below the page's title is
 * of no section.
 */
export const sectionsOf = (unit: Unit): readonly number[] => {
  const [own, ...outer] = unit.titles.filter(({ level }) => level <= lowestSection).toReversed();
  return own ? [own.block, ...outer.flatMap(({ block, level }) => (level > pageTitle ? block : []))] : [-1];
};

/** Whether a line stands over the dates of a section that is named for one of the things that are called for; behind them it may be of all. */
export function isOverThing(unit: Unit, firsts: ReadonlyMap<number, number>): boolean {
  const over = unit.titles.findLast(({ level }) => level <= lowestSection);
  return over !== undefined && over.level > pageTitle && firsts.get(over.block) === unit.block + 1 && isTelling(over.text);
}
