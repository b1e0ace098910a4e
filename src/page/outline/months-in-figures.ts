import type { DateReading } from '#dates/reading.ts';
import type { Block } from '../block.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { besides } from './besides.ts';
import { isDated, type Unit } from './outline.ts';

/** "2027-07", "2027.07", "07/2027", "07.2027": a month of two figures and its year, and nothing else. */
const figures = /^(?:(20\d\d)[-./](0[1-9]|1[0-2])|(0[1-9]|1[0-2])[-./](20\d\d))$/;
/** "Notification: 07/2027". */
const behindLabel = /^([^:：]{2,60})[:：]\s?([\d./-]{7})$/u;
const longest = 70;
const longestLabel = 60;
const lengthOfFigures = 7;

/** What such figures may be the month of; "Issue 05/2027" and "Resolution: 05/2027" are numbered so. */
const dated: readonly Concept[] = [
  'deadline',
  'closes',
  'until',
  'submit',
  'abstract',
  'whole abstract',
  'notify',
  'final',
  'register',
  'event',
  'held',
  'dates',
  'opens',
];

function monthOf(text: string): DateReading | undefined {
  const [, yearFirst, month, monthFirst, year] = figures.exec(text) ?? [];
  const found = month ?? monthFirst;
  return found === undefined ? undefined : { kind: 'month', year: Number(yearFirst ?? year), month: Number(found) };
}

function names(text: string): boolean {
  if (text.length > longestLabel) return false;
  const label = labelOf(text);
  return label.guess !== undefined && says(label, ...dated);
}

/** Where in a line the figures stand, and their month. */
function monthIn(unit: Unit, blocks: readonly Block[]): readonly [at: number, date: DateReading] | undefined {
  const { text } = unit;
  if (text.length > longest) return undefined;
  const alone = monthOf(text.trim());
  if (alone) return besides(unit, blocks).some(names) ? [text.search(/\d/), alone] : undefined;
  const [, label = '', month = ''] = behindLabel.exec(text) ?? [];
  const date = monthOf(month);
  return date && names(label) ? [text.length - lengthOfFigures, date] : undefined;
}

/**
 * "Notification: 07/2027", "Abstracts due | 2027-07": figures that number things elsewhere are a month where they are all that a cell or a
 * line holds, but for what names them.
 */
export function withMonthsInFigures(units: readonly Unit[], blocks: readonly Block[]): readonly Unit[] {
  return units.map((unit) => {
    const found = isDated(unit) ? undefined : monthIn(unit, blocks);
    if (!found) return unit;
    const [at, date] = found;
    return { ...unit, seen: { ...unit.seen, dates: [{ at: [at, at + lengthOfFigures], date, struck: false }] } };
  });
}
