import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { type Day, dayFrom } from '#model/day.ts';
import type { Page } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { clustersOf } from '../outline/cluster.ts';
import { countsReaders } from '../outline/counts-readers.ts';
import { extendsSomethingElse } from '../outline/extended-else.ts';
import { isOfInformation } from '../outline/information.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import { see } from '../outline/see.ts';
import type { SeenDate } from '../outline/seen.ts';
import { isSlot } from '../outline/slot.ts';
import { spanLength } from '../outline/span-length.ts';
import { without } from '../outline/without.ts';
import { isDayOfNotice } from '../pairing/beside/day-of-notice.ts';
import { isDayOfDecree } from '../pairing/beside/decree.ts';
import { isAfter } from '../pairing/beside/from-day.ts';
import { wasHeldOn } from '../pairing/beside/held-then.ts';
import { isSomeTime } from '../pairing/beside/lasting.ts';
import { tellsAge, tellsDone, tellsState } from '../pairing/beside/only-told.ts';
import { appearedOn } from '../pairing/beside/published-by.ts';
import { refusedKind } from '../pairing/beside/refused.ts';
import type { Entry } from '../pairing/entry.ts';
import { isInterview } from '../pairing/lines/not-here/programme.ts';
import { isTask } from '../pairing/near/labels-below.ts';
import { endsInOwnLanguage } from '../phrases/own-language.ts';
import { beginsWithSign, hasSign } from '../phrases/signs.ts';
import { titleYear } from '../years/title-year.ts';
import { daysOf } from './days-of.ts';
import { isLedByHost, isOfHost } from './host.ts';
import { loneDay } from './lone-day.ts';
import { menusOf } from './menu.ts';
import { programmeDay } from './programme-day.ts';
import { isSide, isSocialEvening } from './side.ts';

/** Days of the event as a line of the page gives them, with their year. */
export interface EventDays {
  readonly start: Day;
  readonly end: Day;
  /** Where on the page; undefined where only its summary for machines has them. */
  readonly at: { readonly unit: Unit; readonly date: SeenDate } | undefined;
  /** The year stands in the title of the page alone: "KISV 2027" over "14–16 June". */
  readonly isOfTitle?: true;
}

/** How far down a page its header may reach. */
const headerBlocks = 40;
const longestHeader = 300;
/** Among the first lines, menus aside, a lone day beside a place is that of the event. */
const topBlocks = 8;

const isElse = (text: string): boolean =>
  says(
    labelOf(text),
    'deadline',
    'extended',
    'until',
    'submit',
    'notify',
    'final',
    'register',
    'abstract',
    'opens',
    'closes',
    'news',
    'posted',
    'programme',
    'response',
    'review',
    'aid',
    'supplement',
  );

/** Days of a range in a year. */
function daysIn({ date }: SeenDate, year: number): Pick<EventDays, 'start' | 'end'> | undefined {
  if (date.kind !== 'range' || date.from.year !== undefined || date.to.year !== undefined) return undefined;
  const [start, end] = [date.from, date.to].map(({ month, day }) => dayFrom(year, month, day));
  return start && end && start <= end ? { start, end } : undefined;
}

/** "The project period is from 1 April 2027 to 31 March 2028": what lasts for so many days is an event only where a line says so. */
const mostDaysUnsaid = 90;

/** "Das Gesetz gilt seit dem 4. März 2027.": what a sentence says of a day is no event's, unless it names a place beside it. */
const endsSentence = /[.。！]\s{0,3}$/;

function inUnit(unit: Unit, isFirst: boolean, year?: number): EventDays | undefined {
  const isSaid =
    endsSentence.test(unit.text) && !says(labelOf(unit.text), 'held') && !(mayNamePlace(unit.text) && knownPlaces(unit.text).length > 0);
  const isAtTop = isFirst && unit.cell === null && !isSaid && !/[:：]/.test(unit.text) && !isBare(without(unit.seen, unit.text));
  const isOfEvent = says(labelOf(unit.text), 'event', 'held');
  const isOneEnough = isOfEvent || isAtTop;
  const aroundOf = ({ at }: SeenDate) => ({ before: unit.text.slice(0, at[0]), behind: unit.text.slice(at[1]) });
  // "28 February 16 March as of which": the old day of two tells as little of an event as the new one.
  const isState = unit.seen.dates.some((date) => tellsState(aroundOf(date)));
  for (const date of unit.seen.dates) {
    const { before, behind } = aroundOf(date);
    const isElsewhen =
      isAfter({ before, behind }) ||
      appearedOn({ before, behind }) ||
      endsInOwnLanguage(before, 'until, among own words', unit.text) ||
      isState ||
      tellsAge({ before, behind }) ||
      tellsDone({ before, behind }) ||
      isDayOfDecree(before, unit.text.slice(date.at[0])) ||
      isDayOfNotice(before, unit.text.slice(date.at[0])) ||
      wasHeldOn({ before }) ||
      extendsSomethingElse(before) ||
      isSomeTime(before, date.date) ||
      (!isOfEvent &&
        ((isSaid && !hasSign(unit.text, 'a contest') && unit.titles.some(({ text }) => hasSign(text, 'a contest'))) ||
          (spanLength(date) ?? 0) > mostDaysUnsaid));
    if (date.struck || isElsewhen) continue;
    const days = daysOf(date, isOneEnough);
    if (days) return { ...days, at: { unit, date } };
    const titled = isAtTop && year !== undefined ? daysIn(date, year) : undefined;
    if (titled) return { ...titled, at: { unit, date }, isOfTitle: true };
  }
  return undefined;
}

function inSummary(text: string | undefined): EventDays | undefined {
  for (const date of text ? see({ text, struck: [] }).dates : []) {
    const days = daysOf(date, says(labelOf(text ?? ''), 'event', 'held'));
    if (days) return { ...days, at: undefined };
  }
  return undefined;
}

const longestRow = 160;

const isEventRow = ({ text, seen }: Unit): boolean => {
  if (text.length >= longestRow || !seen.dates.some(({ date }) => date.kind === 'range')) return false;
  const { guess } = labelOf(without(seen, text));
  return guess?.kind === 'event' && guess.isPlain;
};

/** "The interviews will take place on 20 April": no header of an event. */
const tellsInterviews = (text: string): boolean => isInterview(text) && says(labelOf(text), 'held');

/** A line near the top that holds one date and speaks of nothing else that is dated. */
function isHeader(unit: Unit): boolean {
  const { block, text, seen, titles } = unit;
  return (
    block < headerBlocks &&
    text.length < longestHeader &&
    !isElse(without(seen, text)) &&
    refusedKind(text) === undefined &&
    !isTask(unit) &&
    !countsReaders(unit) &&
    !tellsInterviews(text) &&
    !isOfInformation(text, unit) &&
    !beginsWithSign(text, 'of an earlier edition') &&
    !isSocialEvening(text) &&
    !titles.some(({ mentions }) => says({ mentions }, 'dates', 'news', 'programme', 'past')) &&
    clustersOf(text, seen).length === 1
  );
}

/** A sentence that says when the event is held, with its year: a day alone where it stands beside the days of a host. */
function inSentence({ kind, isProse, unit, date }: Entry, isOneEnough: boolean): EventDays | undefined {
  const days = kind === 'event' && isProse ? daysOf(date, isOneEnough) : undefined;
  return days && { ...days, at: { unit, date } };
}

/** Days of a host in a line that tells its own day of the event too. */
const isOfHostAlone = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.kind === 'event' &&
  isLedByHost(entry.unit, entry.date) &&
  all.some((one) => one.kind === 'event' && one.unit === entry.unit && !isLedByHost(one.unit, one.date));

/** An entry of a list that names the event outright: a workshop's own day, whatever its host lasts. */
export const isListedEvent = ({ kind, isPlain, isProse }: Entry): boolean => kind === 'event' && isPlain && !isProse;

/** The event's days where the page gives them with a year: its header, a row of their own, a sentence, or the page's summary. */
export function eventDays(page: Page, titles: readonly string[], units: readonly Unit[], entries: readonly Entry[]): EventDays | undefined {
  const taken = new Set(entries.filter(({ kind }) => kind !== 'event').map(({ unit }) => unit));
  const dated = units.filter((unit) => unit.seen.dates.length > 0 && !taken.has(unit) && !isSlot(unit));
  const isListed = entries.some(isListedEvent);
  const isOwn = (unit: Unit) => isHeader(unit) && !(isListed && (isOfHost(unit) || isSide(unit.text, titles)));
  const menus = menusOf(page.blocks);
  const isFirst = ({ block }: Unit) => block < topBlocks + menus.size && block - [...menus].filter((at) => at < block).length < topBlocks;
  for (const isMeant of [isOwn, isEventRow])
    for (const unit of dated) {
      const days = isMeant(unit) ? inUnit(unit, isFirst(unit)) : undefined;
      if (days) return days;
    }
  const hosts = new Set(entries.filter((entry) => isOfHostAlone(entry, entries)));
  for (const entry of entries) {
    if ((isListed && isOfHost(entry.unit)) || hosts.has(entry)) continue;
    const isBesideHost = [...hosts].some(({ unit }) => unit === entry.unit);
    const days = inSentence(entry, isBesideHost);
    if (days) return days;
  }
  const listed = entries.filter(isListedEvent);
  const isMain = ({ label }: Entry): boolean => !isSide(label, titles);
  for (const { unit, date } of [...listed.filter(isMain), ...listed.filter((entry) => !isMain(entry))]) {
    const days = date.struck || isUnder(unit, 'past') ? undefined : daysOf(date, true);
    if (days) return { ...days, at: { unit, date } };
  }
  const told = inSummary(page.meta.description) ?? inSummary(page.meta['og:description']);
  if (told) return told;
  const year = titleYear(page);
  for (const unit of year === undefined || isListed ? [] : dated) {
    const days = isOwn(unit) ? inUnit(unit, isFirst(unit), year) : undefined;
    if (days) return days;
  }
  const lone = loneDay(
    dated.filter((unit) => isHeader(unit) && isFirst(unit)),
    titles,
    entries,
  );
  // A heading that is a day stands over the slots of that day.
  const lines = dated.filter(({ block }) => page.blocks[block]?.kind !== 'heading');
  return lone ?? programmeDay(lines, entries);
}
