import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import type { Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { daysOf } from './days-of.ts';
import { speaksOfEvent } from './speaks-of-event.ts';

/** Between the title of a page and the day below it stands one line at most. */
const mostBelow = 2;
const isBelowTitle = ({ block, titles }: Unit): boolean => {
  const title = titles.at(-1);
  return title !== undefined && title.level === 1 && block - title.block <= mostBelow;
};

/**
 * "Salt Workshop" over "Sunday, 8 November 2027", nothing beside it: behind the last day on which anything is asked for, it is no day of a
 * post, and that of the event.
 */
export function loneDay(dated: readonly Unit[], titles: readonly string[], entries: readonly Entry[]) {
  const asked = entries.filter(({ kind }) => askedFor.has(kind)).map(({ date }) => daysOf(date, true)?.end);
  if (asked.length === 0) return undefined;
  for (const unit of dated) {
    const [date, other] = unit.seen.dates;
    if (!date || other || date.struck || unit.cell !== null || !isBelowTitle(unit) || !isBare(without(unit.seen, unit.text))) continue;
    const days = daysOf(date, true);
    const isBehind = days !== undefined && asked.every((day) => day !== undefined && day < days.start);
    const named = [...titles, ...unit.titles.map(({ text }) => text)];
    if (isBehind && named.some((title) => speaksOfEvent(title) || says(labelOf(title), 'event'))) return { ...days, at: { unit, date } };
  }
  return undefined;
}
