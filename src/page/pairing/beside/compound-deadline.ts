import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';

const fewWords = /^(?:\s[\p{L}-]{2,20}){2,4}$/u;
const longestCompound = 84;

/** "The March 1 submission deadline", "May 1st inquiry deadline for": the day is that of the deadline named right behind it, in one name. */
export function compoundDeadline({ before, behind }: Around): Label | undefined {
  if (!/^\s\p{L}/u.test(behind)) return undefined;
  const head = behind.slice(0, longestCompound);
  const deadline = labelOf(head).mentions.find(({ concept }) => concept === 'deadline');
  const words = head.slice(0, deadline?.end ?? 0);
  if (!fewWords.test(words) || says(labelOf(before), 'deadline', 'until', 'closes') || labelOf(before).guess) return undefined;
  return labelOf(words).guess ? labelOf(words) : undefined;
}
