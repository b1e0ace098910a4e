import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Kind } from '#model/call.ts';
import type { Row } from '../block.ts';
import { isBare, isNameless, isOnlyDeadline, type Label, labelOf, says } from '../labels/label.ts';
import { isTelling } from '../labels/telling.ts';
import { without } from '../outline/cluster.ts';
import type { Unit } from '../outline/outline.ts';
import { see } from '../outline/seen.ts';
import { hasSign, isSign } from '../phrases/signs.ts';
import { isBeforeDay } from './before-day.ts';
import { hourLeft } from './clock-beside.ts';
import type { Entry, LeftOut, Old } from './entry.ts';
import type { Head, Heads } from './heads.ts';
import { joinOldColumns } from './old-columns.ts';
import { type Paired, pairLine } from './pair-line.ts';
import { joinSpanColumns } from './span-columns.ts';
import { stackedNames } from './stacked-names.ts';
import { isOfDates, withoutOtherUnknowns } from './still-open.ts';
import { isToActOn } from './to-act-on.ts';

/** Whether each column has a kind of its own: the rows are then named for tracks, "Workshops | Submission due | Notification". */
const areKinds = (heads: Heads): boolean =>
  new Set([...heads.values()].flatMap(({ label: { guess } }) => (guess?.isPlain ? [guess.kind] : []))).size > 1;

/** "Begins" beside a column called "Ends". */
const isOpeningOf = (head: Label, heads: Heads): boolean =>
  says(head, 'opens') && !says(head, 'closes') && [...heads.values()].some(({ label }) => says(label, 'closes') && !says(label, 'opens'));

/** Which of two names says what a date is for: the row's or the column's. A column called "Deadline" or "Submission" says little. */
function choose(row: Label, head: Label | undefined, heads: Heads): { readonly label: Label; readonly other: Label | undefined } {
  const headKind = head?.guess;
  if (head && row.guess?.isPlain && isOpeningOf(head, heads)) return { label: labelOf(`${row.text} ${head.text}`), other: undefined };
  if (head && headKind?.isPlain && headKind.kind !== 'submission' && headKind.kind !== 'event') return { label: head, other: row };
  if (head && headKind?.isPlain && row.guess?.kind === 'event' && headKind.kind !== 'event' && areKinds(heads))
    return { label: head, other: row };
  if (row.guess?.isPlain || !headKind) return { label: row, other: head };
  if (row.guess && !headKind.isPlain) return { label: row, other: head };
  return { label: head, other: row };
}

/** "Deadline" below "Early bird | Standard": each column of a table of fees has its own day of registration. */
const ofFees = (name: Label, head: Label | undefined, heads: Heads): Label | undefined =>
  head && !head.guess && isOnlyDeadline(name) && [...heads.values()].some(({ label }) => label.guess?.kind === 'registration')
    ? head.withGuess({ kind: 'registration', isPlain: true })
    : undefined;

const middleOfMonth = 15;
const longestName = 160;
const firstLine = (name: string): string => (name.length > longestName ? (name.split('\n', 1)[0] ?? name) : name);

/** "Abstracts due (extended from": a bracket with the old day is no part of the name. */
const withoutOld = (name: string): string => {
  const at = name.lastIndexOf('(');
  return at > 0 && says(labelOf(name.slice(at)), 'formerly') ? name.slice(0, at) : name;
};

const isWhere = (head: Label | undefined): boolean => head !== undefined && (isSign(head.text, 'where') || isSign(head.text, 'room'));

/** Cells with words but no date: the row's name. Those left of a date come first; a column called "Venue" names nothing. */
function rowName(units: readonly Unit[], headOf: (unit: Unit) => Head | undefined): Label {
  const isName = (unit: Unit): boolean => unit.seen.dates.length === 0 && (unit === units[0] || !isWhere(headOf(unit)?.label));
  const plain = units.filter(isName).map((unit) => without(unit.seen, unit.text));
  // "until 30 April | Fees: 100 by 1 March, 120 later": a cell beside a bare date names it up to its own first one.
  const names = plain.length ? plain : units.map(({ text, seen }) => withoutOld(text.slice(0, seen.dates[0]?.at[0])));
  const said = names.filter((name) => !isBare(name));
  const telling = said.filter((name) => !isToActOn(name));
  const named = telling.length ? telling : said;
  // A long cell explains; the name is the short one, or what stands in its first line.
  const short = named.map(firstLine).filter((name) => name.length <= longestName);
  return labelOf((short.length ? short : named).slice(0, 2).join(' '));
}

/** "May 2027" under "Cycle": the row is named for the month, nothing falls due in it. */
const isMonthName = ({ seen, text }: Unit, head: Head | undefined): boolean =>
  head !== undefined &&
  !head.label.guess &&
  !says(head.label, 'dates') &&
  seen.dates.every(({ date }) => date.kind === 'month') &&
  isBare(without(seen, text));

/** Pairs the dates of one table row with its name, the heads of its columns and what stands over the table. */
export function pairRow(
  row: Row,
  units: readonly Unit[],
  heads: Heads,
  titleName: (around: string) => { label: Label; track: string | null } | undefined,
): Paired {
  const headOf = (unit: Unit): Head | undefined => heads.get(row.cells[unit.cell ?? 0]?.column ?? -1);
  const isDated = (unit: Unit): boolean => unit.seen.dates.length > 0;
  const isName = (unit: Unit, i: number): boolean =>
    i === 0 && isMonthName(unit, headOf(unit)) && units.some((other) => other !== unit && isDated(other));
  const dated = withoutOtherUnknowns(
    units.filter((unit, i) => isDated(unit) && !isName(unit, i)),
    heads,
    headOf,
  );
  if (dated.length === 0) return { entries: [], left: [] };
  const named = units[0] && isName(units[0], 0) ? units[0] : undefined;
  const name = rowName(units, headOf);
  const stacked = dated.length === 1 ? stackedNames(units) : undefined;
  const names = units.filter(({ seen, text }) => seen.dates.length === 0 && !isBare(text)).flatMap((unit) => headOf(unit)?.unit ?? []);
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  const olds: Old[] = [];
  for (const unit of dated) {
    const head = headOf(unit);
    const fee = ofFees(name, head?.label, heads);
    const { label, other } = fee ? { label: fee, other: undefined } : choose(name, head?.label, heads);
    // "Early | Deadline" under "Registration": a column that names nothing leaves it to the title.
    const titled = label.guess && !label.guess.isPlain && isOnlyDeadline(label) ? titleName(name.text) : undefined;
    const fallback =
      titled ??
      (label.guess
        ? {
            label,
            track: other && (tells(other, label.guess.kind) || isOneOfSeveral(other, label.guess.kind, heads)) ? other.text : null,
            isOfColumn: head !== undefined && label === head.label && isOfDates(head),
          }
        : (titleName(name.text) ?? spanName(unit, name)));
    const own = pairLine(unit, false, () => fallback);
    const isNamed = label.guess?.isPlain === true;
    const isOwnName = name.guess?.isPlain === true && !isNameless(name);
    const told = own.entries
      .map((entry) => (isNamed && (isRemark(entry) || isAsideIn(unit, entry)) ? namedBy(entry, label) : entry))
      .map((entry) => (isOwnName ? { ...entry, isNameless: false } : entry));
    entries.push(
      ...eachStacked(told, name, stacked).map((entry) => withRow(entry, [...units, ...(head ? [head.unit] : []), ...names], name)),
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
  return [{ ...entry, was: [...olds.flatMap(({ dates }) => dates), ...entry.was], isExtended: true }];
}

/** A row that is named for a month is one of several turns of the same call. */
const inTurn = (entry: Entry, { text, seen }: Unit): Entry => {
  const date = seen.dates[0]?.date;
  const turn = date?.kind === 'month' && date.year !== undefined ? { year: date.year, month: date.month, day: middleOfMonth } : undefined;
  return { ...entry, track: entry.track ?? text, ...(turn && { turn }) };
};

/** A column called "Deadline" or "Date" tells no track, nor does what names the same kind outright; "Panel Proposals" does. */
const tells = ({ text, guess }: Label, kind: Kind): boolean => !isBare(text) && isTelling(text) && !(guess?.kind === kind && guess.isPlain);

/** "Long papers | Short papers": of several columns that name one kind each tells its track. */
const isOneOfSeveral = (head: Label, kind: Kind, heads: Heads): boolean =>
  isOfKindOutright(head, kind) &&
  new Set([...heads.values()].flatMap(({ label }) => (isOfKindOutright(label, kind) ? label.text : []))).size > 1;

const isOfKindOutright = (head: Label, kind: Kind): boolean =>
  head.guess?.kind === kind && head.guess.isPlain && !says(head, 'extended', 'formerly', 'deadline');

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

/** Names that are stacked in one cell share its one day, or have one each of as many. */
function eachStacked(told: readonly Entry[], name: Label, stacked: readonly Label[] | undefined): readonly Entry[] {
  if (!stacked || told.some(({ label, rivals }) => label !== name.text || rivals.length > 0)) return told;
  if (told.length === 1) return told.flatMap((entry) => stacked.map((one) => namedBy(entry, one)));
  return told.length === stacked.length ? told.map((entry, i) => namedBy(entry, stacked[i] ?? name)) : told;
}

/** Some days in a table of dates with a name that is no deadline's are the event: "CHAC 2024 | October 29-31". */
const spanName = ({ seen }: Unit, name: Label): { label: Label; track: null } | undefined =>
  seen.dates[0]?.date.kind === 'range' && !isBare(name.text) && name.text.length < 100 && !hasSign(name.text, 'a time')
    ? { label: name.withGuess({ kind: 'event', isPlain: false }), track: null }
    : undefined;

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
