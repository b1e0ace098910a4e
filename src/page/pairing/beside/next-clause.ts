import { isAnd } from '#dates/and.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { isSign } from '../../phrases/signs.ts';

const fewestWords = 2;
const word = /\p{L}+/gu;

/** "Worden ingediend en op", ", а": the words behind the last one that joins a clause to the one before it; undefined where none does. */
function behindJoint(before: string): string | undefined {
  const at = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
  const words = before
    .slice(at + 1)
    .trim()
    .split(/\s+/);
  const joint = words.findLastIndex((one) => isAnd(one) || isSign(one, 'leads to another clause'));
  return at < 0 && joint < 0 ? undefined : words.slice(joint + 1).join(' ');
}

/**
 * "Papers are due 5 February, and on 12 February we announce the results": a clause that begins with its day is about what it says behind it,
 * and has nothing of the verb before; where no word of it is known, it says nothing that calls speak of.
 */
export function nextClause({ before, behind }: Around): Label | undefined {
  const lead = behindJoint(before);
  if (lead === undefined || !(lead === '' || isSign(lead, 'on a day'))) return undefined;
  const [clause = ''] = behind.split(/[.,;:!?()](?:\s|$)|\s[–—-]\s/u, 1);
  if (!/^\s\p{Ll}/u.test(clause) || (clause.match(word)?.length ?? 0) < fewestWords) return undefined;
  const label = labelOf(clause);
  return label.guess?.kind === 'notification' || (label.mentions.length === 0 && lead !== '') ? label : undefined;
}
