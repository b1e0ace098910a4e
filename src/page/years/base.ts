import type { DateReading, PartialDay } from '#dates/reading.ts';
import type { Assumption } from '#model/assumption.ts';
import { addDays, type Day, dayFrom, dayParts, weekdayOf } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import { dayIn, distance, type Item, partOf } from './part.ts';

/** What the page tells of years apart from its rows. */
export interface YearHints {
  /** First day of the event, where a line gives it with its year. */
  readonly event: Day | undefined;
  /** A year in the page's title, acronym or first heading. */
  readonly title: number | undefined;
  readonly readAt: Day;
  /** The years in which the page tells days of the calendar: see `yearsOfDays`. */
  readonly onPage: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether the page says that nothing more is taken in; looked for when it is first asked. */
  readonly isOver: () => boolean;
}

/** The year of one entry's dates, and how it was found: undefined where the row itself says it. */
export interface YearFound {
  readonly year: number;
  readonly assumption: Assumption | undefined;
}

/** The year in a heading over an entry; that in the title of the page counts less than the days of the event. */
function headingYearOf(entry: Entry, { event }: YearHints): number | undefined {
  for (const { text, level } of entry.unit.titles.toReversed()) {
    if (event && level === 1) continue;
    const years = text.match(/\b(?:19|20)\d{2}\b/g);
    if (years?.length === 1) return Number(years[0]);
  }
  return undefined;
}

const fewestOfAList = 3;
const weeksAfter = 4;
/** From the first deadline of a list that is read to a day on which others are still ahead: abstracts come weeks before papers. */
const weeksOfAList = 10;
/** The last day of a date whose first one lies in a year: 1 December to 15 January ends in the next. */
const lastIn = (year: number, date: DateReading, part: PartialDay): Day | undefined =>
  date.kind === 'range' ? dayIn(year + (date.to.month < date.from.month ? 1 : 0), date.to) : dayIn(year, partOf(date) ?? part);
/** Behind so long a call is over for good. */
const weeksLongOver = 26;
/** How long before an event its deadlines lie, at the middle. */
const usualLead = 100;
/** A title's year is that of the event: its deadlines gather around the spring, and none lies behind that year. */
const middleOfYear = '-05-01';

/** The year of the first row of a list whose rows have none, and by what it is told. */
export function baseYear(items: readonly Item[], offsets: readonly number[], hints: YearHints): YearFound {
  const headingYear = items[0] && headingYearOf(items[0].entry, hints);
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
    // The title has the year of the event, whose day is known: "Bells 2028", held in January, has its deadlines in 2027.
    if (hints.event && dayParts(hints.event).year === title) return best(addDays(hints.event, -usualLead));
    const base = Math.min(best(`${title}${middleOfYear}` as Day), title - Math.max(...offsets));
    const daysOf = (year: number) => items.map(({ part }, i) => dayIn(year + (offsets[i] ?? 0), part) ?? '');
    // "Photo contest 2027", read in that year's November: what the year before had is long over, and the list is under way.
    const weeksAgo = (weeks: number) => addDays(hints.readAt, -weeks * 7);
    const isLongOver = base < title && daysOf(base).every((day) => day < weeksAgo(weeksLongOver));
    const own = isLongOver && dayParts(hints.readAt).year === title ? daysOf(title) : [];
    if (own.some((day) => day >= hints.readAt) && own.every((day) => day >= weeksAgo(weeksOfAList))) return title;
    // The year before, where that still lies ahead or has only begun to pass: a deadline is never put a year late.
    const before = daysOf(base - 1);
    const areAllSince = (weeks: number) => before.every((day) => day >= weeksAgo(weeks));
    const isAhead = areAllSince(weeksAfter) || (areAllSince(weeksOfAList) && before.some((day) => day >= hints.readAt));
    return base === title && isAhead ? base - 1 : base;
  };
  if (headingYear !== undefined) return { year: within(headingYear), assumption: 'year-from-heading' };
  if (hints.event) return { year: best(addDays(hints.event, -usualLead)), assumption: 'year-from-event' };
  if (hints.title !== undefined) return { year: within(hints.title), assumption: 'year-from-title' };
  const { year } = dayParts(hints.readAt);
  // "28 February 16 March": the later of two side by side may be the one that holds, and so tells whether their year is over.
  const lastsIn = (base: number, { entry, part }: Item) =>
    [entry.date, ...entry.rivals].map(({ date }) => lastIn(base, date, partOf(date) ?? part));
  const reaches = (since: Day) => (base: number) =>
    items.some((item, i) => lastsIn(base + (offsets[i] ?? 0), item).some((day) => day === undefined || day >= since));
  // A list of several dates is that of the current call, even some weeks after its last one; a lone date lies ahead.
  const since = items.length >= fewestOfAList ? addDays(hints.readAt, -weeksAfter * 7) : hints.readAt;
  return { year: [year - 1, year].find(reaches(since)) ?? year + 1, assumption: 'year-from-reading' };
}

/** The year behind one in which a day has passed and is no such weekday, where there it is one and lies ahead. */
export function laterByWeekday({ entry, part }: Item, year: number, readAt: Day): number | undefined {
  const { date } = entry.date;
  const isOn = (day: Day | undefined) => day !== undefined && date.kind === 'day' && weekdayOf(day) === date.weekday;
  const [found, next] = [year, year + 1].map((one) => dayFrom(one, part.month, part.day));
  return date.kind === 'day' && date.weekday !== undefined && found && found < readAt && !isOn(found) && isOn(next) ? year + 1 : undefined;
}

/** Where weekdays are stated and none fits, the neighbouring year in which they fit. */
export function byWeekday(items: readonly Item[], offsets: readonly number[], found: YearFound): YearFound {
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
