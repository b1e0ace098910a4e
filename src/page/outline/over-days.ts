import { mayTellTime } from '#dates/gate.ts';
import type { Block, Line } from '../block.ts';
import { thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { see } from './see.ts';
import { without } from './without.ts';

const longestName = 60;

/** A line of the same element, or a paragraph below one, that may tell a day. */
const isBelow = (next: Block | undefined, over: Line): next is Line =>
  next?.kind === 'line' && next.role === over.role && (over.role === 'paragraph' || next.group === over.group) && mayTellTime(next.text);

/** "16 February 2027", "Long papers: 16 February", "20 April (second round)": a day, and of what, but neither what falls due nor an hour from and to. */
function isDayOfSome(line: Line): boolean {
  const seen = see(line);
  const { guess, mentions } = labelOf(without(seen, line.text));
  return seen.dates.length > 0 && seen.hours.length < 2 && (!guess?.isPlain || mentions.every(({ concept }) => thingsJudged.has(concept)));
}

/**
 * "Submission deadline" over "Round 1: 16 February" and "Round 2: 20 April", neither bold nor before a colon: a line that names what falls
 * due, and below it one day and another that name nothing of the kind.
 */
export function isOverDays(block: Line, next: Block | undefined, second: Block | undefined): boolean {
  if (block.text.length > longestName || !isBelow(next, block) || !isBelow(second, block)) return false;
  const label = labelOf(block.text);
  const isDue = (label.guess?.isPlain === true && label.guess.kind !== 'event') || says(label, 'deadline');
  return isDue && isDayOfSome(next) && isDayOfSome(second);
}
