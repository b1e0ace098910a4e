import { isPossible, monthDays } from './calendar-sense.ts';
import { isYear, isYearUnit, type Reckoned, unitOf } from './east-asian.ts';
import type { Piece } from './piece.ts';

const ends = new Set('末말');
/** A February has at least so many days. */
const commonYear = 2027;

/** 3月末日 · 2027年2月末日 · 4월 말일: the last day of the month before it, from one piece on; of a February without its year the 28th. */
export function lastDayAt(pieces: readonly Piece[], at: number): Reckoned | undefined {
  const [month, unit] = [pieces[at - 2], pieces[at - 1]];
  const isEnd = ends.has(pieces[at]?.text ?? '') && unitOf(pieces[at + 1]) === 'D';
  if (!isEnd || month?.kind !== 'number' || unitOf(unit) !== 'M') return undefined;
  const named = isYearUnit(pieces[at - 3]) ? Number(pieces[at - 4]?.text) : 0;
  const year = isYear(named) ? named : commonYear;
  for (let day = monthDays; day > 0; day--)
    if (isPossible({ year, month: Number(month.text), day })) return { class: 'D', value: day, next: at + 2 };
  return undefined;
}
