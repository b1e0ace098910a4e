import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { type Day, dayFrom } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import type { Concept } from '../label-words.ts';
import { beginsWithWriter, isWriterLine } from '../labels/by-name.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBesideAny, isOnlyDeadline } from '../labels/nameless.ts';
import { lettersSaid } from '../outline/letters-said.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import type { Title } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { lowestHeading } from '../pairing/near/named-by-title.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasRound } from '../phrases/round-name.ts';
import { isSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

/** What says that something falls due, or is handed in. */
const asking: ReadonlySet<Concept> = new Set(['deadline', 'until', 'closes', 'submit', 'register', 'extended']);

const mark = /\s[·•|]\s/;
const markBehindWriter = /\s[·•|–—-]\s/;
const fewestParts = 3;
/**
 * "1 March 2027 · Ada Bell · News · Talks", "By Ada Bell — 1 March 2027 — News, Contests": a day, and behind it what a site files a post under,
 * each set off by a mark.
 */
function isFiledLine(words: string): boolean {
  const isSigned = beginsWithWriter(words);
  const parts = words.split(isSigned ? markBehindWriter : mark);
  return (
    parts.length >= fewestParts &&
    (isSigned || lettersIn(parts[0] ?? '') === 0) &&
    !labelOf(words).mentions.some(({ concept }, i) => asking.has(concept) && !(isSigned && i === 0))
  );
}

const mostLettersOfByline = 60;
/** Who wrote the page and when: "Ada Bell", "By Ada Bell on … at 9:05 am", "Updated", and no word of what falls due. */
function isByline(words: string): boolean {
  if (isFiledLine(words) || isSign(words, 'published')) return true;
  if (hasRound(words)) return false;
  const [first, ...others] = labelOf(words).mentions;
  // In English the same word leads to a day.
  const mentions = first?.concept === 'until' && beginsWithWriter(words) ? others : [first, ...others];
  return lettersIn(words) <= mostLettersOfByline && mentions.every((mention) => mention === undefined || mention.concept === 'posted');
}

/** "Posted: 3 March", "By Ada Bell on 3 March": a line that says itself that it tells who wrote the page and when. */
const saysWho = (words: string): boolean => beginsWithWriter(words) || says(labelOf(words), 'posted') || isSign(words, 'published');

/** "do 18 kwietnia": what falls due by that day stands on another line. */
const isUntilDay = ({ seen, text }: Unit): boolean => isSign(text.slice(0, seen.dates[0]?.at[0] ?? 0), 'until, among own words');

const leadsTo = /:\s*$/;
/** "Spring: 1 March": a name that leads to its day is no one's who wrote there. */
const isLabel = ({ seen, text }: Unit, words: string): boolean => leadsTo.test(text.slice(0, seen.dates[0]?.at[0] ?? 0)) && !saysWho(words);

/** A line that tells days, and nothing of what is done on them. */
function tellsNoMore(unit: Unit): boolean {
  const { seen, text, cell } = unit;
  // "Lund, 3 March 2027": where something is held that day.
  if (cell !== null || (mayNamePlace(text) && knownPlaces(text).length > 0)) return false;
  const words = without(seen, text);
  return (
    seen.dates.every(({ date, struck }) => date.kind === 'day' && !struck) && isByline(words) && !isLabel(unit, words) && !isUntilDay(unit)
  );
}

/** Words of its own beside the day. */
const hasWords = ({ seen, text }: Unit): boolean => lettersIn(without(seen, text)) > 0;
/** Such words, and none that sites put beside any date. */
const hasOwnWords = ({ seen, text }: Unit): boolean => {
  const words = without(seen, text);
  return lettersIn(words) > 0 && !isBesideAny(words);
};

const longestName = 60;
const isSentence = (label: string): boolean =>
  (lettersIn(label) > longestName || /[.。]$/.test(label)) && labelOf(label).guess?.isPlain !== true;
/** Named by the title over it, by words of its own, or by a sentence beside it, and not by a line that is a name. */
const isNamedThere = ({ label, unit }: Entry): boolean => hasWords(unit) || label === unit.titles.at(-1)?.label.text || isSentence(label);

const fewestOwnLetters = 8;
const edition = /(?:19|20)\d\d/;
/**
 * "Sunday, 1 March 2027" over "Spring essay prize" and its rows: named by the name of the post below, which asks for nothing. Where other
 * days stand on lines of their own as well, each goes with the line below it.
 */
function isOverPost({ label, unit }: Entry, units: Iterable<Unit>): boolean {
  const { mentions } = labelOf(label);
  const isName = edition.test(label) || lettersIn(label) - lettersSaid(label, mentions) >= fewestOwnLetters;
  if (!isName || mentions.some(({ concept }) => asking.has(concept))) return false;
  return isOnlyBare(unit, units);
}

/** No other day stands on a line of its own. */
const isOnlyBare = (unit: Unit, units: Iterable<Unit>): boolean => [...units].every((other) => other === unit || hasOwnWords(other));

const mostLinesBelowTitle = 2;
/** Right below the title of the page, or above it and all other titles. */
const isAtHead = ({ titles, block }: Unit, first: number): boolean => {
  const title = titles.at(-1);
  return title === undefined ? block < first : title.level === 1 && titles.length === 1 && block - title.block <= mostLinesBelowTitle;
};

/** "Abstract deadline" over a day of its own, "Submission deadlines" over "Students – 1 March": such a title names it. */
function namesDay({ label }: Title, { seen, text }: Unit): boolean {
  const words = without(seen, text);
  if (lettersIn(words) === 0) return isOnlyDeadline(label) || (label.guess?.isPlain === true && says(label, 'deadline', 'until'));
  return !saysWho(words) && (says(label, 'deadline', 'until', 'closes') || (says(label, 'submit') && !says(label, 'call')));
}

/** The last day of a date that says its year, in each order of day and month that it may have; none for any other. */
function saidDays({ date }: SeenDate): readonly Day[] {
  const parts = date.kind === 'range' ? [date.to] : date.kind === 'day' ? date.days : [];
  return parts.flatMap(({ year, month, day }) => (year === undefined ? [] : (dayFrom(year, month, day) ?? [])));
}

/** The days until which a page asks for something, apart from a line. */
const askedBeside = (entries: readonly Entry[], unit: Unit): readonly Day[] =>
  entries.flatMap((entry) => (entry.unit !== unit && askedFor.has(entry.kind) ? saidDays(entry.date) : []));

/** "Papers will be taken until 7 August", below a day with its year: a page asks for nothing before the day on which it was put up. */
const isAskedWithoutYear = (entries: readonly Entry[], unit: Unit): boolean =>
  entries.some(
    (entry) =>
      entry.unit !== unit &&
      askedFor.has(entry.kind) &&
      entry.isPlain &&
      entry.date.date.kind === 'day' &&
      saidDays(entry.date).length === 0,
  );

const longestHead = 5;
/** "6 July 2027" over "by Ada Bell", below the titles with which a page begins: who wrote the page, and when. */
function isSigned(unit: Unit, next: Unit | undefined): boolean {
  const [first, last] = [unit.titles[0], unit.titles.at(-1)];
  if (!first || !last || unit.block - first.block > longestHead || last.level > lowestHeading) return false;
  // "Submission deadline", "1 March 2027", "By Email": a title that asks for something names the day.
  return !says(last.label, ...asking) && !hasWords(unit) && next !== undefined && next.seen.dates.length === 0 && isWriterLine(next.text);
}

/** The lines of days below which stands who wrote the page. */
const signedOf = (units: readonly Unit[]): ReadonlySet<Unit> =>
  new Set(units.filter((unit, i) => unit.seen.dates.length > 0 && isSigned(unit, units[i + 1])));

/** The lines at the head of a page that tell days, and nothing of what is done on them. */
function atHeadOf(units: readonly Unit[], signed: ReadonlySet<Unit>): ReadonlyMap<Unit, readonly Day[]> {
  const firstTitle = Math.min(...units.flatMap(({ titles }) => titles[0]?.block ?? []));
  return new Map(
    units.flatMap((unit) => {
      const days = signed.has(unit) || isAtHead(unit, firstTitle) ? unit.seen.dates.flatMap(saidDays) : [];
      return days.length > 0 && tellsNoMore(unit) ? [[unit, days]] : [];
    }),
  );
}

/**
 * Lines at the head of a page with its own day, with who wrote it or with nothing, before all that it asks for: nothing is held or due
 * before that. A page whose own clock shows the day on which it is read tells nothing at all.
 */
export function daysOfPage(units: readonly Unit[], entries: readonly Entry[], readAt: Day): ReadonlySet<Unit> {
  const signed = signedOf(units);
  const isOne = (unit: Unit, days: readonly Day[]): boolean => {
    if (unit.titles.length === 0 && days.every((day) => day === readAt)) return true;
    if (signed.has(unit) || isSign(without(unit.seen, unit.text), 'published')) return true;
    const asked = askedBeside(entries, unit);
    if (asked.length === 0) return unit.titles.length === 0 && isAskedWithoutYear(entries, unit);
    return asked.every((due) => days.every((day) => due > day));
  };
  return new Set([...atHeadOf(units, signed)].flatMap(([unit, days]) => (isOne(unit, days) ? unit : [])));
}

/**
 * Leaves out the day of the page itself: beside a name, a day that is no event's needs nothing behind it to be that of who wrote there.
 */
export function siftBylines(entries: readonly Entry[], posted: ReadonlySet<Unit>, readAt: Day): Sifted<Entry> {
  const units = new Set(entries.map(({ unit }) => unit));
  const heads = atHeadOf([...units], posted);
  // What has passed costs no one a deadline: alone of its sort, a day below the title needs no proof that the line below does not name it.
  const isPassed = (unit: Unit, days: readonly Day[]): boolean => days.every((day) => day <= readAt) && isOnlyBare(unit, units);
  return sift(entries, (entry) => {
    const { unit, kind } = entry;
    const days = heads.get(unit) ?? [];
    if (days.length === 0 || !(isNamedThere(entry) || isOverPost(entry, units) || isPassed(unit, days))) return undefined;
    const title = unit.titles.at(-1);
    const isSigned = hasWords(unit) && kind !== 'event' && askedBeside(entries, unit).every((due) => days.every((day) => due > day));
    return (isSigned || posted.has(unit)) && !(title && namesDay(title, unit)) ? 'the day of a notice' : undefined;
  });
}
