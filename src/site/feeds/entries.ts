import type { Entry } from '#calendar/entry.ts';
import type { Call } from '#model/call.ts';
import { addDays, weekdayOf } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { Edition, MergedDeadline } from '#model/merge/edition.ts';
import { readingKey } from '../reading-key.ts';
import type { Snapshot } from '../snapshot.ts';

/** A deadline of the site before it is stamped. */
export type Unstamped = Omit<Entry, 'stamp' | 'sequence'>;

const mondayOf = (at: Instant) => addDays(utcDay(at), 1 - weekdayOf(utcDay(at)));

/** An edition as the call that calendars and lists show, without its deadlines. */
export function callOf({ id, url, event, venue, lang }: Edition, source: Call['source']): Call {
  return { schema: 1, id, url, event, ...(venue && { venue }), lang, source, deadlines: [], problems: [] };
}

/**
 * The earliest of the other sources that close a deadline before the one that is followed. What the page itself says it replaced is known
 * to be over, and a list that is a year early has slipped: neither counts.
 */
export function earlierElsewhere({ chosen, others, disagreements }: MergedDeadline): Entry['earlierElsewhere'] {
  const differing = new Set(disagreements.flatMap(({ other, hours, kind }) => (hours < 0 && kind !== 'year' ? [other] : [])));
  const [first] = others
    .filter(({ source, deadline: { date } }) => differing.has(source.id) && !chosen.deadline.was.some((day) => day === date))
    .flatMap(({ source, deadline: { earliest } }) => (earliest === null ? [] : [{ source: source.id, closes: earliest }]))
    .filter(({ closes }) => closes < (chosen.deadline.earliest ?? closes))
    .sort((a, b) => (a.closes < b.closes ? -1 : 1));
  return first;
}

/** One deadline of an edition, by its lasting id and as its most trusted source has it. */
export function unstampedOf(edition: Edition, merged: MergedDeadline, checked: Snapshot['checked']): Unstamped {
  const { source, call, deadline } = merged.chosen;
  const lastRead = checked.get(readingKey(call, source.id));
  const earlier = earlierElsewhere(merged);
  return {
    call: callOf(edition, source),
    deadline: { ...deadline, id: merged.id },
    ...(lastRead && { checkedInWeekOf: mondayOf(lastRead) }),
    ...(earlier && { earlierElsewhere: earlier }),
  };
}

/** Every deadline that calendars may hold: what stands and what has gone of late. */
export const unstampedEntries = ({ editions, gone, checked }: Snapshot): Unstamped[] =>
  [...editions, ...gone].flatMap((edition) => edition.deadlines.map((merged) => unstampedOf(edition, merged, checked)));
