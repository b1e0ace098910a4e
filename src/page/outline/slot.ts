import type { Unit } from './outline.ts';

/** A programme slot: two hours joined by a dash, "18:30 to 21:00". */
export const isSlot = ({ seen, text }: Unit): boolean =>
  seen.hours.some(({ at }, i) => {
    const next = seen.hours[i + 1];
    return next !== undefined && /^\s*(?:[-–—~〜～]|to|until|bis|à)\s*$/u.test(text.slice(at[1], next.at[0]));
  });
