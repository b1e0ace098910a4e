import { type Moment, resolve, resolveMonth, resolveSpan, type Whereabouts } from '#dates/resolve.ts';
import type { Deadline, Status } from '#model/call.ts';
import { isDay, isMonth, lastDayOf } from '#model/day.ts';
import { whereOf } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { isLoneMonth } from '../years/lone-months.ts';
import { closingOf, type Dated } from './dated.ts';
import type { PageFacts } from './page-facts.ts';

const longestQuote = 160;
const besideDate = 40;

/** The words on the page: from the first to the last of the date, its hour and its zone, where they stand together. */
export function quoteOf({ unit, date }: Entry): string {
  const { text, seen } = unit;
  const [start, stop] = date.at;
  const next = seen.dates.find(({ at }) => at[0] >= stop)?.at[0] ?? text.length;
  const beside = [...seen.hours, ...seen.zones]
    .map(({ at }) => at)
    .filter(([from, to]) => from >= start && from - stop < besideDate && to <= next);
  const end = Math.max(stop, ...beside.map(([, to]) => to));
  const isOpen = text.slice(start, end).split('(').length > text.slice(start, end).split(')').length;
  const closing = isOpen ? (/^["”’]?[)\]]/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return text.slice(start, Math.min(end + closing, start + longestQuote));
}

function statusOf({ date, isCancelled }: Entry, from: Dated['from']): Status {
  if (from === null) return 'tbd';
  if (isCancelled) return 'cancelled';
  return date.struck ? 'struck' : 'current';
}

type Timing = Omit<Moment, 'earliest' | 'latest'> & Pick<Deadline, 'earliest' | 'latest'>;

const timeless: Timing = { time: null, zone: null, utc: null, earliest: null, latest: null, assumptions: [] };

/** The moment of one dated entry: what its row says, else what the page says once for all. Events have days, not moments. */
function timingOf(item: Dated, facts: PageFacts, around: Whereabouts): Timing {
  const { entry, from } = item;
  const closing = closingOf(item);
  const isEvent = entry.kind === 'event';
  const { hour: clock, zone } = facts.reaching(entry);
  if (isMonth(from)) {
    const said = isEvent || isLoneMonth(entry) ? timeless : resolve({ days: [lastDayOf(from)], clock, zone, around });
    return { ...timeless, time: said.time, zone: said.zone, ...resolveMonth(from, around) };
  }
  if (!closing) return timeless;
  if (isEvent) return { ...timeless, ...resolveSpan(isDay(from) ? from : closing, closing, around) };
  const [first = closing, ...later] = [closing, ...item.others].sort();
  const moment = resolve({ days: [first, ...later], read: closing, clock, zone, around, isBefore: entry.isBefore === true });
  if (entry.kind !== 'opens' || facts.hasOwnHour(entry)) return moment;
  // What opens on a day opens at some hour of it: no end of the day is claimed, nor the hour at which all else closes.
  const day = resolveSpan(closing, closing, around);
  return clock ? { ...moment, earliest: day.earliest } : { ...timeless, zone: moment.zone, ...day };
}

/** The deadline that a dated entry makes, with its moment, its words and its assumptions. */
export function deadlineOf(item: Dated, id: string, facts: PageFacts, around: Whereabouts): Deadline {
  const { entry, from, to, was } = item;
  const { assumptions, ...timing } = timingOf(item, facts, around);
  return {
    id,
    kind: entry.kind,
    track: entry.track,
    label: entry.label,
    date: from,
    end: to,
    ...timing,
    status: statusOf(entry, from),
    was: [...was],
    assumptions: [...new Set([...item.assumptions, ...assumptions])],
    quote: quoteOf(entry.timedBy ?? entry),
    where: whereOf(entry.unit),
  };
}
