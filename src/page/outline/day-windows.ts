import { endOfTo } from '#dates/and.ts';
import { bareDayAt } from '#dates/bare-day.ts';
import { isForward } from '#dates/range.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Span } from '../block.ts';
import { inOrder, type Seen, type SeenDate, type SeenHour } from './seen.ts';
import { leadsToEnd } from './two-ends.ts';
import { areBetween, areBetweenHours, areFromHour, joinsDays, leadsToDay, leadsToHour } from './window-words.ts';

function cutOut(text: string, [start, end]: Span, holes: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const [from, to] of holes) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return rest + text.slice(at, end);
}

/** What stands behind a day and the hour right behind it. */
function behindHour({ at }: SeenDate, { hours }: Seen, text: string): string {
  const hour = hours.find((hour) => hour.at[0] >= at[1] && leadsToHour(text.slice(at[1], hour.at[0])));
  return text.slice(hour ? hour.at[1] : at[1]);
}

/** From one day to another that comes soon behind it. */
function spanOf(opens: PartialDay, closes: PartialDay): readonly { readonly from: PartialDay; readonly to: PartialDay }[] {
  const wraps = opens.month > closes.month ? 1 : 0;
  const from = { ...opens, year: opens.year ?? (closes.year && closes.year - wraps) };
  const to = { ...closes, year: closes.year ?? (opens.year && opens.year + wraps) };
  return isForward(from, to) ? [{ from, to }] : [];
}

/** The range that two days make; undefined where they make none. "05/03 at 18:00 to 16/03": there is one way to read both. */
function windowOf(first: SeenDate, second: SeenDate): SeenDate | undefined {
  if (first.date.kind !== 'day' || second.date.kind !== 'day' || first.struck !== second.struck) return undefined;
  const { days } = second.date;
  const [span, other] = first.date.days.flatMap((opens) => days.flatMap((closes) => spanOf(opens, closes)));
  if (!span || other) return undefined;
  return { at: [first.at[0], second.at[1]], date: { kind: 'range', ...span }, struck: first.struck };
}

/** The hour right before a day: "8 a.m. on 1 March", "ore 20:00 del 1 marzo". */
function hourBefore(day: Span, { hours, zones }: Seen, text: string): SeenHour | undefined {
  const hour = hours.findLast(({ at }) => at[1] <= day[0]);
  const zone = zones.find(({ at }) => hour && at[0] >= hour.at[1] && at[1] <= day[0]);
  return hour && leadsToDay(cutOut(text, [hour.at[1], day[0]], zone ? [zone.at] : [])) ? hour : undefined;
}

/**
 * "1 January to 5 p.m. on 31 January", "between 1 and 31 January": two days joined by a word for "to", with an hour or a zone among them,
 * or parted by "and" behind "between", are a range.
 */
export function withWindows(seen: Seen, text: string): Seen {
  const { dates, hours, zones } = seen;
  const holes = [...hours, ...zones].map(({ at }) => at).sort((a, b) => a[0] - b[0]);
  const joined: SeenDate[] = [];
  const openings = new Set<SeenHour>();
  for (const date of dates) {
    const last = joined.at(-1);
    const window = last && joinedBy(last, date, seen, holes, text) ? windowOf(last, date) : undefined;
    if (!window || !last) {
      joined.push(date);
      continue;
    }
    const before = hourBefore(last.at, seen, text);
    const opening =
      before ?? hours.find(({ at }) => at[0] >= last.at[1] && at[1] <= date.at[0] && leadsToHour(text.slice(last.at[1], at[0])));
    const at: Span = [before ? (before.lead ?? before.at[0]) : window.at[0], window.at[1]];
    joined[joined.length - 1] = opening ? { ...window, at, opensAt: opening.clock } : window;
    if (opening) openings.add(opening);
  }
  return { dates: joined, hours: openings.size ? hours.filter((hour) => !openings.has(hour)) : hours, zones };
}

/** Whether what stands between two days joins them to a window. */
function joinedBy(last: SeenDate, date: SeenDate, seen: Seen, holes: readonly Span[], text: string): boolean {
  const span: Span = [last.at[1], date.at[0]];
  const within = holes.filter(([start, end]) => start >= span[0] && end <= span[1]);
  const joint = cutOut(text, span, within);
  const before = text.slice(0, last.at[0]);
  if (leadsToEnd(before)) return false;
  if (joint.length === span[1] - span[0]) return areBetween(before, joint, text.slice(date.at[1]));
  const first = hourBefore(last.at, seen, text);
  const [hole] = within;
  // "15 mars à 18 h": what leads to the hour right behind the first day joins it to no other, unless that one has an hour before it.
  const isLed = hole !== undefined && !first && leadsToHour(text.slice(span[0], hole[0]));
  return (
    joinsDays(isLed ? cutOut(text, [hole[1], span[1]], within) : joint) ||
    areBetween(before, joint, behindHour(date, seen, text)) ||
    (first !== undefined && areFromHour(text.slice(0, first.at[0]), joint)) ||
    (first !== undefined && areBetweenHours(text.slice(0, first.lead ?? first.at[0]), joint))
  );
}

const opening = /^[\s,(（]{0,3}/;
/** The day that stands without its month behind a word for "to", from a place on. */
function bareDayBehind(text: string, place: number): { readonly at: Span; readonly day: number } | undefined {
  const rest = text.slice(place).replace(opening, '');
  const end = endOfTo(rest);
  const found = end === undefined ? undefined : bareDayAt(rest.slice(end));
  if (end === undefined || !found) return undefined;
  const from = text.length - rest.length + end;
  return { at: [from + found.at, from + found.end], day: found.day };
}

/** "11월 1일 10시 ~ 5일 15시": behind an hour, a day without its month is one of the month before it. */
export function withBareDays({ dates, hours, zones }: Seen, text: string): Seen {
  const more = hours.flatMap((hour): SeenDate[] => {
    const first = dates.find(({ at, date }) => date.kind === 'day' && at[1] <= hour.at[0] && leadsToHour(text.slice(at[1], hour.at[0])));
    const [opens] = first?.date.kind === 'day' ? first.date.days : [];
    const closes = opens && bareDayBehind(text, hour.at[1]);
    if (!first || !closes || closes.day < opens.day) return [];
    const isFree = dates.every(({ at }) => at[1] <= closes.at[0] || at[0] >= closes.at[1]);
    return isFree ? [{ at: closes.at, date: { kind: 'day', days: [{ ...opens, day: closes.day }] }, struck: first.struck }] : [];
  });
  return more.length ? { dates: inOrder([...dates, ...more]), hours, zones } : { dates, hours, zones };
}
