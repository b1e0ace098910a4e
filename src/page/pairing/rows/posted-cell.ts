import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Unit } from '../../outline/outline.ts';
import { isDated } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';

const isOfPost = (label: Label): boolean =>
  label.guess === undefined && says(label, 'posted') && !says(label, 'deadline', 'until', 'submit', 'extended', 'formerly');

/**
 * "Author | Kim | Posted | 2027-04-15 | Views | 249": a day alone in its cell, right behind the cell that tells it is that of a notice, in
 * a row that names nothing that falls due. What stands over the table is the title of the notice, and no name of that day.
 */
export function isInPostedRow(unit: Unit, units: readonly Unit[]): boolean {
  const before = units[units.indexOf(unit) - 1];
  if (before === undefined || isDated(before) || before.cell === unit.cell) return false;
  const isNamed = units.some((other) => !isDated(other) && labelOf(other.text).guess !== undefined);
  return !isNamed && isBare(without(unit.seen, unit.text)) && isOfPost(labelOf(before.text));
}

const version = /^[vV]\.?\s?\d{1,2}(?:\.\d{1,2}){0,2}$/;
/** "V1.1 | 20 February 2027 | Last day to apply": a row of the history of the page itself, which tells what was changed in it that day. */
export function isOfVersion(units: readonly Unit[], headOf: (unit: Unit) => Label | undefined): boolean {
  const [dated, other] = units.filter(isDated);
  const head = dated && headOf(dated);
  // "Issue | Submission deadline" over "V2 | 3 May".
  return (
    dated !== undefined && !other && units.some(({ text }) => version.test(text.trim())) && !(head && says(head, 'deadline', 'submit'))
  );
}
