import { resolve } from '#dates/resolve.ts';
import { addDays } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { saidBefore } from '../outline/around.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

/** "Closing time in your timezone (Europe/Vienna) is": what leads up to a day speaks of the clock of whoever reads. */
function isByReadersClock({ unit, date }: Entry): boolean {
  const [start] = date.at;
  return hasSign(unit.text.slice(saidBefore(unit, start).length, start), 'clock of the reader');
}

const minute = 60_000;
/** When a cell closes in minutes, as its own row and column say it; undefined where they leave the clock open. */
function minuteOf(item: Dated): number | undefined {
  const { hour, zone, unit } = item.entry;
  const day = zone && unit.cell !== null ? closingOf(item) : undefined;
  const utc = day && resolve({ days: [day], clock: hour, zone, around: {} }).utc;
  return utc ? Math.floor(Date.parse(utc) / minute) : undefined;
}

/** "1 March, 23:59" under "AoE" and "2 March, 11:59" under "UTC" in one row: the second is the first by another clock. */
function isToldInRow(item: Dated, items: readonly Dated[]): boolean {
  const { unit, kind } = item.entry;
  const isBeside = ({ entry }: Dated) =>
    entry.unit.block === unit.block && entry.kind === kind && (entry.unit.cell ?? 0) < (unit.cell ?? 0);
  const beside = unit.cell === null ? [] : items.filter(isBeside);
  const own = beside.length ? minuteOf(item) : undefined;
  return own !== undefined && beside.some((other) => minuteOf(other) === own);
}

/**
 * A moment that a page tells by the clock of whoever reads as well falls there on the same day or the next: no deadline of its own, where
 * the page has the one that it is. An earlier day stays, since it may be another one, and so does what is due of another kind.
 */
export const siftByClock = (items: readonly Dated[]): Sifted<Dated> =>
  sift(items, (item) => {
    if (isToldInRow(item, items)) return 'the same moment by another clock';
    const day = isByReadersClock(item.entry) ? closingOf(item) : undefined;
    const isTold =
      day !== undefined &&
      items.some((other) => {
        const isAlike = other.entry.kind === item.entry.kind || !item.entry.isPlain;
        const isAsked = askedFor.has(other.entry.kind) && isAlike && other !== item && !isByReadersClock(other.entry);
        const closing = isAsked ? closingOf(other) : undefined;
        return closing !== undefined && (closing === day || addDays(closing, 1) === day);
      });
    return isTold ? 'the same moment by the clock of whoever reads' : undefined;
  });
