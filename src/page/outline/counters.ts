import type { Unit } from './outline.ts';
import { see } from './see.ts';
import type { Seen } from './seen.ts';

const counted = /^(0?\d{1,2}) (?=\p{L})/u;
const fewestBoxes = 3;

/** The number before a month, where a line holds nothing else: "03 NOV 2026". */
function numberOf({ text, seen }: Unit): number | undefined {
  const [date, other] = seen.dates;
  const isAll = date?.date.kind === 'day' && other === undefined && date.at[0] === 0 && date.at[1] === text.length;
  const number = isAll ? counted.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** What a line says behind its number. */
function seenBehind(text: string): Seen {
  const { dates, hours, zones } = see({ text: text.replace(counted, (number) => ' '.repeat(number.length)), struck: [] });
  return { dates, hours, zones };
}

/**
 * Boxes that are counted, "01 | SEP 2026", "02 | SEP 2026", "03 | NOV 2026", read like the leaves of a calendar: numbers that go up one by
 * one from the first are no days. The units as they are where the numbers of such lines do anything else.
 */
export function withoutCounters(units: readonly Unit[]): readonly Unit[] {
  const numbers = new Map<Unit, number>();
  for (const unit of units) {
    const number = unit.seen.dates.length === 1 ? numberOf(unit) : undefined;
    if (number !== undefined) numbers.set(unit, number);
  }
  const isCounting = numbers.size >= fewestBoxes && [...numbers.values()].every((number, i) => number === i + 1);
  return isCounting ? units.map((unit) => (numbers.has(unit) ? { ...unit, seen: seenBehind(unit.text) } : unit)) : units;
}
