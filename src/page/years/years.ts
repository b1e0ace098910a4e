import type { PartialDay } from '#dates/reading.ts';
import { addDays, type Day, dayParts } from '#model/day.ts';
import { closing } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { isNameWithYear } from '../labels/names-event.ts';
import { sentenceIn } from '../outline/around.ts';
import { yearBracketed } from '../outline/only-year.ts';
import type { Entry } from '../pairing/entry.ts';
import { someSign } from '../phrases/signs.ts';
import type { YearFound, YearHints } from './base.ts';
import { FoundYears } from './found-years.ts';
import { groupsOf } from './groups.ts';
import { heldInOrder } from './held-in-order.ts';
import { linedYears, listedYears } from './listed.ts';
import { isLoneMonth, yearsOfLoneMonths } from './lone-months.ts';
import { type Anchor, yearsBesideAnchors, yearsWithoutAnchors } from './neighbour-years.ts';
import { dayIn, type Item, nearestYear, partOf, saidYear } from './part.ts';
import { passedYear } from './passed.ts';
import { beforeEvent, roundYears } from './rounds.ts';
import { sectionYears } from './section-years.ts';
import { yearsToldElsewhere } from './told-again.ts';

/** "The 2027 conference takes place September 1–3", "KISV 2027, Graz, 3–5 June". */
function yearOfEdition({ kind, isProse, label }: Entry): number | undefined {
  const isOfName = kind === 'event' && (isProse || isNameWithYear(label.split(',', 1)[0] ?? ''));
  const [year, other] = isOfName ? (label.match(/\b20\d{2}\b/g) ?? []) : [];
  return year && !other ? Number(year) : undefined;
}

/** Years between a day and that of the reading, or the others of a page; a number farther off counts something else. */
const farthest = 3;

/**
 * The year in the cell beside a day, or in brackets behind it, unless it would put what is due before the event behind it: then it is that
 * of an edition.
 */
function yearToldBeside({ cellYear, kind, unit, date }: Entry, part: PartialDay, event: Day | undefined): YearFound | undefined {
  const year = cellYear ?? yearBracketed(unit.text.slice(date.at[1]));
  if (year === undefined) return undefined;
  const isBehind = event !== undefined && beforeEvent.has(kind) && (dayIn(year, part) ?? event) > event;
  return isBehind ? undefined : { year, assumption: cellYear === undefined ? 'year-from-neighbours' : undefined };
}

/** What replaces a day lies rather behind it: the year is that in which it is nearest to so many days later. */
const daysBehind = 91;
/** "20 December 2027, extended to 10 January": the year of a day that replaced another. */
function yearOfOld({ was }: Entry, part: PartialDay): number | undefined {
  for (const { date } of was) {
    const old = date.kind === 'range' ? date.to : partOf(date);
    const day = old?.year === undefined ? undefined : dayIn(old.year, old);
    if (day) return nearestYear(part, addDays(day, daysBehind));
  }
  return undefined;
}

const yearOfRival = ({ rivals }: Entry): number | undefined => rivals.map(saidYear).find((year) => year !== undefined);

/** The year in which a day lies nearest to the month that its row is named for. */
function yearOfTurn({ turn }: Entry, part: PartialDay): number | undefined {
  const month = turn?.year === undefined ? undefined : dayIn(turn.year, turn);
  return month && nearestYear(part, month);
}

/** The event's day in the year of the title, where no line gives it with its year. */
function titledEvent(items: readonly Item[], title: number | undefined): Day | undefined {
  const event = title === undefined ? undefined : items.find(({ entry, part }) => entry.kind === 'event' && part.year === undefined);
  return event && dayIn(title ?? 0, event.part);
}

/** "Papers are due every year by 1 March", "the review comes out twice a year"; but "the workshop is held every year". */
const isEveryYear = ({ unit }: Entry): boolean =>
  someSign(unit.text, 'every year', (at) => !says(labelOf(unit.text.slice(...sentenceIn(unit, at))), 'event', 'held'));

/** "Papers are due every year by 1 December and by 1 June": of days that come again the next one is meant. */
function yearlyOf({ entry, part }: Item, { assumption }: YearFound, readAt: Day): YearFound | undefined {
  if (assumption !== 'year-from-reading' || !closing.has(entry.kind) || !isEveryYear(entry)) return undefined;
  const { year } = dayParts(readAt);
  const day = dayIn(year, part);
  return day && { year: day < readAt ? year + 1 : year, assumption };
}

/** Puts down the years that rows say, or the headings right over them; the dates of all rows, each with its year where it is found. */
function withSaidYears(entries: readonly Entry[], { event, readAt }: YearHints, found: FoundYears): readonly Item[] {
  const items: Item[] = [];
  const years = [dayParts(readAt).year, ...entries.flatMap(({ date }) => saidYear(date) ?? [])];
  const isNear = (year: number) => years.some((other) => Math.abs(year - other) <= farthest);
  for (const entry of entries) {
    const part = partOf(entry.date.date);
    const own = saidYear(entry.date) ?? (part && yearOfOld(entry, part)) ?? yearOfRival(entry);
    const beside = own === undefined && part ? yearToldBeside(entry, part, event) : undefined;
    const near = beside && isNear(beside.year) ? beside : undefined;
    const said = own ?? near?.year ?? yearOfEdition(entry);
    const ofTurn = said === undefined && part ? yearOfTurn(entry, part) : undefined;
    if (said !== undefined) found.set(entry, { year: said, assumption: near?.assumption });
    else if (ofTurn !== undefined) found.set(entry, { year: ofTurn, assumption: 'year-from-neighbours' });
    if (part) items.push({ entry, part: { ...part, year: said ?? ofTurn } });
  }
  const ofSections = sectionYears(items, event);
  for (const [entry, year] of ofSections) found.set(entry, { year, assumption: 'year-from-heading' });
  return items.map(({ entry, part }) => ({ entry, part: { ...part, year: part.year ?? ofSections.get(entry) } }));
}

/** Finds the years of rows that have none: from their row, neighbours, headings, the event, the title, weekdays, the day of reading. */
export function yearsFor(entries: readonly Entry[], told: YearHints): ReadonlyMap<Entry, YearFound> {
  const isAlone = entries.some(isLoneMonth);
  const found = yearsOfDays(isAlone ? entries.filter((entry) => !isLoneMonth(entry)) : entries, told);
  if (isAlone) for (const [entry, year] of yearsOfLoneMonths(entries, found, told.readAt)) found.set(entry, year);
  return found;
}

function yearsOfDays(entries: readonly Entry[], told: YearHints): FoundYears {
  const found = new FoundYears();
  const all = withSaidYears(entries, told, found);
  if (all.every(({ part }) => part.year !== undefined)) return found;
  const elsewhere = new Map(yearsToldElsewhere(all, told.readAt, told.onPage));
  for (const [entry, year] of elsewhere) found.set(entry, { year, assumption: 'year-from-neighbours' });
  const groupOf = groupsOf(entries);
  const groups = [...Map.groupBy(all, ({ entry }) => groupOf(entry)).values()];
  const hints: YearHints = { ...told, event: told.event ?? titledEvent(all, told.title) };
  for (const items of groups) for (const [entry, year] of roundYears(items, hints)) found.set(entry, year);
  for (const [entry, year] of [...linedYears(all, told.readAt), ...listedYears(all)]) found.add(entry, year);
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const anchors = entries.filter((entry) => found.isSaid(entry) || elsewhere.has(entry));
  const days = anchors.flatMap((entry): readonly Anchor[] => {
    const day = entry.kind === 'event' ? undefined : found.dayOf(entry);
    return day ? [[entry, day]] : [];
  });
  const anchorsOf = Map.groupBy(anchors, groupOf);
  const missing = all.filter(({ entry }) => !found.has(entry));
  for (const [group, items] of Map.groupBy(missing, ({ entry }) => groupOf(entry))) {
    const own = anchorsOf.get(group);
    if (own) yearsBesideAnchors(items, own, places, hints, found);
    else yearsWithoutAnchors(items, days, hints, found);
  }
  for (const items of groups) for (const [entry, year] of heldInOrder(items, found, told.readAt)) found.set(entry, year);
  for (const item of all) {
    const year = found.get(item.entry);
    if (year) found.set(item.entry, yearlyOf(item, year, told.readAt) ?? passedYear(item, year, told));
  }
  return found;
}
