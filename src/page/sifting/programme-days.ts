import type { Page } from '../block.ts';
import type { Unit } from '../outline/outline.ts';
import { isOnlyTime } from '../outline/title.ts';

/** How far below the heading of a day its first slot begins, in blocks. */
const farthestSlot = 3;
/** Where in a line an hour is what it begins with: "09:00", "• 9.30", "(10:00". */
const latestStart = 2;

const beginsWithHour = ({ seen }: Unit): boolean => seen.hours.some(({ at: [start] }) => start <= latestStart);

/** Headings that say a day and no more, over lines that begin with an hour: "Monday, 5 July" over "09:00 Opening", whatever stands over both. */
export function programmeDays({ blocks }: Page, units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  const slots = new Set(units.filter(beginsWithHour).map(({ block }) => block));
  if (slots.size === 0) return found;
  for (const unit of units) {
    if (blocks[unit.block]?.kind !== 'heading' || unit.seen.dates.length !== 1 || !isOnlyTime(unit)) continue;
    for (let below = unit.block + 1; below <= unit.block + farthestSlot && blocks[below]?.kind !== 'heading'; below++)
      if (slots.has(below)) found.add(unit);
  }
  return found;
}
