import { labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless, isOnlyDeadline } from '../../labels/nameless.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import type { Seen } from '../../outline/seen.ts';
import { without } from '../../outline/without.ts';
import type { Heads } from '../columns/heads.ts';

/** The cells of what stands as one row in a table and is read as several. */
type Cells = readonly Unit[];

/** Names and days take turns in no fewer cells. */
const fewestBeside = 4;

/** A cell that names something of its own, and does not go on with the one before it: "extended to", "until". */
const names = ({ text }: Unit): boolean => !isBare(text) && !isNameless(labelOf(text));

/** One day, alone, beside those that it replaced, or with a remark behind it that names nothing. */
function isOneDay({ seen, text }: Unit): boolean {
  const [date, other] = seen.dates;
  const isOne = other === undefined || seen.dates.filter(({ struck }) => !struck).length === 1;
  if (!date || !isOne || !isBare(text.slice(0, date.at[0]))) return false;
  const remark = labelOf(without(seen, text));
  return !says(remark, 'extended', 'formerly', 'until') && (!remark.guess || isNameless(remark) || isOnlyDeadline(remark));
}

/** "Papers | 15 March | Final versions | 1 June": a list set in two columns, whose names and days take turns. */
function besideEachOther(units: Cells, heads: Heads): readonly Cells[] | undefined {
  const isInTurns = units.length >= fewestBeside && units.length % 2 === 0 && units.every((unit, i) => isDated(unit) === (i % 2 === 1));
  if (!isInTurns || !units.every((unit, i) => (i % 2 === 1 ? isOneDay(unit) : names(unit)))) return undefined;
  const said = new Set([...heads].flatMap(([column, { label }]) => (column % 2 === 1 ? label.text : [])));
  return said.size > 1 ? undefined : Array.from({ length: units.length / 2 }, (_, i) => units.slice(2 * i, 2 * i + 2));
}

const lineBreak = /\n/g;
/** Where each line of a cell begins and ends. */
function linesOf(text: string): readonly (readonly [number, number])[] {
  const ends = [...[...text.matchAll(lineBreak)].map(({ index }) => index), text.length];
  return ends.map((end, i) => [i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end]);
}

/** One line of a cell, in its place: blanks stand for the others. */
function lineOf(unit: Unit, i: number): Unit {
  const [from, to] = linesOf(unit.text)[i] ?? [0, 0];
  const isIn = ({ at }: { readonly at: readonly [number, number] }) => at[0] >= from && at[1] <= to;
  const { dates, hours, zones } = unit.seen;
  const seen: Seen = { dates: dates.filter(isIn), hours: hours.filter(isIn), zones: zones.filter(isIn) };
  return { ...unit, text: ' '.repeat(from) + unit.text.slice(from, to), seen };
}

const breaksOff = /[,(/–—-]$/;
const goesOn = /^[(–—-]/;
/** A line that is a name of its own, and neither breaks off nor goes on with the last. */
const isName = (line: Unit): boolean => names(line) && !breaksOff.test(line.text) && !goesOn.test(line.text.trimStart());

/** "23:59 AoE": an hour or a zone, and nothing else. */
const isHour = ({ seen, text }: Unit): boolean => seen.hours.length + seen.zones.length > 0 && isBare(without(seen, text));

/**
 * "Papers⏎Notification | 15 March⏎10 May": cells with a line each for as many rows. Every other line of names says what kind of date it is
 * for, and both do where there are two: one name may be broken over two lines, and a second day be the one that holds now.
 */
function belowEachOther(units: Cells): readonly Cells[] | undefined {
  const told = units.filter(({ text }) => text.trim() !== '');
  const [first, ...others] = told;
  if (!first?.text.includes('\n') || others.length === 0 || !told.some(isDated)) return undefined;
  const count = linesOf(first.text).length;
  if (others.some(({ text }) => linesOf(text).length !== count)) return undefined;
  const rows = Array.from({ length: count }, (_, i) => told.map((unit) => lineOf(unit, i)));
  const isHeld = ({ seen }: Unit): boolean => seen.dates.some(({ struck }) => !struck);
  const isCell = (line: Unit, i: number): boolean =>
    told[i] && isDated(told[i]) ? isOneDay(line) && isHeld(line) : isName(line) || isHour(line);
  const isRow = (row: Cells): boolean => row.some(isDated) && row.every(isCell);
  if (!rows.every(isRow)) return undefined;
  const known = rows.filter((row) => row.some((line) => !isDated(line) && labelOf(line.text).guess !== undefined));
  return known.length > count / 2 ? rows : undefined;
}

/** The rows that one row of a table stands for: its own cells, where it is no more than it seems. */
export const rowsIn = (units: Cells, heads: Heads): readonly Cells[] => besideEachOther(units, heads) ?? belowEachOther(units) ?? [units];
