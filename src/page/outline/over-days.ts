import { mayTellTime } from '#dates/gate.ts';
import type { DateReading } from '#dates/reading.ts';
import type { Block, Line } from '../block.ts';
import { thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { see } from './see.ts';
import { without } from './without.ts';

const longestName = 60;

/** A line of the same element, or a paragraph below one, that may tell a day. */
const isBelow = (next: Block | undefined, over: Line): next is Line =>
  next?.kind === 'line' && next.role === over.role && (over.role === 'paragraph' || next.group === over.group) && mayTellTime(next.text);

/**
 * "16 February 2027", "Long papers: 16 February", "20 April (second round)": whether a day or a span is told, and of what, but neither what
 * falls due nor an hour from and to; undefined elsewhere.
 */
function sortOf(line: Line): DateReading['kind'] | undefined {
  const seen = see(line);
  const [date] = seen.dates;
  const label = labelOf(without(seen, line.text));
  const { guess, mentions } = label;
  // "Last updated: 2 January"
  if (says(label, 'posted')) return undefined;
  const isOfSome = !guess?.isPlain || mentions.every(({ concept }) => thingsJudged.has(concept));
  return isOfSome && seen.hours.length < 2 ? date?.date.kind : undefined;
}

/**
 * "Submission deadline" over "Round 1: 16 February" and "Round 2: 20 April", neither bold nor before a colon: a line that names what falls
 * due, and below it two days, or two spans, that name nothing of the kind.
 */
export function isOverDays(block: Line, next: Block | undefined, second: Block | undefined): boolean {
  if (block.text.length > longestName || !isBelow(next, block) || !isBelow(second, block)) return false;
  const label = labelOf(block.text);
  const isDue = (label.guess?.isPlain === true && label.guess.kind !== 'event') || says(label, 'deadline');
  const sort = isDue ? sortOf(next) : undefined;
  return sort !== undefined && sort === sortOf(second);
}
