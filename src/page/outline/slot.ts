import { isTo } from '#dates/and.ts';
import type { Unit } from './outline.ts';

/** A programme slot: two hours joined by a dash or a word for "to", "18:30 to 21:00". */
export const isSlot = ({ seen, text }: Unit): boolean =>
  seen.hours.some(({ at }, i) => {
    const next = seen.hours[i + 1];
    return next !== undefined && isTo(text.slice(at[1], next.at[0]));
  });
