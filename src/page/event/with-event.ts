import { judged } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { isStaleBefore } from '../deadlines/stale.ts';
import { labelOf, says } from '../labels/label.ts';
import { tidy } from '../labels/tidy.ts';
import { isOnlyTime } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { EventDays } from './event-days.ts';
import { isOfHost } from './host.ts';
import { isSide } from './side.ts';

/** Other days than those found; what begins on the one day that was found has no others. */
const hasOtherDays = ({ start, end }: EventDays, from: string | null, to: string | null): boolean =>
  from !== null && (from !== start || (start !== end && (to ?? from) !== end));

/**
 * "Hannover, den 15. Februar" over what is due in September, "TARN 2025, Ghent, 2–4 June 2025": what lies long before all that is asked for
 * is the day of the page itself, or those of another edition.
 */
export function isOfOtherTime(days: EventDays | undefined, items: readonly Dated[]): boolean {
  if (!days?.at) return false;
  const closing = items.flatMap((item) => (judged.has(item.entry.kind) ? (closingOf(item) ?? []) : []));
  const isDay = days.start === days.end;
  // What is printed after an event falls due months behind it, in the same year for the most part.
  return closing.length > 0 && closing.every((day) => isStaleBefore(days.end, day) && (isDay || days.end.slice(0, 4) < day.slice(0, 4)));
}

/**
 * "What I remember – 30 September" over a contest that takes entries until then, days that stand alone above the window in which it does:
 * a post is called by them, and no event is held.
 */
const areOfEntries = ({ at, start, end }: EventDays, items: readonly Dated[]): boolean =>
  at !== undefined &&
  !says(labelOf(at.unit.text), 'event', 'held') &&
  (start === end || isOnlyTime(at.unit)) &&
  items.some(
    (item) => item.entry.kind === 'submission' && closingOf(item) === end && (start === end || item.from === start || item.from === end),
  );

/** A page whose list leaves the event out still says in its header when it is: that line becomes the event's entry. */
export function withEvent(all: readonly Dated[], days: EventDays | undefined, titles: readonly string[]): readonly Dated[] {
  // "Calls for papers: conferences in June" over "4–5 June".
  const items = all.filter(({ entry, from }) => entry.kind !== 'event' || from === null || !days || from !== days.start.slice(0, 7));
  // "Doctoral Consortium Day: 23 June" is one day of "23-26 June", "Summer school: 20–22 June" comes before it: the event itself is not listed.
  const isOfOwnDays = ({ entry, from, to }: Dated): boolean =>
    days?.at !== undefined && !isOfHost(days.at.unit) && hasOtherDays(days, from, to) && isSide(entry.label, titles);
  const isListed = items.some((item) => item.entry.kind === 'event' && !isOfOwnDays(item));
  if (!days?.at || isListed || areOfEntries(days, items)) return items;
  const { unit, date } = days.at;
  const label = tidy(without(unit.seen, unit.text)) || (unit.titles.at(-1)?.text ?? '');
  const entry = {
    unit,
    kind: 'event',
    isPlain: true,
    label,
    track: null,
    date,
    was: [],
    rivals: [],
    hour: undefined,
    zone: undefined,
  } as const;
  const flags = { isExtended: false, isTentative: false, isCancelled: false, isProse: true, isNameless: false, before: [] };
  const item: Dated = {
    entry: { ...entry, ...flags },
    from: days.start,
    to: days.end === days.start ? null : days.end,
    others: [],
    was: [],
    assumptions: days.isOfTitle ? ['year-from-title'] : [],
  };
  return [...items, item];
}
