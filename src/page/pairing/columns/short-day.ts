import { isPossible } from '#dates/calendar-sense.ts';
import { says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import type { Head } from './heads.ts';

const shape = /^(\d{1,2})\.\s?(\d{1,2})\.?$/;
const longest = 7;

/** "27.03" is a day in a column of dates, and an hour or a number anywhere else; with a full stop the day comes first. */
export function withShortDay(unit: Unit, head: Head | undefined): Unit {
  const { text } = unit;
  if (unit.seen.dates.length > 0 || text.length > longest || !head || !says(head.label, 'dates')) return unit;
  const [, day, month] = shape.exec(text) ?? [];
  const part = { year: undefined, month: Number(month), day: Number(day) };
  if (day === undefined || !isPossible(part)) return unit;
  const date = { at: [0, text.length], date: { kind: 'day', days: [part] }, struck: false } as const;
  return { ...unit, seen: { dates: [date], hours: [], zones: [] } };
}
