import { mayNamePlace } from '#dates/places.ts';
import { once } from '#model/once.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { placeBehindName } from './place/behind-name.ts';
import { placeBelowVenue } from './place/below-venue.ts';
import { placeBesideHost } from './place/beside-host.ts';
import { blanked } from './place/blanked.ts';
import { heldIn, heldInText, onlineHeldIn, placeOfHeld } from './place/held.ts';
import { placeIn } from './place/place-in.ts';
import { houseIn, namedVenue, onlineIn, onlyOnline, placeOfLine, placeOfVenue } from './place/place-line.ts';
import { beside } from './place/sentences.ts';

/** How far down a page its header and its first paragraphs may reach. */
const mostBlocks = 60;
const longestText = 2000;
/** A page opens with its days, whatever line of a list tells them again. */
const topBlocks = 12;
/** Lines between the event's days and its place. */
const farthestLine = 2;

/** Where and when the page says that the event is. */
export interface EventLine {
  /** The line that gives its days. */
  readonly unit: Unit | undefined;
  /** A day or a month. */
  readonly start: string | null;
  readonly acronym: string | null;
  /** The year in which the last of what is asked for is due. */
  readonly due: string | undefined;
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** Ranges of no earlier year, and the first day of the event wherever it stands. */
function datesOf({ seen }: Unit, start: string | null, since: string | undefined): readonly (readonly [number, number])[] {
  const isMeant = ({ date }: SeenDate) =>
    date.kind === 'range'
      ? !isBefore(date.from.year, start?.slice(0, 4) ?? since)
      : date.kind === 'day' && date.days.some((day) => isOn(day, start));
  return seen.dates.filter(isMeant).map(({ at }) => at);
}
const isBefore = (year: number | undefined, since: string | undefined): boolean =>
  year !== undefined && since !== undefined && String(year) < since;

const isOn = ({ month, day }: { month: number; day: number }, start: string | null): boolean =>
  start?.endsWith(`-${two(month)}-${two(day)}`) === true;

/** Whether a line tells the first day of the event. */
const beginsOn = ({ seen }: Unit, start: string | null): boolean =>
  seen.dates.some(({ date }) =>
    date.kind === 'range' ? isOn(date.from, start) : date.kind === 'day' && date.days.some((day) => isOn(day, start)),
  );

/** "10:00 Kyiv time": the town that names a clock is not where the event is. */
const withoutClocks = (unit: Unit): Unit => (unit.seen.zones.length === 0 ? unit : { ...unit, text: blanked(unit.text, unit.seen.zones) });

/** What is found in the first of some things that holds anything. */
function firstIn<Thing>(things: readonly Thing[], find: (thing: Thing) => string | null): string | null {
  for (const thing of things) {
    const found = find(thing);
    if (found) return found;
  }
  return null;
}

const textsOf = (units: readonly Unit[]): readonly string[] => units.map(({ text }) => text);
/** "General Chair" between the days and a line: what is told there is of somebody else. */
const isUnderNext = ({ block, titles }: Unit, own: Unit): boolean => {
  const heading = titles.at(-1)?.block ?? -1;
  return heading > own.block && heading < block;
};
const isOther = (unit: Unit, own: Unit): boolean => unit.block !== own.block || unit.cell !== own.cell;

/** The parts of a title, and whether one may be a place: it has a comma, or is one word. */
const partsOf = (title: string): readonly string[] => title.split(/\s[|–—·-]\s/);
const mayBePlace = (part: string): boolean => part.includes(',') || /^\p{Lu}\p{L}+$/u.test(part);

/**
 * The place of the event as the page writes it: beside its days, on a line beside them, in a sentence that says where it is held, or in the
 * title. Only where a city, state or country is known in it, the line names it as the venue, or a house stands right below the days;
 * "Virtual" where the page says so.
 */
export function placeOf(units: readonly Unit[], heads: readonly string[], { unit: own, start, acronym, due }: EventLine): string | null {
  const first = units.filter(({ block, text }) => block <= mostBlocks && text.length <= longestText).map(withoutClocks);
  // Asked of each line once: most lines name no place.
  const naming = once(() => first.filter(({ text }) => mayNamePlace(text)));
  const parts = first.flatMap((unit) => datesOf(unit, start, due).flatMap((at) => beside(unit.text, at)));
  const linesBeside = (dated: Unit | undefined) =>
    first
      .filter((unit) => dated && isOther(unit, dated) && Math.abs(unit.block - dated.block) <= farthestLine && !isUnderNext(unit, dated))
      .map(({ text }) => text);
  const near = linesBeside(own);
  const top = first.filter((unit) => unit.block < topBlocks && unit.cell === null && beginsOn(unit, start)).flatMap(linesBeside);
  const isBelow = (unit: Unit) =>
    own !== undefined && unit.block > own.block && unit.block - own.block <= farthestLine && !isUnderNext(unit, own);
  const below = first.filter((unit) => isBelow(unit) && unit.cell === null && unit.seen.dates.length === 0).map(({ text }) => text);
  return (
    firstIn(parts, onlyOnline) ??
    firstIn(parts, placeOfHeld) ??
    firstIn([...near, ...top], placeOfLine) ??
    firstIn(below, houseIn) ??
    placeBelowVenue(units) ??
    heldIn(first, naming()) ??
    firstIn(heads, heldInText) ??
    firstIn(heads.flatMap(partsOf).filter(mayBePlace), placeIn) ??
    firstIn(textsOf(naming()), placeOfVenue) ??
    firstIn(textsOf(naming()), placeBesideHost) ??
    firstIn([...parts, ...near], onlineIn) ??
    firstIn(first, ({ text, seen }) => namedVenue(text, seen.dates)) ??
    onlineHeldIn(first, acronym) ??
    (acronym === null ? null : firstIn(units, ({ text }) => placeBehindName(text, acronym)))
  );
}
