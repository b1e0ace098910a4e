import { isTo } from '#dates/and.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from './around.ts';
import type { Unit } from './outline.ts';

const fromHour = /(?<!\d)\d{1,2}(?:[:.]\d{2}\s?[-–]\s?|[-–])$|(?<=^|[,;:(|]\s?)\d{1,2}\s[-–]\s$/;
/** "4-5pm": the hour from which says less, and is no part of the date; the number of a round, "Round 2 - 11:59pm", is none. */
function isFromHour({ seen, text }: Unit, start: number): boolean {
  const [found = ''] = fromHour.exec(text.slice(0, start)) ?? [];
  return found !== '' && seen.dates.every(({ at: [, end] }) => end <= start - found.length || end > start);
}

const slotsIn = (unit: Unit): Unit['seen']['hours'] =>
  unit.seen.hours.filter(({ at }, i) => {
    const next = unit.seen.hours[i + 1];
    return (next !== undefined && isTo(unit.text.slice(at[1], next.at[0]))) || isFromHour(unit, at[0]);
  });

/** A programme slot: two hours joined by a dash or a word for "to", "18:30 to 21:00". */
export const isSlot = (unit: Unit): boolean => slotsIn(unit).length > 0;

/** "… on 8 April, 13:00–17:30. Send us a line by 19 March": a sentence of its own beside that of a slot says what ends. */
export function isDueBesideSlot(unit: Unit): boolean {
  const slots = slotsIn(unit);
  return unit.seen.dates.some(({ at: [start] }) => {
    const [from, to] = sentenceIn(unit, start);
    const isOfSlot = slots.some(({ at }) => at[0] >= from && at[1] <= to);
    return (
      !isOfSlot &&
      (from > 0 || to < unit.text.length - 1) &&
      says(labelOf(unit.text.slice(from, to)), 'until', 'deadline', 'closes', 'notify')
    );
  });
}
