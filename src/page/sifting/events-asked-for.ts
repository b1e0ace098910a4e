import { addDays, type Day } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { isStaleBefore } from '../deadlines/stale.ts';
import { isListedEvent } from '../event/event-days.ts';
import { labelOf, says } from '../labels/label.ts';
import { isUnder } from '../outline/outline.ts';
import { margin } from './by-event.ts';

const daysOfOneYear = 300;

/** "Deadlines: symposia 19 April, posters 21 June": of a list of deadlines, an event long before the next one is what is asked for. */
export function eventsAskedFor(items: readonly Dated[]): readonly Dated[] {
  const titleOf = ({ entry }: Dated) => entry.unit.titles.at(-1);
  return items.map((item) => {
    const { kind, isProse } = item.entry;
    const [title, day] = [titleOf(item), closingOf(item)];
    const isBare = kind === 'event' && !isProse && item.to === null && title !== undefined && day !== undefined;
    if (!isBare || !says(title, 'deadline') || says(labelOf(item.entry.label), 'held')) return item;
    const isBefore = items.some((other) => {
      const closing = askedFor.has(other.entry.kind) && !other.entry.isProse && titleOf(other) === title ? closingOf(other) : undefined;
      return closing !== undefined && isStaleBefore(day, closing) && closing < addDays(day, daysOfOneYear);
    });
    return isBefore ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

/** From the first to the last day of what a list names as the event, whose year may be its neighbours'. */
function listedDays(items: readonly Dated[]): { readonly start: Day; readonly end: Day } | undefined {
  const days = items.flatMap((item) => {
    const closing = isListedEvent(item.entry) ? closingOf(item) : undefined;
    return closing && item.from !== null ? [{ start: item.from as Day, end: closing }] : [];
  });
  const [start] = days.map((one) => one.start).sort();
  const end = days
    .map((one) => one.end)
    .sort()
    .at(-1);
  return start && end && { start, end };
}

/** The one day, or the days, on which sentences say that the event takes place, whose year may be its neighbours' as well. */
function toldDays(items: readonly Dated[]): { readonly start: Day; readonly end: Day } | undefined {
  const [first, ...others] = items.filter(({ entry, from }) => entry.kind === 'event' && entry.isProse && from !== null);
  const end = first && closingOf(first);
  if (!end || others.some((other) => other.from !== first.from || closingOf(other) !== end)) return undefined;
  return { start: first.from as Day, end };
}

/** "Tutorials: 12 June" in a list of dates, on a day of the event: the tutorials themselves, not what is handed in for them. */
export function partsOfEvent(items: readonly Dated[], days: { readonly start: Day; readonly end: Day } | undefined): readonly Dated[] {
  const event = days ?? listedDays(items) ?? toldDays(items);
  if (!event) return items;
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  return items.map((item) => {
    const { kind, isPlain, isProse, unit, label } = item.entry;
    const closing = closingOf(item);
    const isThere = closing !== undefined && item.from !== null && closing >= from && item.from <= to;
    const isPart = kind === 'submission' && !isPlain && !isProse && isUnder(unit, 'dates') && says(labelOf(label), 'proposal');
    return isThere && isPart ? { ...item, entry: { ...item.entry, kind: 'event' } } : item;
  });
}

/** The first day on which something is to be handed in below each title, by the line of the title. */
function firstDueBelow(items: readonly Dated[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const item of items) {
    const day = item.entry.kind === 'submission' ? closingOf(item) : undefined;
    if (day) for (const { block } of item.entry.unit.titles) if (day < (first.get(block) ?? '~')) first.set(block, day);
  }
  return first;
}

/** "Talks, Saturday 24 April" over "proposals are due on 17 March": the day on which they are given, whatever else stands below it. */
export function talksGiven(items: readonly Dated[]): readonly Dated[] {
  const firstDue = firstDueBelow(items);
  return items.map((item) => {
    const { kind, isPlain, isProse, unit, label, date } = item.entry;
    const day = closingOf(item);
    const isOnWeekday = date.date.kind === 'day' && date.date.weekday !== undefined;
    if (kind !== 'submission' || isPlain || isProse || !isOnWeekday || !day) return item;
    const isOverCall = (firstDue.get(unit.block) ?? day) < day;
    const isOfTalks = isOverCall && labelOf(label).mentions.every(({ concept }) => concept === 'proposal');
    return isOfTalks ? { ...item, entry: { ...item.entry, kind: 'event' } } : item;
  });
}
