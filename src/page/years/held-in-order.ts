import type { Kind } from '#model/call.ts';
import { type Day, dayFrom, weekdayOf } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import { follows } from './milestones.ts';
import { dayIn, distance, type Item } from './part.ts';
import { beforeEvent, roundOf } from './rounds.ts';

/** The day that the page tells last for each kind, as far as it is read from its end; that of the nearest row comes last. */
type Told = Map<Kind, Day>;

/** A weekday has told the year, or is right in it and not in the year before. */
function isHeldByWeekday({ entry: { date }, part }: Item, { year, assumption }: YearFound): boolean {
  if (assumption === 'year-from-weekday') return true;
  const weekday = date.date.kind === 'day' ? date.date.weekday : undefined;
  const [before, found] = [year - 1, year].map((one) => dayFrom(one, part.month, part.day));
  if (weekday === undefined || !found || weekdayOf(found) !== weekday) return false;
  return !before || weekdayOf(before) !== weekday;
}

/** What lies so little behind what follows it may just be out of order. */
const daysOutOfOrder = 31;

/**
 * Years held to the order in which the page tells its milestones: papers that are due "27 October" above a notification on 15 January 2027
 * are those of the year before, which is nearer, whatever else has told their year, but a weekday; and so are those of a November above one
 * in July, where that November lies ahead. Rows whose track or round is told apart have an order of their own.
 */
export function heldInOrder(items: readonly Item[], found: ReadonlyMap<Entry, YearFound>, readAt: Day): ReadonlyMap<Entry, YearFound> {
  const held = new Map<Entry, YearFound>();
  const below = new Map<string, Told>();
  for (const item of items.toReversed()) {
    const { entry, part } = item;
    const own = `${entry.track} ${roundOf(entry)}`;
    const told = below.get(own) ?? new Map<Kind, Day>();
    below.set(own, told);
    const year = found.get(entry);
    const day = year && dayIn(year.year, part);
    if (!year || !day) continue;
    const [, next] = [...told].findLast(([kind]) => follows(kind, entry.kind) === 1) ?? [];
    const earlier = dayIn(year.year - 1, part) ?? day;
    const isNearer = (to: Day) => distance(earlier, to) < distance(day, to) || (earlier >= readAt && distance(day, to) > daysOutOfOrder);
    const isBehind = next !== undefined && next < day && isNearer(next);
    const isHeld = isBehind && year.assumption !== undefined && beforeEvent.has(entry.kind) && !isHeldByWeekday(item, year);
    if (isHeld) held.set(entry, { year: year.year - 1, assumption: 'year-from-neighbours' });
    told.delete(entry.kind);
    told.set(entry.kind, isHeld ? earlier : day);
  }
  return held;
}
