import { isLater } from '#dates/later.ts';
import { closing } from '#model/kinds.ts';
import { says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import type { Entry } from '../entry.ts';

/** What a line of days is made of: its marks, and for each day whether it is one or a span. */
const shapeOf = ({ seen, text }: Unit): string =>
  `${without(seen, text).replace(/\s+/g, ' ').trim()} ${seen.dates.map(({ date, struck }) => `${date.kind} ${struck}`).join()}`;

/** Whether a line goes on with the days of the one above it: under one heading of deadlines, in one shape, and with a later day. */
export function isNextDay(unit: Unit, last: Entry): boolean {
  const [above, title, [date]] = [last.unit, unit.titles.at(-1), unit.seen.dates];
  const isBelow = above.block === unit.block - 1 && above.cell === null && unit.cell === null;
  if (!isBelow || !closing.has(last.kind) || !title || title !== above.titles.at(-1)) return false;
  if (!says(title, 'deadline') || title.label.text !== last.label || date?.date.kind !== 'day' || last.date.date.kind !== 'day')
    return false;
  const [day, other] = [date.date.days[0], last.date.date.days[0]];
  return day !== undefined && other !== undefined && isLater(day, other) && shapeOf(unit) === shapeOf(above);
}
