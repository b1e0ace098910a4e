import { endOfTo } from '#dates/and.ts';
import { bareDayAt } from '#dates/bare-day.ts';
import { isForward } from '#dates/range.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Span } from '../block.ts';
import { inOrder, type Seen, type SeenDate, type SeenHour } from './seen.ts';
import { leadsToEnd } from './two-ends.ts';
import { areBetween, joinsDays, leadsToHour } from './window-words.ts';

function cutOut(text: string, [start, end]: Span, holes: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const [from, to] of holes) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return rest + text.slice(at, end);
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

/**
 * "1 January to 5 p.m. on 31 January", "between 1 and 31 January": two days joined by a word for "to", with an hour or a zone among them,
 * or parted by "and" behind "between", are a range.
 */
export function withWindows({ dates, hours, zones }: Seen, text: string): Seen {
  const holes = [...hours, ...zones].map(({ at }) => at).sort((a, b) => a[0] - b[0]);
  const joined: SeenDate[] = [];
  let opening: SeenHour | undefined;
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last ? holes.filter(([start, end]) => start >= last.at[1] && end <= date.at[0]) : [];
    const joins = (span: Span) =>
      between.length
        ? joinsDays(cutOut(text, span, between))
        : areBetween(text.slice(0, last?.at[0]), text.slice(...span), text.slice(date.at[1]));
    const isJoined = last && joins([last.at[1], date.at[0]]) && !leadsToEnd(text.slice(0, last.at[0]));
    const window = isJoined ? windowOf(last, date) : undefined;
    if (!window || !last) joined.push(date);
    else {
      joined[joined.length - 1] = window;
      const [first] = between;
      // The hour right behind the first day is that at which it opens.
      if (first && leadsToHour(text.slice(last.at[1], first[0]))) opening = hours.find(({ at }) => at === first);
      if (opening && opening.at === first) joined[joined.length - 1] = { ...window, opensAt: opening.clock };
    }
  }
  return { dates: joined, hours: opening ? hours.filter((hour) => hour !== opening) : hours, zones };
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
