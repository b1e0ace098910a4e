import type { Kind } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import { follows } from './milestones.ts';
import { dayIn, distance, type Item } from './part.ts';
import { beforeEvent, roundOf } from './rounds.ts';

/** What a row of the page tells as following: its kind and its day. */
type Told = readonly [kind: Kind, day: Day];

/**
 * Years held to the order in which the page tells its milestones: papers that are due "27 October" above a notification on 15 January 2027
 * are those of the year before, which is nearer, whatever else has told their year. Rows of other tracks and rounds have an order of their
 * own.
 */
export function heldInOrder(items: readonly Item[], found: ReadonlyMap<Entry, YearFound>): ReadonlyMap<Entry, YearFound> {
  const held = new Map<Entry, YearFound>();
  const below = new Map<string, Told[]>();
  for (const { entry, part } of items.toReversed()) {
    const own = `${entry.track} ${roundOf(entry)}`;
    const told = below.get(own) ?? [];
    below.set(own, told);
    const year = found.get(entry);
    const day = year && dayIn(year.year, part);
    if (!year || !day) continue;
    const [, next] = told.findLast(([kind]) => follows(kind, entry.kind) === 1) ?? [];
    const earlier = dayIn(year.year - 1, part) ?? day;
    const isBehind = next !== undefined && next < day && distance(earlier, next) < distance(day, next);
    const isHeld = isBehind && year.assumption !== undefined && beforeEvent.has(entry.kind);
    if (isHeld) held.set(entry, { year: year.year - 1, assumption: 'year-from-neighbours' });
    told.push([entry.kind, isHeld ? earlier : day]);
  }
  return held;
}
