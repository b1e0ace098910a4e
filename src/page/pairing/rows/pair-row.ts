import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Row } from '../../block.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless, isOnlyDeadline } from '../../labels/nameless.ts';
import { yearOfCell } from '../../outline/only-year.ts';
import type { Unit } from '../../outline/outline.ts';
import { isDated } from '../../outline/outline.ts';
import { see } from '../../outline/see.ts';
import { without } from '../../outline/without.ts';
import { isSign } from '../../phrases/signs.ts';
import { isBeforeDay } from '../beside/before-day.ts';
import { type Head, type Heads, headOver } from '../columns/heads.ts';
import { joinOldColumns } from '../columns/old-columns.ts';
import { withoutPosted } from '../columns/posted-columns.ts';
import { joinSpanColumns } from '../columns/span-columns.ts';
import { withoutOtherUnknowns } from '../columns/still-open.ts';
import type { Entry, LeftOut, Old } from '../entry.ts';
import { hourLeft } from '../lines/clock-beside.ts';
import { type Paired, pairLine } from '../lines/pair-line.ts';
import type { Named } from '../near/named-by-title.ts';
import { cellName, type TitleName } from './cell-name.ts';
import { feeOf } from './fee-row.ts';
import { isInPostedRow, isOfVersion } from './posted-cell.ts';
import { rowName } from './row-name.ts';
import { stackedNames } from './stacked-names.ts';

const middleOfMonth = 15;
/** "May 2027" under "Cycle": the row is named for the month, nothing falls due in it. */
const isMonthName = ({ seen, text }: Unit, head: Head | undefined): boolean =>
  head !== undefined &&
  !head.label.guess &&
  !says(head.label, 'dates') &&
  seen.dates.every(({ date }) => date.kind === 'month') &&
  isBare(without(seen, text));

/** "Early bird⏎until 21 February" in one cell: what the line right above the one day of a cell says, where nothing else names it there. */
function lineAbove({ text, seen }: Unit): Named | undefined {
  const [date, other] = seen.dates;
  const [own = '', above] = other || !date ? [] : text.slice(0, date.at[0]).split('\n').reverse();
  const label = above !== undefined && isBare(own) ? labelOf(above) : undefined;
  return label?.guess?.isPlain ? { label, track: null } : undefined;
}

/** Pairs the dates of one table row with its name, the heads of its columns and what stands over the table. */
export function pairRow(row: Row, units: readonly Unit[], heads: Heads, titleName: TitleName): Paired {
  const isHeld = () => units.some((unit) => !isDated(unit) && labelOf(unit.text).guess?.kind === 'event');
  const headOf = (unit: Unit): Head | undefined => headOver(row.cells[unit.cell ?? 0], heads, isHeld);
  const isName = (unit: Unit, i: number): boolean =>
    i === 0 && isMonthName(unit, headOf(unit)) && units.some((other) => other !== unit && isDated(other));
  const all = units.filter((unit, i) => isDated(unit) && !isName(unit, i));
  const dated = withoutPosted(withoutOtherUnknowns(all, heads, headOf), headOf).filter((unit) => !isInPostedRow(unit, units));
  if (dated.length === 0) return { entries: [], left: [] };
  if (isOfVersion(units, (unit) => headOf(unit)?.label))
    return { entries: [], left: dated.flatMap((unit) => unit.seen.dates.map((date) => ({ unit, date, why: 'the day of a notice' }))) };
  const named = units[0] && isName(units[0], 0) ? units[0] : undefined;
  const name = rowName(units, headOf);
  const stacked = dated.length === 1 ? stackedNames(units) : undefined;
  const names = units.filter(({ seen, text }) => seen.dates.length === 0 && !isBare(text)).flatMap((unit) => headOf(unit)?.unit ?? []);
  const overAll = [...heads.values()].flatMap(({ over }) => over ?? []).slice(0, 1);
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  const olds: Old[] = [];
  for (const unit of dated) {
    const head = headOf(unit);
    const fee = feeOf(unit, units, head);
    const { label, fallback } = fee
      ? { label: fee, fallback: { label: fee, track: null } }
      : cellName(unit, head, { name, heads, titleName });
    const own = pairLine(unit, false, () => lineAbove(unit) ?? fallback);
    const isNamed = label.guess?.isPlain === true;
    const isOwnName = name.guess?.isPlain === true && !isNameless(name);
    const year = yearInNextCell(unit, units, { headOf, isOnly: dated.length === 1 });
    const told = own.entries
      .map((entry) => (year === undefined ? entry : { ...entry, cellYear: year }))
      .map((entry) => (isNamed && (isRemark(entry) || isAsideIn(unit, entry)) ? namedBy(entry, label) : entry))
      .map((entry) => (isOwnName ? { ...entry, isNameless: false } : entry));
    entries.push(
      ...eachStacked(told, name, stacked).map((entry) =>
        withRow(entry, [...units, ...(head ? [head.unit] : []), ...names, ...overAll], name),
      ),
    );
    left.push(...own.left);
    olds.push(...(own.olds ?? []));
  }
  const headOfEntry = ({ unit }: Entry) => headOf(unit);
  const joined = withOlds(joinSpanColumns(joinOldColumns(joinOldAndNew(entries), headOfEntry), headOfEntry), olds);
  return { entries: named ? joined.map((entry) => inTurn(entry, named)) : joined, left };
}

/**
 * "14 April | Abstracts due (extended from 3 April)": the old day stands in the cell of the name, and is that of the one date of the row.
 */
function withOlds(entries: readonly Entry[], olds: readonly Old[]): readonly Entry[] {
  const [entry] = entries;
  if (!entry || entries.length > 1 || olds.length === 0) return entries;
  // "Papers due (notification was 20 April)" speaks of another day.
  if (olds.some(({ kind }) => kind !== entry.kind)) return entries;
  const before = olds.flatMap(({ unit, dates: [date, ...was] }) => (date ? [{ ...entry, unit, date, was, before: [] }] : []));
  const was = [...olds.flatMap(({ dates }) => dates), ...entry.was];
  return [{ ...entry, was, before: [...entry.before, ...before], isExtended: true }];
}

/** A column of which nothing is said but that it has dates or years may hold theirs; "Published" and "Words" hold something else. */
const mayHoldYears = (head: Head | undefined): boolean =>
  head === undefined || isBare(head.unit.text) || isSign(head.unit.text, 'a year') || (says(head.label, 'dates') && !head.label.guess);

interface RowOfDay {
  readonly headOf: (unit: Unit) => Head | undefined;
  /** The row has no other day. */
  readonly isOnly: boolean;
}

/** "29 January | 2027 | Papers": the year right behind a day, or the one with which a row of one day begins. */
function yearInNextCell(unit: Unit, units: readonly Unit[], { headOf, isOnly }: RowOfDay): number | undefined {
  const at = units.indexOf(unit);
  const yearOf = (other: Unit | undefined) => (other && mayHoldYears(headOf(other)) ? yearOfCell(other.text) : undefined);
  return yearOf(units[at + 1]) ?? (isOnly && at === 1 ? yearOf(units[0]) : undefined);
}

/** A row that is named for a month is one of several turns of the same call. */
const inTurn = (entry: Entry, { text, seen }: Unit): Entry => {
  const date = seen.dates[0]?.date;
  const turn = date?.kind === 'month' && date.year !== undefined ? { year: date.year, month: date.month, day: middleOfMonth } : undefined;
  return { ...entry, track: entry.track ?? text, ...(turn && { turn }) };
};

const isRemark = ({ isPlain, label }: Entry): boolean => !isPlain || isOnlyDeadline(labelOf(label));

/** "Artifact submission | 20 April (only for accepted papers)": a bracket behind the date alone in its cell explains. */
const isAsideIn = ({ text, seen }: Unit, { date, kind, label }: Entry): boolean =>
  seen.dates.length === 1 &&
  isBare(text.slice(0, date.at[0])) &&
  /^\s*\(/.test(text.slice(date.at[1])) &&
  kind === 'submission' &&
  !says(labelOf(label), 'deadline', 'closes', 'until');

/** "1 May (hard deadline) | Camera-ready": the words in the date's own cell are a remark, the row's name tells what it is for. */
const namedBy = (entry: Entry, label: Label): Entry => ({
  ...entry,
  kind: label.guess?.kind ?? entry.kind,
  isPlain: true,
  label: label.text,
  isNameless: false,
});

/** Names that are stacked in one cell share its one day. */
function eachStacked(told: readonly Entry[], name: Label, stacked: readonly Label[] | undefined): readonly Entry[] {
  const [entry, other] = told;
  if (!stacked || !entry || other || entry.label !== name.text || entry.rivals.length > 0) return told;
  return stacked.map((one) => namedBy(entry, one));
}

const longestZone = 24;
const noon = '12:30 ';
/** "17:00 | ET", "17:00 | Eastern": what could be anything is a zone where a cell of a row with an hour holds nothing else. */
function zoneAlone({ text }: Unit): ZoneWords[] {
  const name = text.trim();
  if (name.length > longestZone || !/^\p{Lu}/u.test(name)) return [];
  const { zones } = see({ text: noon + name, struck: [] });
  return zones.flatMap(({ at, zone }) => (at[0] === noon.length && at[1] === noon.length + name.length ? zone : []));
}

/** The hour and zone of a row stand in any of its cells, else in the head of the date's column, else in that of the names. */
function withRow(entry: Entry, places: readonly Unit[], name: Label): Entry {
  const others = places.filter(({ seen }) => seen.dates.length === 0);
  const hour = entry.hour ?? others.flatMap(({ seen }) => seen.hours)[0]?.clock;
  return {
    ...entry,
    row: name,
    hour,
    zone: entry.zone ?? others.flatMap(({ seen }) => seen.zones)[0]?.zone ?? (hour ? others.flatMap(zoneAlone)[0] : undefined),
    ...(isBeforeDay({ before: name.text, behind: '' }) && { isBefore: true }),
    isExtended: entry.isExtended || says(name, 'extended'),
    isNameless: entry.isNameless || (isNameless(name) && says(name, 'extended', 'formerly')),
  };
}

/** The old date in one cell, struck, and the new one in the next: one entry, unless the columns are those of two tracks. */
function joinOldAndNew(entries: readonly Entry[]): readonly Entry[] {
  const [first, second] = entries;
  if (entries.length !== 2 || !first || !second || first.kind !== second.kind) return entries;
  if (first.date.struck === second.date.struck || first.track !== second.track) return entries;
  const [old, held] = first.date.struck ? [first, second] : [second, first];
  return [{ ...held, ...hourLeft(held, old), was: [...old.was, old.date, ...held.was] }];
}
