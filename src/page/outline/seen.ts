import { endOfTo } from '#dates/and.ts';
import { bareDayAt } from '#dates/bare-day.ts';
import type { Clock } from '#dates/clock.ts';
import { isForward } from '#dates/range.ts';
import type { DateReading, Found, PartialDay } from '#dates/reading.ts';
import { datesIn, hoursAndZonesIn, tokensOf } from '#dates/scan.ts';
import type { Token } from '#dates/token.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Rich, Span } from '../block.ts';
import { hasSign, lastOfSign } from '../phrases/signs.ts';
import { isInAddress } from './in-address.ts';
import { withoutOfficeHours } from './office-hours.ts';
import { eachEnd, leadsToEnd } from './two-ends.ts';
import { areBetween, joinsDays, leadsToHour } from './window-words.ts';

/** A date on the page, struck out or not. */
export interface SeenDate {
  readonly at: Span;
  readonly date: DateReading;
  readonly struck: boolean;
  /** The hour of the first day of a span, where that is said. */
  readonly opensAt?: Clock;
}

/** An hour on the page. */
export interface SeenHour {
  readonly at: Span;
  /** Where the words begin that lead to it: "a las", "alle ore", "pukul". */
  readonly lead?: number;
  readonly clock: Clock;
  readonly struck: boolean;
}

/** The words for a zone on the page. */
export interface SeenZone {
  readonly at: Span;
  readonly zone: ZoneWords;
  readonly struck: boolean;
}

/** What one line or cell says of days, hours and zones, in order of place. */
export interface Seen {
  readonly dates: readonly SeenDate[];
  readonly hours: readonly SeenHour[];
  readonly zones: readonly SeenZone[];
}

/** What most lines say of days, hours and zones. */
export const nothingSeen: Seen = { dates: [], hours: [], zones: [] };

const overlaps = (token: Token, [start, end]: Span) => token.at < end && start < token.end;

const inOrder = (dates: readonly SeenDate[]): readonly SeenDate[] =>
  dates.length < 2 ? dates : [...dates].sort((a, b) => a.at[0] - b.at[0]);

/** "Instead of 22 June": the word is of the phrase before, not of the date. */
const leadingOf = /^of\s+/i;

const asSeen = ({ at, end, date }: Extract<Found, { type: 'date' }>, struck: boolean, text: string): SeenDate => ({
  at: [at + (leadingOf.exec(text.slice(at, end))?.[0].length ?? 0), end],
  date,
  struck,
});

/** Runs of struck tokens, each with the span that struck them. */
function struckRuns(tokens: readonly Token[], spans: readonly Span[]): { readonly run: readonly Token[]; readonly from: number }[] {
  return spans.flatMap((span) => {
    const from = tokens.findIndex((token) => overlaps(token, span));
    const run = tokens.filter((token) => overlaps(token, span));
    return run.length ? [{ run, from }] : [];
  });
}

/**
 * "March ~~12~~ 19, 2027", "~~April~~ May 16": only a part is struck. The old date is the words as they stood before: the struck part
 * in place of the nearest live part of its sort.
 */
function partialDate(tokens: readonly Token[], isStruck: (token: Token) => boolean, run: readonly Token[]): SeenDate | undefined {
  const replaced = new Set<Token>();
  for (const part of run.filter(({ class: kind }) => 'DMmY'.includes(kind))) {
    const live = tokens.filter((token) => token.class === part.class && !isStruck(token) && !replaced.has(token));
    const twin = live.find((token) => token.at >= part.end) ?? live.findLast((token) => token.end <= part.at);
    if (twin) replaced.add(twin);
  }
  if (replaced.size === 0) return undefined;
  const asItStood = tokens.filter((token) => run.includes(token) || (!isStruck(token) && !replaced.has(token)));
  const found = datesIn(asItStood).find((date) =>
    run.some((token) => token.at < date.end && date.at < token.end && 'DMm'.includes(token.class)),
  );
  const [first, last] = [run[0], run.at(-1)];
  return found && first && last ? { at: [first.at, last.end], date: found.date, struck: true } : undefined;
}

/**
 * "1 January to 5 p.m. on 31 January", "between 1 and 31 January": two days joined by a word for "to", with an hour or a zone among them,
 * or parted by "and" behind "between", are a range.
 */
function withWindows({ dates, hours, zones }: Seen, text: string): Seen {
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
function withBareDays({ dates, hours, zones }: Seen, text: string): Seen {
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

const longestLead = 12;
/** Where the words begin that lead to an hour, or the hour itself. */
function leadOfHour(text: string, hour: number): number {
  const before = text.slice(Math.max(0, hour - longestLead), hour);
  const [from, to] = lastOfSign(before, 'before an hour') ?? [0, 0];
  return to > 0 && /^\.?\s*$/.test(before.slice(to)) ? hour - before.length + from : hour;
}

/** Reads one line or cell. Struck words are read apart from live ones, so that neither lends the other a part. */
export function see({ text, struck }: Pick<Rich, 'text' | 'struck'>): Seen {
  const tokens = tokensOf(text);
  const isStruck = (token: Token) => struck.some((span) => overlaps(token, span));
  const live = struck.length ? tokens.filter((token) => !isStruck(token)) : tokens;
  const liveDates = datesIn(live).filter(({ at }) => !isInAddress(text, at));
  const old = struckRuns(tokens, struck).flatMap(({ run }): SeenDate[] => {
    const whole = datesIn(run);
    if (whole.length) return whole.map((date) => asSeen(date, true, text));
    const partial = partialDate(tokens, isStruck, run);
    return partial ? [partial] : [];
  });
  const rest = hoursAndZonesIn(
    tokens,
    [...liveDates, ...old.map(({ at: [at, end], date }) => ({ type: 'date' as const, at, end, date, rule: '' }))],
    text,
  );
  if (liveDates.length + old.length + rest.length === 0) return nothingSeen;
  const isOut = ({ at, end }: Found): boolean => struck.some(([start, stop]) => start <= at && end <= stop);
  const seen: Seen = {
    dates: inOrder([...liveDates.flatMap((date) => eachEnd(asSeen(date, false, text), text)), ...old]),
    hours: rest.flatMap((found) =>
      found.type === 'hour'
        ? [{ at: [found.at, found.end], lead: leadOfHour(text, found.at), clock: found.clock, struck: isOut(found) }]
        : [],
    ),
    zones: rest.flatMap((found) => (found.type === 'zone' ? [{ at: [found.at, found.end], zone: found.zone, struck: isOut(found) }] : [])),
  };
  const whole =
    seen.dates.length > 0 && seen.hours.length > 1 ? withBareDays({ ...seen, hours: withoutOfficeHours(seen.hours, text) }, text) : seen;
  return whole.dates.length > 1 &&
    (whole.hours.length + whole.zones.length > 0 || hasSign(text, 'between') || hasSign(text, 'between them'))
    ? withWindows(whole, text)
    : whole;
}
