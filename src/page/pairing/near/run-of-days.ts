import type { Block } from '../../block.ts';
import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import { isSlot } from '../../outline/slot.ts';
import { without } from '../../outline/without.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { isNamelessDate, manner } from './cards.ts';
import type { Lines } from './lines-of-page.ts';

/** The side on which the labels of a run of bare dates stand. */
export type Side = 'before' | 'behind';

const fewestDays = 3;
/** Longer runs are told by as many days. */
const mostDays = 40;
const longestName = 300;

/** The lines of a page as a run of names and days in turn needs them. */
type RunLines = Pick<Lines, 'blocks' | 'unitsAt' | 'labelAt'>;

const only = ({ unitsAt }: RunLines, block: number): Unit | undefined => {
  const [unit, other] = unitsAt(block);
  return other ? undefined : unit;
};

/** A day that its own line does not name; days of an event are told with its place. */
const isDay = (lines: RunLines, block: number): boolean => {
  const unit = only(lines, block);
  if (unit === undefined || !isDated(unit) || !isNamelessDate(unit)) return false;
  return unit.seen.dates[0]?.date.kind !== 'range' || isBare(without(unit.seen, unit.text));
};

/** A line that may be the name of the day above or below it: it has words, and neither a day nor an hour from and to. */
const isName = (lines: RunLines, block: number): boolean => {
  const unit = only(lines, block);
  if (unit === undefined || unit.cell !== null || isDated(unit) || isSlot(unit) || unit.text.length > longestName) return false;
  return lettersIn(unit.text) > 1;
};

/** How a name is set, and whether it ends as a sentence does. */
const look = (lines: RunLines, block: number): string =>
  `${manner(lines.blocks[block])} ${/[.!?。]$/.test(only(lines, block)?.text ?? '')}`;

const leadsOn = /[:：]$/;

/** The title of a page: a day below it that makes one more than there are names is that of the page itself. */
export const isMainTitle = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 1;

/** Names and days in turn, by their blocks: from the first day to the last. */
export interface Run {
  readonly top: number;
  readonly bottom: number;
  /** Where its names stand; undefined where both ends are open, or too few days tell. */
  readonly side: Side | undefined;
}

/**
 * Where names and days take turns, line by line, and all names are set alike, the ends of the run tell on which side each name stands: a run
 * that begins with a name ends with a day.
 */
export function runOfDays({ block }: Pick<Unit, 'block'>, lines: RunLines): Run {
  let [top, bottom] = [block, block];
  const set = isName(lines, block + 1) && isDay(lines, block + 2) ? block + 1 : block - 1;
  const joins = (name: number, day: number) =>
    isName(lines, name) &&
    manner(lines.blocks[name]) === manner(lines.blocks[set]) &&
    isDay(lines, day) &&
    manner(lines.blocks[day]) === manner(lines.blocks[block]);
  while (block - top < 2 * mostDays && joins(top - 1, top - 2)) top -= 2;
  while (bottom - block < 2 * mostDays && joins(bottom + 1, bottom + 2)) bottom += 2;
  const isTold = bottom - top >= 2 * (fewestDays - 1) && ![top - 1, bottom + 1].some((at) => lines.unitsAt(at).some(isDated));
  return { top, bottom, side: isTold ? sideOf(top, bottom, lines) : undefined };
}

function sideOf(top: number, bottom: number, lines: RunLines): Side | undefined {
  const [first, set] = [lines.blocks[top - 1], manner(lines.blocks[top + 1])];
  // What leads on may be a name below its day; above it, it is over all of them where no other name leads on.
  const doLeadOn = leadsOn.test(only(lines, top + 1)?.text ?? '');
  const isAlike = (at: number) => isName(lines, at) && look(lines, at) === look(lines, top + 1);
  const isOne = (at: number) => isAlike(at) && leadsOn.test(only(lines, at)?.text ?? '') === doLeadOn;
  const isOfOther = (at: number) => lines.unitsAt(at).some(isDated);
  const under = manner(lines.blocks[bottom + 1]) === set ? only(lines, bottom + 1) : undefined;
  const isLedByName = isOne(top - 1) && !isOfOther(top - 2) && !mayBeOverAll(only(lines, top - 1));
  // Below the title of the page the last day must be the last of all: a name below it would be its own.
  if (isLedByName ? !(isAlike(bottom + 1) || mayName(under, lines)) : isMainTitle(first) && !under) return 'before';
  // A heading below the last day may begin another part of the page, and one above the first may name it.
  const isElse = lines.blocks[bottom + 1]?.kind === 'heading' || lines.labelAt(top - 1, true)?.guess?.isPlain;
  return isOne(bottom + 1) && !isOfOther(bottom + 2) && !isOne(top - 1) && !isElse ? 'behind' : undefined;
}

/** "Important dates", "Call for papers": over days, and the name of none. */
const mayBeOverAll = (unit: Unit | undefined): boolean => unit !== undefined && says(labelOf(unit.text), 'dates', 'call');

/** "Authors are notified.", "Workshop, 9:00–17:00": the name of the day above it, though it is set as no other; the hour of all deadlines is none. */
const mayName = (unit: Unit | undefined, lines: RunLines): boolean =>
  unit !== undefined && (isSlot(unit) || (unit.seen.hours.length === 0 && lines.labelAt(unit.block, true)?.guess !== undefined));
