import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isSentence } from '../../labels/label-sentence.ts';
import type { Unit } from '../../outline/outline.ts';
import { isDated } from '../../outline/outline.ts';
import { isSlot } from '../../outline/slot.ts';
import { without } from '../../outline/without.ts';
import { isNamelessDate, isOfEvent, type Lines, manner } from './cards.ts';
import { labelsOfTitlesBelow } from './titles-below.ts';
import { isToActOn } from './to-act-on.ts';

/** Cards in which each date stands above its label, whatever stands between the two: "12 March | Closed | Abstract submission". */

const fewestCards = 2;
/** "Doctoral consortium": a name of which nothing is known. */
const longestName = 60;
/** "Public voting on all finalists of the prize.": where dates and lines take turns each is of the date above, though it ends as a sentence does. */
const longestLine = 120;
/** Lines from a date to its label. */
const longestCard = 3;

const isStruck = ({ seen }: Unit): boolean => seen.dates.every(({ struck }) => struck);
const areTogether = (above: Unit, below: Unit): boolean => below.block === above.block + 1;

/** The date right above "~~1 March~~" or "(was 1 March)", or right below the former: its old day stands on a line of its own. */
function newOf(unit: Unit, above: Unit | undefined, below: Unit | undefined): Unit | undefined {
  const mayBeOld = above !== undefined && areTogether(above, unit) && !isStruck(above);
  if (mayBeOld && (isStruck(unit) || says(labelOf(without(unit.seen, unit.text)), 'formerly'))) return above;
  return isStruck(unit) && below && areTogether(unit, below) && !isStruck(below) ? below : undefined;
}

/**
 * The one line below a date, before the next one, that is a label, or the only line there, of which nothing is known; below the hours of a
 * programme none is.
 */
function labelBelow(
  date: Unit,
  next: Unit | undefined,
  { labelAt, unitsAt }: Lines,
  isInTurn: boolean,
): readonly [block: number, label: Label] | undefined {
  const found: [number, Label][] = [];
  const unknown: [number, Label][] = [];
  for (let at = date.block + 1; at <= date.block + longestCard && at < (next?.block ?? Number.POSITIVE_INFINITY); at++) {
    const [unit] = unitsAt(at);
    if (unit && isSlot(unit)) return undefined;
    if (!unit || isToActOn(unit.text)) continue;
    const label = labelAt(at);
    const isNext = isInTurn && at === date.block + 1 && !isDated(unit) && unit.text.length <= longestLine;
    const name = label ?? (isNext ? labelOf(unit.text) : undefined);
    // Where dates and lines take turns, what follows the line below the last date is no other label of it.
    if (isInTurn && !next && found.length > 0) break;
    if (name?.guess?.isPlain) found.push([at, name]);
    else if (isNext || (unit.text.length <= longestName && !isSentence(unit.text))) unknown.push([at, name ?? labelOf(unit.text)]);
  }
  const [only, ...more] = found.length ? found : unknown;
  return more.length ? undefined : only;
}

/** "Call", "Key dates": it stands over a list and names none of its dates. */
const isOverAll = (label: Label): boolean => says(label, 'call', 'dates') && !says(label, 'submit', 'deadline', 'opens', 'closes');

const ofDays: readonly Concept[] = ['deadline', 'opens', 'closes', 'notify', 'until'];
/**
 * "Abstract submission & guidelines" at the head of a page in plain text: a title that says of no day what it is, while every line below a
 * date does, the last one too.
 */
const isHeadOfPage = (at: number, unit: Unit, labels: readonly (readonly [number, Label])[], { blocks }: Lines): boolean =>
  at === blocks.findIndex((block) => block.kind !== 'row' && block.text.trim() !== '') &&
  !says(labelOf(unit.text), ...ofDays) &&
  labels.every(([, label]) => says(label, ...ofDays) && !says(label, 'every') && !isSentence(label.text));

/** The labels of the cards of one section; empty where its dates stand in any other way. */
function labelsIn(dates: readonly Unit[], lines: Lines): readonly (readonly [Unit, Label])[] {
  const [first] = dates;
  if (!first || dates.length < fewestCards) return [];
  const areInTurn = dates.length > fewestCards && dates.every(({ block }, i) => i === 0 || block === (dates[i - 1]?.block ?? 0) + 2);
  const below = dates.map((date, i) => labelBelow(date, dates[i + 1], lines, areInTurn));
  const labels = below.flatMap((one) => (one ? [one] : []));
  const manners = new Set(labels.map(([block]) => manner(lines.blocks[block])));
  const isUneven = manners.size > 1 || new Set(dates.map(({ block }) => manner(lines.blocks[block]))).size > 1;
  const known = labels.filter(([, { guess }]) => guess?.isPlain).length;
  if (labels.length < dates.length || 2 * known < dates.length || isUneven) return [];
  // "Workshop timeline" over cards is no label of theirs where all of those are headings and it is none, or another.
  const areTitles = labels.every(([block]) => lines.blocks[block]?.kind === 'heading');
  const [label] = labels;
  if (areTitles && label && isOfEvent(first, label[1], lines)) return [];
  // What stands before the heading right above is of another section.
  const isFirstOfSection = lines.blocks[first.block - 1]?.kind === 'heading';
  const isLedByAny = (isFirstOfSection ? [first.block - 1] : [first.block - 1, first.block - 2]).some((at) => {
    const [unit] = lines.unitsAt(at);
    if (unit === undefined || isDated(unit) || isToActOn(unit.text) || isOverAll(labelOf(unit.text))) return false;
    if (isHeadOfPage(at, unit, labels, lines)) return false;
    const above = lines.labelAt(at)?.guess;
    const isTitle = lines.blocks[at]?.kind === 'heading' && labels.some(([, { guess }]) => guess?.kind === above?.kind);
    return manners.has(manner(lines.blocks[at])) || (!areTitles && !isTitle && above?.isPlain === true);
  });
  return isLedByAny ? [] : dates.flatMap((date, i) => (below[i] ? [[date, below[i][1]] as const] : []));
}

/** Between dates of cards there are lines for their labels; most lists have none. */
const haveRoom = (dated: readonly Unit[]): boolean =>
  dated.filter(({ block, cell }, i) => cell === null && (dated[i + 1]?.block ?? Number.POSITIVE_INFINITY) > block + 1).length >=
  fewestCards;

/** The labels of all dates of a page that stand above their own. */
export function labelsOfDatesAbove(units: readonly Unit[], lines: Lines): ReadonlyMap<Unit, Label> {
  const sections = Map.groupBy(units.filter(isDated), lines.sectionOf);
  const labels = new Map<Unit, Label>(labelsOfTitlesBelow(units, lines));
  for (const dated of sections.values()) {
    if (!haveRoom(dated)) continue;
    const olds = new Map(dated.map((unit, i) => [unit, newOf(unit, dated[i - 1], dated[i + 1])]));
    const held = dated.filter((unit) => isNamelessDate(unit) && !olds.get(unit));
    for (const [date, label] of labelsIn(held, lines)) if (!labels.has(date)) labels.set(date, label);
    for (const [old, date] of olds) {
      const label = date && labels.get(date);
      if (label) labels.set(old, label);
    }
  }
  return labels;
}
