import type { Row } from '../../block.ts';
import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { price } from '../../outline/price.ts';
import { without } from '../../outline/without.ts';
import { isSign } from '../../phrases/signs.ts';

/** A column's head, as far as the table has one: its words, and the hour and zone it may state. */
export interface Head {
  readonly label: Label;
  readonly unit: Unit;
  /** What a row of heads right above says over it. */
  readonly over?: Unit;
}

/** Column → head. */
export type Heads = ReadonlyMap<number, Head>;

const longestHead = 80;

/** A link, or where to write. */
const isAddress = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$/i;

/**
 * Whether a row heads the columns below: it holds no date, and more than one cell. Below rows with dates plain cells do so only where
 * they speak of dates themselves: "Supplement | Same as full paper" is a row like the others, and so is "Printed papers | 22 €" anywhere.
 */
export function isHeadRow(row: Row, units: readonly Unit[], isBelowDates: boolean): boolean {
  if (row.cells.length < 2 || units.some(({ seen }) => seen.dates.length > 0)) return false;
  if (row.cells.every(({ header }) => header)) return true;
  const isShort = units.every(({ text }) => text.length < longestHead && !isAddress.test(text) && !price.test(text));
  return isShort && (!isBelowDates || units.some(({ text }) => says(labelOf(text), 'dates', 'deadline')));
}

const namesOutright = (unit: Unit | undefined): boolean => {
  if (!unit || unit.seen.dates.length > 0) return false;
  const label = labelOf(unit.text);
  return label.guess?.isPlain === true && says(label, 'deadline', 'submit', 'notify', 'final', 'register');
};

/** What the head of a column of dates says. */
const ofColumns: readonly Concept[] = ['dates', 'event', 'deadline', 'opens', 'submit', 'notify', 'final', 'register'];

/**
 * "Abstracts due | see the list" over "Papers due | 1 May": what begins as the dated row below it does is one of them, and its second cell
 * a remark.
 */
export function isLikeNext(row: Row, [first, second]: readonly Unit[], next: readonly Unit[]): boolean {
  const isRow = row.cells.length === 2 && next.length === 2;
  const [name, date] = next;
  const isDated = name?.seen.dates.length === 0 && (date?.seen.dates.length ?? 0) > 0;
  return isRow && isDated && namesOutright(first) && second !== undefined && !says(labelOf(second.text), ...ofColumns);
}

/** "Applications due" over "Spring | Autumn": a head that covers more than its column says what the days of heads that say nothing are for. */
const named = (own: Label, above: Head | undefined): Label =>
  own.guess === undefined && !says(own, 'dates') && above?.label.guess?.isPlain && above.unit.text !== own.text
    ? labelOf(`${above.label.text} ${own.text}`)
    : own;

/**
 * What a row of heads calls each column that its cells cover; `above` are the heads of a row right above it, the first of which is over all:
 * "Important dates (AoE)" over "Papers".
 */
export function headsOf(row: Row, units: readonly Unit[], above: Heads): Heads {
  const heads = new Map<number, Head>();
  row.cells.forEach((cell, i) => {
    const unit = units[i];
    if (!unit) return;
    const over = [...above.values()].find(({ label }) => says(label, 'dates'))?.unit;
    for (let column = cell.column; column < cell.column + cell.width; column++)
      heads.set(column, { label: named(labelOf(without(unit.seen, unit.text)), above.get(column)), unit, ...(over && { over }) });
  });
  return withFinal(withClosing(heads));
}

/**
 * The head of a cell; none of one that lies below heads of several kinds, in the row of something that is held: "Workshop | 12 June" below
 * "Deadline | Notification".
 */
export function headOver(cell: Row['cells'][number] | undefined, heads: Heads, isHeld: () => boolean): Head | undefined {
  if (!cell) return undefined;
  const over = Array.from({ length: cell.width }, (_, i) => heads.get(cell.column + i));
  const kinds = new Set(over.flatMap((head) => head?.label.guess?.kind ?? []));
  return kinds.size > 1 && isHeld() ? undefined : over[0];
}

/** "Call | Opens | Closes | Outcome": what closes beside the day on which it opens, in a table of calls, is handed in until then. */
function withClosing(heads: Heads): Heads {
  const all = [...heads.values()];
  const isOfCalls =
    all.some(({ label }) => says(label, 'opens')) && all.some(({ label }) => says(label, 'call', 'proposal', 'submit', 'notify', 'aid'));
  if (!isOfCalls) return heads;
  const closing = ({ label, unit }: Head): Head =>
    label.guess || !says(label, 'closes') ? { label, unit } : { label: label.withGuess({ kind: 'submission', isPlain: true }), unit };
  return new Map([...heads].map(([column, head]) => [column, closing(head)]));
}

/** "Track | Deadline | Notification | Final": what comes in behind the day on which authors are told is the final version. */
function withFinal(heads: Heads): Heads {
  const told = Math.min(...[...heads].flatMap(([column, { label }]) => (label.guess?.kind === 'notification' ? column : [])));
  const final = ([column, head]: readonly [number, Head]): readonly [number, Head] =>
    column < told || head.label.guess || !isSign(head.unit.text, 'a final version')
      ? [column, head]
      : [column, { ...head, label: head.label.withGuess({ kind: 'camera-ready', isPlain: true }) }];
  return told === Number.POSITIVE_INFINITY ? heads : new Map([...heads].map(final));
}
