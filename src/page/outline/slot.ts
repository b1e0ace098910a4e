import { isTo } from '#dates/and.ts';
import type { Unit } from './outline.ts';

const fromHour = /(?<!\d)\d{1,2}(?:[:.]\d{2}\s?[-–]\s?|[-–])$|(?<=^|[,;:(|]\s?)\d{1,2}\s[-–]\s$/;
/** "4-5pm": the hour from which says less, and is no part of the date; the number of a round, "Round 2 - 11:59pm", is none. */
function isFromHour({ seen, text }: Unit, start: number): boolean {
  const [found = ''] = fromHour.exec(text.slice(0, start)) ?? [];
  return found !== '' && seen.dates.every(({ at: [, end] }) => end <= start - found.length || end > start);
}

/** A programme slot: two hours joined by a dash or a word for "to", "18:30 to 21:00". */
export const isSlot = (unit: Unit): boolean =>
  unit.seen.hours.some(({ at }, i) => {
    const next = unit.seen.hours[i + 1];
    return (next !== undefined && isTo(unit.text.slice(at[1], next.at[0]))) || isFromHour(unit, at[0]);
  });
