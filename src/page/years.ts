import type { DateReading, PartialDay } from '#dates/reading.ts';
import type { Assumption } from '#model/assumption.ts';
import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayFrom, dayParts, daysBetween, weekdayOf } from '#model/day.ts';
import type { Page } from './block.ts';
import type { Entry } from './entry.ts';
import { follows } from './milestones.ts';
import type { SeenDate } from './seen.ts';

/** What the page tells of years apart from its rows. */
export interface YearHints {
  /** First day of the event, where a line gives it with its year. */
  readonly event: Day | undefined;
  /** A year in the page's title, acronym or first heading. */
  readonly title: number | undefined;
  readonly readAt: Day;
}

/** The year of one entry's dates, and how it was found: undefined where the row itself says it. */
export interface YearFound {
  readonly year: number;
  readonly assumption: Assumption | undefined;
}

/** Month and day of a date, for dates that have no year: the first reading will do. */
export const partOf = (date: DateReading): PartialDay | undefined => {
  if (date.kind === 'day') return date.days[0];
  if (date.kind === 'range') return date.from;
  return date.kind === 'month' ? { year: date.year, month: date.month, day: 15 } : undefined;
};

const saidYear = ({ date }: SeenDate): number | undefined => partOf(date)?.year;

const dayIn = (year: number, part: PartialDay): Day | undefined => dayFrom(year, part.month, Math.min(part.day, 28));

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));

/** The year in which a day comes nearest to another day. */
export function nearestYear(part: PartialDay, to: Day): number {
  const { year } = dayParts(to);
  const candidates = [year - 1, year, year + 1];
  const far = (candidate: number) => distance(dayIn(candidate, part) ?? to, to);
  return candidates.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** Rows that belong together: the same table or the same title over them. */
const groupOf = ({ unit }: Entry): string => String(unit.titles.findLast(({ level }) => level <= 8)?.block ?? 'page');

interface Item {
  readonly entry: Entry;
  readonly part: PartialDay;
}

/** Half a year and a bit: so far back in the calendar a list that goes on has come to the next year. */
const wrap = 5;
const monthsAYear = 12;
/** Post-proceedings may be due so many months behind the event. */
const monthsBehindEvent = 2;

/** "Round 2", "Second cycle": what begins anew lies behind what went before. */
const nextRound = /\b(?:round|cycle|deadline|phase)\b.{0,3}\d|\b(?:2nd|3rd|second|third|next)\b/i;

/**
 * Months that a row may lie behind the one before it before it is taken to lie in the year before. Where a list comes back to submissions
 * it may begin another track, whose dates lie beside those of the first.
 */
function farthestAhead({ entry }: Item, before: Item): number {
  const isAnotherTrack = follows(before.entry.kind, entry.kind) === 1 && !nextRound.test(`${entry.track ?? ''} ${entry.label}`);
  return isAnotherTrack ? wrap : monthsAYear - wrap;
}

/** Years of rows counted from the first: one more each time that they wrap from the end of a year to its beginning. */
function wrappedYears(items: readonly Item[]): number[] {
  let passed = 0;
  return items.map((item, i) => {
    const before = items[i - 1];
    const months = before ? item.part.month - before.part.month : 0;
    if (months <= -wrap) passed += 1;
    else if (before && passed > 0 && months >= farthestAhead(item, before)) passed -= 1;
    return passed;
  });
}

const isBeforeEvent = ({ entry }: Item): boolean => follows('event', entry.kind) === 1;

/**
 * Years of a list counted from its first row. An event that stands before its deadlines, as in a summary above them, is the first of its
 * name behind them.
 */
function relativeYears(items: readonly Item[]): number[] {
  const last = items.findLastIndex(isBeforeEvent);
  const isAbove = ({ entry }: Item, i: number) => entry.kind === 'event' && i < last;
  const rest = items.filter((item, i) => !isAbove(item, i));
  const wrapped = wrappedYears(rest);
  const offsets = new Map(rest.map((item, i) => [item, wrapped[i] ?? 0]));
  const monthsOf = (item: Item) => (offsets.get(item) ?? 0) * monthsAYear + item.part.month;
  const end = Math.max(...rest.filter(isBeforeEvent).map(monthsOf)) - monthsBehindEvent;
  return items.map((item) => offsets.get(item) ?? Math.max(0, Math.ceil((end - item.part.month) / monthsAYear)));
}

const fewestOfAList = 3;
const weeksAfter = 4;
const lastPart = (date: DateReading): PartialDay | undefined => (date.kind === 'range' ? date.to : partOf(date));
/** How long before an event its deadlines lie, at the middle. */
const usualLead = 100;
/** A title's year is that of the event: its deadlines gather around the spring, and none lies behind that year. */
const middleOfYear = '-05-01';

function baseYear(items: readonly Item[], offsets: readonly number[], hints: YearHints, headingYear: number | undefined): YearFound {
  const centred = (centre: Day) => (base: number) =>
    items.reduce((sum, { part }, i) => sum + distance(dayIn(base + (offsets[i] ?? 0), part) ?? centre, centre) ** 2, 0);
  const best = (centre: Day) => {
    const { year } = dayParts(centre);
    const cost = centred(centre);
    return [year - 2, year - 1, year, year + 1].reduce((a, b) => (cost(b) < cost(a) ? b : a));
  };
  const within = (title: number) => {
    const event = items.findIndex(({ entry }) => entry.kind === 'event');
    if (event >= 0) return title - (offsets[event] ?? 0);
    const base = Math.min(best(`${title}${middleOfYear}` as Day), title - Math.max(...offsets));
    // The year before, where that still lies ahead: a deadline is never put a year late.
    const isAhead = items.every(
      ({ part }, i) => (dayIn(base - 1 + (offsets[i] ?? 0), part) ?? '') >= addDays(hints.readAt, -weeksAfter * 7),
    );
    return base === title && isAhead ? base - 1 : base;
  };
  if (headingYear !== undefined) return { year: within(headingYear), assumption: 'year-from-heading' };
  if (hints.event) return { year: best(addDays(hints.event, -usualLead)), assumption: 'year-from-event' };
  if (hints.title !== undefined) return { year: within(hints.title), assumption: 'year-from-title' };
  const { year } = dayParts(hints.readAt);
  const reaches = (since: Day) => (base: number) =>
    items.some(({ entry, part }, i) => (dayIn(base + (offsets[i] ?? 0), lastPart(entry.date.date) ?? part) ?? since) >= since);
  // A list of several dates is that of the current call, even some weeks after its last one; a lone date lies ahead.
  const since = items.length >= fewestOfAList ? addDays(hints.readAt, -weeksAfter * 7) : hints.readAt;
  return { year: [year - 1, year].find(reaches(since)) ?? year + 1, assumption: 'year-from-reading' };
}

/** Where weekdays are stated and none fits, the neighbouring year in which they fit. */
function byWeekday(items: readonly Item[], offsets: readonly number[], found: YearFound): YearFound {
  const fits = (base: number) =>
    items.filter(({ entry, part }, i) => {
      const { date } = entry.date;
      const day = dayFrom(base + (offsets[i] ?? 0), part.month, part.day);
      return date.kind === 'day' && date.weekday !== undefined && day !== undefined && weekdayOf(day) === date.weekday;
    }).length;
  if (fits(found.year) > 0) return found;
  const better = [found.year + 1, found.year - 1].find((base) => fits(base) > 0);
  return better === undefined ? found : { year: better, assumption: 'year-from-weekday' };
}

function headingYearOf(entry: Entry): number | undefined {
  for (const { text } of entry.unit.titles.toReversed()) {
    const years = text.match(/\b(?:19|20)\d{2}\b/g);
    if (years?.length === 1) return Number(years[0]);
  }
  return undefined;
}

/** Days by which what follows in an edition lies behind, at the middle: it may stand two months before, or ten behind. */
const lean = 122;

/** A year that puts a row between the rows above and below it that have theirs. */
function yearBetween(part: PartialDay, above: Day | undefined, below: Day | undefined): number | undefined {
  if (!above || !below || above > below) return undefined;
  const fitting = [dayParts(above).year, dayParts(below).year].filter((year) => {
    const day = dayIn(year, part);
    return day !== undefined && day >= above && day <= below;
  });
  return new Set(fitting).size === 1 ? fitting[0] : undefined;
}

/**
 * The year that brings a row nearest to a neighbour, in the order of an edition: a conference of July follows papers of January, and papers of
 * September go before a conference of March.
 */
const yearBeside = (part: PartialDay, kind: Kind, neighbour: Day, of: Kind): number =>
  nearestYear(part, addDays(neighbour, lean * follows(kind, of)));

/** Finds the years of rows that have none: from their row, neighbours, headings, the event, the title, weekdays, the day of reading. */
export function yearsFor(entries: readonly Entry[], hints: YearHints): ReadonlyMap<Entry, YearFound> {
  const found = new Map<Entry, YearFound>();
  const missing: Item[] = [];
  for (const entry of entries) {
    const part = partOf(entry.date.date);
    const inRow = [entry.date, ...entry.was, ...entry.rivals].map(saidYear).find((year) => year !== undefined);
    if (inRow !== undefined) found.set(entry, { year: inRow, assumption: undefined });
    else if (part) missing.push({ entry, part });
  }
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const isAnchor = (entry: Entry) => found.get(entry)?.assumption === undefined && found.has(entry);
  const anchorsOf = Map.groupBy(entries.filter(isAnchor), groupOf);
  for (const [group, items] of Map.groupBy(missing, ({ entry }) => groupOf(entry))) {
    const anchors = anchorsOf.get(group) ?? [];
    const offsets = relativeYears(items);
    const settled = anchors.length
      ? undefined
      : byWeekday(items, offsets, baseYear(items, offsets, hints, items[0] && headingYearOf(items[0].entry)));
    const near = anchorsAround(items, anchors, places);
    const dayOf = (anchor: Entry | undefined) => {
      const part = anchor && partOf(anchor.date.date);
      return anchor && part && dayIn(found.get(anchor)?.year ?? 0, part);
    };
    items.forEach(({ entry, part }, i) => {
      const { above, below, nearest } = near[i] ?? {};
      const day = dayOf(nearest);
      const year =
        yearBetween(part, dayOf(above), dayOf(below)) ?? (nearest && day ? yearBeside(part, entry.kind, day, nearest.kind) : undefined);
      if (year !== undefined) found.set(entry, { year, assumption: 'year-from-neighbours' });
      else if (settled) found.set(entry, { ...settled, year: settled.year + (offsets[i] ?? 0) });
    });
  }
  return found;
}

interface Around {
  readonly above: Entry | undefined;
  readonly below: Entry | undefined;
  /** The one above where two are as near. */
  readonly nearest: Entry | undefined;
}

/** For each item the anchors above and below it; all come in the order of the page. */
function anchorsAround(items: readonly Item[], anchors: readonly Entry[], places: ReadonlyMap<Entry, number>): readonly Around[] {
  const placeOf = (entry: Entry | undefined) => (entry ? (places.get(entry) ?? 0) : Number.POSITIVE_INFINITY);
  let next = 0;
  return items.map(({ entry }) => {
    const at = placeOf(entry);
    while (placeOf(anchors[next]) < at) next++;
    const [above, below] = [anchors[next - 1], anchors[next]];
    return { above, below, nearest: above && at - placeOf(above) <= placeOf(below) - at ? above : below };
  });
}

/** A year in the page's title or first heading, where it names only one. */
export function titleYear({ title, meta, blocks }: Page): number | undefined {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const second = blocks.findIndex(({ kind }, i) => i > first && kind === 'heading');
  const heads = [blocks[first], blocks[second]].flatMap((block) => (block?.kind === 'heading' ? [block.text] : []));
  for (const text of [title, meta['og:title'] ?? '', ...heads, meta.description ?? '']) {
    const years = new Set(text.match(/\b20\d{2}\b/g));
    if (years.size === 1) return Number([...years][0]);
    const [, short] = /[’'](\d{2})\b/.exec(text) ?? [];
    if (short) return 2000 + Number(short);
  }
  return undefined;
}
