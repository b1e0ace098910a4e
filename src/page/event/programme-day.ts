import { askedFor } from '#model/kinds.ts';
import { says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { isTheDay, isWhen } from '../labels/names-event.ts';
import { sectionOf, type Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { daysOf } from './days-of.ts';

/** Between the heading of a programme and its day stands one line at most. */
const mostBelow = 2;
const lowestHeading = 4;

/** "Programme" over "Date: 25 October 2027": its day, and nothing else. */
function isOfWhole(unit: Unit): boolean {
  const title = unit.titles.findLast(({ level }) => level <= lowestHeading);
  if (!title || unit.cell !== null || unit.block - title.block > mostBelow || unit.seen.dates.length !== 1) return false;
  const rest = without(unit.seen, unit.text);
  return says(title, 'programme') && !says(title, 'past', 'deadline', 'submit', 'call') && (isBare(rest) || isTheDay(rest) || isWhen(rest));
}

/**
 * The one day that the programme of a page is set for, where nothing else says when its event is: behind the last day on which anything is
 * asked for.
 */
export function programmeDay(dated: readonly Unit[], entries: readonly Entry[]) {
  const asked = entries.filter(({ kind }) => askedFor.has(kind)).map(({ date }) => daysOf(date, true)?.end);
  const [unit, other] = dated.filter(isOfWhole);
  const date = unit?.seen.dates[0];
  if (!unit || !date || other || date.struck || asked.length === 0) return undefined;
  const isOnly = dated.every((one) => one === unit || sectionOf(one) !== sectionOf(unit));
  const days = isOnly ? daysOf(date, true) : undefined;
  return days && asked.every((day) => day !== undefined && day < days.start) ? { ...days, at: { unit, date } } : undefined;
}
